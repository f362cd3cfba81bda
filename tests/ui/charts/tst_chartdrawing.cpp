// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdrawing.h"
#include "chartplot.h"
#include "chartsample.h"
#include "chartscene.h"
#include "testmain.h"

#include <QPainter>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A chart painted without a window's chart looks like one.
class TstChartDrawing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsStandWhereTheWindowPutsThem_data();
    void barsStandWhereTheWindowPutsThem();
    void thePictureIsThatOfTheWindow_data() { barsStandWhereTheWindowPutsThem_data(); }
    void thePictureIsThatOfTheWindow();
};

namespace {

constexpr qreal width = 420;

bool isNear(const QLineF &one, const QLineF &other)
{
    return QLineF(one.p1(), other.p1()).length() < 0.01 && QLineF(one.p2(), other.p2()).length() < 0.01;
}

QImage drawn(const ChartContent &content, const ChartStyle &style)
{
    ChartDrawing drawing(content, style);
    const ChartLayout layout = chartLayout(content, style, width);
    drawing.place(layout, chartBars(content, layout, style));
    QImage image(layout.size.toSize(), QImage::Format_RGB32);
    image.fill(style.tokens.surface);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawing.paintBars(&painter);
    drawing.paint(&painter);
    return image;
}

/// The part of the pixels that differ clearly.
double difference(const QImage &one, const QImage &other)
{
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 48;
    }
    return double(different) / (one.width() * one.height());
}

} // namespace

void TstChartDrawing::barsStandWhereTheWindowPutsThem_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char *way = direction == Qt::LeftToRight ? "" : ", mirrored";
        QTest::addRow("counts%s", way) << u"roles"_s << direction;
        QTest::addRow("published and counted%s", way) << u"team"_s << direction;
    }
}

void TstChartDrawing::barsStandWhereTheWindowPutsThem()
{
    QFETCH(QString, question);
    QFETCH(Qt::LayoutDirection, direction);
    const ChartContent content = chartContentOf(question);
    const ChartStyle style = chartStyle(direction);
    const ChartScene scene(content, style, width);
    const ChartBars bars = chartBars(content, scene.chartLayout(), style);
    const std::vector<ChartPlot *> plots = scene.plots();
    QCOMPARE(bars.size(), plots.size());
    for (std::size_t group = 0; group < bars.size(); ++group) {
        QCOMPARE(bars[group].size(), content.groups[group].lines.size());
        for (std::size_t line = 0; line < bars[group].size(); ++line)
            QVERIFY(isNear(bars[group][line], plots[group]->bar(int(line))));
    }
}

void TstChartDrawing::thePictureIsThatOfTheWindow()
{
    QFETCH(QString, question);
    QFETCH(Qt::LayoutDirection, direction);
    const ChartContent content = chartContentOf(question);
    const ChartStyle style = chartStyle(direction);
    ChartScene scene(content, style, width);
    const QImage window = pictureOf(scene);
    const QImage picture = drawn(content, style);
    QCOMPARE(picture.size(), window.size());
    QVERIFY2(difference(picture, window) < 0.01, qPrintable(QString::number(difference(picture, window))));
    QImage blank = picture;
    blank.fill(style.tokens.surface);
    QVERIFY(difference(blank, window) > 0.02);
}

CITY_PROFILES_TEST(TstChartDrawing)
#include "tst_chartdrawing.moc"
