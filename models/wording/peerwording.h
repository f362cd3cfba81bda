// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peers.h"

#include <QStringList>

namespace CityProfiles::Wording {

/// "By answers", "By region", "By size".
[[nodiscard]] QString peerBasisName(PeerBasis basis);
/// How cities are ranked by a basis, in a sentence or two, with the source of the method.
[[nodiscard]] QString peerMethod(PeerBasis basis);
/// On how many questions a peer agrees: "Agree on 5 of 9, in part on 2".
[[nodiscard]] QString agreementText(const Peer &peer);
/// Which questions those are, a line each: "The same: ...", "In part: ...", "Different: ...".
[[nodiscard]] QStringList agreementLines(const Codebook &codebook, const Peer &peer);
/// "62 % alike over 9 questions": never without what it stands on.
[[nodiscard]] QString likenessText(const Peer &peer);
/// Why a city is a peer, by what was asked for: agreementText(), "Same country, 396 km away", "Population 975,551
/// (2018)".
[[nodiscard]] QString peerReason(const Dataset &dataset, PeerBasis basis, const Peer &peer);
/// Of how many the nearest are listed, and how many could not be ranked: "51 cities ranked; 59 share too few answers
/// to rank".
[[nodiscard]] QString peerCount(const PeerList &list);
/// Why a profile has no peers; empty where it has some.
[[nodiscard]] QString noPeersReason(const Dataset &dataset, ProfileIndex profile, const PeerList &list);

} // namespace CityProfiles::Wording
