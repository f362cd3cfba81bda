// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsepane.h"
#include "mainwindow.h"
#include "navigationbar.h"
#include "profilesearch.h"
#include "sampledataset.h"
#include "session.h"
#include "windowviews.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace CityProfiles::Testing {

/// The window on a small survey, shown, with the dataset on its pages; its settings are the test's own.
class OpenWindow {
public:
    explicit OpenWindow(const DatasetPointer &dataset = smallSurvey())
        : session([dataset](const QString &) -> Result<DatasetPointer> { return dataset; })
        , window(&session)
    {
        window.resize(1300, 800);
        window.show();
        session.open({});
        if (!QTest::qWaitFor([this] { return session.currentProfile().has_value(); }))
            qFatal("the dataset doesn't open");
    }

    /// Where settings go from now on, until the folder is gone.
    static void keepSettingsIn(const QTemporaryDir &folder)
    {
        QCoreApplication::setOrganizationName(QStringLiteral("city-profiles"));
        QCoreApplication::setApplicationName(QStringLiteral("tests"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    }

    [[nodiscard]] BrowsePane *browse() const { return window.findChild<BrowsePane *>(); }
    [[nodiscard]] ProfileSearch *search() const { return browse()->search(); }
    [[nodiscard]] View::Page page() const { return window.findChild<NavigationBar *>()->page(); }
    [[nodiscard]] QString profile() const { return session.dataset()->profileId(*session.currentProfile()); }
    [[nodiscard]] QWidget *part(const QString &name) const { return window.findChild<QWidget *>(name); }
    void go(const QString &profileId) { window.openProfile(profileId); }
    /// Waits until the window has come to rest and what is seen is noted as a step.
    void rest() const
    {
        const ViewTrail &trail = window.views()->trail();
        if (!QTest::qWaitFor([&trail] { return trail.isAtRest(); }))
            qFatal("the window doesn't come to rest");
    }

    Session session;
    MainWindow window;
};

} // namespace CityProfiles::Testing
