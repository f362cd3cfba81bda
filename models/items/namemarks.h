// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace CityProfiles {

/// Where the words of a search stand in a text, as position and length, in order and apart from each other. Only the
/// first 300 letters are looked at. O(n^2): for cells that are seen.
[[nodiscard]] QList<QPair<int, int>> matchMarks(QStringView text, const QList<QByteArray> &foldedWords);

} // namespace CityProfiles
