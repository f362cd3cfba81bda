// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmarks.h"
#include "datasettext.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A chart's table holds what may stand in one picture, row by row.
class TstChartTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuestionHasItsCharts_data();
    void aQuestionHasItsCharts();
    void anOptionThatWasNotOfferedHasNoValue();
    void countsAboveThePublishedFigureAreListedOnce();
    void aPublishedFigureOfTheWholeQuestionExceedsNothing();
    void fewAnswersAreNoChart();
    void marksAreTheCitysOwnOptions();
    void aGridIsMarkedByItsLevels();
    void writeInsAreReadWithTheirCities();
};

namespace {

constexpr QStringView survey = uR"(
    edition 2018 respondents=10
    edition 2020
    question mayor text headline
    question staff quantity fact
    question areas multi_choice bars health water roads other* none="No areas"
    option areas roads editions=2020
    question strategy yes_no share
    question approach single_choice share holistic sectors other*
    question activities multi_choice ranking risk data design
    question funded multi_choice bars launch digital
    question goals multi_choice bars save
    question terms multi_choice fact open
    question availability grid grid policing housing levels=sufficient,insufficient
    city a Älvsbyn SE
    city b Borås SE
    city c Åmål SE
    city d Dals SE
    profile a@2018
    areas: water health other="Clean air" other="Noise"
    strategy: yes
    approach: sectors
    activities: design
    funded: digital launch
    availability: housing=insufficient
    profile b@2018
    areas: partial water
    strategy: no
    approach: other=Mixed
    funded: digital
    profile c@2018
    areas: none
    strategy: no
    profile d@2018
    areas: other=Parks
    profile a@2020
    areas: roads
    benchmark 2018 strategy no share=56
    benchmark 2018 strategy yes share=44 note="of cities surveyed"
    benchmark 2020 strategy yes share=50
    benchmark 2018 activities data measure=rank rank=2
    benchmark 2018 activities risk measure=rank rank=1
    benchmark 2018 activities design measure=rank rank=3
    benchmark 2018 funded digital measure=as_printed count=1
    benchmark 2018 funded launch measure=as_printed count=5
    benchmark 2018 funded digital measure=other share=10
    benchmark 2018 goals save measure=positions_filled count=82 base=89
    benchmark 2018 approach sectors share=20 printed=""
    benchmark 2018 approach holistic printed="more than half"
)";

QString rowText(const Question &question, const ChartRow &row)
{
    using Meaning = ChartRow::Meaning;
    const QString name = row.meaning == Meaning::None ? u"NONE"_s
        : row.meaning == Meaning::Unknown             ? u"UNKNOWN"_s
                                                      : question.options[std::size_t(row.option)].id;
    const QString value = !row.offered ? u"not offered"_s
        : row.value                    ? QString::number(*row.value)
        : row.printed.isEmpty()        ? u"-"_s
                                       : row.printed;
    return QString(name + (row.meaning == Meaning::WriteIn ? u"*="_s : u"="_s) + value);
}

/// "bars: counted 4 at least: water=2, ...": kind, and per block its origin, base and rows.
QString tableText(const Dataset &dataset, const ChartTable &table)
{
    const QStringList kinds{u"bars"_s, u"shares"_s, u"ranking"_s, u"grid"_s};
    QStringList blocks;
    for (const ChartBlock &block : table.blocks) {
        QStringList rows;
        for (const ChartRow &row : block.rows)
            rows.append(rowText(dataset.question(table.question), row));
        QString head = block.origin == ChartOrigin::Counted ? u"counted"_s : u"published "_s + block.measure;
        head += block.base ? u' ' + QString::number(*block.base) : QString();
        blocks.append(QString(head + (block.atLeast ? u" at least: "_s : u": "_s) + rows.join(u", "_s)));
    }
    return QString(kinds.at(int(table.kind)) + u" | "_s + blocks.join(u" | "_s));
}

QStringList charts(const Dataset &dataset, QStringView question, int edition)
{
    QStringList texts;
    for (const ChartTable &table : chartTables(dataset, questionOf(dataset, question), edition))
        texts.append(tableText(dataset, table));
    return texts;
}

} // namespace

void TstChartTable::aQuestionHasItsCharts_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("edition");
    QTest::addColumn<QStringList>("charts");
    QTest::newRow("texts have no chart") << u"mayor"_s << 0 << QStringList();
    QTest::newRow("numbers have no chart") << u"staff"_s << 0 << QStringList();
    QTest::newRow("facts have no chart") << u"terms"_s << 0 << QStringList();
    QTest::newRow("bars: most first, none behind, write-ins last, in cities")
        << u"areas"_s << 0
        << QStringList(u"bars | counted 4 at least: water=2, health=1, roads=not offered, NONE=1, other*=2"_s);
    QTest::newRow("another edition is another chart")
        << u"areas"_s << 1 << QStringList(u"bars | counted 1: roads=1, health=0, water=0"_s);
    QTest::newRow("shares: codebook's order, unknown last, published apart")
        << u"strategy"_s << 0
        << QStringList(u"shares | counted 3: yes=1, no=2, UNKNOWN=1 | published chosen: yes=44, no=56"_s);
    QTest::newRow("shares of the other edition")
        << u"strategy"_s << 1
        << QStringList(u"shares | counted 0: yes=0, no=0, UNKNOWN=1 | published chosen: yes=50"_s);
    QTest::newRow("a published figure in words has no number")
        << u"approach"_s << 0
        << QStringList(u"shares | counted 2: holistic=0, sectors=1, other*=1, UNKNOWN=2 | published chosen: "
                       "holistic=more than half, sectors=20"_s);
    QTest::newRow("the ranking stands without our count")
        << u"activities"_s << 0 << QStringList(u"ranking | published rank: risk=1, data=2, design=3"_s);
    QTest::newRow("without a published ranking: our count")
        << u"activities"_s << 1 << QStringList(u"bars | counted 0: risk=0, data=0, design=0"_s);
    QTest::newRow("the page's chart first, then our count, then the rest")
        << u"funded"_s << 0
        << QStringList({u"bars | published as_printed: launch=5, digital=1"_s,
                        u"bars | counted 2: digital=2, launch=1"_s, u"bars | published other: digital=10"_s});
    QTest::newRow("figures that count something else stand apart")
        << u"goals"_s << 0
        << QStringList({u"bars | counted 0: save=0"_s, u"bars | published positions_filled 89: save=82"_s});
    QTest::newRow("a grid has its rows") << u"availability"_s << 0
                                         << QStringList(u"grid | counted: policing=-, housing=-"_s);
}

void TstChartTable::aQuestionHasItsCharts()
{
    QFETCH(QString, question);
    QFETCH(int, edition);
    QTEST(charts(datasetFromText(survey), question, edition), "charts");
}

void TstChartTable::anOptionThatWasNotOfferedHasNoValue()
{
    const Dataset dataset = datasetFromText(survey);
    const ChartTable table = chartTables(dataset, questionOf(dataset, u"areas"), 0).front();
    const ChartRow &roads = table.blocks.front().rows[2];
    QCOMPARE(roads.option, optionOf(dataset, u"areas", u"roads"));
    QVERIFY(!roads.offered && !roads.value);
}

void TstChartTable::countsAboveThePublishedFigureAreListedOnce()
{
    const Dataset dataset = datasetFromText(survey);
    const ChartTable counted = chartTables(dataset, questionOf(dataset, u"funded"), 0)[1];
    QCOMPARE(counted.exceeding, std::vector<int>{optionOf(dataset, u"funded", u"digital")});
    QVERIFY(chartTables(dataset, questionOf(dataset, u"strategy"), 0).front().exceeding.empty());
}

void TstChartTable::aPublishedFigureOfTheWholeQuestionExceedsNothing()
{
    const Dataset dataset = datasetFromText(QString(survey.toString() + u"\n benchmark 2018 areas share=0"_s));
    QVERIFY(chartTables(dataset, questionOf(dataset, u"areas"), 0).front().exceeding.empty());
}

void TstChartTable::fewAnswersAreNoChart()
{
    QString text = survey.toString();
    QVERIFY(chartTables(datasetFromText(text), 2, 0).front().tooFew());
    text += u"\n city e E SE \n profile e@2018 \n areas: water"_s;
    const Dataset enough = datasetFromText(text);
    QVERIFY(!chartTables(enough, 2, 0).front().tooFew());
    QVERIFY(!chartTables(enough, questionOf(enough, u"activities"), 0).front().tooFew()); // published
    QVERIFY(!chartTables(enough, questionOf(enough, u"availability"), 0).front().tooFew()); // one city's own
}

void TstChartTable::marksAreTheCitysOwnOptions()
{
    const Dataset dataset = datasetFromText(survey);
    const Question &areas = dataset.question(questionOf(dataset, u"areas"));
    const ChartTable table = chartTables(dataset, questionOf(dataset, u"areas"), 0).front();
    const auto marked = [&](QStringView profile) {
        QStringList rows;
        const ChartMarks marks = chartMarks(areas, answerOf(dataset, profile, u"areas"));
        for (const ChartRow &row : table.blocks.front().rows) {
            if (marks.marks(row))
                rows.append(rowText(areas, row).section(u'=', 0, 0));
        }
        return rows.join(u' ');
    };
    QCOMPARE(marked(u"a@2018"), u"water health other*"_s);
    QCOMPARE(marked(u"b@2018"), u"water"_s);
    QCOMPARE(marked(u"c@2018"), u"NONE"_s);
    QCOMPARE(chartMarks(areas, answerOf(dataset, u"a@2018", u"areas")).writeIns,
             QStringList({u"Clean air"_s, u"Noise"_s}));
}

void TstChartTable::aGridIsMarkedByItsLevels()
{
    const Dataset dataset = datasetFromText(survey);
    const Question &asked = dataset.question(questionOf(dataset, u"availability"));
    QCOMPARE(chartMarks(asked, answerOf(dataset, u"a@2018", u"availability")).levels, (std::vector<int>{-1, 1}));
    QCOMPARE(chartMarks(asked, answerOf(dataset, u"b@2018", u"availability")).levels, (std::vector<int>{-1, -1}));
}

void TstChartTable::writeInsAreReadWithTheirCities()
{
    const Dataset dataset = datasetFromText(survey);
    const int areas = questionOf(dataset, u"areas");
    const int other = optionOf(dataset, u"areas", u"other");
    const ChartTable table = chartTables(dataset, areas, 0).front();
    QStringList texts;
    for (const WriteIn &text : *writeIns(dataset, table, other))
        texts.append(QString(dataset.profileId(text.profile) + u' ' + text.text));
    QCOMPARE(texts, QStringList({u"a@2018 Clean air"_s, u"a@2018 Noise"_s, u"d@2018 Parks"_s}));
    QVERIFY(writeIns(dataset, chartTables(dataset, areas, 1).front(), other)->empty());
    QCOMPARE(writeIns(dataset, table, other, 1)->size(), std::size_t(2));
}

CITY_PROFILES_TEST(TstChartTable)
#include "tst_charttable.moc"
