// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"

namespace CityProfiles {

/// A sheet of paper on a page: a ground of its own with round corners and a hairline.
class Card : public Pane {
    Q_OBJECT

public:
    using Pane::Pane;

    /// How tall the card is at a width, whatever the city: what its place on the page is reckoned by.
    [[nodiscard]] virtual int weight(int width) const = 0;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace CityProfiles
