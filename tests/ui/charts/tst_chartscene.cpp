// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlooks.h"
#include "chartplot.h"
#include "chartsample.h"
#include "chartscene.h"
#include "testmain.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsTextItem>
#include <QHorizontalBarSeries>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What a chart draws, against the limits of Qt Charts.
class TstChartScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOneLabelKeepTheirBars();
    void barsAreAsLongAsTheirValues();
    void aZeroCountHasItsNumberAndNoBar();
    void labelsAreNeverHtml();
    void anOptionThatWasNotOfferedIsAGapWithWords();
    void ownOptionsAreMarkedAtTheBaseAndKeepTheirBar();
    void unknownIsADashedOutlineAndNoSeries();
    void publishedBarsAreOutlinesOnTheirOwnScale();
    void rankingsAndGridsHaveNoBars();
    void fewAnswersAreWords();
    void rightToLeftMirrorsEverything();
    void theHatchIsAsCoarseInPrintAsOnScreen();
    void rowsAreNeverLowerThanTheirText();
};

namespace {

constexpr qreal width = 420;

ChartPlot *plotOf(const ChartScene &scene, std::size_t index = 0)
{
    return scene.plots().at(index);
}

QColor colourAt(const QImage &image, const QPointF &point)
{
    return image.pixelColor(point.toPoint());
}

/// How often ink and ground change along a line of pixels.
int changes(const QImage &image, int y, int from, int to, const QColor &ground)
{
    int count = 0;
    for (int x = from + 1; x < to; ++x)
        count += (image.pixelColor(x, y) == ground) != (image.pixelColor(x - 1, y) == ground);
    return count;
}

} // namespace

void TstChartScene::rowsOfOneLabelKeepTheirBars()
{
    const ChartScene scene(chartContentOf(u"roles"), chartStyle(), width);
    const QStringList labels = labelsOf(scene.content().groups.front());
    QCOMPARE(labels.count(u"Same"_s), 2);
    ChartPlot *plot = plotOf(scene);
    QCOMPARE(plot->bars()->barSets().front()->count(), labels.size());
    for (const QAbstractAxis *axis : plot->axes(Qt::Vertical))
        QCOMPARE(static_cast<const QBarCategoryAxis *>(axis)->count(), labels.size());
    for (int line = 1; line < labels.size(); ++line)
        QVERIFY(plot->bar(line).y1() > plot->bar(line - 1).y1() + 20);
}

void TstChartScene::barsAreAsLongAsTheirValues()
{
    ChartScene scene(chartContentOf(u"roles"), chartStyle(), width);
    ChartPlot *plot = plotOf(scene);
    QCOMPARE(*scene.content().groups.front().lines[0].row.value, 4.0);
    QCOMPARE(*scene.content().groups.front().lines[1].row.value, 2.0);
    QCOMPARE(plot->bar(0).dx(), 2 * plot->bar(1).dx());
    const QImage image = pictureOf(scene);
    QCOMPARE(colourAt(image, plot->bar(0).p2() - QPointF(3, 0)), Tokens::light().bar);
    QVERIFY(colourAt(image, plot->bar(0).p2() + QPointF(3, 0)) != Tokens::light().bar);
    scene.setWidth(600);
    QVERIFY(plotOf(scene) == plot);
    QCOMPARE(plot->bar(0).dx(), 2 * plot->bar(1).dx());
}

void TstChartScene::aZeroCountHasItsNumberAndNoBar()
{
    ChartScene scene(chartContentOf(u"roles"), chartStyle(), width);
    const ChartLine &line = scene.content().groups.front().lines[2];
    QCOMPARE(line.row.value, std::optional<double>(0));
    QCOMPARE(line.value, u"≥ 0"_s);
    const QImage image = pictureOf(scene);
    const QPointF base = plotOf(scene)->bar(2).p1();
    int ink = 0;
    for (int x = int(base.x()) + 2; x < int(base.x()) + 40; ++x) {
        for (int y = int(base.y()) - 8; y < int(base.y()) + 8; ++y) {
            ink += image.pixelColor(x, y) != Tokens::light().surface;
            QVERIFY(image.pixelColor(x, y) != Tokens::light().bar);
        }
    }
    QVERIFY2(ink > 10, "the number is not drawn");
}

void TstChartScene::labelsAreNeverHtml()
{
    const ChartScene scene(chartContentOf(u"roles"), chartStyle(), width);
    QCOMPARE(scene.content().groups.front().lines.front().label, u"<b>&"_s);
    QCOMPARE(scene.chartLayout().groups.front().lines.front().label.lines, QStringList(u"<b>&"_s));
    for (QGraphicsItem *item : scene.items()) {
        const auto *text = dynamic_cast<QGraphicsTextItem *>(item);
        QVERIFY2(!text || text->toPlainText().isEmpty(), "Qt Charts reads its labels as HTML");
    }
    QCOMPARE(plainToolTip(u"<b>&"_s), u"<qt>&lt;b&gt;&amp;</qt>"_s);
}

void TstChartScene::anOptionThatWasNotOfferedIsAGapWithWords()
{
    const ChartContent content = chartContentOf(u"roles");
    const auto &lines = content.groups.front().lines;
    const auto trainer =
        std::find_if(lines.begin(), lines.end(), [](const auto &l) { return l.label == "Trainer"_L1; });
    QVERIFY(trainer != lines.end());
    QCOMPARE(trainer->look, ChartLine::Look::Gap);
    QCOMPARE(trainer->value, u"not offered in 2018"_s);
    QVERIFY(lines.back().opens());
}

void TstChartScene::ownOptionsAreMarkedAtTheBaseAndKeepTheirBar()
{
    ChartScene scene(chartContentOf(u"roles"), chartStyle(), width);
    const QLineF bar = plotOf(scene)->bar(0);
    const QPointF mark = bar.p1() - QPointF(3, 0);
    QCOMPARE(colourAt(pictureOf(scene), mark), Tokens::light().surface);
    ChartMarks marks;
    marks.options = {true, false, false, false, false};
    scene.setOwnAnswer({marks, u"Marked: named by Aachen"_s});
    const QImage image = pictureOf(scene);
    QCOMPARE(colourAt(image, mark), Tokens::light().accent);
    QCOMPARE(colourAt(image, bar.center()), Tokens::light().bar);
    QCOMPARE(colourAt(image, plotOf(scene)->bar(1).p1() - QPointF(3, 0)), Tokens::light().surface);
    const QRectF label = scene.chartLayout().groups.front().lines.front().labelArea;
    int accented = 0;
    for (int x = int(label.left()); x < int(label.right()); ++x) {
        for (int y = int(label.top()); y < int(label.bottom()); ++y)
            accented += image.pixelColor(x, y) == Tokens::light().accent;
    }
    QVERIFY2(accented > 5, "the label is not in the accent");
}

void TstChartScene::unknownIsADashedOutlineAndNoSeries()
{
    ChartScene scene(chartContentOf(u"team"), chartStyle(), width);
    const ChartGroup &counted = scene.content().groups.front();
    QCOMPARE(labelsOf(counted), QStringList({u"Yes"_s, u"No"_s, u"No answer found"_s}));
    QCOMPARE(counted.lines.back().look, ChartLine::Look::Unknown);
    const QBarSet *set = plotOf(scene)->bars()->barSets().front();
    QCOMPARE(set->at(0), 0.0); // horizontal bars start at the bottom
    QCOMPARE(set->at(2), 3.0);
    const QImage image = pictureOf(scene);
    const QLineF bar = plotOf(scene)->bar(2);
    const int top = int(bar.y1() - 7);
    const int most = qMax(changes(image, top, int(bar.x1()), int(bar.x2()), Tokens::light().surface),
                          changes(image, top + 1, int(bar.x1()), int(bar.x2()), Tokens::light().surface));
    QVERIFY2(most >= 10, qPrintable(u"%1 changes"_s.arg(most)));
}

void TstChartScene::publishedBarsAreOutlinesOnTheirOwnScale()
{
    ChartScene scene(chartContentOf(u"team"), chartStyle(), width);
    const ChartGroup &published = scene.content().groups.back();
    QCOMPARE(published.origin, ChartOrigin::Published);
    QCOMPARE(published.scale, 100.0);
    QVERIFY(published.caption.startsWith(u"Published"));
    QCOMPARE(published.lines.back().look, ChartLine::Look::Gap);
    QCOMPARE(published.lines.back().value, u"more than half"_s);
    const QImage image = pictureOf(scene);
    const QLineF bar = plotOf(scene, 1)->bar(0);
    QCOMPARE(colourAt(image, bar.center()), Tokens::light().surface);
    QVERIFY(colourAt(image, bar.p2()) != Tokens::light().surface);
}

void TstChartScene::rankingsAndGridsHaveNoBars()
{
    ChartScene ranking(chartContentOf(u"activities"), chartStyle(), width);
    QVERIFY(ranking.plots().empty());
    QCOMPARE(labelsOf(ranking.content().groups.front()), QStringList({u"Ideas"_s, u"Figures"_s}));
    QCOMPARE(ranking.content().groups.front().lines.front().value, u"1"_s);
    ChartScene grid(chartContentOf(u"data"), chartStyle(), width);
    QVERIFY(grid.plots().empty());
    QCOMPARE(grid.content().levels, QStringList({u"Sufficient"_s, u"Insufficient"_s}));
    ChartMarks marks;
    marks.levels = {0, 1, -1};
    grid.setOwnAnswer({marks, {}});
    const QImage image = pictureOf(grid);
    const auto &lines = grid.chartLayout().groups.front().lines;
    const int from = int(lines[0].labelArea.right()) + 16;
    QCOMPARE(changes(image, int(lines[0].area.center().y()), from, from + 50, Tokens::light().sufficient), 0);
    QVERIFY(changes(image, int(lines[1].area.center().y()), from, from + 50, Tokens::light().surface) >= 8);
}

void TstChartScene::fewAnswersAreWords()
{
    const ChartScene scene(chartContentOf(u"funding"), chartStyle(), width);
    QVERIFY(scene.plots().empty());
    QCOMPARE(scene.content().groups.front().lines.front().look, ChartLine::Look::Sentence);
    QVERIFY(scene.content().groups.front().lines.front().label.startsWith(u"Yes: 1"));
}

void TstChartScene::rightToLeftMirrorsEverything()
{
    const ChartContent content = chartContentOf(u"team");
    const ChartScene left(content, chartStyle(), width);
    ChartScene right(content, chartStyle(Qt::RightToLeft), width);
    for (int line = 0; line < 3; ++line) {
        const QLineF bar = plotOf(left)->bar(line);
        const QLineF mirrored = plotOf(right)->bar(line);
        QVERIFY(qAbs(mirrored.x1() - (width - bar.x1())) < 0.01);
        QVERIFY(qAbs(mirrored.x2() - (width - bar.x2())) < 0.01);
        QVERIFY(qAbs(mirrored.y1() - bar.y1()) < 0.01);
        const QRectF label = left.chartLayout().groups[0].lines[std::size_t(line)].labelArea;
        QCOMPARE(right.chartLayout().groups[0].lines[std::size_t(line)].labelArea.right(), width - label.left());
    }
    QCOMPARE(colourAt(pictureOf(right), plotOf(right)->bar(0).p2() + QPointF(3, 0)), Tokens::light().bar);
}

void TstChartScene::theHatchIsAsCoarseInPrintAsOnScreen()
{
    const auto linesAt = [](qreal scale) {
        QImage image((QSizeF(102, 14) * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        drawHatch(&painter, QRectF(0, 0, 102, 14), Qt::black);
        painter.end();
        return changes(image, image.height() / 2, int(2 * scale), int(100 * scale), Qt::white);
    };
    const int screen = linesAt(1);
    QVERIFY(screen >= 30);
    QVERIFY(qAbs(linesAt(300 / 96.0) - screen) <= 2);
}

void TstChartScene::rowsAreNeverLowerThanTheirText()
{
    ChartStyle style = chartStyle();
    style.rowHeight = 0;
    const ChartScene scene(chartContentOf(u"roles"), style, width);
    for (const LineLayout &line : scene.chartLayout().groups.front().lines)
        QVERIFY(line.area.height() >= 1.25 * style.lineHeight());
}

CITY_PROFILES_TEST(TstChartScene)
#include "tst_chartscene.moc"
