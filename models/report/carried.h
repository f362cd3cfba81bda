// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportnotes.h"

#include <QJsonObject>

namespace CityProfiles {

// What every export carries, in the form of each kind of file; see ExportNotes.

/// data_version, acknowledgement, note: for tables without room for notes.
[[nodiscard]] std::vector<SheetColumn> carriedColumns();
/// @param note what is to be noted of the row's country or countries; may be empty.
[[nodiscard]] SheetRow carriedCells(const Wording::ExportNotes &notes, const QString &note);
[[nodiscard]] SheetRow carriedCells(const Wording::ExportNotes &notes);

/// `{"title": ..., "version": "1.2.0", "acknowledgement": ..., "notes": [...]}`; members without a value are left out.
[[nodiscard]] QJsonObject carriedToJson(const Wording::ExportNotes &notes);

/// A note for each source: title, publisher, address; by index in SurveyTables::sources, each once.
[[nodiscard]] std::vector<SheetNote> sourceNotes(const Dataset &dataset, const std::vector<int> &sources);
/// The sources of profiles, each once, in the order of the dataset's sources.
[[nodiscard]] std::vector<int> sourcesOf(const Dataset &dataset, std::span<const ProfileIndex> profiles);

template <typename T>
void append(std::vector<T> &list, const std::vector<T> &more)
{
    list.insert(list.end(), more.begin(), more.end());
}

} // namespace CityProfiles
