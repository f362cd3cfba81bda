// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsefixture.h"
#include "testmain.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Survey years and order of the list, by menu and header, and what is remembered of them.
class TstBrowseOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<Testing::BrowseFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void typedTextPutsTheBestMatchesFirst();
    void theYearsAreThoseOfTheCodebook();
    void everyColumnSortsByMenuAndByHeader();
    void theStateComesBackBeforeAndAfterTheDataset();

private:
    std::unique_ptr<Testing::BrowseFixture> m_fixture;
};

void TstBrowseOrder::typedTextPutsTheBestMatchesFirst()
{
    auto *sort = m_fixture->part<QToolButton>("sort");
    QCOMPARE(sort->text(), u"Sort: Name"_s);
    m_fixture->field()->setText(u"port"_s);
    QCOMPARE(sort->text(), u"Sort: Best match"_s);
    QVERIFY(sort->menu()->actions().at(0)->isChecked());
    sort->menu()->actions().at(1)->trigger();
    QCOMPARE(sort->text(), u"Sort: Name"_s);
    m_fixture->field()->clear();
    QVERIFY(!sort->menu()->actions().at(0)->isVisible());
}

void TstBrowseOrder::theYearsAreThoseOfTheCodebook()
{
    m_fixture->chooseYear(u"2018"_s);
    QCOMPARE(m_fixture->names(), (QStringList{u"Portland, ME 2018"_s, u"Stockholm 2018"_s}));
    m_fixture->chooseYear(u"All years"_s);
    QCOMPARE(m_fixture->names().size(), 4);
    m_fixture->chooseYear(u"Latest"_s);
    QCOMPARE(m_fixture->names().size(), 3);
}

void TstBrowseOrder::everyColumnSortsByMenuAndByHeader()
{
    const QList<QAction *> actions = m_fixture->part<QToolButton>("sort")->menu()->actions();
    QCOMPARE(actions.size(), 1 + 8 + 1 + 2 + 1 + 1); // best match, keys, directions and what comes then
    QVERIFY(!actions.at(0)->isVisible());
    actions.at(6)->trigger(); // population: the largest first
    QCOMPARE(m_fixture->names(), (QStringList{u"Stockholm 2020"_s, u"Portland, ME 2018"_s, u"Portland, OR 2020"_s}));
    actions.at(10)->trigger(); // ascending: not stated stays last
    QCOMPARE(m_fixture->names(), (QStringList{u"Portland, ME 2018"_s, u"Stockholm 2020"_s, u"Portland, OR 2020"_s}));
    QCOMPARE(m_fixture->part<QToolButton>("sort")->text(), u"Sort: Population"_s);
    m_fixture->pane.setTable(true);
    const QHeaderView *header = m_fixture->cities()->horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier,
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    m_fixture->pane.resize(1200, 500);
    click(1);
    QCOMPARE(m_fixture->names().first(), u"Stockholm 2020"_s);
    click(1);
    QCOMPARE(m_fixture->names().last(), u"Stockholm 2020"_s);
}

void TstBrowseOrder::theStateComesBackBeforeAndAfterTheDataset()
{
    m_fixture->chooseYear(u"All years"_s);
    m_fixture->part<QToolButton>("sort")->menu()->actions().at(6)->trigger();
    m_fixture->cities()->setColumnShown({SortOrder::By::Region, -1}, true);
    m_fixture->pane.setTable(true);
    const QStringList shown = m_fixture->names();
    const QByteArray state = m_fixture->pane.saveState();
    BrowsePane early; // the dataset comes later
    early.restoreState(state);
    QCOMPARE(early.saveState(), state);
    early.setDataset(m_fixture->dataset);
    QVERIFY(early.findChild<CityListView *>(u"cities"_s)->isTable());
    QCOMPARE(early.saveState(), state);
    QCOMPARE(early.findChild<CityListView *>()->columns().back().column.kind, SortOrder::By::Region);
    m_fixture = std::make_unique<Testing::BrowseFixture>();
    m_fixture->pane.restoreState(state);
    QCOMPARE(m_fixture->names(), shown);
    QCOMPARE(m_fixture->pane.saveState(), state);
}

CITY_PROFILES_TEST(TstBrowseOrder)
#include "tst_browseorder.moc"
