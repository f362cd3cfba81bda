// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "chartimage.h"
#include "chartscene.h"
#include "chartstyle.h"
#include "datasetsource.h"
#include "measure.h"
#include "pngwriter.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

constexpr qreal panelWidth = 720;

Dataset opened(const QString &survey)
{
    auto dataset = openDataset(survey);
    if (!dataset)
        qFatal("%s", qUtf8Printable(dataset.error().message()));
    return *dataset->dataset;
}

/// The first chart of each question in the newest edition.
std::vector<ChartTable> charts(const Dataset &dataset)
{
    std::vector<ChartTable> found;
    for (int question = 0; question < int(dataset.codebook().questions.size()); ++question) {
        const auto tables = chartTables(dataset, question, dataset.codebook().editionOrder().front());
        if (!tables.empty())
            found.push_back(tables.front());
    }
    return found;
}

double drawOnce(const Dataset &dataset, const ChartTable &table)
{
    return milliseconds([&] {
        const ChartStyle style{Tokens::light(), QApplication::font()};
        ChartScene scene(chartContent(dataset, table), style, panelWidth);
        QImage image(scene.chartLayout().size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        scene.render(&painter);
    });
}

double writeOnce(const Dataset &dataset, const ChartTable &table, QImage &image)
{
    return milliseconds([&] {
        const auto picture = ChartPicture::make(dataset, table, ProfileIndex(0));
        auto drawn = chartImage(*picture, {QSizeF(2400, 1600), ChartSize::Unit::Pixels, 192});
        if (!drawn || pngBytes(*drawn).isEmpty())
            qFatal("a chart can't be written");
        image = *drawn;
    });
}

double saveOnce(const QImage &image)
{
    return milliseconds([&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, "PNG"))
            qFatal("an image can't be saved");
    });
}

} // namespace

Figures chartFigures(const Plan &plan)
{
    const Dataset dataset = opened(plan.survey);
    const std::vector<ChartTable> tables = charts(dataset);
    double slowest = 0;
    for (const ChartTable &table : tables) {
        std::vector<double> times;
        for (int run = 0; run <= plan.runs; ++run)
            times.push_back(drawOnce(dataset, table));
        slowest = std::max(slowest, median(times));
    }
    QImage image;
    const ChartTable &table = tables.at(tables.size() / 2);
    const Pair png = alternate(
        plan.runs, [&] { return writeOnce(dataset, table, image); }, [&] { return saveOnce(image); });
    return {{u"chart.draw"_s, u"the slowest chart, laid out and drawn"_s, u"ms"_s, slowest, {}, 50.0, {}, plan.runs},
            {u"chart.png"_s, u"a chart as PNG of 2400 x 1600"_s, u"ms"_s, png.value, png.floor, {}, 1.3, plan.runs}};
}

} // namespace CityProfiles::Bench
