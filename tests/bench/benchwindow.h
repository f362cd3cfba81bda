// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "session.h"

#include <QPointer>

class QAbstractItemView;

namespace CityProfiles::Bench {

/// The real window on a survey, shown and painted, and told when its page has been painted again.
class BenchWindow : public QObject {
    Q_OBJECT

public:
    explicit BenchWindow(const QString &survey);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] QAbstractItemView *list() const;
    [[nodiscard]] std::optional<ProfileIndex> shown() const;

    /// Handles events until the page shows another profile than `before` and has been painted.
    void waitForPage(std::optional<ProfileIndex> before);
    /// Handles events until the page of this profile has been painted.
    void waitForProfile(ProfileIndex profile);
    /// Handles events for a while, so that work put off for idle moments is done.
    static void idle(int milliseconds = 300);
    /// Paints the page again as it is.
    void repaintPage();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Session m_session;
    MainWindow m_window;
    std::optional<ProfileIndex> m_painted; ///< the profile of the last painted page
};

} // namespace CityProfiles::Bench
