// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrangedlayout.h"

namespace CityProfiles {

/// Headline facts side by side in equal columns; in two or more rows of equal length where the page is narrow.
class FactStripLayout : public ArrangedLayout {
public:
    explicit FactStripLayout(QWidget *parent = nullptr);

protected:
    [[nodiscard]] int arrange(const QRect &rect, bool place) const override;
};

} // namespace CityProfiles
