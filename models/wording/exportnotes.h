// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profileset.h"
#include "sheet.h"

#include <QStringList>

#include <span>

namespace CityProfiles::Wording {

/// What must stand with data wherever they go: in every file, picture and copy that leaves the program. A text is empty
/// where the data say nothing.
struct ExportNotes {
    QString title; ///< of the data: "Innovation capacity of cities, 2018 and 2020"
    QString version; ///< see dataVersion()
    QString acknowledgement; ///< what reuse asks for, and that data are generated where they are: see acknowledgement()
    QStringList countryNotes; ///< what goes with data on certain countries, each once, in the order of the countries
    QString versionId; ///< "1.2.0", in every language
    QString unknown; ///< what "no answer found" means

    /// All that is there, one thing a line: title and version, acknowledgement, countries.
    [[nodiscard]] QStringList lines() const;
    /// The same with a label for each, and what an unknown answer means: for a sheet of notes.
    [[nodiscard]] std::vector<SheetNote> labelled() const;
};

/// The notes for data on these profiles; without any there are no notes on countries. O(profiles), one look at two
/// columns for each.
[[nodiscard]] ExportNotes exportNotes(const Dataset &dataset, std::span<const ProfileIndex> profiles);
[[nodiscard]] ExportNotes exportNotes(const Dataset &dataset, const ProfileSet &profiles);

/// "City Profiles data 1.2.0".
[[nodiscard]] QString dataVersion(const Dataset &dataset);
/// What must stand with data on a city of this country; mostly empty.
[[nodiscard]] QString countryNote(const Dataset &dataset, ProfileIndex profile);

} // namespace CityProfiles::Wording
