// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"

class QIODevice;

namespace CityProfiles {

// What changed from one survey year to a later one over the cities that are in both. Questions that one of the two did
// not ask are left out; texts in the cities' own words that differ count as those that can't be told. Error of all:
// NotWritten.

/// For people: which cities, then for each question how many changed, kept their answer or can't be told, and which
/// cities changed.
[[nodiscard]] Outcome writeChangesText(const Dataset &dataset, const EditionChanges &changes, QIODevice &device);

/// One line for each question: earlier, later, section, question, label, cities, changed, same, cannot_tell, reversed,
/// changed_profiles (ids of the later profiles, separated by blanks, at most mostChangedListed).
[[nodiscard]] Outcome writeChangesCsv(const Dataset &dataset, const EditionChanges &changes, QIODevice &device);

/// `{"format": ..., "earlier": 2018, "later": 2020, "cities": 9, "questions": [{"question": "roles", "changed": 2,
/// "same": 0, "cannot_tell": 7, "reversed": 0, "changed_profiles": ["denver-co-us@2020", ...]}, ...]}`
[[nodiscard]] Outcome writeChangesJson(const Dataset &dataset, const EditionChanges &changes, QIODevice &device);

} // namespace CityProfiles
