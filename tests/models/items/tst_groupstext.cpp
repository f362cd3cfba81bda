// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsample.h"
#include "groupsmodel.h"
#include "groupstext.h"
#include "sheettext.h"
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
    [[nodiscard]] QString shown() const { return Wording::sheetLines(groupsAsShown(m_model, ProfileSet())).value(); }

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
    QStringList lines = shown().split(u'\n');
    QCOMPARE(lines.size(), 4 + 6 + 4 + 1); // heads, statements, notes and the end
    QCOMPARE(lines.at(0), u"2018 survey"_s);
    QCOMPARE(lines.at(1), u"'=North: 6 city pages"_s);
    QCOMPARE(lines.at(2), u"South: 6 city pages"_s);
    QCOMPARE(lines.at(3), u"Question\tAnswer\t'=North\t'=North: counts\tSouth\tSouth: counts\tDifference"_s);
    QCOMPARE(lines.at(4),
             u"Strategy\tYes\t6 of 6\t6 yes, 0 no, 0 no answer found\t16 to 34 %\t1 yes, 4 no, 1 no answer found\t"
             "'=North: higher by 66.7 to 83.3 percentage points"_s);
    QVERIFY(lines.at(10).contains(u"Manski 1990"));
    m_model.setOrder(GroupsModel::Order::Survey);
    lines = shown().split(u'\n');
    QCOMPARE(lines.size(), 15);
    QCOMPARE(lines.at(4),
             u"Mayor\tWith an answer\t\t1 with an answer, 5 no answer found\t\t0 with an answer, 6 no answer found\t"
             "not compared: it says only what our copies show"_s);
}

void TstGroupsText::intervalsComeWithTheirWarning()
{
    QVERIFY(!shown().contains(u"Newcombe"));
    m_model.setSampleIntervals(true);
    const QStringList lines = shown().split(u'\n');
    QVERIFY(lines.at(3).endsWith(u"\tAs if a random sample"));
    QVERIFY(lines.at(4).endsWith(u"as if a random sample"));
    QVERIFY(lines.at(11).contains(u"Newcombe 1998"));
}

void TstGroupsText::withoutADatasetThereIsNoText()
{
    m_model.setGroups(nullptr, {}, {});
    QCOMPARE(groupsAsShown(m_model, {}).rowCount, 0);
}

CITY_PROFILES_TEST(TstGroupsText)
#include "tst_groupstext.moc"
