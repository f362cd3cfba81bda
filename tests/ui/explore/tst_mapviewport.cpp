// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapprojection.h"
#include "mapviewport.h"
#include "testmain.h"

#include <QObject>
#include <QTest>

using namespace CityProfiles;

/// What part of the plane a view shows.
class TstMapViewport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeWorldFits();
    void screenAndPlaneAreInverse();
    void northIsAbove();
    void zoomingKeepsThePointUnderTheMouse();
    void zoomingEndsAtTheWorldAndAtTheClosestView();
    void theMapCannotBeMovedAway();
    void aRectangleIsShownWhole();
    void theWholeWorldStaysWholeInAnotherSize();
    void aPlaceIsLookedAtInAnySize();

private:
    [[nodiscard]] static MapViewport view(const QSize &size = QSize(800, 500));
};

MapViewport TstMapViewport::view(const QSize &size)
{
    MapViewport viewport;
    viewport.setSize(size);
    return viewport;
}

void TstMapViewport::theWholeWorldFits()
{
    for (const QSize &size : {QSize(800, 500), QSize(300, 900), QSize(2560, 200)}) {
        const MapViewport viewport = view(size);
        QVERIFY(viewport.showsWorld());
        QVERIFY(QRectF(QPointF(0, 0), size).contains(viewport.toScreen(projectedWorld())));
    }
}

void TstMapViewport::screenAndPlaneAreInverse()
{
    MapViewport viewport = view();
    viewport.zoomBy(7, {100, 400});
    const QPointF point(123, 77);
    const QPointF back = viewport.toScreen(viewport.toPlane(point));
    QVERIFY((back - point).manhattanLength() < 1e-9);
}

void TstMapViewport::northIsAbove()
{
    const MapViewport viewport = view();
    QVERIFY(viewport.toScreen(project({60, 20})).y() < viewport.toScreen(project({50, 20})).y());
    QVERIFY(viewport.toScreen(project({60, 20})).x() < viewport.toScreen(project({60, 30})).x());
}

void TstMapViewport::zoomingKeepsThePointUnderTheMouse()
{
    MapViewport viewport = view();
    const QPointF mouse(500, 200);
    const QPointF before = viewport.toPlane(mouse);
    viewport.zoomBy(8, mouse);
    QVERIFY((viewport.toPlane(mouse) - before).manhattanLength() < 1e-9);
}

void TstMapViewport::zoomingEndsAtTheWorldAndAtTheClosestView()
{
    MapViewport viewport = view();
    viewport.zoomBy(1e9, {400, 250});
    QVERIFY(viewport.isClosest());
    viewport.zoomBy(1e-9, {10, 10});
    QVERIFY(viewport.showsWorld());
    QCOMPARE(viewport, view());
}

void TstMapViewport::theMapCannotBeMovedAway()
{
    MapViewport viewport = view();
    viewport.moveBy({50, 50});
    QCOMPARE(viewport, view()); // all of it is seen
    viewport.zoomBy(4, {400, 250});
    viewport.moveBy({-1e6, 0});
    QVERIFY(viewport.toScreen(projectedWorld()).right() > 400);
}

void TstMapViewport::aRectangleIsShownWhole()
{
    MapViewport viewport = view();
    const QRectF sweden(project({55, 11}), project({69, 24}));
    viewport.show(sweden);
    QVERIFY(QRectF(0, 0, 800, 500).contains(viewport.toScreen(sweden)));
    const double scale = viewport.scale();
    viewport.show(QRectF(project({59, 18}), QSizeF(1e-6, 1e-6)));
    QVERIFY(viewport.scale() > scale);
    QVERIFY(!viewport.isClosest()); // a single city is shown with its surroundings
}

void TstMapViewport::theWholeWorldStaysWholeInAnotherSize()
{
    MapViewport viewport = view();
    viewport.setSize({1600, 1000});
    QCOMPARE(viewport, view({1600, 1000}));
    viewport.zoomBy(3, {0, 0});
    const QPointF middle = viewport.toPlane(QPointF(800, 500));
    viewport.setSize({1200, 1000});
    QVERIFY((viewport.toPlane(QPointF(600, 500)) - middle).manhattanLength() < 1e-9);
}

void TstMapViewport::aPlaceIsLookedAtInAnySize()
{
    const QPointF place = project({48, 11});
    MapViewport viewport;
    viewport.look(place, 0.2); // before there is a size
    QVERIFY(!viewport.showsWorld());
    QCOMPARE(viewport.center(), place);
    QCOMPARE(viewport.span(), 0.2);
    for (const QSize &size : {QSize(800, 500), QSize(400, 900)}) {
        viewport.setSize(size);
        viewport.look(place, 0.2);
        QCOMPARE(viewport.toScreen(place), QPointF(size.width() / 2.0, size.height() / 2.0));
        QCOMPARE(viewport.span(), 0.2);
    }
    MapViewport late;
    late.look(place, 0.2);
    late.setSize({800, 500});
    QCOMPARE(late.center(), place);
    QCOMPARE(late.span(), 0.2);
    late.showWorld();
    QVERIFY(late.showsWorld());
}

CITY_PROFILES_TEST(TstMapViewport)
#include "tst_mapviewport.moc"
