// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStringList>

#include <memory>

namespace CityProfiles {

// Profiles as what is dragged from one part of the window to another: their ids, one a line.

/// "application/x-city-profiles-ids".
[[nodiscard]] QString profileMimeType();
[[nodiscard]] std::unique_ptr<QMimeData> profileMimeData(const QStringList &profileIds);
/// The ids that are dragged, each once; empty where something else is.
[[nodiscard]] QStringList profileIdsOf(const QMimeData *data);

} // namespace CityProfiles
