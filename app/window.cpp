// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "comparepage.h"
#include "datasetlocation.h"
#include "drawpages.h"
#include "looks.h"
#include "mainwindow.h"
#include "profilepage.h"
#include "session.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

namespace CityProfiles {

namespace {

/// Leaves the program once the page of the first profile has been painted.
class LeaveAfterPaint : public QObject {
public:
    explicit LeaveAfterPaint(MainWindow *window)
        : QObject(window)
        , m_window(window)
    {
        window->profilePage()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_window->profilePage()->current())
            QTimer::singleShot(0, qApp, &QApplication::quit);
        return QObject::eventFilter(watched, event);
    }

private:
    MainWindow *m_window;
};

} // namespace

int runWindow(QApplication &application, const WindowOptions &options)
{
    applyAppearance(Appearance(QSettings().value(SettingsKey::appearance).toInt()));
    Session session([](const QString &source) { return openSource(source); });
    MainWindow window(&session);
    session.open(options.source);
    if (!options.drawPagesFolder.isEmpty())
        return drawPages(session, window, options.drawPagesFolder);
    if (options.exitAfterPaint)
        new LeaveAfterPaint(&window);
    window.show();
    return application.exec();
}

} // namespace CityProfiles
