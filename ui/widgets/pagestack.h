// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace CityProfiles {

/// Pages of which one is seen. A QStackedWidget asks every page, seen or not, for its hints and its height at a width,
/// so that the text of hidden pages is shaped at each change; a page takes the room that there is, so nobody is asked.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }
};

} // namespace CityProfiles
