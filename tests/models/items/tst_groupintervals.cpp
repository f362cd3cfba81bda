// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsample.h"
#include "groupsmodel.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What would hold of random samples is shown on request alone, and only of groups that could be samples.
class TstGroupIntervals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_model.setSampleIntervals(false); }

    void theyAreShownWhenAskedFor();
    void aChoiceIsKeptForOtherGroups();
    void groupsWithCommonPagesHaveNone();

private:
    void show(const Filter &a, const Filter &b);
    /// Of the first statement, the strategy.
    [[nodiscard]] QVariant difference(int role) const
    {
        return m_model.index(1, int(GroupsModel::Column::Difference)).data(role);
    }

    DatasetPointer m_dataset = groupSample();
    DatasetIndex m_index{m_dataset};
    GroupsModel m_model;
};

void TstGroupIntervals::show(const Filter &a, const Filter &b)
{
    const Group first = groupOf(m_index, u"First"_s, a, {}).value();
    const Group second = groupOf(m_index, u"Second"_s, b, {}).value();
    m_model.setGroups(m_dataset, {first.name, second.name}, compareGroups(m_index, first, second).front());
}

void TstGroupIntervals::theyAreShownWhenAskedFor()
{
    show(inRegion(0), inRegion(1));
    QVERIFY(!difference(GroupsModel::SampleRole).isValid());
    QVERIFY(difference(GroupsModel::NoteRole).toString().isEmpty());
    m_model.setSampleIntervals(true);
    const auto interval = difference(GroupsModel::SampleRole).value<PointRange>(); // of 6 of 6 less 1 of 5
    QVERIFY(interval.lowest > 0 && interval.lowest < 80);
    QVERIFY(interval.highest > 80 && interval.highest < 100);
    const QString note = difference(GroupsModel::NoteRole).toString();
    QVERIFY(note.startsWith(u"First: higher by "_s));
    QVERIFY(note.endsWith(u"as if a random sample"_s));
    QVERIFY(difference(Qt::AccessibleTextRole).toString().endsWith(note));
}

void TstGroupIntervals::aChoiceIsKeptForOtherGroups()
{
    m_model.setSampleIntervals(true);
    show(inRegion(1), inRegion(0));
    QVERIFY(difference(GroupsModel::NoteRole).toString().startsWith(u"Second: higher by "_s));
}

void TstGroupIntervals::groupsWithCommonPagesHaveNone()
{
    m_model.setSampleIntervals(true);
    show({}, inRegion(0));
    QVERIFY(m_model.hasSampleIntervals());
    QVERIFY(!m_model.canHaveSampleIntervals());
    QVERIFY(difference(GroupsModel::RangeRole).isValid());
    QVERIFY(!difference(GroupsModel::SampleRole).isValid());
}

CITY_PROFILES_TEST(TstGroupIntervals)
#include "tst_groupintervals.moc"
