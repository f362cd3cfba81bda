// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsample.h"
#include "groupsmodel.h"
#include "groupstext.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What is pasted into a spreadsheet says what it is, and is no formula.
class TstGroupsText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void linesFollowTheTable();
    void intervalsComeWithTheirWarning();
    void withoutADatasetThereIsNoText();

private:
    GroupsModel m_model;
};

void TstGroupsText::init()
{
    DatasetIndex index(groupSample());
    const std::array<QString, 2> names{u"=North"_s, u"South"_s};
    const Group north = groupOf(index, names[0], inRegion(0), {}).value();
    const Group south = groupOf(index, names[1], inRegion(1), {}).value();
    m_model.setGroups(index.pointer(), names, compareGroups(index, north, south).front());
    m_model.setSampleIntervals(false);
    m_model.setOrder(GroupsModel::Order::ByDifference);
}

void TstGroupsText::linesFollowTheTable()
{
    QStringList lines = groupsText(m_model).split(u'\n');
    QCOMPARE(lines.size(), 2 + 6 + 2); // heads, statements, note and the end
    QCOMPARE(lines.at(0), u"2018 survey\t'=North: 6 city pages\tSouth: 6 city pages"_s);
    QCOMPARE(lines.at(1), u"Question\tAnswer\t'=North\t'=North: counts\tSouth\tSouth: counts\tDifference"_s);
    QCOMPARE(lines.at(2),
             u"Strategy\tYes\t6 of 6\t6 yes, 0 no, 0 no answer found\t16 to 34 %\t1 yes, 4 no, 1 no answer found\t"
             "'=North: higher by 66.7 to 83.3 percentage points"_s);
    QVERIFY(lines.at(8).contains(u"Manski 1990"));
    m_model.setOrder(GroupsModel::Order::Survey);
    lines = groupsText(m_model).split(u'\n');
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines.at(2),
             u"Mayor\tWith an answer\t\t1 with an answer, 5 no answer found\t\t0 with an answer, 6 no answer found\t"
             "not compared: it says only what our copies show"_s);
}

void TstGroupsText::intervalsComeWithTheirWarning()
{
    QVERIFY(!groupsText(m_model).contains(u"Newcombe"));
    m_model.setSampleIntervals(true);
    const QStringList lines = groupsText(m_model).split(u'\n');
    QVERIFY(lines.at(1).endsWith(u"\tAs if a random sample"));
    QVERIFY(lines.at(2).endsWith(u"as if a random sample"));
    QVERIFY(lines.at(9).contains(u"Newcombe 1998"));
}

void TstGroupsText::withoutADatasetThereIsNoText()
{
    m_model.setGroups(nullptr, {}, {});
    QVERIFY(groupsText(m_model).isEmpty());
}

CITY_PROFILES_TEST(TstGroupsText)
#include "tst_groupstext.moc"
