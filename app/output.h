// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

#include <functional>

class QIODevice;

namespace CityProfiles {

/// Has data written to a file, which is replaced whole or left as it was, or to standard output where `path` is empty
/// or "-". What is no ordinary file (a pipe, a device) is written directly.
/// Error: NotWritten, with the file; and whatever `write` fails with.
[[nodiscard]] Outcome writeOutput(const QString &path, const std::function<Outcome(QIODevice &)> &write);

/// The error for a device that took less than it was given.
[[nodiscard]] Error notWritten(const QIODevice &device);

} // namespace CityProfiles
