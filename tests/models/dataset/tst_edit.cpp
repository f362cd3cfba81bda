// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answertext.h"
#include "datasettext.h"
#include "edit.h"
#include "testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Every kind of edit gives a new dataset, and the old one stays as it was.
class TstEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsSetAndTheOldDatasetKeepsItsOwn();
    void anAnswerInWordsIsFoundByTheFilter();
    void otherSegmentsAndColumnsAreShared();
    void aNewCityAndItsProfileAreAppended();
    void aProfileChangesItsFieldsAndKeepsItsAnswers();
    void aNewProfileHasUnaskedQuestionsNotAsked();
    void aRemovedProfileIsGoneAndComesBackAsNew();
    void anEditThatDoesNotFitIsRefused_data();
    void anEditThatDoesNotFitIsRefused();
    void operationsHaveTheirNames();
};

namespace {

Dataset sample()
{
    return datasetFromText(uR"(
        edition 2018
        edition 2020
        source report
        question mayor text headline searchable=yes
        question staff quantity fact
        question roles multi_choice bars designer engineer other*
        question strategy yes_no share
        question budget quantity fact editions=2020
        city lund Lund SE
        city malmo Malmö SE
        profile lund@2018 page=2019 url=https://example.org/lund note="A note"
        mayor: Anna
        staff: 5
        roles: other="Planner" designer
        profile malmo@2018
        staff: 7
    )");
}

Dataset with(const Dataset &dataset, const Edit &edit)
{
    auto result = applied(dataset, edit);
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message()));
    return *result;
}

Answer answer(const Dataset &dataset, QStringView question, QStringView text)
{
    return answerFromText(dataset.question(questionOf(dataset, question)), text);
}

Dataset withAnswer(const Dataset &dataset, QStringView profile, QStringView question, QStringView text)
{
    return with(dataset,
                answerEdit(dataset, profileOf(dataset, profile), questionOf(dataset, question),
                           answer(dataset, question, text)));
}

Edit edit(EditOp op, const QString &target, const QJsonObject &payload = {})
{
    return {op, target, payload, {}};
}

} // namespace

void TstEdit::anAnswerIsSetAndTheOldDatasetKeepsItsOwn()
{
    const Dataset before = sample();
    const QStringView lund = u"lund@2018";
    for (const auto &[question, text] : {std::pair{u"mayor"_s, u"Birgit"_s},
                                         {u"staff"_s, u"4 to 6 (2017)"_s},
                                         {u"roles"_s, u"partial engineer designer"_s},
                                         {u"strategy"_s, u"no"_s},
                                         {u"staff"_s, u"none"_s},
                                         {u"roles"_s, u"not_stated"_s}}) {
        const Dataset after = withAnswer(before, lund, question, text);
        QCOMPARE(answerOf(after, lund, question), answer(before, question, text));
        QCOMPARE(answerOf(after, u"malmo@2018", u"staff"), answer(before, u"staff", u"7"));
        QCOMPARE(wholeProfile(after, lund).note, u"A note"_s);
    }
    QCOMPARE(answerOf(before, lund, u"mayor").text(), u"Anna"_s);
    QCOMPARE(answerOf(before, lund, u"staff"), answer(before, u"staff", u"5"));
    QCOMPARE(answerOf(before, lund, u"roles"), answer(before, u"roles", u"other=Planner designer"));
}

void TstEdit::anAnswerInWordsIsFoundByTheFilter()
{
    const Dataset before = sample();
    const Dataset after = withAnswer(before, u"malmo@2018", u"mayor", u"Åke");
    QCOMPARE(after.segment(0).searchable.at(1).toByteArray(), QByteArray("ake"));
    QCOMPARE(before.segment(0).searchable.at(1).toByteArray(), QByteArray());
}

void TstEdit::otherSegmentsAndColumnsAreShared()
{
    const Dataset before = sample();
    const Dataset after = withAnswer(before, u"lund@2018", u"strategy", u"yes");
    QCOMPARE(after.parts().cities[0].get(), before.parts().cities[0].get());
    QCOMPARE(after.parts().tables.get(), before.parts().tables.get());
    QVERIFY(after.parts().profiles[0].get() != before.parts().profiles[0].get());
    QCOMPARE(static_cast<const void *>(after.segment(0).cities.constData()),
             static_cast<const void *>(before.segment(0).cities.constData()));
    const auto designer = std::size_t(before.layout().optionPlane(questionOf(before, u"roles"), 0));
    QCOMPARE(static_cast<const void *>(after.segment(0).planes[designer].constData()),
             static_cast<const void *>(before.segment(0).planes[designer].constData()));
}

void TstEdit::aNewCityAndItsProfileAreAppended()
{
    const Dataset before = sample();
    const Dataset after =
        with(with(before,
                  edit(EditOp::City, u"kiruna"_s,
                       {{u"id"_s, u"kiruna"_s},
                        {u"name"_s, u"Kiruna"_s},
                        {u"country_code"_s, u"SE"_s},
                        {u"other_names"_s, QJsonArray{u"Giron"_s}},
                        {u"latitude"_s, 67.9}})),
             edit(EditOp::Profile, u"kiruna@2020"_s, {{u"source"_s, u"report"_s}, {u"snapshot_year"_s, 2021}}));
    QCOMPARE(before.findCity(u"kiruna"), std::nullopt);
    const auto profile = profileOf(after, u"kiruna@2020");
    QCOMPARE(profile, ProfileIndex(2));
    QCOMPARE(after.source(profile), 1);
    QCOMPARE(after.snapshotYear(profile), std::optional(2021));
    QCOMPARE(after.cityRecord(after.city(profile)).otherNames, QStringList(u"Giron"_s));
    QCOMPARE(profileOf(after, u"lund@2018"), ProfileIndex(0));
}

void TstEdit::aProfileChangesItsFieldsAndKeepsItsAnswers()
{
    const Dataset before = sample();
    const Dataset after =
        with(before, edit(EditOp::Profile, u"lund@2018"_s, {{u"source"_s, u"report"_s}, {u"note"_s, u"Another"_s}}));
    Profile expected = wholeProfile(before, u"lund@2018");
    expected.source = 1;
    expected.note = u"Another"_s;
    expected.url.clear();
    expected.snapshotYear.reset();
    QCOMPARE(wholeProfile(after, u"lund@2018"), expected);
    QCOMPARE(after.profileCount(), before.profileCount());
}

void TstEdit::aNewProfileHasUnaskedQuestionsNotAsked()
{
    const QJsonObject payload{{u"source"_s, u"pages"_s}};
    const Dataset early = with(sample(), edit(EditOp::Remove, u"lund@2018"_s));
    QCOMPARE(answerOf(with(early, edit(EditOp::Profile, u"lund@2018"_s, payload)), u"lund@2018", u"budget").state,
             State::NotAsked);
    QCOMPARE(answerOf(with(early, edit(EditOp::Profile, u"lund@2020"_s, payload)), u"lund@2020", u"budget").state,
             State::NotStated);
}

void TstEdit::aRemovedProfileIsGoneAndComesBackAsNew()
{
    const Dataset before = sample();
    const Dataset removed = with(before, edit(EditOp::Remove, u"lund@2018"_s));
    QVERIFY(!removed.findProfile(u"lund@2018"));
    QVERIFY(removed.profilesOf(0).empty());
    QVERIFY(removed.isRemoved(0) && !removed.isRemoved(1) && !before.isRemoved(0));
    const Dataset back = with(removed, edit(EditOp::Profile, u"lund@2018"_s, {{u"source"_s, u"pages"_s}}));
    QCOMPARE(profileOf(back, u"lund@2018"), ProfileIndex(2));
    QCOMPARE(answerOf(back, u"lund@2018", u"staff").state, State::NotStated);
}

void TstEdit::anEditThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<int>("op");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QJsonObject>("payload");
    const auto row = [](const char *name, EditOp op, const QString &target, const QJsonObject &payload = {}) {
        QTest::newRow(name) << int(op) << target << payload;
    };
    const QJsonObject answered{{u"state"_s, u"answered"_s}, {u"text"_s, u"x"_s}};
    row("answer of no profile", EditOp::Answer, u"ystad@2018/mayor"_s, answered);
    row("answer to no question", EditOp::Answer, u"lund@2018/mayors"_s, answered);
    row("answer without question", EditOp::Answer, u"lund@2018"_s, answered);
    row("answer of the wrong kind", EditOp::Answer, u"lund@2018/staff"_s, answered);
    row("city of another id", EditOp::City, u"ystad"_s,
        {{u"id"_s, u"lund"_s}, {u"name"_s, u"Lund"_s}, {u"country_code"_s, u"SE"_s}});
    row("city without name", EditOp::City, u"ystad"_s, {{u"id"_s, u"ystad"_s}, {u"country_code"_s, u"SE"_s}});
    row("city of no country", EditOp::City, u"ystad"_s, {{u"id"_s, u"ystad"_s}, {u"name"_s, u"Ystad"_s}});
    row("profile of no city", EditOp::Profile, u"ystad@2018"_s, {{u"source"_s, u"pages"_s}});
    row("profile of no edition", EditOp::Profile, u"lund@2019"_s, {{u"source"_s, u"pages"_s}});
    row("profile of no source", EditOp::Profile, u"lund@2020"_s, {{u"source"_s, u"hearsay"_s}});
    row("option of no question", EditOp::Option, u"rolls/x"_s);
    row("option without id", EditOp::Option, u"roles/"_s);
    row("option of yes and no", EditOp::Option, u"strategy/maybe"_s);
    row("option of a number", EditOp::Option, u"staff/many"_s);
    row("question without section", EditOp::Question, u"extra"_s,
        {{u"kind"_s, u"text"_s}, {u"presentation"_s, u"fact"_s}});
    row("question of no kind", EditOp::Question, u"extra"_s,
        {{u"section"_s, u"main"_s}, {u"kind"_s, u"essay"_s}, {u"presentation"_s, u"fact"_s}});
    row("question without id", EditOp::Question, QString(),
        {{u"section"_s, u"main"_s}, {u"kind"_s, u"text"_s}, {u"presentation"_s, u"fact"_s}});
    row("removal of nothing", EditOp::Remove, u"lund@2020"_s);
}

void TstEdit::anEditThatDoesNotFitIsRefused()
{
    QFETCH(int, op);
    QFETCH(QString, target);
    QFETCH(QJsonObject, payload);
    const auto result = applied(sample(), edit(EditOp(op), target, payload));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QVERIFY(!result.error().what.isEmpty());
}

void TstEdit::operationsHaveTheirNames()
{
    for (int op = 0; op <= int(EditOp::Remove); ++op)
        QCOMPARE(editOpFromId(editOpId(EditOp(op))), std::optional(EditOp(op)));
    QCOMPARE(editOpFromId(u"rename"), std::nullopt);
}

CITY_PROFILES_TEST(TstEdit)
#include "tst_edit.moc"
