// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture.h"

class QByteArray;

namespace CityProfiles {

/// A chart as a PDF file of one page of a logical size (no smaller than the smallest; the page is rounded up to whole
/// points of 1/72 inch): text as text in embedded fonts, title, subject, source and keywords as metadata, and the
/// figures attached as a CSV file.
[[nodiscard]] QByteArray pdfBytes(const ChartPicture &picture, const QSizeF &logicalSize, const ChartLook &look);

} // namespace CityProfiles
