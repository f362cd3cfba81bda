// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileexport.h"

class QAction;

namespace CityProfiles {

class BrowsePane;
class ComparePage;
class Notice;
class Session;
class SurveyPage;

/// What the window's pages show, as files: the list, the comparison, two groups, the data themselves.
class WindowExport : public QObject {
    Q_OBJECT

public:
    /// The pages must outlive it.
    WindowExport(Session *session, BrowsePane *browse, ComparePage *compare, SurveyPage *survey, QWidget *window);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] FileExport *files() const { return m_files; }

    void exportList();
    void exportComparison();
    void exportGroups();
    void exportPackage();

    /// Which actions have something to write.
    void updateActions();

private:
    void addAction(const QString &text, const QString &name, void (WindowExport::*slot)());
    void tell(const QString &path);
    void tellError(const Error &error);

    Session *m_session;
    BrowsePane *m_browse;
    ComparePage *m_compare;
    SurveyPage *m_survey;
    QWidget *m_window;
    FileExport *m_files;
    Notice *m_notice;
    QList<QAction *> m_actions;
};

} // namespace CityProfiles
