// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartoverlay.h"

class QImage;

namespace CityProfiles {

/// A chart's figures as text with tabs between the columns and numbers in the C locale, to be pasted into a
/// spreadsheet: title, base, the rows, notes and source. A cell that a spreadsheet would take for a formula is text.
[[nodiscard]] QString figuresText(const Dataset &dataset, const ChartTable &table,
                                  std::optional<ProfileIndex> city = {}, const ChartMarks &marks = {});

void copyFigures(const QString &figures);
void copyChart(const QImage &image);

} // namespace CityProfiles
