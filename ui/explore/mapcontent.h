// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapanswers.h"
#include "mapplaces.h"
#include "mapviewport.h"

#include <array>
#include <span>

namespace CityProfiles {

/// A profile on the map, or several that would cover each other as one circle.
struct MapSymbol {
    QPointF at; ///< on the screen
    double radius = 0;
    int count = 1;
    std::size_t first = 0; ///< its profiles in MapContent::members
    quint8 size = 0; ///< of a single profile, see MapPlaces::sizes
    std::array<int, MapAnswers::most> answers{}; ///< how many profiles give each answer

    [[nodiscard]] bool isCluster() const { return count > 1; }
};

/// How many profiles stand in each small square of the screen.
struct MapCells {
    static constexpr int side = 4; ///< pixels

    int columns = 0;
    int rows = 0;
    int answers = 1; ///< numbers of a cell, one for each answer
    QPointF origin; ///< of the first cell on the screen
    std::vector<int> counts; ///< row by row
    int most = 0; ///< profiles in the fullest cell

    [[nodiscard]] int count(int column, int row) const;
    /// The answer that most profiles of the cell give; an unknown one only where there is no other.
    [[nodiscard]] int answer(int column, int row) const;
};

/// What a view of the map shows: symbols, or cells where symbols would be too many.
struct MapContent {
    static constexpr int mostSymbols = 5000;

    bool dense = false;
    int shown = 0; ///< profiles in symbols or cells, those just outside the view included
    std::vector<MapSymbol> symbols; ///< from left to right
    std::vector<ProfileIndex> members;
    MapCells cells;

    [[nodiscard]] std::span<const ProfileIndex> profiles(const MapSymbol &symbol) const;
    /// The symbol under a point with some pixels of tolerance, or -1.
    [[nodiscard]] int symbolAt(const QPointF &point) const;
    /// The symbol of a profile, or -1.
    [[nodiscard]] int symbolOf(ProfileIndex profile) const;
};

/// The radius of a symbol by its size class.
[[nodiscard]] double symbolRadius(int size, int sizeCount);
/// The radius of a circle that stands for several.
[[nodiscard]] double clusterRadius(int count);

/// Lays out the profiles of a set that have a place. One linear pass over the set; symbols are merged only among at
/// most `mostSymbols`.
[[nodiscard]] MapContent mapContent(const MapPlaces &places, const ProfileSet &placed, const MapAnswers &answers,
                                    const MapViewport &viewport);

} // namespace CityProfiles
