// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartnotes.h"
#include "chartwording.h"
#include "datasettext.h"
#include "installedtexts.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Charts say who counted, over what, and what they don't know.
class TstChartWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBaseStandsInTheSubtitle_data();
    void theBaseStandsInTheSubtitle();
    void rowsHaveLabelAndValue();
    void fewAnswersAreWords_data();
    void fewAnswersAreWords();
    void publishedAndCountedAreExplained();
    void boundsStandWhereAPercentageMayNot();
    void aPercentageStandsWhereItMay();
    void countsAboveThePublishedFigureAreNamed();
    void marksSayWhatTheCityNamed_data();
    void marksSayWhatTheCityNamed();
    void labelsWithPlaceholdersStayWhole();

private:
    InstalledTexts m_english{QLocale(QLocale::English, QLocale::UnitedStates)};
};

namespace {

constexpr QStringView survey = uR"(
    edition 2018 respondents=89
    edition 2020
    question roles multi_choice bars designer engineer trainer other* none="No roles" chart_title="How many cities have each role"
    option roles trainer editions=2020
    option roles engineer label="Engineer, 100 %1 %2"
    question strategy yes_no share label=Strategy
    question activities multi_choice ranking risk design
    question funded multi_choice bars digital label="Funded activities"
    benchmark 2018 strategy yes share=44
    benchmark 2018 strategy no share=56
    benchmark 2018 activities risk measure=rank rank=1
    benchmark 2018 roles designer measure=positions_filled count=56 base=89
    benchmark 2018 funded digital measure=as_printed count=1 note="cannot count the same thing"
)";

/// The survey with cities of the 2018 edition, each with one answer: "roles: designer".
Dataset withCities(const QStringList &answers)
{
    QString text = survey.toString();
    int number = 0;
    for (const QString &answer : answers) {
        const QString id = u"city%1"_s.arg(++number);
        text += u"\n city %1 %1 SE \n profile %1@2018 \n %2"_s.arg(id, answer);
    }
    return datasetFromText(text);
}

QStringList times(int count, const QString &answer)
{
    return QStringList(count, answer);
}

ChartTable chart(const Dataset &dataset, QStringView question)
{
    return chartTables(dataset, questionOf(dataset, question), 0).front();
}

} // namespace

void TstChartWording::theBaseStandsInTheSubtitle_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QString>("subtitle");
    QTest::newRow("complete") << u"roles"_s << times(2, u"roles: designer"_s)
                              << u"Our count, 2018 survey: 2 of 2 city pages have an answer"_s;
    QTest::newRow("one incomplete list")
        << u"roles"_s << QStringList({u"roles: designer"_s, u"roles: partial designer"_s, u"strategy: yes"_s})
        << u"Our count, 2018 survey: 2 of 3 city pages have an answer; 1 list is incomplete, so counts are at least"_s;
    QTest::newRow("five incomplete lists")
        << u"roles"_s << times(5, u"roles: partial designer"_s)
        << u"Our count, 2018 survey: 5 of 5 city pages have an answer; 5 lists are incomplete, so counts are at least"_s;
    QTest::newRow("the ranking is the survey's")
        << u"activities"_s << QStringList()
        << u"Published, 2018 survey: ranking over all cities surveyed, not one city's order"_s;
    QTest::newRow("published without a base")
        << u"funded"_s << QStringList()
        << u"Published, 2018 survey: count as printed on the survey's pages; number of cities not printed"_s;
}

void TstChartWording::theBaseStandsInTheSubtitle()
{
    QFETCH(QString, question);
    QFETCH(QStringList, answers);
    const Dataset dataset = withCities(answers);
    QTEST(Wording::chartSubtitle(dataset, chart(dataset, question)), "subtitle");
}

void TstChartWording::rowsHaveLabelAndValue()
{
    const Dataset dataset =
        withCities({u"roles: partial designer other=Planner"_s, u"roles: none"_s, u"roles: designer"_s});
    const ChartTable table = chart(dataset, u"roles");
    QStringList rows;
    for (const ChartRow &row : table.blocks.front().rows)
        rows.append(QString(Wording::rowLabel(dataset, table, row) + u": "_s
                            + Wording::rowValue(dataset, table, table.blocks.front(), row)));
    QCOMPARE(
        rows,
        QStringList({u"Designer: \u2265 2"_s, u"Engineer, 100 %1 %2: \u2265 0"_s, u"Trainer: not offered in 2018"_s,
                     u"No roles: 1"_s, u"Other, in the cities' own words: \u2265 1"_s}));
    QCOMPARE(Wording::chartTitle(dataset, table), u"How many cities have each role"_s);
}

void TstChartWording::fewAnswersAreWords_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<QString>("note");
    QTest::newRow("0") << 0 << u"No city page of this survey year shows an answer."_s;
    QTest::newRow("1") << 1 << u"Only 1 answer: too few for a chart."_s;
    QTest::newRow("2") << 2 << u"Only 2 answers: too few for a chart."_s;
    QTest::newRow("5") << 5 << QString();
}

void TstChartWording::fewAnswersAreWords()
{
    QFETCH(int, answers);
    const Dataset dataset = withCities(times(answers, u"roles: designer"_s));
    QTEST(Wording::chartNotes(dataset, chart(dataset, u"roles")).value(0), "note");
}

void TstChartWording::publishedAndCountedAreExplained()
{
    const Dataset dataset = withCities(times(5, u"strategy: yes"_s) + times(2, u"strategy: no"_s));
    const QStringList notes = Wording::chartNotes(dataset, chart(dataset, u"strategy"));
    QCOMPARE(notes.value(1),
             u"Published: 44 % of cities surveyed in 2018 (Yes), number of cities not printed. Here: 5 of the 7 city "
             "pages with an answer, other cities than those. Cite the published figure for the survey."_s);
    const ChartTable table = chart(dataset, u"strategy");
    QVERIFY(Wording::blockCaption(dataset, table, table.blocks.front())
            != Wording::blockCaption(dataset, table, table.blocks.back()));
}

void TstChartWording::boundsStandWhereAPercentageMayNot()
{
    const Dataset few = withCities(times(10, u"strategy: yes"_s) + times(5, u"strategy: no"_s));
    QCOMPARE(Wording::chartNotes(few, chart(few, u"strategy")).value(0),
             u"Yes: 10 of 15 answers, too few for a percentage"_s);
    const Dataset unknown =
        withCities(times(28, u"strategy: yes"_s) + times(6, u"strategy: no"_s) + times(36, u"roles: designer"_s));
    QCOMPARE(Wording::chartNotes(unknown, chart(unknown, u"strategy")).value(0),
             u"Yes: between 40 and 91 % of all 70 city pages, depending on the missing answers"_s);
}

void TstChartWording::aPercentageStandsWhereItMay()
{
    const Dataset dataset = withCities(times(15, u"strategy: yes"_s) + times(5, u"strategy: no"_s));
    QCOMPARE(Wording::chartNotes(dataset, chart(dataset, u"strategy")).value(0), u"Yes: 75 % of 20 answers"_s);
}

void TstChartWording::countsAboveThePublishedFigureAreNamed()
{
    const Dataset dataset = withCities(times(6, u"funded: digital"_s));
    const ChartTable counted = chartTables(dataset, questionOf(dataset, u"funded"), 0)[1];
    QVERIFY(Wording::chartNotes(dataset, counted).join(u' ').contains(u"above the published figure for: Digital"_s));
    QVERIFY(Wording::chartNotes(dataset, chart(dataset, u"funded")).contains(u"cannot count the same thing"_s));
}

void TstChartWording::marksSayWhatTheCityNamed_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("text");
    QTest::newRow("answered") << u"roles: designer"_s << u"Marked: named by city1"_s;
    QTest::newRow("partial") << u"roles: partial designer"_s << u"Marked: named by city1 (list incomplete)"_s;
    QTest::newRow("none") << u"roles: none"_s << u"city1: No roles (the city's answer)"_s;
    QTest::newRow("not stated") << u"roles: not_stated"_s << u"city1: no answer found"_s;
    QTest::newRow("not asked") << u"roles: not_asked"_s << u"city1: not asked in this survey year"_s;
}

void TstChartWording::marksSayWhatTheCityNamed()
{
    QFETCH(QString, answer);
    const Dataset dataset = withCities({answer});
    QTEST(Wording::marksText(dataset, 0, dataset.profile(0).value(), questionOf(dataset, u"roles")), "text");
}

void TstChartWording::labelsWithPlaceholdersStayWhole()
{
    const Dataset dataset = withCities(times(6, u"roles: engineer"_s));
    const QString text = Wording::chartDescription(dataset, chart(dataset, u"roles"));
    QVERIFY2(text.contains(u"Engineer, 100 %1 %2: 6"_s), qPrintable(text));
}

CITY_PROFILES_TEST(TstChartWording)
#include "tst_chartwording.moc"
