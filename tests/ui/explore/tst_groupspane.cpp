// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsample.h"
#include "groupsmodel.h"
#include "groupspane.h"
#include "groupstable.h"
#include "notebar.h"
#include "statementcondition.h"
#include "testmain.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;
using Column = GroupsModel::Column;

/// The table of two groups: every count leads to its cities, by mouse and by keyboard.
class TstGroupsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void enterOnACountAsksForItsCities();
    void aClickOnACountAsksForItsCities();
    void aHeadAsksForTheWholeGroup();
    void whatLeadsNowhereAsksForNothing();
    void aGroupPickedByHandCannotBeListed();
    void theMenuListsAndCopies();
    void theKeysPassTitles();
    void theOrderIsChosen();
    void intervalsAreOfferedWhereTheyCanBe();
    void theTableIsCopied();
    void longNamesWrapInTheHeads();

private:
    void compare(const Filter &a, const Filter &b, const std::array<bool, 2> &listable = {true, true});
    [[nodiscard]] GroupsTable *table() const { return m_pane->table(); }
    [[nodiscard]] QModelIndex cell(const QString &statement, Column column) const;
    [[nodiscard]] QToolButton *button(const QString &name) const { return m_pane->findChild<QToolButton *>(name); }

    DatasetPointer m_dataset = groupSample();
    DatasetIndexPointer m_index = std::make_shared<DatasetIndex>(m_dataset);
    std::array<QString, 2> m_names{u"North"_s, u"South"_s};
    std::unique_ptr<GroupsPane> m_pane;
};

void TstGroupsPane::init()
{
    m_pane = std::make_unique<GroupsPane>();
    m_pane->resize(1000, 700);
    m_pane->show();
    compare(inRegion(0), inRegion(1));
}

void TstGroupsPane::compare(const Filter &a, const Filter &b, const std::array<bool, 2> &listable)
{
    const EditionChoice edition{EditionChoice::Mode::One, 0};
    const GroupPair pair{
        m_names,
        {groupOf(*m_index, m_names[0], a, edition).value(), groupOf(*m_index, m_names[1], b, edition).value()},
        listable};
    m_pane->compare(m_index, 0, pair, 1000);
}

QModelIndex TstGroupsPane::cell(const QString &statement, Column column) const
{
    const GroupsModel *model = m_pane->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == statement)
            return model->index(row, int(column));
    }
    return {};
}

void TstGroupsPane::enterOnACountAsksForItsCities()
{
    const QSignalSpy asked(m_pane.get(), &GroupsPane::listRequested);
    const QModelIndex south = cell(u"Designer"_s, Column::SecondGroup);
    table()->setCurrentIndex(south);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toInt(), 1);
    QCOMPARE(asked.first().at(1).value<Filter>(),
             Filter{conditionFor(south.data(GroupsModel::StatementRole).value<Statement>())});
}

void TstGroupsPane::aClickOnACountAsksForItsCities()
{
    const QSignalSpy asked(m_pane.get(), &GroupsPane::listRequested);
    const QModelIndex north = cell(u"Strategy: Yes"_s, Column::FirstGroup);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(north).center());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toInt(), 0);
}

void TstGroupsPane::aHeadAsksForTheWholeGroup()
{
    const QSignalSpy asked(m_pane.get(), &GroupsPane::listRequested);
    const QHeaderView *heads = table()->horizontalHeader();
    const auto click = [&](Column column) {
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {},
                          QPoint(heads->sectionViewportPosition(int(column)) + 20, 10));
    };
    click(Column::SecondGroup);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toInt(), 1);
    QVERIFY(asked.first().at(1).value<Filter>().empty());
    click(Column::Difference);
    QCOMPARE(asked.count(), 1);
}

void TstGroupsPane::whatLeadsNowhereAsksForNothing()
{
    const QSignalSpy asked(m_pane.get(), &GroupsPane::listRequested);
    for (const QModelIndex &index :
         {cell(u"Engineer"_s, Column::FirstGroup), cell(u"Designer"_s, Column::Difference),
          cell(u"Designer"_s, Column::Statement), cell(u"Certainly different"_s, Column::FirstGroup)}) {
        QVERIFY(index.isValid());
        table()->setCurrentIndex(index);
        QTest::keyClick(table(), Qt::Key_Return);
    }
    QCOMPARE(asked.count(), 0);
}

void TstGroupsPane::aGroupPickedByHandCannotBeListed()
{
    compare(inRegion(0), inRegion(1), {false, true});
    const QSignalSpy asked(m_pane.get(), &GroupsPane::listRequested);
    for (const Column column : {Column::FirstGroup, Column::SecondGroup}) {
        table()->setCurrentIndex(cell(u"Designer"_s, column));
        QTest::keyClick(table(), Qt::Key_Return);
    }
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toInt(), 1);
}

void TstGroupsPane::theMenuListsAndCopies()
{
    table()->setCurrentIndex(cell(u"Designer"_s, Column::FirstGroup));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(table()->viewport(), &event);
    const auto *menu = table()->findChild<QMenu *>(u"groupCells"_s);
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    QCOMPARE(texts,
             (QStringList{u"List these cities"_s, u"List all of North"_s, u"List all of South"_s, u"Copy table"_s}));
    const QSignalSpy asked(m_pane.get(), &GroupsPane::listRequested);
    menu->actions().constFirst()->trigger();
    QCOMPARE(asked.count(), 1);
}

void TstGroupsPane::theKeysPassTitles()
{
    table()->setCurrentIndex(cell(u"Designer"_s, Column::FirstGroup));
    QTest::keyClick(table(), Qt::Key_Up);
    QCOMPARE(table()->currentIndex(), cell(u"Strategy: Yes"_s, Column::FirstGroup));
}

void TstGroupsPane::theOrderIsChosen()
{
    button(u"inSurveyOrder"_s)->click();
    QCOMPARE(m_pane->model()->index(0, 0).data().toString(), u"Who"_s);
    QVERIFY(!button(u"byDifference"_s)->isChecked());
    QCOMPARE(table()->columnSpan(0, 0), m_pane->model()->columnCount());
    QCOMPARE(table()->columnSpan(2, 0), 1);
    button(u"byDifference"_s)->click();
    QCOMPARE(m_pane->model()->index(0, 0).data().toString(), u"Certainly different"_s);
}

void TstGroupsPane::intervalsAreOfferedWhereTheyCanBe()
{
    const auto *note = m_pane->findChild<NoteBar *>(u"groupsNote"_s);
    QVERIFY(note->text().contains(u"Manski 1990"));
    QVERIFY(!note->text().contains(u"Newcombe"));
    button(u"asSample"_s)->click();
    QVERIFY(note->text().contains(u"Newcombe 1998"));
    QVERIFY(cell(u"Designer"_s, Column::Difference).data(GroupsModel::SampleRole).isValid());
    compare({}, inRegion(1)); // the south is in both
    QVERIFY(!button(u"asSample"_s)->isEnabled());
    QVERIFY(!note->text().contains(u"Newcombe"));
    compare(inRegion(1), inRegion(0));
    QVERIFY(button(u"asSample"_s)->isChecked());
}

void TstGroupsPane::theTableIsCopied()
{
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(table(), QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"2018 survey\nNorth: 6 city pages\n"));
}

void TstGroupsPane::longNamesWrapInTheHeads()
{
    const int before = table()->horizontalHeader()->height();
    m_names[0] = u"Population of the municipality: 100,000 to 250,000 residents"_s;
    compare(inRegion(0), inRegion(1));
    QVERIFY(table()->horizontalHeader()->height() > before);
}

CITY_PROFILES_TEST(TstGroupsPane)
#include "tst_groupspane.moc"
