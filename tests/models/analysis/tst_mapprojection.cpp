// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapprojection.h"
#include "testmain.h"

#include <QObject>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace CityProfiles;

/// The projection against its published properties, and back again.
class TstMapProjection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownPlacesStandWhereTheyShould_data();
    void knownPlacesStandWhereTheyShould();
    void everyPlaceComesBack();
    void areasKeepTheirProportions();
    void aPointOutsideTheMapIsNoPlace();
    void aRectangleSpansTheDegreesThatItHolds();
    void aRectangleIsCutAtTheEdgeOfTheMap();
};

void TstMapProjection::knownPlacesStandWhereTheyShould_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QPointF>("point");
    // What other implementations give for a sphere of radius 6,378,137 m, divided by the radius.
    constexpr double radius = 6378137;
    QTest::newRow("origin") << 0.0 << 0.0 << QPointF(0, 0);
    QTest::newRow("date line") << 0.0 << -180.0 << QPointF(-17263256.84 / radius, 0);
    QTest::newRow("north pole") << 90.0 << -180.0 << QPointF(-10227908.09 / radius, 8402320.16 / radius);
    QTest::newRow("south pole") << -90.0 << 180.0 << QPointF(10227908.09 / radius, -8402320.16 / radius);
}

void TstMapProjection::knownPlacesStandWhereTheyShould()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(QPointF, point);
    const QPointF found = project({latitude, longitude});
    QVERIFY2(std::hypot(found.x() - point.x(), found.y() - point.y()) < 1e-8,
             qPrintable(QStringLiteral("%1, %2").arg(found.x(), 0, 'f', 10).arg(found.y(), 0, 'f', 10)));
}

void TstMapProjection::everyPlaceComesBack()
{
    for (double latitude = -90; latitude <= 90; latitude += 7.5) {
        for (double longitude = -180; longitude <= 180; longitude += 11.25) {
            const auto back = unproject(project({latitude, longitude}));
            QVERIFY(back);
            // Close to a pole y says little about the latitude: 1e-12 of the plane is a hundred-thousandth of a degree.
            QVERIFY(std::abs(back->latitude - latitude) < (std::abs(latitude) == 90 ? 1e-4 : 1e-8));
            QVERIFY(std::abs(back->longitude - longitude) < 1e-8);
        }
    }
}

void TstMapProjection::areasKeepTheirProportions()
{
    constexpr double radians = std::numbers::pi / 180;
    constexpr double side = 0.001;
    for (const double latitude : {-75.0, -40.0, 0.0, 30.0, 59.3, 80.0}) {
        const QPointF corner = project({latitude, 100});
        const QPointF east = project({latitude, 100 + side}) - corner;
        const QPointF north = project({latitude + side, 100}) - corner;
        const double drawn = east.x() * north.y() - east.y() * north.x();
        const double real = std::cos((latitude + side / 2) * radians) * side * radians * side * radians;
        QVERIFY(std::abs(drawn / real - 1) < 1e-4);
    }
}

void TstMapProjection::aPointOutsideTheMapIsNoPlace()
{
    const QRectF world = projectedWorld();
    QVERIFY(unproject({0, world.bottom()}));
    QVERIFY(!unproject({0, world.bottom() + 0.01}));
    QVERIFY(unproject({world.right(), 0}));
    QVERIFY(!unproject({world.right() + 0.01, 0}));
    QVERIFY(!unproject({world.right(), world.bottom()})); // the corner of the plane is beyond the pole line
}

void TstMapProjection::aRectangleSpansTheDegreesThatItHolds()
{
    const QPointF southWest = project({-20, 10});
    const QPointF northEast = project({45, 60});
    const auto degrees = degreesOf(QRectF(southWest, northEast));
    QVERIFY(degrees);
    QVERIFY(std::abs(degrees->top() - -20) < 1e-8);
    QVERIFY(std::abs(degrees->bottom() - 45) < 1e-8);
    QVERIFY(std::abs(degrees->right() - 60) < 1e-8); // widest where the map is narrowest
    QVERIFY(degrees->left() < 10); // and on the equator the western edge lies further west
    QVERIFY(std::abs(degrees->left() - unproject({southWest.x(), 0})->longitude) < 1e-8);
}

void TstMapProjection::aRectangleIsCutAtTheEdgeOfTheMap()
{
    const auto whole = degreesOf(projectedWorld().adjusted(-1, -1, 1, 1));
    QVERIFY(whole);
    QCOMPARE(whole->toRect(), QRect(-180, -90, 360, 180));
    QVERIFY(!degreesOf(QRectF(0, projectedWorld().bottom() + 0.1, 1, 1)));
    QVERIFY(!degreesOf(QRectF(projectedWorld().right() + 0.1, 0, 1, 0.1)));
}

CITY_PROFILES_TEST(TstMapProjection)
#include "tst_mapprojection.moc"
