// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sorting.h"

#include <QStringList>

namespace CityProfiles {

// What a list is sorted by as text: KEY or KEY:desc, where KEY is name, country, region, edition, answered or a
// question's id; several with commas.

/// Every key that a list can be sorted by.
[[nodiscard]] QStringList sortKeys(const Codebook &codebook);
[[nodiscard]] QString sortText(const Codebook &codebook, const SortOrders &orders);

/// The orders of a text, or the part of it that is none.
struct ParsedSort {
    SortOrders orders;
    QString wrong; ///< empty: every part was understood
};
[[nodiscard]] ParsedSort parseSort(const Codebook &codebook, const QString &text);

} // namespace CityProfiles
