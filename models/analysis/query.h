// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelflag.h"
#include "editionchoice.h"

#include <QStringList>

namespace CityProfiles {

/// What a list is sorted by; profiles without the value stand last in both directions.
struct SortOrder {
    enum class By : quint8 { Name, Country, Edition, Question };

    By by = By::Name;
    int question = -1; ///< a quantity; only for By::Question
    bool descending = false;

    bool operator==(const SortOrder &) const = default;
};

/// What a person asks of the list.
struct Query {
    QString text; ///< words, each of which must stand in a name, country, subdivision or searchable answer
    EditionChoice editions;
    SortOrder sort;

    bool operator==(const Query &) const = default;
};

/// The profiles that match all words of a text. One scan of the folded names and searchable texts per word, a third
/// of a nanosecond a byte; cancelled: what was found so far.
[[nodiscard]] ProfileSet matching(const Dataset &dataset, const QString &text, const CancelFlag &cancel = {});

/// The profiles of a set in order; O(n log n), ties by name, then edition.
[[nodiscard]] std::vector<ProfileIndex> sorted(const Dataset &dataset, const ProfileSet &set, const SortOrder &order);

/// The profiles that match, in order.
[[nodiscard]] std::vector<ProfileIndex> run(const Dataset &dataset, const Query &query, const CancelFlag &cancel = {});

} // namespace CityProfiles
