// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrangedlayout.h"

namespace CityProfiles {

/// Words at the leading edge and buttons at the trailing edge of one line; below the words where both don't fit.
class HeadLayout : public ArrangedLayout {
public:
    explicit HeadLayout(QWidget *parent = nullptr);

protected:
    [[nodiscard]] int arrange(const QRect &rect, bool place) const override;

private:
    [[nodiscard]] int placeRow(const std::vector<QLayoutItem *> &items, const QRect &rect, int left, int height,
                               bool place) const;
};

} // namespace CityProfiles
