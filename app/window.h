// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace CityProfiles {

/// What the command line asks of the window.
struct WindowOptions {
    QString source; ///< dataset file or data package to open; empty: the bundled survey
    QStringList views; ///< links and workspaces to open on it
    bool exitAfterPaint = false; ///< leave when the first profile and the charts in view are painted, for measuring
    QString drawPagesFolder; ///< draw every page into pictures in this folder and leave; empty: open the window
};

/// Opens the window and runs it; returns the exit code. The application has its looks and translations.
[[nodiscard]] int runWindow(QApplication &application, const WindowOptions &options);

} // namespace CityProfiles
