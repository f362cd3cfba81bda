// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace CityProfiles {

/// Names of ISO 32000-1, table 317 ("Title", "Author", "Subject", "Keywords", "CreationDate"), with their texts.
using PdfProperties = std::vector<std::pair<QByteArray, QString>>;

/// A file of Qt's PDF writer with its properties replaced by these. The writer of Qt 6.4 has a place for title and
/// creator only; they are added as an incremental update (ISO 32000-1, 7.5.6). A file whose end is of another form
/// stays as it is.
[[nodiscard]] QByteArray withProperties(const QByteArray &pdf, const PdfProperties &properties);

} // namespace CityProfiles
