// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "answerwording.h"
#include "browsepane.h"
#include "comparepage.h"
#include "comparetray.h"
#include "coveragepage.h"
#include "facetpane.h"
#include "filterplace.h"
#include "looks.h"
#include "mappage.h"
#include "messagepage.h"
#include "navigationbar.h"
#include "pagestack.h"
#include "profilepage.h"
#include "session.h"
#include "sharedbar.h"
#include "surveypage.h"
#include "windowexport.h"
#include "windowviews.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

MainWindow::MainWindow(Session *session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
{
    setWindowTitle(tr("City Profiles"));
    setMinimumSize(720, 480);
    setAcceptDrops(true); // see WindowViews
    buildPages();
    buildViews(); // before the pages follow the session
    buildActions();
    connectSession();
    connectPages();
    connectYears();
    connectExplore();
    connectSurvey();
    connectMap();
    restoreState();
    showLoading();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_navigation = new NavigationBar(this);
    m_stack = new PageStack(this);
    buildBrowsing();
    m_compare = new ComparePage(m_stack);
    m_survey = new SurveyPage(m_stack);
    m_coverage = new CoveragePage(m_stack);
    m_message = new MessagePage(m_stack);
    m_tray = new CompareTray(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_compare);
    m_stack->addWidget(m_survey);
    m_stack->addWidget(m_coverage);
    m_stack->addWidget(m_message);

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_tray);
    setCentralWidget(central);

    m_browse->setComparisonSet(m_session->comparisonSet());
    m_profile->setComparisonSet(m_session->comparisonSet());
    m_compare->setComparisonSet(m_session->comparisonSet());
    m_tray->setComparisonSet(m_session->comparisonSet());
}

void MainWindow::buildBrowsing()
{
    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_browse = new BrowsePane(m_splitter);
    m_filters = new FacetPane(m_browse->search());
    m_beside = new PageStack(m_splitter);
    m_profile = new ProfilePage(m_beside);
    m_map = new MapPage(m_beside);
    m_beside->addWidget(m_profile);
    m_beside->addWidget(m_map);
    for (auto *page : {static_cast<QWidget *>(m_browse), static_cast<QWidget *>(m_beside)})
        page->setMinimumWidth(280);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({330, 1000});
    m_filterPlace = new FilterPlace(m_splitter, m_filters, m_browse);
}

void MainWindow::buildViews()
{
    ViewState::Pages pages{this, m_stack, m_navigation, m_browse, m_profile, m_compare, m_survey, m_map, {}};
    pages.showPage = [this](View::Page page) { showPage(page); };
    auto *bar = new SharedBar(this);
    static_cast<QBoxLayout *>(centralWidget()->layout())->insertWidget(1, bar); // below the names of the pages
    m_views = new WindowViews(m_session, pages, bar);
    connect(m_browse, &BrowsePane::linkPasted, m_views, &WindowViews::open);
}

void MainWindow::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, void (MainWindow::*slot)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_navigation->addMenuAction(action);
        return action;
    };
    add(tr("&Open…"), QKeySequence::Open, &MainWindow::chooseDataset);
    auto *link = m_navigation->addMenuAction(tr("Open a &link…"));
    link->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    connect(link, &QAction::triggered, m_views, &WindowViews::askForLink);
    addAction(link);
    auto *bundled = m_navigation->addMenuAction(tr("Open the &bundled survey"));
    connect(bundled, &QAction::triggered, this, [this] { m_session->open({}); });
    m_navigation->addMenuSeparator();
    m_export = new WindowExport(m_session, m_browse, m_compare, m_survey, this);
    for (QAction *action : m_export->actions())
        m_navigation->addMenuAction(action);
    connect(m_navigation, &NavigationBar::menuOpened, m_export, &WindowExport::updateActions);
    m_navigation->addMenuSeparator();
    connect(m_navigation, &NavigationBar::appearanceChosen, this, &MainWindow::setAppearance);
    m_navigation->addAppearanceMenu();
    m_navigation->addMenuSeparator();
    add(tr("&Keyboard shortcuts"), QKeySequence::HelpContents, &MainWindow::showShortcuts);
    add(tr("&About City Profiles"), {}, &MainWindow::showAbout);
    m_navigation->addMenuSeparator();
    auto *quit = new QAction(tr("&Quit"), this);
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);
    m_navigation->addMenuAction(quit);
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::loadingStarted, this, &MainWindow::showLoading);
    connect(m_session, &Session::loaded, this, &MainWindow::showDataset);
    connect(m_session, &Session::failed, this, &MainWindow::showFailure);
    connect(m_session, &Session::currentProfileChanged, m_profile, &ProfilePage::showProfile);
    connect(m_session, &Session::currentProfileChanged, m_browse, &BrowsePane::setCurrentProfile);
    connect(m_session->comparisonSet(), &ComparisonSet::changed, this, &MainWindow::showCompared);
}

void MainWindow::connectPages()
{
    connect(m_navigation, &NavigationBar::browseRequested, this, &MainWindow::showBrowse);
    connect(m_navigation, &NavigationBar::compareRequested, this, &MainWindow::showCompare);
    m_tray->setKeptSets(m_session->keptSets());
    connect(m_tray, &CompareTray::compareRequested, this, &MainWindow::showCompare);
    connect(m_browse, &BrowsePane::profileActivated, m_session, &Session::setCurrentProfile);
    connect(m_browse, &BrowsePane::questionRequested, m_profile, &ProfilePage::showQuestion);
    connect(m_browse, &BrowsePane::pageRequested, this, [this] {
        showBeside(m_profile);
        m_profile->setFocus();
    });
    connect(m_browse, &BrowsePane::compareToggled, m_session->comparisonSet(), &ComparisonSet::toggle);
    connect(m_browse, &BrowsePane::tableChanged, this, &MainWindow::makeRoomForTable);
    connect(m_profile, &ProfilePage::profileRequested, m_session, &Session::setCurrentProfile);
    const auto open = [this](ProfileIndex profile) {
        m_session->setCurrentProfile(profile);
        showBrowse();
    };
    connect(m_compare, &ComparePage::profileRequested, this, open);
    connect(m_tray, &CompareTray::profileRequested, this, open);
    connect(m_message, &MessagePage::retryRequested, this, [this] { m_session->open(m_session->source()); });
    connect(m_message, &MessagePage::openRequested, this, &MainWindow::chooseDataset);
}

} // namespace CityProfiles
