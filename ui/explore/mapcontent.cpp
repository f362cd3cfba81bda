// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapcontent.h"

#include "mapclusters.h"

#include <algorithm>
#include <cmath>

namespace CityProfiles {

namespace {

/// Room around the view in cells, so that a circle at the edge knows its neighbours.
constexpr int apron = 12;

/// The screen as cells that lie fast on the plane: moving the map doesn't change what is in one.
struct CellGrid {
    double firstColumn = 0;
    double firstRow = 0;
    float scale = 0; ///< cells in a unit of the plane
    float offsetX = 0;
    float offsetY = 0;
};

CellGrid layOut(const MapViewport &viewport, int answers, MapCells &cells)
{
    const QPointF zero = viewport.toScreen(QPointF(0, 0));
    CellGrid grid;
    grid.firstColumn = std::floor(-zero.x() / MapCells::side) - apron;
    grid.firstRow = std::floor(-zero.y() / MapCells::side) - apron;
    grid.scale = float(viewport.scale() / MapCells::side);
    grid.offsetX = float(-grid.firstColumn);
    grid.offsetY = float(-grid.firstRow);
    cells.columns = viewport.size().width() / MapCells::side + 2 * apron + 2;
    cells.rows = viewport.size().height() / MapCells::side + 2 * apron + 2;
    cells.answers = std::max(1, answers);
    cells.origin = zero + QPointF(grid.firstColumn, grid.firstRow) * MapCells::side;
    cells.counts.assign(std::size_t(cells.columns) * std::size_t(cells.rows) * std::size_t(cells.answers), 0);
    return grid;
}

/// Counts the profiles of the view into cells and gathers the first of them.
void fillCells(const MapPlaces &places, const ProfileSet &placed, const MapAnswers &answers, const CellGrid &grid,
               MapContent &content)
{
    MapCells &cells = content.cells;
    const auto columns = float(cells.columns);
    const auto rows = float(cells.rows);
    const float *const x = places.x.data();
    const float *const y = places.y.data();
    const quint8 *const said = answers.isEmpty() ? nullptr : answers.ofProfile.data();
    placed.forEach([&](ProfileIndex profile) {
        const float column = x[profile] * grid.scale + grid.offsetX;
        const float row = grid.offsetY - y[profile] * grid.scale;
        if (!(column >= 0 && column < columns && row >= 0 && row < rows))
            return;
        const int cell = int(row) * cells.columns + int(column);
        ++cells.counts[std::size_t(cell * cells.answers + (said ? said[profile] : 0))];
        if (content.shown++ < MapContent::mostSymbols)
            content.members.push_back(profile);
    });
}

int fullest(const MapCells &cells)
{
    int most = 0;
    for (std::size_t at = 0; at < cells.counts.size(); at += std::size_t(cells.answers)) {
        int sum = 0;
        for (int answer = 0; answer < cells.answers; ++answer)
            sum += cells.counts[at + std::size_t(answer)];
        most = std::max(most, sum);
    }
    return most;
}

} // namespace

int MapCells::count(int column, int row) const
{
    const auto first = counts.begin() + std::ptrdiff_t(row * columns + column) * answers;
    int sum = 0;
    for (auto it = first; it != first + answers; ++it)
        sum += *it;
    return sum;
}

int MapCells::answer(int column, int row) const
{
    const auto first = counts.begin() + std::ptrdiff_t(row * columns + column) * answers;
    if (answers == 1)
        return 0;
    const auto leading = std::max_element(first + 1, first + answers);
    return *leading > 0 ? int(leading - first) : 0;
}

std::span<const ProfileIndex> MapContent::profiles(const MapSymbol &symbol) const
{
    return std::span(members).subspan(symbol.first, std::size_t(symbol.count));
}

int MapContent::symbolAt(const QPointF &point) const
{
    constexpr double tolerance = 4;
    int found = -1;
    double nearest = 0;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const QPointF away = symbols[i].at - point;
        const double outside = std::hypot(away.x(), away.y()) - symbols[i].radius;
        if (outside <= tolerance && (found < 0 || outside < nearest)) {
            found = int(i);
            nearest = outside;
        }
    }
    return found;
}

int MapContent::symbolOf(ProfileIndex profile) const
{
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const auto list = profiles(symbols[i]);
        if (std::find(list.begin(), list.end(), profile) != list.end())
            return int(i);
    }
    return -1;
}

double symbolRadius(int size, int sizeCount)
{
    constexpr double smallest = 4;
    constexpr double largest = 11;
    return sizeCount > 0 ? smallest + (largest - smallest) * size / sizeCount : smallest;
}

double clusterRadius(int count)
{
    return std::min(26.0, 11 + 2 * std::log2(double(count)));
}

MapContent mapContent(const MapPlaces &places, const ProfileSet &placed, const MapAnswers &answers,
                      const MapViewport &viewport)
{
    MapContent content;
    content.shown = placed.count();
    if (content.shown <= MapContent::mostSymbols) {
        placed.forEach([&](ProfileIndex profile) { content.members.push_back(profile); });
    } else {
        content.shown = 0;
        const CellGrid grid = layOut(viewport, int(answers.answers.size()), content.cells);
        fillCells(places, placed, answers, grid, content);
        content.dense = content.shown > MapContent::mostSymbols;
    }
    if (content.dense) {
        content.members.clear();
        content.cells.most = fullest(content.cells);
    } else {
        content.cells = {};
        clusterSymbols(places, answers, viewport, content);
    }
    return content;
}

} // namespace CityProfiles
