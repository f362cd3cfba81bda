// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peers.h"

namespace CityProfiles::Testing {

/// What peers and standings mean, spelled out: whole profiles, one pair after another, with sets and fractions.
class ReferencePeers {
public:
    explicit ReferencePeers(Dataset dataset);

    /// As findPeers() by answers, without the limit.
    [[nodiscard]] PeerList byAnswers(ProfileIndex profile, const ProfileSet &among) const;
    [[nodiscard]] PeerList byRegion(ProfileIndex profile, const ProfileSet &among) const;
    [[nodiscard]] PeerList bySize(ProfileIndex profile, const ProfileSet &among) const;

    /// The smallest and the largest rank among the other profiles of a set, and how many ranks there are, the largest
    /// number first: the numbers are tried at both ends of what they may be.
    struct Ranks {
        int first = 0;
        int last = 0;
        int base = 0;
    };
    [[nodiscard]] Ranks ranks(int question, ProfileIndex profile, const ProfileSet &set) const;

private:
    [[nodiscard]] const Answer &answer(ProfileIndex profile, int question) const;
    [[nodiscard]] bool inFull(ProfileIndex profile, int question) const;
    [[nodiscard]] bool isOther(ProfileIndex profile, ProfileIndex other, const ProfileSet &among) const;
    /// The likeness of two answers; nothing where they aren't compared.
    [[nodiscard]] std::optional<double> likeness(int question, ProfileIndex a, ProfileIndex b) const;
    [[nodiscard]] std::optional<double> choiceLikeness(int question, ProfileIndex a, ProfileIndex b) const;
    [[nodiscard]] std::optional<double> gridLikeness(int question, ProfileIndex a, ProfileIndex b) const;
    [[nodiscard]] std::optional<double> numberLikeness(int question, ProfileIndex a, ProfileIndex b) const;
    [[nodiscard]] bool agree(int question, ProfileIndex a, ProfileIndex b) const;
    [[nodiscard]] bool before(ProfileIndex a, ProfileIndex b) const;

    Dataset m_dataset;
    std::vector<Profile> m_whole; ///< by index, removed ones too
};

} // namespace CityProfiles::Testing
