// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchwindow.h"

#include "datasetlocation.h"
#include "profilepage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTableView>

namespace CityProfiles::Bench {

namespace {

constexpr int patience = 60000; // ms

void handleEvents()
{
    QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // left alone outside of an event loop
}

} // namespace

BenchWindow::BenchWindow(const QString &survey)
    : m_session([](const QString &source) { return openSource(source); })
    , m_window(&m_session)
{
    qApp->installEventFilter(this);
    m_window.resize(1440, 900);
    m_session.open(survey);
    m_window.show();
    waitForPage({});
    idle();
}

QAbstractItemView *BenchWindow::list() const
{
    for (auto *view : m_window.findChildren<QTableView *>()) {
        if (view->isVisible() && !m_window.profilePage()->isAncestorOf(view))
            return view;
    }
    qFatal("the window has no list");
}

std::optional<ProfileIndex> BenchWindow::shown() const
{
    return m_window.profilePage()->current();
}

void BenchWindow::waitForPage(std::optional<ProfileIndex> before)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_painted || m_painted == before || m_painted != shown()) {
        handleEvents();
        if (timer.elapsed() > patience)
            qFatal("the page was not painted");
    }
}

void BenchWindow::waitForProfile(ProfileIndex profile)
{
    QElapsedTimer timer;
    timer.start();
    while (m_painted != profile) {
        handleEvents();
        if (timer.elapsed() > patience)
            qFatal("the page of a profile was not painted");
    }
}

void BenchWindow::idle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        handleEvents();
}

void BenchWindow::repaintPage()
{
    for (auto *widget : m_window.profilePage()->findChildren<QWidget *>())
        widget->update();
    m_painted.reset();
    waitForPage({});
}

bool BenchWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && m_window.profilePage() && m_window.profilePage()->isAncestorOf(widget))
            m_painted = shown();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace CityProfiles::Bench
