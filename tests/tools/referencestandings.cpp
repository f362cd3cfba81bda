// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencepeers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

// Places, sizes and ranks: what is known of a city itself, and where its numbers stand.

namespace {

using Vector = std::array<double, 3>;

Vector onUnitSphere(const City &city)
{
    constexpr double degree = 3.14159265358979323846 / 180;
    const double north = *city.latitude * degree;
    const double east = *city.longitude * degree;
    return {std::cos(north) * std::cos(east), std::cos(north) * std::sin(east), std::sin(north)};
}

/// Along a great circle, by the angle between two directions.
std::optional<double> kilometresBetween(const City &a, const City &b)
{
    if (!a.latitude || !a.longitude || !b.latitude || !b.longitude)
        return std::nullopt;
    const Vector u = onUnitSphere(a);
    const Vector v = onUnitSphere(b);
    const Vector cross{u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]};
    const double sine = std::sqrt(cross[0] * cross[0] + cross[1] * cross[1] + cross[2] * cross[2]);
    return std::round(6371.0 * std::atan2(sine, u[0] * v[0] + u[1] * v[1] + u[2] * v[2]));
}

/// The smallest and the largest number that a printed one may be.
std::pair<double, double> ends(const Quantity &quantity)
{
    constexpr double little = 1e-6;
    switch (quantity.qualifier) {
    case Qualifier::About:
        return {*quantity.lower - *quantity.lower * 0.1, *quantity.upper + *quantity.upper * 0.1};
    case Qualifier::MoreThan:
        return {*quantity.lower + little, std::numeric_limits<double>::infinity()};
    case Qualifier::LessThan:
        return {0, *quantity.upper - little};
    case Qualifier::Exact:
    case Qualifier::Range:
        break;
    }
    return {*quantity.lower, *quantity.upper};
}

} // namespace

PeerList ReferencePeers::byRegion(ProfileIndex profile, const ProfileSet &among) const
{
    const auto &countries = m_dataset.tables().countries;
    const City own = m_dataset.cityRecord(m_dataset.city(profile));
    PeerList list;
    list.basis = PeerBasis::Region;
    for (ProfileIndex other = 0; other < m_whole.size(); ++other) {
        if (!isOther(profile, other, among))
            continue;
        const City city = m_dataset.cityRecord(m_dataset.city(other));
        const int region = countries[std::size_t(own.country)].region;
        Peer peer;
        peer.profile = other;
        peer.kilometres = kilometresBetween(own, city);
        if (city.country == own.country && city.subdivision == own.subdivision && !own.subdivision.isEmpty())
            peer.nearness = Nearness::Subdivision;
        else if (city.country == own.country)
            peer.nearness = Nearness::Country;
        else if (region >= 0 && countries[std::size_t(city.country)].region == region)
            peer.nearness = Nearness::Region;
        else {
            ++list.notRanked;
            continue;
        }
        list.peers.push_back(peer);
    }
    list.ranked = int(list.peers.size());
    std::sort(list.peers.begin(), list.peers.end(), [this](const Peer &a, const Peer &b) {
        const double left = a.kilometres.value_or(1e9);
        const double right = b.kilometres.value_or(1e9);
        if (a.nearness != b.nearness)
            return a.nearness < b.nearness;
        return left != right ? left < right : before(a.profile, b.profile);
    });
    return list;
}

PeerList ReferencePeers::bySize(ProfileIndex profile, const ProfileSet &among) const
{
    const int question = m_dataset.codebook().questionWithRole(u"population");
    const auto size = [&](ProfileIndex of) {
        const Quantity *quantity = answer(of, question).quantity();
        const bool one = quantity && quantity->lower && quantity->lower == quantity->upper;
        return one ? *quantity->lower : 0.0;
    };
    PeerList list;
    list.basis = PeerBasis::Size;
    if (size(profile) <= 0) {
        list.problem = PeerProblem::NoNumber;
        return list;
    }
    for (ProfileIndex other = 0; other < m_whole.size(); ++other) {
        if (!isOther(profile, other, among))
            continue;
        if (size(other) <= 0) {
            ++list.notRanked;
            continue;
        }
        Peer &peer = list.peers.emplace_back();
        peer.profile = other;
        peer.ratio = std::max(size(other) / size(profile), size(profile) / size(other));
    }
    list.ranked = int(list.peers.size());
    std::sort(list.peers.begin(), list.peers.end(), [this](const Peer &a, const Peer &b) {
        return std::abs(a.ratio - b.ratio) > 1e-9 ? a.ratio < b.ratio : before(a.profile, b.profile);
    });
    return list;
}

ReferencePeers::Ranks ReferencePeers::ranks(int question, ProfileIndex profile, const ProfileSet &set) const
{
    const Quantity &own = *answer(profile, question).quantity();
    Ranks ranks{1, 1, 1};
    for (ProfileIndex other = 0; other < m_whole.size(); ++other) {
        const Quantity *number = answer(other, question).quantity();
        if (other == profile || !set.contains(other) || !number || number->referenceYear != own.referenceYear)
            continue;
        ++ranks.base;
        ranks.first += ends(*number).first > ends(own).second ? 1 : 0; // larger, however they are tried
        ranks.last += ends(*number).second >= ends(own).first ? 1 : 0; // not smaller in some trial
    }
    return ranks;
}

} // namespace CityProfiles::Testing
