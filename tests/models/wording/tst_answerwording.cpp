// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answertext.h"
#include "answerwording.h"
#include "datasettext.h"
#include "installedtexts.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Facts as a person reads them.
class TstAnswerWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsWords_data();
    void everyStateHasItsWords();
    void numbersFollowTheLocale_data();
    void numbersFollowTheLocale();
    void numbersReadAsPrinted_data();
    void numbersReadAsPrinted();
    void anIncompleteListSaysWhatItKnows_data();
    void anIncompleteListSaysWhatItKnows();
    void answersReadOnOneLine_data();
    void answersReadOnOneLine();
    void countsHaveTheirPlural_data();
    void countsHaveTheirPlural();
    void citiesOfOneNameAreToldApart();
    void theSurveyYearNamesThePagesYearWhereItDiffers();
    void aCitationNamesTheSourceOfTheAnswer();
    void anErrorReportHoldsEverything();
    void theWordsAreTranslated();

private:
    InstalledTexts m_english{QLocale(QLocale::English, QLocale::UnitedStates)};
};

namespace {

Dataset sample()
{
    return datasetFromText(uR"(
        edition 2018
        source report "The report" url=https://example.org/report publisher=OECD
        country US "United States"
        question mayor text headline
        question population quantity headline unit=residents unit_one=resident
        question role_count quantity fact unit=roles unit_one=role label="Number of roles"
        question roles multi_choice bars designer engineer sociologist other* counted_by=role_count
        question areas multi_choice bars health water none="No priority areas"
        question strategy yes_no share
        question data grid grid policing levels=sufficient,insufficient
        city portland-me Portland US ME
        city lund Lund SE
        profile portland-me@2018 page=2019 url=https://example.org/portland
        mayor: Ethan Strimling
        population: about 66000 (2017)
        role_count: 4
        roles: partial designer engineer other="Urban planner"
        areas: none
        strategy: no
        data: policing=insufficient
        profile lund@2018
        role_count: 1
    )");
}

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

QString textOf(const Dataset &dataset, QStringView profile, QStringView question)
{
    return Wording::answerText(dataset.codebook(), wholeProfile(dataset, profile), questionOf(dataset, question));
}

} // namespace

void TstAnswerWording::everyStateHasItsWords_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("explanation");
    const auto row = [](const char *name, State state, const char *text, const char *explanation) {
        QTest::newRow(name) << int(state) << words(text) << words(explanation);
    };
    row("answered", State::Answered, "", "As printed on the page.");
    row("partial", State::Partial, "list incomplete", "There is more than our copy of the city's page shows.");
    row("none", State::None, "none", "The city's own answer is that there is none.");
    row("not stated", State::NotStated, "no answer found",
        "No answer in our copy of the city's page; the city may have answered.");
    row("not asked", State::NotAsked, "not asked in this survey year",
        "The survey did not ask this question in this year.");
}

void TstAnswerWording::everyStateHasItsWords()
{
    QFETCH(int, state);
    QTEST(Wording::stateText(State(state)), "text");
    QTEST(Wording::stateExplanation(State(state)), "explanation");
}

void TstAnswerWording::numbersFollowTheLocale_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("swedish");
    QTest::addColumn<QString>("german");
    const auto row = [](double number, const char *english, const char *swedish, const char *german) {
        QTest::newRow(english) << number << words(english) << words(swedish) << words(german);
    };
    row(0, "0", "0", "0");
    row(5, "5", "5", "5");
    row(949761, "949,761", "949\u00a0761", "949.761");
    row(3.5, "3.5", "3,5", "3,5");
    row(3.25, "3.25", "3,25", "3,25");
    row(1234.5, "1,234.5", "1\u00a0234,5", "1.234,5");
    row(2.001, "2", "2", "2");
    row(1.999, "2", "2", "2");
    row(-0.5, "-0.5", "\u22120,5", "-0,5");
    row(100, "100", "100", "100");
}

void TstAnswerWording::numbersFollowTheLocale()
{
    QFETCH(double, number);
    QTEST(Wording::numberText(number), "english");
    QTEST(Wording::numberText(number, QLocale(u"sv_SE"_s)), "swedish");
    QTEST(Wording::numberText(number, QLocale(u"de_DE"_s)), "german");
}

void TstAnswerWording::numbersReadAsPrinted_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *quantity, const char *text) {
        QTest::newRow(quantity) << words(quantity) << words(text);
    };
    row("0", "0 roles");
    row("1", "1 role");
    row("2", "2 roles");
    row("5 (2017)", "5 roles");
    row("about 1", "about 1 roles");
    row("about 1200", "about 1,200 roles");
    row("more than 100", "more than 100 roles");
    row("less than 5", "less than 5 roles");
    row("4 to 6", "4 to 6 roles");
}

void TstAnswerWording::numbersReadAsPrinted()
{
    QFETCH(QString, quantity);
    const Dataset dataset = sample();
    const Question &question = dataset.question(questionOf(dataset, u"role_count"));
    QTEST(Wording::quantityWithUnit(question, *answerFromText(question, quantity).quantity()), "text");
}

void TstAnswerWording::anIncompleteListSaysWhatItKnows_data()
{
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("roles");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *count, const char *roles, const char *text) {
        QTest::addRow("%s: %s", count, roles) << words(count) << words(roles) << words(text);
    };
    row("4", "partial designer engineer sociologist", "3 of 4 named; 1 unknown");
    row("8", "partial designer engineer", "2 of 8 named; 6 unknown");
    row("2", "partial designer engineer", "list incomplete");
    row("1", "partial designer engineer", "list incomplete");
    row("about 9", "partial designer", "list incomplete");
    row("not_stated", "partial designer", "list incomplete");
    row("4", "designer", "");
    row("4", "none", "");
}

void TstAnswerWording::anIncompleteListSaysWhatItKnows()
{
    QFETCH(QString, count);
    QFETCH(QString, roles);
    const Dataset dataset = sample();
    Profile profile = wholeProfile(dataset, u"portland-me@2018");
    const int question = questionOf(dataset, u"roles");
    const int counter = questionOf(dataset, u"role_count");
    profile.answers[std::size_t(question)] = answerFromText(dataset.question(question), roles);
    profile.answers[std::size_t(counter)] = answerFromText(dataset.question(counter), count);
    QTEST(Wording::partialText(dataset.codebook(), profile, question), "text");
}

void TstAnswerWording::answersReadOnOneLine_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *question, const char *text) {
        QTest::newRow(question) << words(question) << words(text);
    };
    row("mayor", "Ethan Strimling");
    row("population", "about 66,000 residents (2017)");
    row("roles", "Designer; Engineer; Urban planner (3 of 4 named; 1 unknown)");
    row("areas", "No priority areas (the city's answer)");
    row("strategy", "No");
    row("data", "Policing: Insufficient");
}

void TstAnswerWording::answersReadOnOneLine()
{
    QFETCH(QString, question);
    const Dataset dataset = sample();
    QTEST(textOf(dataset, u"portland-me@2018", question), "text");
    const QString missing = question == "mayor"_L1 ? u"no answer found"_s : textOf(dataset, u"lund@2018", u"roles");
    QCOMPARE(missing, u"no answer found"_s);
}

void TstAnswerWording::countsHaveTheirPlural_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<QString>("notShown");
    const auto row = [](int number, const char *answered, const char *notShown) {
        QTest::addRow("%d", number) << number << words(answered) << words(notShown);
    };
    row(0, "0 of 0 questions answered", "Not shown in our source: 0 questions");
    row(1, "0 of 1 question answered", "Not shown in our source: 1 question");
    row(2, "0 of 2 questions answered", "Not shown in our source: 2 questions");
    row(5, "0 of 5 questions answered", "Not shown in our source: 5 questions");
}

void TstAnswerWording::countsHaveTheirPlural()
{
    QFETCH(int, number);
    QTEST(Wording::answeredOf(0, number), "answered");
    QTEST(Wording::notShownCount(number), "notShown");
}

void TstAnswerWording::citiesOfOneNameAreToldApart()
{
    const Dataset dataset = sample();
    QCOMPARE(Wording::cityLabel(dataset, 0), u"Portland, ME"_s);
    QCOMPARE(Wording::cityLabel(dataset, 1), u"Lund"_s);
    QCOMPARE(Wording::countryName(dataset, 0), u"United States"_s);
    QCOMPARE(Wording::shortProfileLabel(dataset, 0), u"Portland, ME 2018"_s);
}

void TstAnswerWording::theSurveyYearNamesThePagesYearWhereItDiffers()
{
    const Dataset dataset = sample();
    QCOMPARE(Wording::surveyYear(dataset.codebook(), 0), u"2018 survey"_s);
    QCOMPARE(Wording::surveyYear(dataset.codebook(), 0, 2018), u"2018 survey"_s);
    QCOMPARE(Wording::surveyYear(dataset.codebook(), 0, 2019), u"2018 survey, page of 2019"_s);
    QCOMPARE(Wording::profileLabel(dataset, 0), u"Portland, ME, 2018 survey, page of 2019"_s);
}

void TstAnswerWording::aCitationNamesTheSourceOfTheAnswer()
{
    const Dataset dataset = sample();
    Profile profile = wholeProfile(dataset, u"portland-me@2018");
    const int mayor = questionOf(dataset, u"mayor");
    QCOMPARE(Wording::citation(dataset, 0, profile, mayor),
             u"Mayor: Portland, ME, 2018 survey, page of 2019. City pages, Publisher. https://example.org/portland. "
             "City Profiles data 1.0."_s);
    profile.answers[std::size_t(mayor)].source = 1;
    QVERIFY(Wording::citation(dataset, 0, profile, mayor).contains(u"The report, OECD"_s));
}

void TstAnswerWording::anErrorReportHoldsEverything()
{
    const Dataset dataset = sample();
    const QString report =
        Wording::errorReport(dataset, 0, wholeProfile(dataset, u"portland-me@2018"), questionOf(dataset, u"roles"));
    for (const char *part : {"portland-me@2018", "Roles (roles)", "Urban planner", "City pages", "1.0"})
        QVERIFY2(report.contains(words(part)), part);
}

void TstAnswerWording::theWordsAreTranslated()
{
    const InstalledTexts swedish{QLocale(QLocale::Swedish, QLocale::Sweden)};
    QVERIFY(Wording::stateText(State::NotStated) != u"no answer found"_s);
    QVERIFY(Wording::answeredOf(13, 24).contains(u"24"_s));
    QCOMPARE(Wording::quantityText({949761, 949761, Qualifier::Exact, {}}), u"949\u00a0761"_s);
}

CITY_PROFILES_TEST(TstAnswerWording)
#include "tst_answerwording.moc"
