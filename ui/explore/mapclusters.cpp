// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapclusters.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace CityProfiles {

namespace {

/// A symbol in the making; one that was merged points at where it went.
struct Group {
    double x = 0; ///< in pixels of the whole map, so that it doesn't depend on the view
    double y = 0;
    double radius = 0;
    int count = 1;
    int mergedInto = -1;
};

constexpr double mayTouch = 0.85; ///< how near circles may come, in sums of their radii

bool overlap(const Group &a, const Group &b)
{
    return std::hypot(a.x - b.x, a.y - b.y) < (a.radius + b.radius) * mayTouch;
}

void merge(Group &into, Group &from, int place)
{
    const double share = double(from.count) / (into.count + from.count);
    into.x += (from.x - into.x) * share;
    into.y += (from.y - into.y) * share;
    into.count += from.count;
    into.radius = clusterRadius(into.count);
    from.mergedInto = place;
}

std::vector<int> fromLeftToRight(const std::vector<Group> &groups)
{
    std::vector<int> order;
    for (int i = 0; i < int(groups.size()); ++i) {
        if (groups[std::size_t(i)].mergedInto < 0)
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const Group &left = groups[std::size_t(a)];
        const Group &right = groups[std::size_t(b)];
        return std::tie(left.x, left.y, a) < std::tie(right.x, right.y, b);
    });
    return order;
}

/// One sweep from left to right; whether anything was merged.
bool mergeOnce(std::vector<Group> &groups)
{
    const double widest = clusterRadius(MapContent::mostSymbols);
    const std::vector<int> order = fromLeftToRight(groups);
    bool merged = false;
    for (std::size_t i = 0; i < order.size(); ++i) {
        Group &group = groups[std::size_t(order[i])];
        for (std::size_t j = i + 1; group.mergedInto < 0 && j < order.size(); ++j) {
            Group &other = groups[std::size_t(order[j])];
            if (other.x - group.x > group.radius + widest)
                break;
            if (other.mergedInto >= 0 || !overlap(group, other))
                continue;
            merge(group, other, order[i]);
            merged = true;
        }
    }
    return merged;
}

int rootOf(const std::vector<Group> &groups, int group)
{
    while (groups[std::size_t(group)].mergedInto >= 0)
        group = groups[std::size_t(group)].mergedInto;
    return group;
}

std::vector<Group> singles(const MapPlaces &places, double scale, const std::vector<ProfileIndex> &members)
{
    std::vector<Group> groups;
    groups.reserve(members.size());
    for (const ProfileIndex profile : members)
        groups.push_back({places.x[profile] * scale, -places.y[profile] * scale,
                          symbolRadius(places.sizes[profile], places.sizeCount)});
    return groups;
}

} // namespace

void clusterSymbols(const MapPlaces &places, const MapAnswers &answers, const MapViewport &viewport,
                    MapContent &content)
{
    std::vector<Group> groups = singles(places, viewport.scale(), content.members);
    while (mergeOnce(groups)) { }
    const std::vector<int> order = fromLeftToRight(groups);
    std::vector<std::size_t> symbolOf(groups.size());
    const QPointF zero = viewport.toScreen(QPointF(0, 0));
    std::size_t first = 0;
    for (const int place : order) {
        const Group &group = groups[std::size_t(place)];
        symbolOf[std::size_t(place)] = content.symbols.size();
        content.symbols.push_back({zero + QPointF(group.x, group.y), group.radius, group.count, first, 0, {}});
        first += std::size_t(group.count);
    }
    std::vector<ProfileIndex> ordered(content.members.size());
    std::vector<std::size_t> next;
    for (const MapSymbol &symbol : content.symbols)
        next.push_back(symbol.first);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const ProfileIndex profile = content.members[i];
        const std::size_t place = symbolOf[std::size_t(rootOf(groups, int(i)))];
        ordered[next[place]++] = profile;
        ++content.symbols[place].answers[answers.isEmpty() ? 0 : answers.ofProfile[profile]];
        content.symbols[place].size = places.sizes[profile];
    }
    content.members = std::move(ordered);
}

} // namespace CityProfiles
