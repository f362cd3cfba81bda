// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnlayout.h"
#include "profile.h"
#include "segment.h"

namespace CityProfiles {

// One row of a segment, written and read; the only code that knows how an answer lies in the columns. Each function
// is O(options of the question).

/// Writes one answer's state, options, levels and number. What was there before is cleared.
void writeAnswer(ProfileSegment &segment, int row, const ColumnLayout &layout, const Codebook &codebook, int question,
                 const Answer &answer);

/// What the columns hold of an answer: state, number and yes/no whole; options and levels in the codebook's order,
/// write-ins without their words.
[[nodiscard]] Answer readAnswer(const ProfileSegment &segment, int row, const ColumnLayout &layout,
                                const Codebook &codebook, int question);

/// What the columns can't hold of an answer; nothing where they hold everything.
[[nodiscard]] std::optional<AnswerRecord> recordOf(const Question &question, int questionIndex, const Answer &answer);

/// What the columns can't hold of a profile.
[[nodiscard]] ProfileRecord recordOf(const Codebook &codebook, const Profile &profile);

/// The folded searchable texts of a profile's record, separated by line feeds.
[[nodiscard]] QByteArray searchableText(const Codebook &codebook, const ProfileRecord &record);

} // namespace CityProfiles
