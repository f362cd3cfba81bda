// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "mapcontent.h"
#include "mapsample.h"
#include "testmain.h"

#include <QObject>
#include <QTest>

#include <cmath>
#include <numeric>
#include <set>

using namespace CityProfiles;
using namespace CityProfiles::Testing;

/// What a view of the map shows: symbols, circles for several, cells.
class TstMapContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void countsAddUpAtEveryZoom();
    void symbolsDoNotCoverEachOther();
    void movingTheMapMergesNothingElse();
    void answersOfACircleAddUp();
    void aSymbolIsFoundByPointAndByProfile();
    void sizesGrowWithTheirClass();
    void cellsCountEveryProfile();
    void aCellTakesTheMostFrequentAnswer();
    void closerUpCellsGiveWayToSymbols();

private:
    [[nodiscard]] MapContent content(const MapViewport &viewport, const MapAnswers &answers = {}) const;
    [[nodiscard]] static MapViewport view(double zoom = 1);

    DatasetPointer m_dataset;
    MapPlacesPointer m_places;
    DatasetPointer m_crowd;
    MapPlacesPointer m_crowdPlaces;
};

void TstMapContent::initTestCase()
{
    m_dataset = mapSurvey();
    m_places = mapPlaces(*m_dataset);
    m_crowd = crowdedSurvey(1);
    m_crowdPlaces = mapPlaces(*m_crowd);
}

MapContent TstMapContent::content(const MapViewport &viewport, const MapAnswers &answers) const
{
    return mapContent(*m_places, m_places->placed, answers, viewport);
}

MapViewport TstMapContent::view(double zoom)
{
    MapViewport viewport;
    viewport.setSize({800, 500});
    viewport.zoomBy(zoom, {440, 90}); // Scandinavia
    return viewport;
}

void TstMapContent::countsAddUpAtEveryZoom()
{
    std::set<std::size_t> sizes;
    for (const double zoom : {1.0, 4.0, 64.0, 1000.0}) {
        const MapContent shown = content(view(zoom));
        int sum = 0;
        std::set<ProfileIndex> members;
        for (const MapSymbol &symbol : shown.symbols) {
            sum += symbol.count;
            members.insert(shown.profiles(symbol).begin(), shown.profiles(symbol).end());
        }
        QCOMPARE(sum, 5); // all but the city without coordinates
        QCOMPARE(members.size(), std::size_t(5));
        sizes.insert(shown.symbols.size());
    }
    QCOMPARE(*sizes.rbegin(), std::size_t(4)); // the two years of one city never part
    QVERIFY(*sizes.begin() < 4);
}

void TstMapContent::symbolsDoNotCoverEachOther()
{
    ProfileSet some(m_crowd->profileCount());
    for (ProfileIndex profile = 0; profile < 3000; ++profile)
        some.insert(profile * 7);
    some &= m_crowdPlaces->placed;
    const MapContent shown = mapContent(*m_crowdPlaces, some, {}, view());
    QVERIFY(!shown.dense);
    for (std::size_t i = 0; i < shown.symbols.size(); ++i) {
        for (std::size_t j = i + 1; j < shown.symbols.size(); ++j) {
            const QPointF away = shown.symbols[i].at - shown.symbols[j].at;
            QVERIFY(std::hypot(away.x(), away.y()) >= 0.84 * (shown.symbols[i].radius + shown.symbols[j].radius));
        }
    }
}

void TstMapContent::movingTheMapMergesNothingElse()
{
    MapViewport viewport = view(4);
    const MapContent before = content(viewport);
    viewport.moveBy({37, -21});
    const MapContent after = content(viewport);
    QCOMPARE(after.symbols.size(), before.symbols.size());
    QCOMPARE(after.members, before.members);
    for (std::size_t i = 0; i < before.symbols.size(); ++i)
        QVERIFY((after.symbols[i].at - before.symbols[i].at - QPointF(37, -21)).manhattanLength() < 1e-6);
}

void TstMapContent::answersOfACircleAddUp()
{
    const MapAnswers answers = mapAnswers(*m_dataset, {questionOf(*m_dataset, u"strategy"), -1});
    std::array<int, MapAnswers::most> sums{};
    for (const MapSymbol &symbol : content(view(), answers).symbols) {
        QCOMPARE(std::accumulate(symbol.answers.begin(), symbol.answers.end(), 0), symbol.count);
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += symbol.answers[i];
    }
    QCOMPARE(sums[0], 2); // unknown
    QCOMPARE(sums[1], 2); // yes
    QCOMPARE(sums[2], 1); // no; the other one has no place
}

void TstMapContent::aSymbolIsFoundByPointAndByProfile()
{
    const MapContent shown = content(view());
    const int symbol = shown.symbolOf(profileOf(*m_dataset, u"portland@2020"));
    QVERIFY(symbol >= 0);
    const QPointF at = shown.symbols[std::size_t(symbol)].at;
    QCOMPARE(shown.symbolAt(at + QPointF(2, -2)), symbol);
    QCOMPARE(shown.symbolAt(at + QPointF(60, 0)), -1);
    QCOMPARE(shown.symbolOf(profileOf(*m_dataset, u"nowhere@2018")), -1);
}

void TstMapContent::sizesGrowWithTheirClass()
{
    QCOMPARE(symbolRadius(0, 0), symbolRadius(0, 6));
    for (int size = 1; size <= 6; ++size)
        QVERIFY(symbolRadius(size, 6) > symbolRadius(size - 1, 6));
}

void TstMapContent::cellsCountEveryProfile()
{
    const MapContent shown = mapContent(*m_crowdPlaces, m_crowdPlaces->placed, {}, view());
    QVERIFY(shown.dense);
    QVERIFY(shown.symbols.empty());
    QCOMPARE(std::accumulate(shown.cells.counts.begin(), shown.cells.counts.end(), 0), m_crowdPlaces->placed.count());
}

void TstMapContent::aCellTakesTheMostFrequentAnswer()
{
    MapCells cells;
    cells.columns = 3;
    cells.rows = 1;
    cells.answers = 3;
    cells.counts = {9, 1, 2, 4, 0, 0, 0, 0, 0};
    QCOMPARE(cells.count(0, 0), 12);
    QCOMPARE(cells.answer(0, 0), 2); // an unknown answer hides no known one
    QCOMPARE(cells.answer(1, 0), 0);
    QCOMPARE(cells.count(2, 0), 0);
}

void TstMapContent::closerUpCellsGiveWayToSymbols()
{
    MapViewport viewport = view();
    bool dense = true;
    for (int round = 0; round < 12 && dense; ++round) {
        viewport.zoomBy(2, {440, 90});
        dense = mapContent(*m_crowdPlaces, m_crowdPlaces->placed, {}, viewport).dense;
    }
    QVERIFY(!dense);
}

CITY_PROFILES_TEST(TstMapContent)
#include "tst_mapcontent.moc"
