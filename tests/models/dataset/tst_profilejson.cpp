// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilejson.h"
#include "randomsurvey.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A profile as JSON loses nothing, and JSON that doesn't fit is refused with its reason.
class TstProfileJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomProfilesComeBackWhole();
    void randomCitiesComeBackWhole();
    void allQuestionsAreThereWithTheirState();
    void anInvalidAnswerIsRefused_data();
    void anInvalidAnswerIsRefused();
    void anInvalidProfileIsRefused_data();
    void anInvalidProfileIsRefused();
};

namespace {

QJsonObject throughText(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

QJsonObject object(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qUtf8Printable(error.errorString()), qUtf8Printable(text));
    return document.object();
}

} // namespace

void TstProfileJson::randomProfilesComeBackWhole()
{
    RandomSurvey survey(4711);
    const City city = survey.city(1);
    for (int i = 0; i < 300; ++i) {
        const Profile profile = survey.profile(city.id, i % 2, true);
        const auto back = profileFromJson(survey.tables(), throughText(profileToJson(survey.tables(), city, profile)));
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message()));
        QCOMPARE(*back, profile);
    }
}

void TstProfileJson::randomCitiesComeBackWhole()
{
    RandomSurvey survey(4712);
    for (int i = 0; i < 100; ++i) {
        City city = survey.city(i);
        city.extras = i % 2 == 0 ? Extras{{u"mayor_since"_s, u"2011"_s}} : Extras();
        const auto back = cityFromJson(survey.tables(), throughText(cityToJson(survey.tables(), city)));
        QVERIFY(back.ok());
        QCOMPARE(*back, city);
    }
}

void TstProfileJson::allQuestionsAreThereWithTheirState()
{
    RandomSurvey survey(4713);
    const City city = survey.city(1);
    const QJsonObject json = profileToJson(survey.tables(), city, survey.profile(city.id, 0));
    QCOMPARE(json.value("format"_L1), QJsonValue(jsonFormat()));
    QCOMPARE(json.value("profile"_L1), QJsonValue(u"city-1@2018"_s));
    QCOMPARE(json.value("edition"_L1), QJsonValue(2018));
    const QJsonObject answers = json.value("answers"_L1).toObject();
    for (const Question &question : survey.tables().codebook.questions)
        QVERIFY(stateFromId(answers.value(question.id).toObject().value("state"_L1).toString()));
    QCOMPARE(answers.size(), qsizetype(survey.tables().codebook.questions.size()));
}

void TstProfileJson::anInvalidAnswerIsRefused_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *question, const char *json, const char *reason) {
        QTest::newRow(name) << QString::fromUtf8(question) << QString::fromUtf8(json) << QString::fromUtf8(reason);
    };
    row("no state", "mayor", R"({"text": "x"})", "state must be");
    row("unknown state", "mayor", R"({"state": "perhaps", "text": "x"})", "state must be");
    row("no text", "mayor", R"({"state": "answered"})", "needs a text");
    row("empty text", "mayor", R"({"state": "answered", "text": ""})", "needs a text");
    row("no qualifier", "population", R"({"state": "answered", "value": 4})", "qualifier must be");
    row("unknown qualifier", "population", R"({"state": "answered", "value": 4, "qualifier": "some"})",
        "qualifier must be");
    row("number as text", "population", R"({"state": "answered", "value": "4", "qualifier": "exact"})",
        "does not fit its qualifier");
    row("bound missing", "population", R"({"state": "answered", "lower": 4, "qualifier": "range"})",
        "does not fit its qualifier");
    row("year as text", "population",
        R"({"state": "answered", "value": 4, "qualifier": "exact", "reference_year": "2017"})", "year must be");
    row("yes as text", "strategy", R"({"state": "answered", "yes": "yes"})", "true or false");
    row("no such option", "roles", R"({"state": "answered", "options": ["pilot"]})", "pilot is no option");
    row("no option at all", "roles", R"({"state": "answered", "options": []})", "names at least one option");
    row("an option twice", "roles", R"({"state": "answered", "options": ["designer", "designer"]})",
        "designer is named twice");
    row("write-in without words", "roles", R"({"state": "answered", "options": ["other"]})", "own words");
    row("words without write-in", "roles", R"({"state": "answered", "options": ["designer"], "other": ["x"]})",
        "own words");
    row("two of a single choice", "approach", R"({"state": "answered", "options": ["both", "sectors"]})",
        "Only one option");
    row("no such row", "data", R"({"state": "answered", "levels": {"fire": "sufficient"}})", "fire is no row");
    row("no such level", "data", R"({"state": "answered", "levels": {"policing": "some"}})", "policing is no row");
    row("row without level", "data", R"({"state": "answered", "levels": {}, "rows": ["policing"]})",
        "policing is no row");
    row("no such source", "mayor", R"({"state": "answered", "text": "x", "source": "hearsay"})",
        "not among the dataset's sources");
    row("a value where the city said none", "strategy", R"({"state": "none", "yes": true})", "carry a value");
    row("a value where nothing is stated", "mayor", R"({"state": "not_stated", "text": "x"})", "carry a value");
}

void TstProfileJson::anInvalidAnswerIsRefused()
{
    QFETCH(QString, question);
    QFETCH(QString, json);
    QFETCH(QString, reason);
    const RandomSurvey survey(1);
    const Codebook &codebook = survey.tables().codebook;
    const Question &asked = codebook.questions[std::size_t(codebook.questionIndex(question))];
    const auto answer = answerFromJson(survey.tables(), asked, object(json));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Invalid);
    QCOMPARE(answer.error().column, question);
    QVERIFY2(answer.error().what.contains(reason), qPrintable(answer.error().what));
}

void TstProfileJson::anInvalidProfileIsRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const char *change, const char *column) {
        QTest::newRow(name) << QString::fromUtf8(change) << QString::fromUtf8(column);
    };
    row("another format", R"({"format": "city-profiles/9"})", "format");
    row("no city", R"({"city": {}})", "city");
    row("no such edition", R"({"edition": 1999})", "edition");
    row("no such source", R"({"source": {"id": "hearsay"}})", "source");
    row("page's year as text", R"({"snapshot_year": "2019"})", "snapshot_year");
    row("no such question", R"({"answers": {"favourite_colour": {"state": "answered", "text": "red"}}})",
        "favourite_colour");
    row("wrong answer", R"({"answers": {"strategy": {"state": "answered"}}})", "strategy");
}

void TstProfileJson::anInvalidProfileIsRefused()
{
    QFETCH(QString, change);
    RandomSurvey survey(5);
    const City city = survey.city(1);
    QJsonObject json = profileToJson(survey.tables(), city, survey.profile(city.id, 0));
    const QJsonObject changes = object(change);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        json.insert(it.key(), it.value());
    const auto profile = profileFromJson(survey.tables(), json);
    QVERIFY(!profile);
    QVERIFY(profile.error().kind == ErrorKind::Invalid || profile.error().kind == ErrorKind::WrongFormat);
    QTEST(profile.error().column, "column");
}

CITY_PROFILES_TEST(TstProfileJson)
#include "tst_profilejson.moc"
