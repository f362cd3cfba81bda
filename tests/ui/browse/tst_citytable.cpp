// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistmodel.h"
#include "citylistview.h"
#include "columnmenu.h"
#include "profileselection.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QHeaderView>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using Kind = ListColumn::Kind;

/// The columns of the full table: chosen, moved, sized and sorted by.
class TstCityTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void columnsComeAndGoWithoutMovingTheRows();
    void movedColumnsAndSetWidthsAreRemembered();
    void nothingIsMovedBeforeTheName();
    void theNameTakesTheRoomThatIsLeft();
    void aClickSortsAndAKeyMakesItAFurtherOne();
    void theMenuHasEveryQuestionBySection();
    void thePickedProfilesHaveABar();

private:
    void click(int column, Qt::KeyboardModifiers keys) const;
    [[nodiscard]] QStringList ids() const;

    DatasetPointer m_dataset;
    std::unique_ptr<CityListModel> m_model;
    ProfileSelection m_selection;
    std::unique_ptr<CityListView> m_view;
};

void TstCityTable::init()
{
    m_dataset = Testing::smallSurvey();
    m_model = std::make_unique<CityListModel>();
    m_model->setDataset(m_dataset);
    m_view = std::make_unique<CityListView>(m_model.get(), &m_selection);
    m_view->setColumns({});
    m_view->setTable(true);
    m_view->resize(900, 200);
    m_view->show();
    m_view->showResult({0, 1, 2, 3}, ProfileIndex(2));
}

void TstCityTable::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TstCityTable::click(int column, Qt::KeyboardModifiers keys) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, keys,
                      QPoint(header->sectionViewportPosition(column) + 30, header->height() / 2));
}

QStringList TstCityTable::ids() const
{
    QStringList list;
    for (const ShownColumn &shown : m_view->columns())
        list.append(columnId(m_dataset->codebook(), shown.column));
    return list;
}

void TstCityTable::columnsComeAndGoWithoutMovingTheRows()
{
    const QSignalSpy chosen(m_view.get(), &CityListView::profileChosen);
    m_view->setColumnShown({Kind::Region, -1}, true);
    m_view->setColumnShown({Kind::Country, -1}, false);
    QCOMPARE(ids(), (QStringList{u"name"_s, u"edition"_s, u"population"_s, u"staff"_s, u"region"_s}));
    QCOMPARE(m_view->currentProfile(), std::optional(ProfileIndex(2)));
    QCOMPARE(chosen.count(), 0);
    for (int column = 0; column < m_model->columnCount(); ++column)
        QVERIFY(!m_view->isColumnHidden(column));
    m_view->setColumns({});
    QCOMPARE(ids(), (QStringList{u"name"_s, u"country"_s, u"edition"_s, u"population"_s, u"staff"_s}));
}

void TstCityTable::movedColumnsAndSetWidthsAreRemembered()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(3, 1);
    header->resizeSection(1, 222);
    QCOMPARE(ids(), (QStringList{u"name"_s, u"population"_s, u"country"_s, u"edition"_s, u"staff"_s}));
    const ShownColumns kept = m_view->columns();
    QCOMPARE(kept[2].width, 222);
    QCOMPARE(kept[1].width, 0);
    m_view->setColumns({});
    QVERIFY(m_view->columnWidth(1) != 222);
    m_view->setColumns(kept);
    QCOMPARE(m_view->columns(), kept);
    QCOMPARE(m_view->columnWidth(2), 222);
    QCOMPARE(header->logicalIndex(1), 1);
    m_view->setTable(false);
    m_view->setTable(true);
    QCOMPARE(m_view->columns(), kept);
}

void TstCityTable::nothingIsMovedBeforeTheName()
{
    m_view->horizontalHeader()->moveSection(2, 0);
    QCOMPARE(ids(), (QStringList{u"name"_s, u"edition"_s, u"country"_s, u"population"_s, u"staff"_s}));
}

void TstCityTable::theNameTakesTheRoomThatIsLeft()
{
    QCOMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
    const int before = m_view->columnWidth(0);
    m_view->resize(1100, 200);
    QCOMPARE(m_view->columnWidth(0), before + 200);
    m_view->resize(300, 200);
    QVERIFY(m_view->columnWidth(0) >= m_view->fontMetrics().averageCharWidth() * 30);
    m_view->horizontalHeader()->resizeSection(0, 123);
    m_view->resize(900, 200);
    QCOMPARE(m_view->columnWidth(0), 123);
}

void TstCityTable::aClickSortsAndAKeyMakesItAFurtherOne()
{
    SortOrders asked;
    connect(m_model.get(), &CityListModel::sortsRequested, this, [&](const SortOrders &orders) {
        asked = orders;
        m_model->setOrders(orders);
    });
    click(1, Qt::NoModifier);
    QCOMPARE(asked, (SortOrders{{Kind::Country, -1, false}}));
    click(2, Qt::ControlModifier);
    QCOMPARE(asked, (SortOrders{{Kind::Country, -1, false}, {Kind::Edition, -1, true}}));
    click(2, Qt::ShiftModifier);
    QCOMPARE(asked.back(), (SortOrder{Kind::Edition, -1, false}));
    click(2, Qt::ControlModifier);
    QCOMPARE(asked, (SortOrders{{Kind::Country, -1, false}}));
}

void TstCityTable::theMenuHasEveryQuestionBySection()
{
    ColumnMenu menu(m_view.get());
    Q_EMIT menu.aboutToShow();
    QStringList titles;
    for (const QAction *action : menu.actions())
        titles.append(action->text());
    QCOMPARE(
        titles,
        (QStringList{u"City and survey"_s, u"City and officials"_s, u"Innovation"_s, QString(), u"Usual columns"_s}));
    const QMenu *innovation = menu.actions().at(2)->menu();
    QCOMPARE(innovation->actions().size(), 8);
    QAction *grid = innovation->actions().last();
    QVERIFY(!grid->isChecked());
    grid->trigger();
    QCOMPARE(ids().last(), u"data"_s);
    grid->trigger();
    QCOMPARE(ids().last(), u"staff"_s);
}

void TstCityTable::thePickedProfilesHaveABar()
{
    const QImage before = m_view->viewport()->grab().toImage();
    ProfileSet set(m_dataset->profileCount());
    set.insert(1);
    m_view->setHighlighted(set);
    const QImage after = m_view->viewport()->grab().toImage();
    for (int row = 0; row < 4; ++row) {
        const QRect place(0, m_view->rowViewportPosition(row), after.width(), m_view->rowHeight(row));
        QCOMPARE(before.copy(place) == after.copy(place), row != 1);
    }
}

CITY_PROFILES_TEST(TstCityTable)
#include "tst_citytable.moc"
