// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragewording.h"
#include "datasettext.h"
#include "installedtexts.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What is known is said with its base and survey year; what is not printed is not made up.
class TstCoverageWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCellIsASentence();
    void statesThatDoNotOccurAreLeftOutButTheUsualOnes();
    void aQuestionThatWasNotAskedHasNoNumbers();
    void citiesSurveyedAreNeverFilledIn_data();
    void citiesSurveyedAreNeverFilledIn();
    void aChartSaysWhatItStandsOnOrWhyThereIsNone_data();
    void aChartSaysWhatItStandsOnOrWhyThereIsNone();
    void aRegionNamesItsBase();

private:
    /// An edition whose first question has these states.
    static EditionCoverage edition(const StateCounts &states, bool asked = true)
    {
        EditionCoverage coverage;
        coverage.edition = 0;
        coverage.profiles = states.all();
        coverage.regions = {10};
        coverage.questions.push_back({asked, states, ChartBasis::NoKind});
        return coverage;
    }

    InstalledTexts m_english{QLocale(QLocale::English, QLocale::UnitedStates)};
    const Dataset m_dataset = datasetFromText(uR"(
        edition 2018 respondents=89 note="89 cities responded."
        edition 2020
        region europe Europe
        question funding multi_choice bars city state label="Funding sources"
    )");
};

void TstCoverageWording::aCellIsASentence()
{
    QCOMPARE(Wording::coverageSentence(m_dataset, edition({3, 0, 0, 67, 0}), 0),
             u"Funding sources, 2018 survey: 3 answered, 0 incomplete, 67 no answer found of 70 city pages"_s);
    QCOMPARE(Wording::coverageText({true, {3, 1, 1, 65, 0}, ChartBasis::Counted}),
             u"5 of 70 city pages have an answer"_s);
}

void TstCoverageWording::statesThatDoNotOccurAreLeftOutButTheUsualOnes()
{
    QCOMPARE(Wording::coverageSentence(m_dataset, edition({1000, 2, 3, 4, 5}), 0),
             u"Funding sources, 2018 survey: 1,000 answered, 2 incomplete, 3 none, 4 no answer found, 5 not asked of "
             "1,014 city pages"_s);
}

void TstCoverageWording::aQuestionThatWasNotAskedHasNoNumbers()
{
    QCOMPARE(Wording::coverageSentence(m_dataset, edition({0, 0, 0, 0, 70}, false), 0),
             u"Funding sources, 2018 survey: not asked in this survey year"_s);
}

void TstCoverageWording::citiesSurveyedAreNeverFilledIn_data()
{
    QTest::addColumn<int>("edition");
    QTest::addColumn<int>("profiles");
    QTest::addColumn<QString>("text");
    QTest::newRow("printed") << 0 << 70 << u"70 of 89 cities surveyed"_s;
    QTest::newRow("not printed") << 1 << 50 << u"50; number surveyed in 2020 not printed"_s;
    QTest::newRow("more than surveyed") << 0 << 90 << u"90 here; 89 surveyed"_s;
}

void TstCoverageWording::citiesSurveyedAreNeverFilledIn()
{
    QFETCH(int, edition);
    QFETCH(int, profiles);
    EditionCoverage coverage;
    coverage.edition = edition;
    coverage.profiles = profiles;
    QTEST(Wording::citiesSurveyed(m_dataset.codebook(), coverage), "text");
    const bool noted = Wording::citiesSentence(m_dataset.codebook(), coverage).contains(u"89 cities responded.");
    QCOMPARE(noted, edition == 0);
}

void TstCoverageWording::aChartSaysWhatItStandsOnOrWhyThereIsNone_data()
{
    QTest::addColumn<int>("basis");
    QTest::addColumn<int>("answered");
    QTest::addColumn<QString>("text");
    QTest::newRow("counted") << int(ChartBasis::Counted) << 61 << u"Chart: our count of 61 answers"_s;
    QTest::newRow("published") << int(ChartBasis::Published) << 0 << u"Chart: figures that the survey published"_s;
    QTest::newRow("grid") << int(ChartBasis::EachCity) << 3 << u"Chart: the levels of one city at a time"_s;
    QTest::newRow("kind") << int(ChartBasis::NoKind) << 9
                          << u"No chart: texts and single numbers are shown as they are"_s;
    QTest::newRow("few") << int(ChartBasis::TooFew) << 3 << u"No chart: answers are too few (3; a chart needs 5)"_s;
    QTest::newRow("none of few") << int(ChartBasis::TooFew) << 0 << u"No chart: no answer found"_s;
    QTest::newRow("not asked") << int(ChartBasis::NotAsked) << 0 << u"No chart: not asked in this survey year"_s;
}

void TstCoverageWording::aChartSaysWhatItStandsOnOrWhyThereIsNone()
{
    QFETCH(int, basis);
    QFETCH(int, answered);
    QTEST(Wording::chartBasisText({true, {answered, 0, 0, 10, 0}, ChartBasis(basis)}), "text");
}

void TstCoverageWording::aRegionNamesItsBase()
{
    const EditionCoverage coverage = edition({3, 0, 0, 67, 0});
    QCOMPARE(Wording::regionSentence(m_dataset.tables(), coverage, 0), u"Europe, 2018 survey: 10 of 70 city pages"_s);
    QCOMPARE(Wording::regionSentence(m_dataset.tables(), coverage, -1),
             u"No region named, 2018 survey: 0 of 70 city pages"_s);
}

CITY_PROFILES_TEST(TstCoverageWording)
#include "tst_coveragewording.moc"
