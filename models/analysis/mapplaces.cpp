// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapplaces.h"

#include "certainty.h"
#include "mapprojection.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace CityProfiles {

namespace {

struct CityPlaces {
    std::vector<float> x;
    std::vector<float> y;
};

void widen(std::optional<QRectF> &bounds, const QPointF &point)
{
    constexpr double speck = 1e-6; // Qt takes a rectangle without an area for none
    const QRectF around(point.x() - speck, point.y() - speck, 2 * speck, 2 * speck);
    bounds = bounds ? bounds->united(around) : around;
}

/// Projects each city once.
CityPlaces projectCities(const Dataset &dataset, std::vector<std::optional<QRectF>> &countries,
                         const CancelFlag &cancel)
{
    constexpr float none = std::numeric_limits<float>::quiet_NaN();
    CityPlaces places{std::vector<float>(dataset.cityCount(), none), std::vector<float>(dataset.cityCount(), none)};
    std::size_t at = 0;
    for (const auto &segment : dataset.parts().cities) {
        if (isCancelled(cancel))
            return places;
        const ValueView<double> latitudes(segment->latitudes);
        const ValueView<double> longitudes(segment->longitudes);
        const ValueView<quint16> codes(segment->countries);
        for (int row = 0; row < segment->size(); ++row, ++at) {
            if (std::isnan(latitudes[row]) || std::isnan(longitudes[row]))
                continue;
            const QPointF point = project({latitudes[row], longitudes[row]});
            places.x[at] = float(point.x());
            places.y[at] = float(point.y());
            widen(countries[codes[row]], point);
        }
    }
    return places;
}

/// The class that a number is certainly in, from 1, or 0.
quint8 classOf(const std::vector<SizeClass> &classes, State state, const Quantity &quantity)
{
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (inRange(state, quantity, {classes[i].lower, classes[i].upper}) == Truth::Yes)
            return quint8(i + 1);
    }
    return 0;
}

Quantity quantityAt(const NumberColumns &columns, int row)
{
    const auto bound = [row](const QByteArray &column) {
        const double value = ValueView<double>(column)[row];
        return std::isnan(value) ? std::nullopt : std::optional(value);
    };
    return {bound(columns.lower), bound(columns.upper), Qualifier(ValueView<quint8>(columns.qualifiers)[row]), {}};
}

std::vector<SizeClass> inOrder(std::vector<SizeClass> classes)
{
    std::sort(classes.begin(), classes.end(),
              [](const SizeClass &a, const SizeClass &b) { return a.position < b.position; });
    return classes;
}

void fillSizes(const Dataset &dataset, int question, MapPlaces &places)
{
    const std::vector<SizeClass> classes = inOrder(dataset.question(question).classes);
    places.sizeCount = int(classes.size());
    const ColumnLayout &layout = dataset.layout();
    const int slot = layout.slot(question);
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        if (slot < 0 || std::size_t(slot) >= segment.numbers.size())
            continue;
        const BitView answered = segment.plane(layout.statePlane(question, State::Answered));
        const BitView partial = segment.plane(layout.statePlane(question, State::Partial));
        const std::size_t first = std::size_t(number) << segmentBits;
        for (int row = 0; row < segment.size; ++row) {
            if (answered.test(row) || partial.test(row))
                places.sizes[first + std::size_t(row)] =
                    classOf(classes, State::Answered, quantityAt(segment.numbers[std::size_t(slot)], row));
        }
    }
}

} // namespace

std::optional<QRectF> MapPlaces::region(const SurveyTables &tables, int region) const
{
    std::optional<QRectF> bounds;
    for (std::size_t country = 0; country < countries.size(); ++country) {
        if (tables.countries[country].region == region && countries[country])
            bounds = bounds ? bounds->united(*countries[country]) : *countries[country];
    }
    return bounds;
}

MapPlacesPointer mapPlaces(const Dataset &dataset, const CancelFlag &cancel)
{
    auto places = std::make_shared<MapPlaces>();
    places->countries.resize(dataset.tables().countries.size());
    const CityPlaces cities = projectCities(dataset, places->countries, cancel);
    const std::size_t count = dataset.profileCount();
    places->x.resize(count);
    places->y.resize(count);
    places->sizes.resize(count);
    places->placed = ProfileSet(dataset.profileCount());
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        if (isCancelled(cancel))
            return nullptr;
        const ValueView<quint32> cityColumn(dataset.segment(number).cities);
        const auto first = ProfileIndex(number << segmentBits);
        for (int row = 0; row < dataset.segment(number).size; ++row) {
            const ProfileIndex profile = first + ProfileIndex(row);
            const std::size_t city = cityColumn[row];
            places->x[profile] = cities.x[city];
            places->y[profile] = cities.y[city];
            if (!std::isnan(cities.x[city]))
                places->placed.insert(profile);
        }
    }
    if (const int population = dataset.codebook().questionWithRole(u"population"); population >= 0)
        fillSizes(dataset, population, *places);
    return isCancelled(cancel) ? nullptr : places;
}

} // namespace CityProfiles
