// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition.h"
#include "settings.h"
#include "view.h"

#include <QMainWindow>

class QSplitter;

namespace CityProfiles {

class BrowsePane;
class ComparePage;
class CompareTray;
class CoveragePage;
class FacetPane;
class FilterPlace;
class MapPage;
class MessagePage;
class NavigationBar;
class PageStack;
class ProfilePage;
class Session;
class SurveyPage;
class WindowExport;
class WindowViews;
struct Error;

/// The window: a table of contents. Pages meet in the session; the window only says which one is seen.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Session *session, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ProfilePage *profilePage() const { return m_profile; }
    [[nodiscard]] ComparePage *comparePage() const { return m_compare; }
    [[nodiscard]] WindowViews *views() const { return m_views; }
    void showPage(View::Page page);
    void showBrowse();
    void showCompare();
    void showSurvey();
    void showMap();
    void showCoverage();
    void setAppearance(Appearance appearance);
    /// Opens a profile by id, wherever the window is.
    void openProfile(const QString &profileId);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void buildBrowsing();
    void buildViews();
    void buildActions();
    void connectSession();
    void connectPages();
    void connectYears();
    void connectExplore();
    void showCompared();
    void connectSurvey();
    void connectMap();
    void showBeside(QWidget *page);
    void listArea(const QRectF &degrees);
    void listStates(int question, int edition, const QList<State> &states);
    void listOnly(int edition, const Filter &filter);
    void listAlso(int edition, const Filter &filter);
    void showLoading();
    void showDataset();
    void showFailure(const Error &error);
    void makeRoomForTable(bool table);
    void chooseDataset();
    void showAbout();
    void showShortcuts();
    void restoreState();
    void saveState() const;

    Session *m_session;
    NavigationBar *m_navigation = nullptr;
    WindowViews *m_views = nullptr;
    PageStack *m_stack = nullptr;
    QSplitter *m_splitter = nullptr; ///< filters, list, and beside them a page
    PageStack *m_beside = nullptr; ///< the profile or the map
    BrowsePane *m_browse = nullptr;
    FacetPane *m_filters = nullptr;
    FilterPlace *m_filterPlace = nullptr;
    ProfilePage *m_profile = nullptr;
    ComparePage *m_compare = nullptr;
    SurveyPage *m_survey = nullptr;
    MapPage *m_map = nullptr;
    CoveragePage *m_coverage = nullptr;
    CompareTray *m_tray = nullptr;
    MessagePage *m_message = nullptr;
    WindowExport *m_export = nullptr;
};

} // namespace CityProfiles
