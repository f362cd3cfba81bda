// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrangedlayout.h"

class QLabel;

namespace CityProfiles {

/// A name with words behind it on the same base line; below it where both don't fit.
class TitleLayout : public ArrangedLayout {
public:
    explicit TitleLayout(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] int arrange(const QRect &rect, bool place) const override;

private:
    [[nodiscard]] static int textWidth(const QLayoutItem *item);
};

} // namespace CityProfiles
