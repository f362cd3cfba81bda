// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certainty.h"
#include "datasettext.h"
#include "standing.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Ranks and rarities, each worked out by hand.
class TstStanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLargestNumberHasTheFirstRank_data();
    void theLargestNumberHasTheFirstRank();
    void aTieStandsInTheMiddleOfItsRanks();
    void numbersOfOtherYearsAreNotCompared();
    void aProfileOutsideTheSetIsRankedAgainstIt();
    void aPercentileNeedsTwentyNumbersAndNoOpenOne();
    void aProfileWithoutANumberHasNoRank();
    void anOptionIsCountedWithWhatIsUnknown();
};

namespace {

constexpr QStringView survey = uR"(
    edition 2018
    edition 2020
    question staff quantity fact
    question roles multi_choice bars designer engineer late
    option roles late editions=2020
    city a A SE
    city b B SE
    city c C SE
    city d D SE
    city e E SE
    city f F SE
    city g G SE
    profile a@2018
    staff: 50
    roles: designer
    profile b@2018
    staff: more than 20
    roles: partial engineer
    profile c@2018
    staff: 20
    roles: none
    profile d@2018
    staff: 20
    profile e@2018
    staff: 4 to 6
    roles: designer engineer
    profile f@2018
    staff: none
    profile g@2020
    staff: 30 (2019)
    roles: late
)";

NumberStanding standingOf(const Dataset &dataset, QStringView profile)
{
    return numberStanding(dataset, questionOf(dataset, u"staff"), profileOf(dataset, profile), ProfileSet::all(dataset))
        .value();
}

} // namespace

void TstStanding::theLargestNumberHasTheFirstRank_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("a number beside a bound") << u"a@2018"_s << 1 << 2;
    QTest::newRow("a bound") << u"b@2018"_s << 1 << 2;
    QTest::newRow("a tie below a bound") << u"c@2018"_s << 3 << 4;
    QTest::newRow("a range below all") << u"e@2018"_s << 5 << 5;
}

void TstStanding::theLargestNumberHasTheFirstRank()
{
    QFETCH(QString, profile);
    const NumberStanding standing = standingOf(datasetFromText(survey), profile);
    QTEST(standing.firstRank(), "first");
    QTEST(standing.lastRank(), "last");
    QCOMPARE(standing.base(), 5);
    QCOMPARE(standing.otherYears, 1);
    QCOMPARE(standing.unknown, 1);
}

void TstStanding::aTieStandsInTheMiddleOfItsRanks()
{
    const NumberStanding standing = standingOf(datasetFromText(survey), u"c@2018");
    QCOMPARE(standing.equal, 1);
    // One smaller, and the middle of the two that are equal: (1 + 2 / 2) of 5.
    QCOMPARE(standing.lowestPercentile(), 40.0);
    QCOMPARE(standing.highestPercentile(), 40.0);
    const NumberStanding bound = standingOf(datasetFromText(survey), u"b@2018");
    QCOMPARE(bound.lowestPercentile(), 70.0);
    QCOMPARE(bound.highestPercentile(), 90.0);
}

void TstStanding::numbersOfOtherYearsAreNotCompared()
{
    const NumberStanding standing = standingOf(datasetFromText(survey), u"g@2020");
    QCOMPARE(standing.base(), 1);
    QCOMPARE(standing.firstRank(), 1);
    QCOMPARE(standing.otherYears, 5);
}

void TstStanding::aProfileOutsideTheSetIsRankedAgainstIt()
{
    const Dataset dataset = datasetFromText(survey);
    ProfileSet others = ProfileSet::all(dataset);
    others.remove(profileOf(dataset, u"c@2018"));
    const auto standing =
        numberStanding(dataset, questionOf(dataset, u"staff"), profileOf(dataset, u"c@2018"), others).value();
    QCOMPARE(standing.base(), 5);
    QCOMPARE(standing.firstRank(), 3);
}

void TstStanding::aPercentileNeedsTwentyNumbersAndNoOpenOne()
{
    NumberStanding standing{4, 0, 15, 0, 0, 0};
    QVERIFY(standing.percentileAllowed());
    standing.smaller = 14;
    QVERIFY(!standing.percentileAllowed());
    standing = {4, 0, 15, 1, 0, 0};
    QVERIFY(!standing.percentileAllowed());
    standing = {4, 0, 15, 0, 3, 4}; // 7 of 27 unknown: more than a quarter
    QVERIFY(!standing.percentileAllowed());
}

void TstStanding::aProfileWithoutANumberHasNoRank()
{
    const Dataset dataset = datasetFromText(survey);
    const ProfileSet all = ProfileSet::all(dataset);
    QVERIFY(!numberStanding(dataset, questionOf(dataset, u"staff"), profileOf(dataset, u"f@2018"), all));
    QVERIFY(!numberStanding(dataset, questionOf(dataset, u"roles"), profileOf(dataset, u"a@2018"), all));
}

void TstStanding::anOptionIsCountedWithWhatIsUnknown()
{
    const Dataset dataset = datasetFromText(survey);
    const int roles = questionOf(dataset, u"roles");
    const ProfileSet all = ProfileSet::all(dataset);
    const OptionStanding designer = optionStanding(dataset, roles, optionOf(dataset, u"roles", u"designer"), all);
    QCOMPARE(designer.named, 2);
    QCOMPARE(designer.known, 4); // a, c, e, g
    QCOMPARE(designer.unknown, 3); // b's list is incomplete, d and f are not stated
    QVERIFY(designer.atLeast);
    const OptionStanding late = optionStanding(dataset, roles, optionOf(dataset, u"roles", u"late"), all);
    QCOMPARE(late.named, 1);
    QCOMPARE(late.known, 1);
    QCOMPARE(late.unknown, 6); // not offered in 2018
}

CITY_PROFILES_TEST(TstStanding)
#include "tst_standing.moc"
