// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "installedtexts.h"
#include "standingwording.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Where a city stands is said with its base; what is open stays open.
class TstStandingWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRankNamesItsBase();
    void aRankInASurveyNamesTheSurveyYear();
    void whatARankLeavesOutIsSaid();
    void aRareAnswerIsCountedNotGuessed();

private:
    InstalledTexts m_english{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TstStandingWording::aRankNamesItsBase()
{
    NumberStanding standing{3, 0, 27, 0, 0, 0};
    QCOMPARE(Wording::rankText(standing), u"Rank 4 of 31 cities with an answer"_s);
    QCOMPARE(Wording::rankText(standing, 2017), u"Rank 4 of 31 cities with a number for 2017"_s);
    standing.open = 2;
    QCOMPARE(Wording::rankText(standing), u"Rank 4 to 6 of 33 cities with an answer"_s);
    standing = {3, 2, 25, 0, 0, 0};
    QCOMPARE(Wording::rankText(standing), u"Rank 4, shared with 2 others, of 31 cities with an answer"_s);
}

void TstStandingWording::aRankInASurveyNamesTheSurveyYear()
{
    const Dataset dataset = datasetFromText(uR"(
        edition 2018
        question staff quantity fact
        city a A SE
        profile a@2018
        staff: 5
    )");
    QCOMPARE(Wording::rankInSurvey(dataset, 0, 0, {1, 0, 2, 0, 0, 0}),
             u"Rank 2 of 4 cities with an answer, 2018 survey"_s);
    QCOMPARE(Wording::rankInSurvey(dataset, 0, 0, {0, 0, 0, 0, 3, 4}), QString());
}

void TstStandingWording::whatARankLeavesOutIsSaid()
{
    QCOMPARE(Wording::rankExplanation({3, 0, 2, 0, 0, 0}), QString());
    QCOMPARE(Wording::rankExplanation({3, 0, 2, 2, 3, 4}),
             u"2 printed as a bound that leaves it open; 3 with a number of another year, not compared; 4 without a "
             "number"_s);
    QCOMPARE(Wording::rankExplanation({4, 0, 15, 0, 0, 0}), u"above 77 % of them"_s);
}

void TstStandingWording::aRareAnswerIsCountedNotGuessed()
{
    QCOMPARE(Wording::rarityText(u"Designer"_s, {3, 10, 12, false}),
             u"One of 3 cities that named Designer; 12 unknown"_s);
    QCOMPARE(Wording::rarityText(u"Designer"_s, {3, 10, 0, true}), u"One of at least 3 cities that named Designer"_s);
    QCOMPARE(Wording::rarityText(u"Designer"_s, {1, 10, 0, false}), u"The only city that named Designer"_s);
    QCOMPARE(Wording::rarityText(u"Designer"_s, {5, 20, 5, false}),
             u"One of 5 cities that named Designer (25 % of 20 cities); 5 unknown"_s);
    const Dataset survey = datasetFromText(uR"(
        edition 2018 position=1
        question roles multi_choice bars designer engineer
        city stockholm-swe Stockholm SE
        profile stockholm-swe@2018
        roles: designer engineer
    )");
    QCOMPARE(Wording::rarityInSurvey(survey, 0, questionOf(survey, u"roles"), 1, {3, 10, 12, false}),
             u"One of 3 cities that named Engineer; 12 unknown · 2018 survey"_s);
}

CITY_PROFILES_TEST(TstStandingWording)
#include "tst_standingwording.moc"
