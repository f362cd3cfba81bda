// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrangedlayout.h"

namespace CityProfiles {

/// Items in reading order in one column, or in two of equal width where there is room.
class PeerLayout : public ArrangedLayout {
public:
    explicit PeerLayout(QWidget *parent);

protected:
    [[nodiscard]] int arrange(const QRect &rect, bool place) const override;
};

} // namespace CityProfiles
