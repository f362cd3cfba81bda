// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture.h"
#include "sheet.h"

namespace CityProfiles {

/// A chart's figures: title, base, the rows, notes and source.
[[nodiscard]] Sheet figures(const Dataset &dataset, const ChartTable &table, std::optional<ProfileIndex> city = {},
                            const ChartMarks &marks = {});

/// The same as text with tabs between the columns and numbers in the C locale: see sheetLines().
[[nodiscard]] QString figuresText(const Dataset &dataset, const ChartTable &table,
                                  std::optional<ProfileIndex> city = {}, const ChartMarks &marks = {});
/// The table of such a text as comma-separated values (RFC 4180, UTF-8): the heads of the columns, then the rows.
[[nodiscard]] QByteArray figuresCsv(const QString &figures);

/// A chart as PNG and as SVG at once, and its title, description and source as text: each program takes what it can. As
/// wide as half a page at twice the screen's resolution. Fails as chartBytes() does.
[[nodiscard]] Outcome copyChart(const ChartPicture &picture);

} // namespace CityProfiles
