// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "view.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QMenu;

namespace CityProfiles {

class FlatButton;

/// The strip at the top of the window: which page is seen, and the window's menu.
class NavigationBar : public QWidget {
    Q_OBJECT

public:
    using Page = View::Page;

    explicit NavigationBar(QWidget *parent = nullptr);

    void setPage(Page page);
    [[nodiscard]] Page page() const { return m_page; }
    /// Stands before the names of the pages.
    void addLeading(QWidget *widget);
    /// Stands before the window's menu.
    void addTrailing(QWidget *widget);
    void setComparedCount(int count);
    void setAppearance(Appearance appearance);

    void addMenuAction(QAction *action);
    QAction *addMenuAction(const QString &text);
    void addMenuSeparator();
    void addAppearanceMenu();

Q_SIGNALS:
    /// Another page is seen.
    void pageChanged();
    void browseRequested();
    void compareRequested();
    void surveyRequested();
    void mapRequested();
    void coverageRequested();
    void menuOpened();
    void appearanceChosen(CityProfiles::Appearance appearance);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FlatButton *addPageButton(const QString &text, const QKeySequence &key);

    QHBoxLayout *m_layout;
    int m_leading = 0; ///< widgets before the names of the pages
    Page m_page = Page::Browse;
    FlatButton *m_browse = nullptr;
    FlatButton *m_compare = nullptr;
    FlatButton *m_survey = nullptr;
    FlatButton *m_map = nullptr;
    FlatButton *m_coverage = nullptr;
    FlatButton *m_menuButton = nullptr;
    QMenu *m_menu = nullptr;
    QActionGroup *m_appearances = nullptr;
};

} // namespace CityProfiles
