// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelflag.h"
#include "profileset.h"

namespace CityProfiles {

/// By what cities are alike.
enum class PeerBasis : quint8 { Answers, Region, Size };
inline constexpr int peerBasisCount = 3;

/// How near a peer by region lies.
enum class Nearness : quint8 { Subdivision, Country, Region };

/// Below this many questions that both state in full, a profile isn't ranked by answers.
inline constexpr int fewestShared = 5;

/// A profile like another, with what the likeness stands on.
struct Peer {
    ProfileIndex profile = 0;

    // By answers: the questions that both state in full, by index in Codebook::questions, in the codebook's order.
    std::vector<int> agree; ///< the answers are the same; of a grid: in every row that both state
    std::vector<int> overlap; ///< lists or grids that have a part in common
    std::vector<int> differ; ///< nothing in common; for numbers: not the same number
    int percent = 0; ///< mean likeness over these questions, cut to whole percents

    Nearness nearness = Nearness::Region; ///< by region
    std::optional<double> kilometres; ///< by region: the distance, whole, where both coordinates are known

    double ratio = 0; ///< by size: how many times the larger is as large as the smaller, at least 1

    [[nodiscard]] int compared() const { return int(agree.size() + overlap.size() + differ.size()); }
};

/// Why a profile has no peers of a kind.
enum class PeerProblem : quint8 {
    None,
    TooFewAnswers, ///< it states fewer than fewestShared questions in full itself
    NoNumber, ///< its population is not printed as one number
    NoQuestion, ///< no question plays the part of the population
};

/// The nearest peers of a profile.
struct PeerList {
    PeerBasis basis = PeerBasis::Answers;
    PeerProblem problem = PeerProblem::None;
    int statedInFull = 0; ///< by answers: questions that the profile itself states in full
    std::vector<Peer> peers; ///< the nearest one first
    int ranked = 0; ///< profiles that could be ranked, shown or not
    int notRanked = 0; ///< by answers: too few shared answers; by region: elsewhere; by size: no number
};

/// What is asked for.
struct PeerQuery {
    ProfileIndex profile = 0;
    PeerBasis basis = PeerBasis::Answers;
    int count = 10; ///< at most

    bool operator==(const PeerQuery &) const = default;
};

/// The peers of a profile among some profiles, its own city left out.
///
/// By answers: the highest likeness (see AnswerLikeness), then the most questions compared, then by name; two profiles
/// that share fewer than fewestShared questions are not ranked. By region: the same subdivision, then country, then
/// region, the nearest first, cities of unknown place behind them by name. By size: the closest population by ratio,
/// of whatever reference years, numbers that are exact or "about".
///
/// Cost with N profiles: by answers O(options x N / 8), below 50 ms at a million on two cores; else one pass. Error: a
/// profile can't be read. Cancelled: empty.
[[nodiscard]] Result<PeerList> findPeers(const Dataset &dataset, const PeerQuery &query, const ProfileSet &among,
                                         const CancelFlag &cancel = {});

} // namespace CityProfiles
