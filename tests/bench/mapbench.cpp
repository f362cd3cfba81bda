// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "datasetsource.h"
#include "mapview.h"
#include "measure.h"

#include <QCoreApplication>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

const QSize mapSize(1440, 900);

DatasetPointer opened(const QString &source)
{
    auto dataset = openDataset(source);
    if (!dataset)
        qFatal("%s", qUtf8Printable(dataset.error().message()));
    return dataset->dataset;
}

/// A map of all profiles that shows Europe, where symbols stand close.
class BenchMap {
public:
    explicit BenchMap(const DatasetPointer &dataset)
        : m_image(mapSize, QImage::Format_RGB32)
    {
        const MapPlacesPointer places = mapPlaces(*dataset);
        m_view.resize(mapSize);
        m_view.setData(dataset, places);
        m_view.setProfiles(ProfileSet::all(*dataset));
        m_view.render(&m_image); // takes its size
        const auto europe = places->region(dataset->tables(), dataset->tables().regionIndex(u"europe"));
        if (!europe)
            qFatal("no cities in Europe");
        m_view.goTo(*europe);
        m_view.render(&m_image);
    }

    /// A frame after one of two keys in turn.
    double press(Qt::Key there, Qt::Key back)
    {
        QKeyEvent event(QEvent::KeyPress, std::exchange(m_there, !m_there) ? there : back, Qt::NoModifier);
        return milliseconds([&] {
            QCoreApplication::sendEvent(&m_view, &event);
            m_view.render(&m_image);
        });
    }

    /// The picture of the outlines alone.
    double paintGround()
    {
        return milliseconds([&] {
            QPainter painter(&m_image);
            m_ground.paint(painter, m_view.viewport(), MapStyle::of(m_view.palette(), m_view.font()), true);
        });
    }

    /// The outlines drawn anew, as once zooming pauses.
    double drawGround()
    {
        MapViewport viewport = m_view.viewport();
        viewport.zoomBy(std::exchange(m_there, !m_there) ? 1.1 : 1.2, {});
        return milliseconds([&] {
            QPainter painter(&m_image);
            m_ground.paint(painter, viewport, MapStyle::of(m_view.palette(), m_view.font()), false);
        });
    }

private:
    MapView m_view;
    MapGround m_ground;
    QImage m_image;
    bool m_there = true;
};

Figures frames(const DatasetPointer &dataset, const QString &id, double aim, int runs)
{
    BenchMap map(dataset);
    const auto ground = [&] { return map.paintGround(); };
    const Pair move = alternate(
        runs, [&] { return map.press(Qt::Key_Right, Qt::Key_Left); }, ground);
    const Pair zoom = alternate(
        runs, [&] { return map.press(Qt::Key_Minus, Qt::Key_Plus); }, ground);
    std::vector<double> drawn;
    for (int run = 0; run < runs; ++run)
        drawn.push_back(map.drawGround());
    const QString size = u"map of %1 profiles: "_s.arg(dataset->profileCount());
    return {{QString(u"map.move."_s + id), QString(size + u"moved"_s), u"ms"_s, move.value, move.floor, aim, {}, runs},
            {QString(u"map.zoom."_s + id), QString(size + u"zoomed"_s), u"ms"_s, zoom.value, zoom.floor, aim, {}, runs},
            {QString(u"map.ground."_s + id),
             QString(size + u"outlines drawn anew"_s),
             u"ms"_s,
             median(drawn),
             {},
             33.0,
             {},
             runs}};
}

} // namespace

Figures mapFigures(const Plan &plan)
{
    Figures figures = frames(opened(plan.survey), u"survey"_s, 16, plan.runs);
    makeGenerated(plan);
    for (const Figure &figure : frames(opened(plan.generated), u"large"_s, 33, plan.runs))
        figures.push_back(figure);
    return figures;
}

} // namespace CityProfiles::Bench
