// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace CityProfiles::Testing {

/// What a tool prints on being given a file: its name stands in for "FILE" among the arguments. Empty where the tool
/// fails; fails the program where it is not installed.
[[nodiscard]] QByteArray toolOutput(const QString &tool, const QStringList &arguments, const QByteArray &file);

} // namespace CityProfiles::Testing
