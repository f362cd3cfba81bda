// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttable.h"
#include "coverage.h"
#include "datasettext.h"
#include "randomsurvey.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The coverage is what one gets by looking at each whole profile, and a chart is promised only where there is one.
class TstCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomCountsEqualThoseOverWholeProfiles();
    void regionsAreCountedByEdition();
    void editionsStandInTheOrderOfTime();
    void aRemovedProfileIsNotHere();
    void aChartIsPromisedWhereThereIsOne();
    void everyReasonAgainstAChartIsNamed_data();
    void everyReasonAgainstAChartIsNamed();
};

namespace {

constexpr QStringView survey = uR"(
    edition 2020 position=2
    edition 2018 position=1 respondents=10
    region europe Europe
    region asia Asia
    country SE Sweden region=europe
    country XX Nowhere
    question mayor text headline
    question roles multi_choice bars designer engineer
    question goals multi_choice bars save serve
    question team yes_no fact
    question late yes_no share editions=2020
    question ranked multi_choice ranking risk data
    question data grid grid policing levels=sufficient,insufficient
    question empty grid grid housing levels=sufficient,insufficient
    benchmark 2018 ranked risk measure=rank rank=1
    city a A SE
    city b B SE
    city c C SE
    city d D SE
    city e E XX
    profile a@2018
    roles: designer
    goals: save
    data: policing=sufficient
    profile b@2018
    roles: partial engineer
    profile c@2018
    roles: none
    profile d@2018
    roles: designer
    profile e@2018
    roles: engineer
    profile e@2020
    roles: designer
)";

Answer &answerAt(Profile &profile, int question)
{
    return profile.answers[std::size_t(question)];
}

void countSlowly(const Dataset &dataset, int edition, int question, StateCounts &counts)
{
    for (ProfileIndex index = 0; index < dataset.profileCount(); ++index) {
        Profile profile = dataset.profile(index).value();
        if (profile.edition != edition)
            continue;
        const State state = answerAt(profile, question).state;
        counts.answered += state == State::Answered ? 1 : 0;
        counts.partial += state == State::Partial ? 1 : 0;
        counts.none += state == State::None ? 1 : 0;
        counts.notStated += state == State::NotStated ? 1 : 0;
        counts.notAsked += state == State::NotAsked ? 1 : 0;
    }
}

} // namespace

void TstCoverage::randomCountsEqualThoseOverWholeProfiles()
{
    for (const quint32 seed : {1U, 2U, 3U}) {
        const Dataset dataset = RandomSurvey(seed).dataset(150);
        const Coverage coverage = coverageOf(dataset);
        QCOMPARE(coverage.editions.size(), std::size_t(2));
        int profiles = 0;
        for (const EditionCoverage &edition : coverage.editions) {
            profiles += edition.profiles;
            QVERIFY(edition.profiles > 20);
            for (int question = 0; question < int(dataset.codebook().questions.size()); ++question) {
                StateCounts slow;
                countSlowly(dataset, edition.edition, question, slow);
                const StateCounts &fast = edition.questions[std::size_t(question)].states;
                QCOMPARE(fast.answered, slow.answered);
                QCOMPARE(fast.partial, slow.partial);
                QCOMPARE(fast.none, slow.none);
                QCOMPARE(fast.notStated, slow.notStated);
                QCOMPARE(fast.notAsked, slow.notAsked);
                QCOMPARE(fast.all(), edition.profiles);
            }
        }
        QCOMPARE(profiles, int(dataset.profileCount()));
    }
}

void TstCoverage::regionsAreCountedByEdition()
{
    const Coverage coverage = coverageOf(datasetFromText(survey));
    QCOMPARE(coverage.editions[0].regions, (std::vector<int>{4, 0}));
    QCOMPARE(coverage.editions[0].noRegion, 1);
    QCOMPARE(coverage.editions[1].regions, (std::vector<int>{0, 0}));
    QCOMPARE(coverage.editions[1].noRegion, 1);
    QVERIFY(coverage.hasNoRegion());
}

void TstCoverage::editionsStandInTheOrderOfTime()
{
    const Dataset dataset = datasetFromText(survey);
    const Coverage all = coverageOf(dataset);
    QCOMPARE(all.editions[0].edition, dataset.codebook().editionIndex(u"2018"));
    QCOMPARE(all.editions[0].profiles, 5);
    QCOMPARE(all.editions[1].profiles, 1);
    const Coverage one = coverageOf(dataset, {dataset.codebook().editionIndex(u"2020")});
    QCOMPARE(one.editions.size(), std::size_t(1));
    QCOMPARE(one.editions[0].profiles, 1);
}

void TstCoverage::aRemovedProfileIsNotHere()
{
    DatasetParts parts = datasetFromText(survey).parts();
    auto segment = std::make_shared<ProfileSegment>(*parts.profiles.front());
    setBit(segment->removed, 0, true);
    parts.profiles.front() = segment;
    const Coverage coverage = coverageOf(Dataset(parts));
    QCOMPARE(coverage.editions[0].profiles, 4);
    QCOMPARE(coverage.editions[0].regions, (std::vector<int>{3, 0}));
    QCOMPARE(coverage.editions[0].questions[1].states.answered, 2);
}

void TstCoverage::aChartIsPromisedWhereThereIsOne()
{
    std::vector<Dataset> datasets{datasetFromText(survey)};
    for (const quint32 seed : {4U, 5U, 6U, 7U})
        datasets.push_back(RandomSurvey(seed).dataset(int(seed) * int(seed) - 10));
    int charts = 0;
    for (const Dataset &dataset : datasets) {
        for (const EditionCoverage &edition : coverageOf(dataset).editions) {
            for (int question = 0; question < int(dataset.codebook().questions.size()); ++question) {
                const QuestionCoverage &cell = edition.questions[std::size_t(question)];
                const auto tables = chartTables(dataset, question, edition.edition);
                const bool grid = dataset.question(question).kind == QuestionKind::Grid;
                const bool drawn =
                    cell.asked && !tables.empty() && !tables.front().tooFew() && (!grid || cell.states.known() > 0);
                QCOMPARE(isCharted(cell.chart), drawn);
                charts += drawn ? 1 : 0;
            }
        }
    }
    QVERIFY(charts > 10);
}

void TstCoverage::everyReasonAgainstAChartIsNamed_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("basis");
    QTest::newRow("five answers") << u"roles"_s << u"2018"_s << int(ChartBasis::Counted);
    QTest::newRow("one answer") << u"roles"_s << u"2020"_s << int(ChartBasis::TooFew);
    QTest::newRow("published figures need no answers") << u"ranked"_s << u"2018"_s << int(ChartBasis::Published);
    QTest::newRow("published for another year") << u"ranked"_s << u"2020"_s << int(ChartBasis::TooFew);
    QTest::newRow("text") << u"mayor"_s << u"2018"_s << int(ChartBasis::NoKind);
    QTest::newRow("shown as a fact") << u"team"_s << u"2018"_s << int(ChartBasis::NoKind);
    QTest::newRow("not asked") << u"late"_s << u"2018"_s << int(ChartBasis::NotAsked);
    QTest::newRow("grid") << u"data"_s << u"2018"_s << int(ChartBasis::EachCity);
    QTest::newRow("grid without answers") << u"empty"_s << u"2018"_s << int(ChartBasis::NoAnswer);
}

void TstCoverage::everyReasonAgainstAChartIsNamed()
{
    QFETCH(QString, question);
    QFETCH(QString, edition);
    const Dataset dataset = datasetFromText(survey);
    const Coverage coverage = coverageOf(dataset, {dataset.codebook().editionIndex(edition)});
    QTEST(int(coverage.editions[0].questions[std::size_t(questionOf(dataset, question))].chart), "basis");
}

CITY_PROFILES_TEST(TstCoverage)
#include "tst_coverage.moc"
