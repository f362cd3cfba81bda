// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tableschema.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace CityProfiles {

/// A number as data packages write it (C locale, a point, no blanks, no plus sign, finite); nothing where it is none.
[[nodiscard]] std::optional<double> parseNumber(QByteArrayView cell);
/// The same for an integer of 64 bits.
[[nodiscard]] std::optional<qint64> parseInteger(QByteArrayView cell);

/// A number in that writing; parseNumber() gives the same number back.
[[nodiscard]] QString numberText(double number);

/// What is wrong with a cell that isn't missing, by the type and the constraints of its field; empty where nothing is.
[[nodiscard]] QString cellProblem(const Field &field, QByteArrayView cell);

/// Whether cellProblem() can find anything: plain text needs no look at each cell.
[[nodiscard]] bool hasRules(const Field &field);

} // namespace CityProfiles
