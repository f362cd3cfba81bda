// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "groups.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Two groups differ by what is certain, whatever the unknowns are; every figure here is worked out by hand.
class TstGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsAreMadeOfConditionsOrPickedByHand();
    void whatIsUnknownMakesBounds();
    void anOptionThatWasNotOfferedIsNoNo();
    void theSmallestCertainDifferenceStandsFirst();
    void editionsAreNeverAddedUp();
    void gridsAreCountedByRowAndLevel();
    void inexactNumbersMakeTheMedianInexact();
    void boundsOfAnEmptyGroupAreMissing();
    void profilesInBothGroupsAreCounted();

private:
    [[nodiscard]] Group made(const Filter &filter, EditionChoice::Mode mode = EditionChoice::Mode::Latest)
    {
        return groupOf(m_index, u"group"_s, filter, {mode, -1}).value();
    }
    [[nodiscard]] GroupComparison northAndSouth()
    {
        return compareGroups(m_index, made(inRegion(0)), made(inRegion(1)));
    }
    [[nodiscard]] GroupRow row(const GroupEdition &edition, QStringView question, QStringView option = {},
                               int level = -1) const;

    DatasetPointer m_dataset = sharedDatasetFromText(uR"(
        edition 2018
        edition 2020
        region north North
        region south South
        country SE Sweden region=north
        country IT Italy region=south
        question strategy yes_no share
        question roles multi_choice bars designer engineer trainer none="No roles"
        option roles trainer editions=2020
        question data grid grid policing housing levels=sufficient,insufficient
        question staff quantity fact unit=staff
        question mayor text headline
        class staff small lower=0 upper=5
        city n1 N1 SE
        city n2 N2 SE
        city n3 N3 SE
        city n4 N4 SE
        city s1 S1 IT
        city s2 S2 IT
        city s3 S3 IT
        profile n1@2018
        strategy: yes
        roles: designer
        staff: 3
        mayor: Anna
        profile n2@2018
        strategy: yes
        roles: partial designer
        data: policing=sufficient
        staff: about 10
        profile n3@2018
        strategy: yes
        roles: none
        data: policing=insufficient housing=sufficient
        staff: more than 20
        profile n4@2018
        staff: none
        profile s1@2018
        strategy: no
        roles: engineer
        profile s2@2018
        strategy: no
        data: none
        profile s3@2020
        strategy: yes
        roles: trainer
    )");
    DatasetIndex m_index{m_dataset};
};

GroupRow TstGroups::row(const GroupEdition &edition, QStringView question, QStringView option, int level) const
{
    const int asked = questionOf(*m_dataset, question);
    const int wanted = option.isEmpty() ? -1 : optionOf(*m_dataset, question, option);
    for (const GroupRow &candidate : edition.rows) {
        const Statement &statement = candidate.statement;
        if (statement.question == asked && statement.option == wanted && statement.level == level)
            return candidate;
    }
    qFatal("no such row");
}

void TstGroups::groupsAreMadeOfConditionsOrPickedByHand()
{
    QCOMPARE(made({}).profiles.count(), 7);
    QCOMPARE(made(inRegion(0)).profiles.count(), 4);
    QCOMPARE(made(inCountry(1)).profiles.count(), 3);
    const Group small = made(inSizeClass(questionOf(*m_dataset, u"staff"), 0));
    QCOMPARE(small.profiles.count(), 1);
    QCOMPARE(small.possible, 3); // the south says nothing; "none" is no number
    const Group picked = pickedGroup(*m_dataset, u"mine"_s, {profileOf(*m_dataset, u"s3@2020")});
    QVERIFY(picked.picked);
    QCOMPARE(picked.profiles.count(), 1);
    QCOMPARE(picked.possible, 0);
}

void TstGroups::whatIsUnknownMakesBounds()
{
    const GroupRow strategy = row(northAndSouth().front(), u"strategy", u"yes");
    QCOMPARE(strategy.counts[0], (StatementCount{3, 0, 1, 0, 3, {}}));
    QCOMPARE(strategy.counts[1], (StatementCount{0, 2, 0, 0, 2, {}}));
    QCOMPARE(strategy.difference, (PointRange{75, 100})); // 75 to 100 % against 0 %
    QCOMPARE(strategy.smallestDifference(), 75.0);
    const GroupRow designer = row(northAndSouth().front(), u"roles", u"designer");
    QCOMPARE(designer.counts[0], (StatementCount{2, 1, 1, 0, 2, {}}));
    QCOMPARE(designer.counts[1], (StatementCount{0, 1, 1, 0, 1, {}}));
    QCOMPARE(designer.difference, (PointRange{0, 75})); // 50 to 75 % against 0 to 50 %
    QCOMPARE(designer.smallestDifference(), 0.0);
    const GroupRow engineer = row(northAndSouth().front(), u"roles", u"engineer");
    QCOMPARE(engineer.counts[0], (StatementCount{0, 2, 2, 0, 2, {}})); // the incomplete list may have one
    const GroupRow none = row(northAndSouth().front(), u"roles");
    QCOMPARE(none.counts[0], (StatementCount{1, 2, 1, 0, 3, {}}));
}

void TstGroups::anOptionThatWasNotOfferedIsNoNo()
{
    const GroupComparison comparison = northAndSouth();
    const GroupRow earlier = row(comparison.front(), u"roles", u"trainer");
    QCOMPARE(earlier.counts[0], (StatementCount{0, 0, 0, 4, 0, {}}));
    QVERIFY(!earlier.difference);
    QCOMPARE(row(comparison.back(), u"roles", u"trainer").counts[1], (StatementCount{1, 0, 0, 0, 1, {}}));
}

void TstGroups::theSmallestCertainDifferenceStandsFirst()
{
    const std::vector<GroupRow> rows = northAndSouth().front().rows;
    QCOMPARE(rows.front().statement.question, questionOf(*m_dataset, u"strategy"));
    QVERIFY(!rows.back().difference);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        QVERIFY(rows[i - 1].smallestDifference() >= rows[i].smallestDifference());
        QVERIFY(rows[i - 1].difference || !rows[i].difference);
    }
}

void TstGroups::editionsAreNeverAddedUp()
{
    const GroupComparison comparison = northAndSouth();
    QCOMPARE(comparison.size(), std::size_t(2));
    QCOMPARE(comparison[0].sizes, (std::array{4, 2}));
    QCOMPARE(comparison[1].sizes, (std::array{0, 1}));
    const Group earlier = groupOf(m_index, u"2018"_s, {}, {EditionChoice::Mode::One, 0}).value();
    QCOMPARE(compareGroups(m_index, earlier, earlier).size(), std::size_t(1));
}

void TstGroups::gridsAreCountedByRowAndLevel()
{
    const GroupEdition edition = northAndSouth().front();
    QCOMPARE(row(edition, u"data", u"policing", 0).counts[0], (StatementCount{1, 1, 2, 0, 2, {}}));
    QCOMPARE(row(edition, u"data", u"housing", 0).counts[0], (StatementCount{1, 0, 3, 0, 1, {}}));
    QCOMPARE(row(edition, u"data", u"policing", 1).counts[1], (StatementCount{0, 1, 1, 0, 1, {}})); // none: no level
}

void TstGroups::inexactNumbersMakeTheMedianInexact()
{
    const GroupRow staff = row(northAndSouth().front(), u"staff");
    QCOMPARE(staff.counts[0], (StatementCount{3, 1, 0, 0, 4, {3, 9, 11, 0, 0}})); // 3, about 10, more than 20
    QCOMPARE(staff.counts[1].unknown, 2);
    QVERIFY(!staff.difference);
    const GroupRow mayor = row(northAndSouth().front(), u"mayor");
    QCOMPARE(mayor.counts[0], (StatementCount{1, 0, 3, 0, 1, {}}));
    QVERIFY(!mayor.difference);
}

void TstGroups::boundsOfAnEmptyGroupAreMissing()
{
    QVERIFY(!differenceBounds({0, 0, 0}, {1, 2, 0}));
    QCOMPARE(differenceBounds({5, 10, 0}, {1, 10, 0}), (PointRange{40, 40}));
    QCOMPARE(PointRange({-30, -10}).fromZero(), 10.0);
    QCOMPARE(PointRange({-30, 10}).fromZero(), 0.0);
    const Group nobody = pickedGroup(*m_dataset, u"nobody"_s, {});
    for (const GroupEdition &edition : compareGroups(m_index, made({}), nobody)) {
        for (const GroupRow &row : edition.rows)
            QVERIFY(!row.difference);
    }
    QVERIFY(compareGroups(m_index, nobody, nobody).empty());
}

void TstGroups::profilesInBothGroupsAreCounted()
{
    const GroupEdition edition = compareGroups(m_index, made({}), made(inRegion(0))).front();
    QCOMPARE(edition.inBoth, 4);
    const GroupRow strategy = row(edition, u"strategy", u"yes");
    QVERIFY(!sampleInterval(edition, strategy)); // not independent
    const GroupEdition apart = northAndSouth().front();
    QCOMPARE(apart.inBoth, 0);
    QVERIFY(sampleInterval(apart, row(apart, u"strategy", u"yes")));
    QVERIFY(!sampleInterval(apart, row(apart, u"staff")));
}

CITY_PROFILES_TEST(TstGroups)
#include "tst_groups.moc"
