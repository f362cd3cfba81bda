// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapoutlines.h"
#include "mapprojection.h"
#include "testmain.h"

#include <QFile>
#include <QObject>
#include <QTest>

#include <cmath>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The outlines that the program brings along.
class TstMapOutlines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRingLiesOnTheMap();
    void noRingRunsAcrossTheMap();
    void capitalsStandOnLand_data();
    void capitalsStandOnLand();
    void damagedBytesEndTheRings();
    void aRingIsCutAtARectangle();
};

void TstMapOutlines::everyRingLiesOnTheMap()
{
    const auto rings = bundledOutlines();
    QVERIFY(rings.size() > 200);
    const QRectF world = projectedWorld().adjusted(-1e-4, -1e-4, 1e-4, 1e-4);
    for (const QPolygonF &ring : rings) {
        QVERIFY(ring.size() >= 3);
        QVERIFY(world.contains(ring.boundingRect()));
    }
}

void TstMapOutlines::noRingRunsAcrossTheMap()
{
    // Where a ring crosses the antimeridian it is cut; only Antarctica runs from edge to edge, along the pole.
    int across = 0;
    for (const QPolygonF &ring : bundledOutlines()) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            if (std::abs(ring.at(i).x() - ring.at((i + 1) % ring.size()).x()) > 1)
                ++across;
        }
    }
    QCOMPARE(across, 1);
}

void TstMapOutlines::capitalsStandOnLand_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<bool>("land");
    QTest::newRow("Madrid") << 40.4 << -3.7 << true;
    QTest::newRow("Canberra") << -35.3 << 149.1 << true;
    QTest::newRow("Moscow") << 55.8 << 37.6 << true;
    QTest::newRow("Chukotka, beyond the antimeridian") << 66.5 << -175.0 << true;
    QTest::newRow("Maseru, in the hole of South Africa") << -29.3 << 27.8 << true;
    QTest::newRow("the South Pole") << -89.5 << 0.0 << true;
    QTest::newRow("the Pacific") << 0.0 << -150.0 << false;
    QTest::newRow("the North Sea") << 56.0 << 3.0 << false;
}

void TstMapOutlines::capitalsStandOnLand()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    const QPointF point = project({latitude, longitude});
    bool land = false;
    for (const QPolygonF &ring : bundledOutlines())
        land = land || ring.containsPoint(point, Qt::OddEvenFill);
    QTEST(land, "land");
}

void TstMapOutlines::damagedBytesEndTheRings()
{
    QFile file(u":/map/outlines.bin"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(readOutlines({}).empty());
    QVERIFY(readOutlines("something else").empty());
    const auto part = readOutlines(bytes.first(bytes.size() / 2));
    QVERIFY(!part.empty());
    QVERIFY(part.size() < bundledOutlines().size());
}

void TstMapOutlines::aRingIsCutAtARectangle()
{
    const QPolygonF square{{0, 0}, {4, 0}, {4, 4}, {0, 4}};
    QCOMPARE(clippedTo(square, {2, 1, 10, 2}).boundingRect(), QRectF(2, 1, 2, 2));
    QCOMPARE(clippedTo(square, {-1, -1, 9, 9}).boundingRect(), square.boundingRect());
    QVERIFY(clippedTo(square, {5, 5, 1, 1}).isEmpty());
}

CITY_PROFILES_TEST(TstMapOutlines)
#include "tst_mapoutlines.moc"
