// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistview.h"
#include "comparetable.h"
#include "coveragetable.h"
#include "facetmodel.h"
#include "facetview.h"
#include "largewindow.h"
#include "mapbar.h"
#include "mapview.h"
#include "profilesearch.h"
#include "testmain.h"

#include <QScrollBar>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Bench;
using namespace Qt::StringLiterals;

/// Filters, map and the other pages never hold up the window with a million profiles for longer than a few frames.
class TstLargePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void optionsAreTicked();
    void numbersAreLimited();
    void valuesArePointedAt();
    void theMapIsMoved();
    void pagesAreOpened();
    void datasetsAreChanged();
    void noStepHoldsTheWindowUp();
    void cleanupTestCase();

private:
    [[nodiscard]] QList<QModelIndex> inView(FacetModel::Kind kind) const;

    std::unique_ptr<LargeWindow> m_window;
    FacetView *m_filters = nullptr;
};

void TstLargePages::initTestCase()
{
    m_window = std::make_unique<LargeWindow>();
    QCOMPARE(m_window->session().dataset()->profileCount(), LargeWindow::profiles);
    m_filters = m_window->part<FacetView>();
    m_window->step(u"opens every group of filters"_s, [this] { m_filters->expandAll(); });
}

QList<QModelIndex> TstLargePages::inView(FacetModel::Kind kind) const
{
    QList<QModelIndex> rows;
    for (QModelIndex row = m_filters->indexAt({5, 5}); row.isValid(); row = m_filters->indexBelow(row)) {
        if (m_filters->visualRect(row).bottom() > m_filters->viewport()->height())
            break;
        if (row.data(FacetModel::KindRole).toInt() == int(kind))
            rows.append(row);
    }
    return rows;
}

void TstLargePages::optionsAreTicked()
{
    const auto all = m_window->search()->result().rows.size();
    for (int part = 0; part < 6; ++part) {
        QScrollBar *bar = m_filters->verticalScrollBar();
        m_window->step(u"scrolls the filters"_s, [&] { bar->setValue(bar->maximum() * part / 5); });
        for (const QPersistentModelIndex row : inView(FacetModel::Kind::Value).first(2))
            m_window->click(QString(u"ticks "_s + row.data().toString()), m_filters->viewport(),
                            m_filters->visualRect(row).center());
        for (const QPersistentModelIndex group : inView(FacetModel::Kind::Group)) {
            for (const Match match : {Match::All, Match::None, Match::Any}) {
                if (m_window->facets()->hasMatch(group))
                    m_window->step(u"joins values in another way"_s,
                                   [&] { m_window->facets()->setMatch(group, match); });
            }
        }
    }
    QVERIFY(m_window->search()->result().rows.size() < all);
    m_window->step(u"clears the filter"_s, [this] { m_window->search()->setFilter({}); });
    QCOMPARE(m_window->search()->result().rows.size(), all);
}

void TstLargePages::numbersAreLimited()
{
    QModelIndex histogram;
    for (QModelIndex row = m_filters->model()->index(0, 0); row.isValid() && !histogram.isValid();
         row = m_filters->indexBelow(row)) {
        if (row.data(FacetModel::KindRole).toInt() == int(FacetModel::Kind::Histogram))
            histogram = row;
    }
    QVERIFY(histogram.isValid());
    m_window->step(u"chooses a range of numbers"_s, [&] { m_window->facets()->chooseBins(histogram, 2, 5); });
    m_window->step(u"sets other size classes"_s, [&] {
        m_window->facets()->setClassLimits(histogram.parent(), {1e5, 1e6});
    });
    m_window->step(u"clears the filter"_s, [this] { m_window->search()->setFilter({}); });
}

void TstLargePages::valuesArePointedAt()
{
    QScrollBar *bar = m_filters->verticalScrollBar();
    bool marked = false;
    for (int part = 0; part < 3; ++part) {
        m_window->step(u"scrolls the filters"_s, [&] { bar->setValue(bar->maximum() * part / 3); });
        for (const QPersistentModelIndex row : inView(FacetModel::Kind::Value)) {
            m_window->step(QString(u"points at "_s + row.data().toString()),
                           [&] { QTest::mouseMove(m_filters->viewport(), m_filters->visualRect(row).center()); });
            marked = marked || !m_window->search()->highlighted().isEmpty();
        }
    }
    QVERIFY(marked);
}

void TstLargePages::theMapIsMoved()
{
    using enum Qt::Key;
    auto *map = m_window->part<MapView>();
    m_window->press(u"opens the map"_s, m_window->window(), {Key_4}, Qt::ControlModifier);
    QVERIFY(map->isVisible());
    m_window->press(u"moves the map"_s, map, {Key_Plus, Key_Left, Key_Up, Key_Right, Key_Plus, Key_Down, Key_Minus});
    for (int turn = 0; turn < 10; ++turn)
        m_window->wheel(u"turns the wheel over the map"_s, map, turn < 7 ? 1 : -1);
    for (int at = 0; at < 10; ++at) {
        m_window->step(u"points at the map"_s,
                       [&] { QTest::mouseMove(map, QPoint(map->width() * at / 10, map->height() / 2)); });
    }
    for (const QuestionKind kind : {QuestionKind::YesNo, QuestionKind::MultiChoice}) {
        const MapColoring coloring{m_window->question(kind), kind == QuestionKind::YesNo ? -1 : 0};
        m_window->step(u"colours the map"_s, [&] { m_window->part<MapBar>()->coloringChosen(coloring); });
    }
    QVERIFY(!map->answers().isEmpty());
    m_window->press(u"steps on the map"_s, map, {Key_Home, Key_N, Key_N});
    m_window->step(u"ticks a value with the map"_s,
                   [this] { m_window->facets()->activate(inView(FacetModel::Kind::Value).value(2)); });
    m_window->step(u"clears the filter with the map"_s, [this] { m_window->search()->setFilter({}); });
    m_window->press(u"back to the list"_s, m_window->window(), {Key_1}, Qt::ControlModifier);
}

void TstLargePages::pagesAreOpened()
{
    using enum Qt::Key;
    auto *list = m_window->part<CityListView>();
    list->setFocus();
    m_window->press(u"puts a city beside others"_s, list, {Key_Space, Key_Down, Key_Space, Key_Down, Key_Space});
    QCOMPARE(m_window->session().comparisonSet()->profileIds().size(), 3);
    m_window->press(u"opens the comparison"_s, m_window->window(), {Key_2}, Qt::ControlModifier);
    QVERIFY(m_window->part<CompareTable>()->isVisible());
    m_window->press(u"opens the coverage"_s, m_window->window(), {Key_5}, Qt::ControlModifier);
    auto *coverage = m_window->part<CoverageTable>();
    QTRY_VERIFY(coverage->isVisible());
    m_window->press(u"a key in the coverage"_s, coverage, {Key_Down, Key_Down, Key_Right, Key_Return});
    QTRY_VERIFY(list->isVisible());
    m_window->step(u"clears the filter"_s, [this] { m_window->search()->setFilter({}); });
}

void TstLargePages::datasetsAreChanged()
{
    const QString source = m_window->session().source();
    m_window->step(u"opens another dataset"_s, [&] { m_window->session().open(QStringLiteral(BUNDLED_SURVEY)); });
    QVERIFY(m_window->session().dataset()->profileCount() < LargeWindow::profiles);
    m_window->step(
        u"opens the dataset again"_s, [&] { m_window->session().open(source); }, 1000);
    QCOMPARE(m_window->session().dataset()->profileCount(), LargeWindow::profiles);
    m_window->step(u"closes the window"_s, [this] { m_window->window()->close(); });
}

void TstLargePages::noStepHoldsTheWindowUp()
{
    QCOMPARE(m_window->tooLong(), QString());
}

void TstLargePages::cleanupTestCase()
{
    m_window.reset();
}

CITY_PROFILES_TEST(TstLargePages)
#include "tst_largepages.moc"
