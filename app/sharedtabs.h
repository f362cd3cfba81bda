// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace CityProfiles {

/// Calm tabs: words on the ground of the window, a line below the one that is seen.
class SharedTabs : public QTabBar {
    Q_OBJECT

public:
    explicit SharedTabs(QWidget *parent = nullptr);

    /// Adds a tab that can be closed, or not; returns its place.
    int add(const QString &title, bool closable);
    void setTitle(int tab, const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int tab) const override;

private:
    [[nodiscard]] QRect wordsOf(int tab) const;
};

} // namespace CityProfiles
