// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "groupsample.h"
#include "groupsmodel.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;
using Column = GroupsModel::Column;
using Kind = GroupsModel::RowKind;

/// Two groups side by side, read as they are shown: what is certain first, what would mislead in words.
class TstGroupsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutADatasetThereIsNothing();
    void theLargestCertainDifferenceStandsFirst();
    void theSurveysOrderHasSectionsAndQuestions();
    void headsNameTheGroupsAndTheirSizes();
    void cellsHaveTheirNumbers();
    void tooFewAnswersHaveNoShareAndNoDifference();
    void titlesCannotBeChosen();
    void aCellIsASentenceForAScreenReader();

private:
    static QStringList printed(const GroupsModel &model);
    void show(GroupsModel &model, const QString &north = u"North"_s);
    [[nodiscard]] static QModelIndex cell(const GroupsModel &model, const QString &statement, Column column);

    DatasetPointer m_dataset = groupSample();
    DatasetIndex m_index{m_dataset};
};

void TstGroupsModel::show(GroupsModel &model, const QString &north)
{
    const std::array<QString, 2> names{north, u"South"_s};
    const Group first = groupOf(m_index, names[0], inRegion(0), {}).value();
    const Group second = groupOf(m_index, names[1], inRegion(1), {}).value();
    model.setGroups(m_dataset, names, compareGroups(m_index, first, second).front());
}

QStringList TstGroupsModel::printed(const GroupsModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        const bool title = model.index(row, 0).data(GroupsModel::KindRole).value<Kind>() != Kind::Statement;
        list.append(title ? cells.constFirst() : cells.join(u" | "_s));
    }
    return list;
}

QModelIndex TstGroupsModel::cell(const GroupsModel &model, const QString &statement, Column column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == statement)
            return model.index(row, int(column));
    }
    return {};
}

void TstGroupsModel::withoutADatasetThereIsNothing()
{
    GroupsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    show(model);
    QVERIFY(model.rowCount() > 0);
    model.setGroups(nullptr, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TstGroupsModel::theLargestCertainDifferenceStandsFirst()
{
    GroupsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model);
    const QString notCompared = u"not compared: it says only what our copies show"_s;
    QCOMPARE(printed(model),
             (QStringList{
                 u"Certainly different"_s,
                 u"Strategy: Yes | 6 of 6 | 16 to 34 % | North: higher by 66.7 to 83.3 percentage points"_s,
                 u"No difference, or none that is certain"_s,
                 u"Designer | 6 of 6 | 83 to 100 % | cannot tell (0 to 16.7 percentage points)"_s,
                 u"Engineer | 0 of 6 | 0 to 17 % | cannot tell (-16.7 to 0 percentage points)"_s,
                 u"Fewer than 5 answers in a group"_s,
                 u"Rare: Yes | fewer than 5 answers | fewer than 5 answers | too few answers to compare"_s,
                 u"Numbers and texts"_s,
                 u"Mayor: With an answer | 1 with an answer, 5 no answer found | 0 with an answer, 6 no answer found "
                 "| "_s
                     % notCompared,
                 u"Staff: Number | median 4 staff (1 with a number, 5 no answer found) | 0 with a number, 6 no answer "
                 "found | not compared: a missing number may lie anywhere"_s,
             }));
}

void TstGroupsModel::theSurveysOrderHasSectionsAndQuestions()
{
    GroupsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model);
    model.setOrder(GroupsModel::Order::Survey);
    QStringList firsts;
    for (const QString &line : printed(model))
        firsts.append(line.section(u" | "_s, 0, 0));
    QCOMPARE(firsts,
             (QStringList{u"Who"_s, u"Mayor"_s, u"With an answer"_s, u"Staff"_s, u"Number"_s, u"How"_s, u"Roles"_s,
                          u"Designer"_s, u"Engineer"_s, u"Strategy"_s, u"Yes"_s, u"Rare"_s, u"Yes"_s}));
    QVERIFY(cell(model, u"Designer"_s, Column::Statement).data(GroupsModel::NoteRole).toString().isEmpty());
}

void TstGroupsModel::headsNameTheGroupsAndTheirSizes()
{
    GroupsModel model;
    show(model, u"North & more"_s);
    QCOMPARE(model.headerData(int(Column::FirstGroup), Qt::Horizontal).toString(), u"North & more"_s);
    QCOMPARE(model.headerData(int(Column::SecondGroup), Qt::Horizontal, GroupsModel::NoteRole).toString(),
             u"6 city pages"_s);
    QCOMPARE(model.headerData(int(Column::Difference), Qt::Horizontal).toString(), u"Difference"_s);
    QVERIFY(model.headerData(int(Column::FirstGroup), Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(u"North &amp; more: 6 city pages"));
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
}

void TstGroupsModel::cellsHaveTheirNumbers()
{
    GroupsModel model;
    show(model);
    const QModelIndex south = cell(model, u"Strategy: Yes"_s, Column::SecondGroup);
    QCOMPARE(south.data(GroupsModel::CountRole).toInt(), 1);
    QCOMPARE(south.data(GroupsModel::ShareRole).value<ShareBounds>().unknown, 1);
    QCOMPARE(south.data(GroupsModel::NoteRole).toString(), u"1 yes, 4 no, 1 no answer found"_s);
    const int strategy = questionOf(*m_dataset, u"strategy");
    QCOMPARE(south.data(GroupsModel::StatementRole).value<Statement>(),
             (Statement{Statement::Kind::Option, strategy, 0, -1}));
    const QModelIndex difference = cell(model, u"Strategy: Yes"_s, Column::Difference);
    const auto range = difference.data(GroupsModel::RangeRole).value<PointRange>();
    QCOMPARE(qRound(range.lowest), 67);
    QCOMPARE(qRound(range.highest), 83);
    QCOMPARE(cell(model, u"Designer"_s, Column::Statement).data(GroupsModel::NoteRole).toString(), u"Roles"_s);
}

void TstGroupsModel::tooFewAnswersHaveNoShareAndNoDifference()
{
    GroupsModel model;
    show(model);
    model.setSampleIntervals(true);
    const QModelIndex north = cell(model, u"Rare: Yes"_s, Column::FirstGroup);
    QVERIFY(!north.data(GroupsModel::ShareRole).isValid());
    QCOMPARE(north.data(GroupsModel::NoteRole).toString(), u"1 yes, 0 no, 5 no answer found"_s);
    const QModelIndex difference = cell(model, u"Rare: Yes"_s, Column::Difference);
    QVERIFY(!difference.data(GroupsModel::RangeRole).isValid());
    QVERIFY(!difference.data(GroupsModel::SampleRole).isValid());
}

void TstGroupsModel::titlesCannotBeChosen()
{
    GroupsModel model;
    show(model);
    for (const auto order : {GroupsModel::Order::Survey, GroupsModel::Order::ByDifference}) {
        model.setOrder(order);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 1);
            QCOMPARE(index.flags() == Qt::NoItemFlags,
                     index.data(GroupsModel::KindRole).value<Kind>() != Kind::Statement);
        }
    }
}

void TstGroupsModel::aCellIsASentenceForAScreenReader()
{
    GroupsModel model;
    show(model);
    const auto said = [&](Column column) {
        return cell(model, u"Designer"_s, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(Column::Statement), u"Roles: Designer"_s);
    QCOMPARE(said(Column::SecondGroup), u"South, Roles: Designer: 83 to 100 %, 5 named, 0 not named, 1 unknown"_s);
    QCOMPARE(said(Column::Difference), u"Roles: Designer: cannot tell (0 to 16.7 percentage points)"_s);
}

CITY_PROFILES_TEST(TstGroupsModel)
#include "tst_groupsmodel.moc"
