// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "groupwording.h"
#include "installedtexts.h"
#include "testmain.h"

#include <QTest>

#include <limits>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Counts of groups in words: percentages only where the base allows them, and directions only where they are certain.
class TstGroupWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsSayWhatIsUnknown()
    {
        QCOMPARE(count(u"strategy", {28, 6, 36, 0, 34, {}}), u"28 yes, 6 no, 36 no answer found"_s);
        QCOMPARE(count(u"roles", {1, 1, 0, 0, 2, {}}), u"1 named, 1 not named, 0 unknown"_s);
        QCOMPARE(count(u"roles", {0, 0, 0, 7, 0, {}}), u"7 not asked"_s);
        QCOMPARE(count(u"data", {2, 5, 1, 0, 7, {}}), u"2 yes, 5 otherwise, 1 unknown"_s);
        QCOMPARE(count(u"mayor", {2, 0, 1, 0, 2, {}}), u"2 with an answer, 1 no answer found"_s);
        QCOMPARE(count(u"roles", {}), u"0 city pages"_s);
    }

    void mediansSayTheirBounds()
    {
        QCOMPARE(count(u"staff", {3, 1, 2, 0, 4, {3, 6, 6, 0, 0}}),
                 u"median 6 staff (3 with a number, 1 none, 2 no answer found)"_s);
        QCOMPARE(count(u"staff", {0, 0, 2, 0, 0, {}}), u"0 with a number, 2 no answer found"_s);
        QCOMPARE(median({3, 4, 8, 0, 0}), u"4 to 8 staff"_s);
        QCOMPARE(median({3, 4, std::numeric_limits<double>::infinity(), 2015, 2015}), u"at least 4 staff in 2015"_s);
        QCOMPARE(median({2, 5, 5, 2015, 2015}), u"5 staff in 2015"_s);
    }

    void numbersOfSeveralYearsHaveNoMedian()
    {
        QCOMPARE(count(u"staff", {2, 0, 1, 0, 2, {2, 5, 5, 2015, 2017}}),
                 u"2 with a number, 1 no answer found; no median: the numbers are of 2015 to 2017"_s);
        QVERIFY(!MedianBounds({2, 5, 5, 0, 0}).mixesYears());
    }

    void aPercentageNeedsItsBase_data()
    {
        QTest::addColumn<int>("yes");
        QTest::addColumn<int>("no");
        QTest::addColumn<int>("unknown");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0 << 0 << 0 << QString();
        QTest::newRow("four") << 2 << 2 << 0 << u"fewer than 5 answers"_s;
        QTest::newRow("five") << 2 << 3 << 0 << u"2 of 5"_s;
        QTest::newRow("bounds") << 2 << 3 << 4 << u"22 to 67 %"_s;
        QTest::newRow("twenty") << 5 << 15 << 0 << u"25 %"_s;
        QTest::newRow("a quarter unknown") << 15 << 15 << 10 << u"50 %"_s;
        QTest::newRow("more unknown") << 15 << 15 << 11 << u"36 to 64 %"_s;
    }
    void aPercentageNeedsItsBase()
    {
        QFETCH(int, yes);
        QFETCH(int, no);
        QFETCH(int, unknown);
        QTEST(Wording::groupShareText(statement(u"roles"), {yes, no, unknown, 0, 0, {}}), "text");
        QCOMPARE(Wording::groupShareText(statement(u"mayor"), {yes, no, unknown, 0, 0, {}}), QString());
    }

    void aDirectionIsNamedWhereItIsCertain_data()
    {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<QString>("text");
        QTest::newRow("first") << 33.33 << 77.0 << u"North: higher by 33.3 to 77 percentage points"_s;
        QTest::newRow("second") << -40.0 << -10.0 << u"South: higher by 10 to 40 percentage points"_s;
        QTest::newRow("exact") << 40.0 << 40.0 << u"North: higher by 40 percentage points"_s;
        QTest::newRow("equal") << 0.0 << 0.0 << u"no difference"_s;
        QTest::newRow("either") << -20.0 << 75.0 << u"cannot tell (-20 to 75 percentage points)"_s;
    }
    void aDirectionIsNamedWhereItIsCertain()
    {
        QFETCH(double, lowest);
        QFETCH(double, highest);
        const GroupRow row{statement(u"roles"), {}, PointRange{lowest, highest}};
        QTEST(Wording::differenceText(row, u"North"_s, u"South"_s), "text");
        QCOMPARE(Wording::differenceText({row.statement, {}, {}}, u"North"_s, u"South"_s), QString());
    }

    void aGroupIsNamedByItsConditions()
    {
        QCOMPARE(Wording::groupText(m_dataset, {u"x"_s, {}, false, {}, 0}), u"All cities"_s);
        QCOMPARE(Wording::groupText(m_dataset, {u"x"_s, {}, true, {}, 0}), u"Picked by hand"_s);
        Filter filter = inRegion(0);
        filter.push_back(conditionOn(questionSubject(questionOf(m_dataset, u"roles")), {optionValue(0)}));
        QCOMPARE(Wording::groupText(m_dataset, {u"x"_s, filter, false, {}, 0}), u"Region: North; Roles: Designer"_s);
        QCOMPARE(Wording::inBothText(1), u"In both groups: 1 city page"_s);
        QCOMPARE(Wording::inBothText(0), QString());
        QCOMPARE(Wording::groupSize(m_dataset.codebook(), 0, 2), u"2018 survey: 2 city pages"_s);
        QCOMPARE(Wording::statementTitle(m_dataset.codebook(), statement(u"data")), u"Data: Policing: Sufficient"_s);
    }

private:
    [[nodiscard]] Statement statement(QStringView question) const
    {
        return statementsOf(m_dataset.codebook(), questionOf(m_dataset, question)).front();
    }
    [[nodiscard]] QString count(QStringView question, const StatementCount &count) const
    {
        return Wording::countText(m_dataset.codebook(), statement(question), count);
    }
    [[nodiscard]] QString median(const MedianBounds &numbers) const
    {
        return Wording::medianText(m_dataset.question(questionOf(m_dataset, u"staff")), numbers);
    }

    InstalledTexts m_english{QLocale(QLocale::English, QLocale::UnitedStates)};
    Dataset m_dataset = datasetFromText(uR"(
        edition 2018
        region north North
        question strategy yes_no share
        question roles multi_choice bars designer engineer
        question data grid grid policing levels=sufficient,insufficient
        question staff quantity fact unit=staff
        question mayor text headline
    )");
};

CITY_PROFILES_TEST(TstGroupWording)
#include "tst_groupwording.moc"
