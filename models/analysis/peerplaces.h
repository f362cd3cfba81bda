// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peers.h"

namespace CityProfiles {

// Peers by what is known of a city itself; see findPeers().

[[nodiscard]] PeerList peersByRegion(const Dataset &dataset, const PeerQuery &query, const ProfileSet &among,
                                     const CancelFlag &cancel);
[[nodiscard]] PeerList peersBySize(const Dataset &dataset, const PeerQuery &query, const ProfileSet &among,
                                   const CancelFlag &cancel);

} // namespace CityProfiles
