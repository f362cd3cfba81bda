// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CityProfiles {

/// What an id names, for the words that the language of filters keeps for itself.
enum class IdKind {
    Question, ///< not edition, not city, not answered
    Option, ///< not yes, not no
    YesNoOption, ///< yes or no
    Level, ///< as an option
    SizeClass,
    Edition, ///< not latest, not all
    Other, ///< a city, a source, a region: full stops are allowed within
};

/// What keeps an id from being used in filters, links and file names; empty where nothing does. Ids have letters,
/// digits, underscores and hyphens; so none can hold the characters of an expression (= , .. : < > ~ ! quotes, blanks),
/// of a profile id (@) or of a path.
[[nodiscard]] QString idProblem(IdKind kind, const QString &id);

} // namespace CityProfiles
