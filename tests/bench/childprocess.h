// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace CityProfiles::Bench {

/// Milliseconds from starting a program to its end. Ends the benchmark where the program fails.
[[nodiscard]] double wholeProcess(const QString &program, const QStringList &arguments = {});

/// Runs this program in another process and reads the JSON object that it prints: "--child open FILE".
[[nodiscard]] QJsonObject child(const QStringList &arguments);

/// The JSON object that a program prints.
[[nodiscard]] QJsonObject outputOf(const QString &program, const QStringList &arguments);

} // namespace CityProfiles::Bench
