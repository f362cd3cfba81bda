// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawpages.h"

#include "looks.h"
#include "mainwindow.h"
#include "profilepage.h"
#include "session.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QSaveFile>
#include <QTextStream>

#include <array>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Waits until the session has opened its dataset or failed to.
std::optional<Error> waitFor(Session &session)
{
    std::optional<Error> failure;
    QEventLoop loop;
    QObject::connect(&session, &Session::loaded, &loop, &QEventLoop::quit);
    QObject::connect(&session, &Session::failed, &loop, [&](const Error &error) {
        failure = error;
        loop.quit();
    });
    if (!session.dataset())
        loop.exec();
    return failure;
}

bool save(const QImage &image, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit()) {
        QTextStream(stdout) << path << Qt::endl;
        return true;
    }
    QTextStream(stderr)
        << QCoreApplication::translate("CommandLine", "%1 can't be written: %2").arg(path, file.errorString())
        << Qt::endl;
    return false;
}

/// The profiles to draw: those of the city with most answers, and the two that stand beside them.
QStringList showcase(const Dataset &dataset)
{
    QStringList ids;
    int most = -1;
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile) {
        if (!dataset.isRemoved(profile) && dataset.answeredCount(profile) > most) {
            most = dataset.answeredCount(profile);
            ids = {dataset.profileId(profile)};
        }
    }
    for (ProfileIndex profile = 0; profile < dataset.profileCount() && ids.size() < 3; ++profile) {
        if (!dataset.isRemoved(profile) && !ids.contains(dataset.profileId(profile))
            && dataset.edition(profile) != dataset.edition(*dataset.findProfile(ids.first())))
            ids.append(dataset.profileId(profile));
    }
    return ids;
}

/// Lets layouts, charts and what they post to each other come to rest.
void settle()
{
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
}

bool drawWith(Appearance appearance, MainWindow &window, const QDir &folder)
{
    const QString name = appearance == Appearance::Dark ? u"dark"_s : u"light"_s;
    applyAppearance(appearance);
    window.showBrowse();
    settle();
    bool written = save(window.grab().toImage(), folder.filePath(u"browse-%1.png"_s.arg(name)));
    written = save(window.profilePage()->renderWhole(1100), folder.filePath(u"profile-%1.png"_s.arg(name))) && written;
    const std::array<std::pair<QString, void (MainWindow::*)()>, 3> pages{
        {{u"compare-%1.png"_s, &MainWindow::showCompare},
         {u"map-%1.png"_s, &MainWindow::showMap},
         {u"coverage-%1.png"_s, &MainWindow::showCoverage}}};
    for (const auto &[file, show] : pages) {
        (window.*show)();
        settle();
        written = save(window.grab().toImage(), folder.filePath(file.arg(name))) && written;
    }
    return written;
}

} // namespace

int drawPages(Session &session, MainWindow &window, const QString &folder)
{
    if (const auto failure = waitFor(session)) {
        QTextStream(stderr) << failure->message() << Qt::endl;
        return failure->exitCode();
    }
    if (!QDir().mkpath(folder)) {
        QTextStream(stderr) << QCoreApplication::translate("CommandLine", "The folder %1 can't be made.").arg(folder)
                            << Qt::endl;
        return Error{ErrorKind::NotWritten, {}, {}, {}, 0, {}}.exitCode();
    }
    window.resize(1440, 900);
    window.show();
    const QStringList profiles = showcase(*session.dataset());
    session.comparisonSet()->setProfileIds(profiles);
    if (!profiles.isEmpty())
        window.openProfile(profiles.first());
    const bool light = drawWith(Appearance::Light, window, QDir(folder));
    const bool dark = drawWith(Appearance::Dark, window, QDir(folder));
    return light && dark ? 0 : Error{ErrorKind::NotWritten, {}, {}, {}, 0, {}}.exitCode();
}

} // namespace CityProfiles
