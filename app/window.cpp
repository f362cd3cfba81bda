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
#include "windowviews.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

namespace CityProfiles {

namespace {

/// Leaves the program once the page of the first profile has been painted.
class LeaveAfterPaint : public QObject {
public:
    LeaveAfterPaint(const Session *session, MainWindow *window)
        : QObject(window)
        , m_window(window)
    {
        QObject::connect(session, &Session::loaded, window, &MainWindow::showBrowse);
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
    if (!options.drawPagesFolder.isEmpty())
        window.views()->setRestoring(false);
    session.open(options.source);
    if (!options.drawPagesFolder.isEmpty())
        return drawPages(session, window, options.drawPagesFolder);
    if (options.exitAfterPaint)
        new LeaveAfterPaint(&session, &window);
    window.show();
    for (const QString &view : options.views)
        QTimer::singleShot(0, &window,
                           [&window, view] { window.views()->open(view); }); // what is wrong is said over the window
    return application.exec();
}

} // namespace CityProfiles
