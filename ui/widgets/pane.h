// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace CityProfiles {

/// A part of a page whose layout gives its height for a width.
///
/// QWidget's own hints ask such a layout for the height at the hint's width, again at the least width, and so on down
/// the tree; text is shaped anew each time. A pane's hints speak of widths alone.
class Pane : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace CityProfiles
