// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QString>

namespace CityProfiles {

/// The whole content of a file.
/// @param shownName the name that errors carry; the path where it is empty.
/// Errors: Missing (no such file), Unreadable (a folder, no permission, a device that fails).
[[nodiscard]] Result<QByteArray> readFileBytes(const QString &path, const QString &shownName = {});

/// The error for a path that cannot be opened as a file for reading: missing, a folder, or no permission.
[[nodiscard]] Error unreadableFile(const QString &path, const QString &shownName, const QString &reason);

} // namespace CityProfiles
