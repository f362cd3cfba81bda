// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpanel.h"
#include "chartplot.h"
#include "chartsample.h"
#include "chartscene.h"
#include "chartwording.h"
#include "datasettext.h"
#include "testmain.h"
#include "writeinlist.h"

#include <QAbstractBarSeries>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <qtestspontaneevent.h>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The one panel that every page uses.
class TstChartPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noChartIsMadeBeforeItIsAskedFor();
    void thePlaceholderIsAsHighAsTheChart();
    void anotherCityTouchesNoSeries();
    void anotherViewIsAnotherChart();
    void anotherPaletteIsAnotherChartWithTheSameMarks();
    void itSaysWhatItShowsToAScreenReader();
    void theTableTwinHasTheRowsOfTheChart();
    void theMenuOpensByKeyAndHoldsThePagesActions();
    void enterOpensTheCitiesOwnWords();
    void theWheelScrollsThePage();
};

namespace {

struct Panel {
    explicit Panel(QStringView question)
    {
        panel.setDataset(dataset, questionOf(*dataset, question), 0);
        panel.resize(420, 600);
    }
    void chooseCity(QStringView id)
    {
        const Profile profile = wholeProfile(*dataset, id);
        panel.setCity(profileOf(*dataset, id), &profile);
    }
    [[nodiscard]] const ChartScene *scene() const { return panel.view()->chartScene(); }

    DatasetPointer dataset = chartDataset();
    ChartPanel panel;
};

} // namespace

void TstChartPanel::noChartIsMadeBeforeItIsAskedFor()
{
    Panel p(u"roles");
    p.chooseCity(u"aa@2018");
    QVERIFY(!p.panel.hasChart());
    QCOMPARE(p.panel.tables().size(), std::size_t(2));
    p.panel.ensureChart();
    QVERIFY(p.panel.hasChart());
    QVERIFY(p.scene()->overlay().isMarked(p.scene()->content().groups.front().lines.front()));
}

void TstChartPanel::thePlaceholderIsAsHighAsTheChart()
{
    Panel p(u"team");
    const int before = p.panel.heightForWidth(420);
    const int view = p.panel.view()->heightForWidth(396);
    p.panel.view()->resize(396, view);
    p.panel.ensureChart();
    QCOMPARE(p.panel.heightForWidth(420), before);
    QCOMPARE(p.scene()->sceneRect().toRect(), QRect(0, 0, 396, view));
    p.chooseCity(u"aa@2018");
    QCOMPARE(p.panel.heightForWidth(420), before);
}

void TstChartPanel::anotherCityTouchesNoSeries()
{
    Panel p(u"roles");
    p.panel.ensureChart();
    const ChartScene *scene = p.scene();
    const ChartPlot *plot = scene->plots().front();
    const QBarSet *set = plot->bars()->barSets().front();
    QSignalSpy added(plot->bars(), &QAbstractBarSeries::barsetsAdded);
    QSignalSpy changed(plot->bars(), &QAbstractBarSeries::countChanged);
    p.chooseCity(u"aa@2018");
    p.chooseCity(u"ee@2018");
    p.panel.setCity({}, nullptr);
    QCOMPARE(p.scene(), scene);
    QCOMPARE(scene->plots().front(), plot);
    QCOMPARE(plot->bars()->barSets().front(), set);
    QCOMPARE(added.count() + changed.count(), 0);
    QVERIFY(scene->overlay().ownAnswer().legend.isEmpty());
}

void TstChartPanel::anotherViewIsAnotherChart()
{
    Panel p(u"roles");
    p.panel.ensureChart();
    QSignalSpy changed(&p.panel, &ChartPanel::currentViewChanged);
    p.panel.setCurrentView(1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(p.panel.currentTable()->blocks.front().origin, ChartOrigin::Published);
    QVERIFY(p.panel.findChild<QLabel *>(u"chartSubtitle"_s)->text().startsWith(u"Published"));
    QCOMPARE(p.scene()->content().groups.front().origin, ChartOrigin::Published);
    p.panel.setCurrentView(7);
    QCOMPARE(p.panel.currentTable(), &p.panel.tables()[1]);
}

void TstChartPanel::anotherPaletteIsAnotherChartWithTheSameMarks()
{
    Panel p(u"roles");
    p.panel.ensureChart();
    p.chooseCity(u"aa@2018");
    const QPointer<const ChartScene> before = p.scene();
    p.panel.setPalette(paletteFrom(Tokens::dark()));
    QVERIFY(p.scene() != before);
    QVERIFY(p.scene()->overlay().isMarked(p.scene()->content().groups.front().lines.front()));
    QTRY_VERIFY(!before);
}

void TstChartPanel::itSaysWhatItShowsToAScreenReader()
{
    Panel p(u"roles");
    QCOMPARE(p.panel.accessibleName(), Wording::chartTitle(*p.dataset, p.panel.tables().front()));
    QVERIFY(p.panel.accessibleDescription().contains(u"Same: ≥ 2"_s));
    const auto *button = p.panel.findChild<QToolButton *>(u"chartMenu"_s);
    QCOMPARE(button->accessibleName(), QString(u"Chart menu of "_s + p.panel.accessibleName()));
    for (const QLabel *label : p.panel.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TstChartPanel::theTableTwinHasTheRowsOfTheChart()
{
    Panel p(u"team");
    p.panel.ensureChart();
    p.panel.setShowingTable(true);
    QVERIFY(p.panel.isShowingTable());
    QStringList expected;
    for (const ChartGroup &group : p.scene()->content().groups)
        expected += labelsOf(group);
    const auto *twin = p.panel.findChild<QTableView *>();
    QStringList rows;
    for (int row = 0; row < twin->model()->rowCount(); ++row)
        rows.append(twin->model()->index(row, 0).data().toString());
    QCOMPARE(rows, expected);
    QVERIFY(twin->focusPolicy() & Qt::TabFocus);
    p.panel.setShowingTable(false);
    QVERIFY(!p.panel.isShowingTable());
}

void TstChartPanel::theMenuOpensByKeyAndHoldsThePagesActions()
{
    Panel p(u"roles");
    auto *own = new QAction(u"Copy figures"_s, &p.panel);
    p.panel.addAction(own);
    p.panel.show();
    p.panel.setFocus();
    auto *menu = p.panel.findChild<QMenu *>();
    QTest::keyClick(&p.panel, Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().front(), own);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    QVERIFY(texts.contains(u"Our count"_s));
    QVERIFY(texts.contains(u"Show as &table"_s));
    menu->close();
    QTest::keyClick(&p.panel, Qt::Key_Menu);
    QTRY_VERIFY(menu->isVisible());
    menu->close();
}

void TstChartPanel::enterOpensTheCitiesOwnWords()
{
    Panel p(u"roles");
    p.panel.show();
    QTest::keyClick(&p.panel, Qt::Key_Return);
    auto *list = p.panel.findChild<WriteInList *>();
    QVERIFY(list);
    QCOMPARE(list->text(), u"<i>Urban & rural</i> planner, Aachen (2018 survey)"_s);
    list->close();
}

void TstChartPanel::theWheelScrollsThePage()
{
    QScrollArea area;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *panel = new ChartPanel;
    layout->addWidget(panel);
    layout->addSpacing(2000);
    area.setWidget(page);
    area.setWidgetResizable(true);
    panel->setDataset(chartDataset(), questionOf(*chartDataset(), u"roles"), 0);
    area.resize(420, 300);
    area.show();
    panel->ensureChart();
    QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
    QWidget *under = panel->view()->viewport();
    QWheelEvent event(QPointF(20, 20), under->mapToGlobal(QPointF(20, 20)), {}, {0, -240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // others are not passed on to parents
    qApp->notify(under, &event);
    QVERIFY(area.verticalScrollBar()->value() > 0);
}

CITY_PROFILES_TEST(TstChartPanel)
#include "tst_chartpanel.moc"
