// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrangedlayout.h"

namespace CityProfiles {

/// Items in rows, one behind another as the words of a text; none is wider than a row.
class FlowLayout : public ArrangedLayout {
public:
    using ArrangedLayout::ArrangedLayout;

protected:
    [[nodiscard]] int arrange(const QRect &rect, bool place) const override;
};

} // namespace CityProfiles
