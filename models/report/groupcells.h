// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups.h"

#include <QJsonObject>
#include <QStringList>

namespace CityProfiles {

// The parts that the reports of groups share: see groupreport.h.

/// edition, section, question, label, kind, option, level, answer.
[[nodiscard]] QStringList statementColumns();
[[nodiscard]] QStringList statementCells(const Codebook &codebook, int edition, const Statement &statement);
/// yes, no, unknown, not_asked, median_lowest, median_highest, each behind the name of the group.
[[nodiscard]] QStringList countColumns(const QString &name);
[[nodiscard]] QStringList countCells(const StatementCount &count);
/// Lowest and highest; empty without a range.
[[nodiscard]] QStringList rangeCells(const std::optional<PointRange> &range);

/// The profiles of a group and one beside it.
[[nodiscard]] ProfileSet withProfile(const Group &group, ProfileIndex profile);

[[nodiscard]] QJsonObject groupToJson(const Dataset &dataset, const Group &group);
[[nodiscard]] QJsonObject statementToJson(const Codebook &codebook, const Statement &statement);
[[nodiscard]] QJsonObject countToJson(const Statement &statement, const StatementCount &count);
[[nodiscard]] QJsonObject rangeToJson(const PointRange &range);

/// Whether either group was asked.
[[nodiscard]] bool wasAsked(const GroupRow &row);
/// Underlined; ends with a line feed.
[[nodiscard]] QString underlined(const QString &text, QChar line);
/// A count as one line: "12 named, 18 not named, 5 unknown (34 to 48 %)".
[[nodiscard]] QString countLine(const Codebook &codebook, const Statement &statement, const StatementCount &count);
/// "Europe: Region: Europe" and how many more are possible.
[[nodiscard]] QString groupLine(const Dataset &dataset, const Group &group);

} // namespace CityProfiles
