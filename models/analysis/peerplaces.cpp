// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerplaces.h"

#include "peerranking.h"
#include "quantitycolumn.h"

#include <QtMath>

#include <cmath>
#include <limits>

namespace CityProfiles {

namespace {

constexpr double earthRadius = 6371.0; // kilometres, the mean

/// What peers by region are held against.
struct Place {
    Place(const Dataset &of, ProfileIndex profile)
        : dataset(of)
        , city(of.city(profile))
        , country(of.country(city))
        , region(of.tables().countries[std::size_t(country)].region)
        , subdivision(segment(city).subdivisions.at(row(city)))
        , latitude(ValueView<double>(segment(city).latitudes)[row(city)])
        , longitude(ValueView<double>(segment(city).longitudes)[row(city)])
    {
    }

    [[nodiscard]] const CitySegment &segment(CityIndex of) const { return *dataset.parts().cities[of >> segmentBits]; }
    [[nodiscard]] static int row(CityIndex of) { return int(of & (segmentSize - 1)); }

    [[nodiscard]] std::optional<Nearness> nearness(CityIndex other) const
    {
        const int land = dataset.country(other);
        if (land == country) {
            return !subdivision.isEmpty() && segment(other).subdivisions.at(row(other)) == subdivision
                ? Nearness::Subdivision
                : Nearness::Country;
        }
        const bool near = region >= 0 && dataset.tables().countries[std::size_t(land)].region == region;
        return near ? std::optional(Nearness::Region) : std::nullopt;
    }

    /// In whole kilometres along a great circle (haversine formula); infinite where a coordinate is missing.
    [[nodiscard]] double distance(CityIndex other) const
    {
        const double otherLatitude = qDegreesToRadians(ValueView<double>(segment(other).latitudes)[row(other)]);
        const double otherLongitude = qDegreesToRadians(ValueView<double>(segment(other).longitudes)[row(other)]);
        const double north = std::sin((otherLatitude - qDegreesToRadians(latitude)) / 2);
        const double east = std::sin((otherLongitude - qDegreesToRadians(longitude)) / 2);
        const double chord =
            north * north + std::cos(qDegreesToRadians(latitude)) * std::cos(otherLatitude) * east * east;
        return qIsNaN(chord) ? std::numeric_limits<double>::infinity()
                             : std::round(2 * earthRadius * std::asin(std::min(1.0, std::sqrt(chord))));
    }

    const Dataset &dataset;
    CityIndex city;
    int country;
    int region;
    QByteArrayView subdivision;
    double latitude;
    double longitude;
};

struct Near {
    ProfileIndex profile = 0;
    Nearness nearness = Nearness::Region;
    double kilometres = 0; ///< infinite: not known
};

struct NearBefore {
    bool operator()(const Near &a, const Near &b) const
    {
        if (a.nearness != b.nearness)
            return a.nearness < b.nearness;
        return a.kilometres != b.kilometres ? a.kilometres < b.kilometres : namedBefore(*dataset, a.profile, b.profile);
    }

    const Dataset *dataset;
};

struct Sized {
    ProfileIndex profile = 0;
    double ratio = 1;
};

struct SizedBefore {
    bool operator()(const Sized &a, const Sized &b) const
    {
        return a.ratio != b.ratio ? a.ratio < b.ratio : namedBefore(*dataset, a.profile, b.profile);
    }

    const Dataset *dataset;
};

/// The size that a number says, where it is printed as one number; else 0.
double sizeIn(const std::optional<Quantity> &quantity)
{
    const bool one = quantity && quantity->lower
        && (quantity->qualifier == Qualifier::Exact || quantity->qualifier == Qualifier::About);
    return one && *quantity->lower > 0 ? *quantity->lower : 0;
}

} // namespace

PeerList peersByRegion(const Dataset &dataset, const PeerQuery &query, const ProfileSet &among,
                       const CancelFlag &cancel)
{
    const Place place(dataset, query.profile);
    PeerList list;
    list.basis = PeerBasis::Region;
    const auto best = rankSegments<Near>(
        dataset, query.count, NearBefore{&dataset}, cancel, list, [&](std::size_t number, auto &ranking) {
            const ValueView<quint32> cities(dataset.segment(int(number)).cities);
            forEachRow(among, number, std::size_t(dataset.segment(int(number)).size), [&](std::size_t row) {
                const CityIndex city = cities[int(row)];
                if (const auto nearness = place.nearness(city))
                    ranking.rank(
                        {ProfileIndex(number << segmentBits) + ProfileIndex(row), *nearness, place.distance(city)});
                else
                    ++ranking.notRanked;
            });
        });
    for (const Near &near : best) {
        Peer &peer = list.peers.emplace_back();
        peer.profile = near.profile;
        peer.nearness = near.nearness;
        if (std::isfinite(near.kilometres))
            peer.kilometres = near.kilometres;
    }
    return isCancelled(cancel) ? PeerList() : list;
}

PeerList peersBySize(const Dataset &dataset, const PeerQuery &query, const ProfileSet &among, const CancelFlag &cancel)
{
    PeerList list;
    list.basis = PeerBasis::Size;
    const int question = dataset.codebook().questionWithRole(u"population");
    const double own = question < 0 ? 0 : sizeIn(dataset.quantity(query.profile, question));
    if (own <= 0) {
        list.problem = question < 0 ? PeerProblem::NoQuestion : PeerProblem::NoNumber;
        return list;
    }
    const auto best = rankSegments<Sized>(
        dataset, query.count, SizedBefore{&dataset}, cancel, list, [&](std::size_t number, auto &ranking) {
            const QuantityColumn column(dataset, number, question);
            forEachRow(among, number, std::size_t(dataset.segment(int(number)).size), [&](std::size_t row) {
                const auto profile = ProfileIndex(number << segmentBits) + ProfileIndex(row);
                if (const double size = sizeIn(column.at(int(row))); size > 0)
                    ranking.rank({profile, std::max(size, own) / std::min(size, own)});
                else
                    ++ranking.notRanked;
            });
        });
    for (const Sized &sized : best) {
        Peer &peer = list.peers.emplace_back();
        peer.profile = sized.profile;
        peer.ratio = sized.ratio;
    }
    return isCancelled(cancel) ? PeerList() : list;
}

} // namespace CityProfiles
