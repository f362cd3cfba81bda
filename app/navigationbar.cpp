// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationbar.h"

#include "flatbutton.h"
#include "tokens.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace CityProfiles {

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_menu(new QMenu(this))
    , m_appearances(new QActionGroup(this))
{
    m_layout->setContentsMargins(Spacing::panel, Spacing::small + 2, Spacing::panel, Spacing::small + 2);
    m_layout->setSpacing(Spacing::small);
    m_browse = addPageButton(tr("Browse"), Qt::CTRL | Qt::Key_1);
    m_compare = addPageButton(tr("Compare"), Qt::CTRL | Qt::Key_2);
    m_survey = addPageButton(tr("All cities"), Qt::CTRL | Qt::Key_3);
    connect(m_survey, &FlatButton::clicked, this, &NavigationBar::surveyRequested);
    m_map = addPageButton(tr("Map"), Qt::CTRL | Qt::Key_4);
    connect(m_map, &FlatButton::clicked, this, &NavigationBar::mapRequested);
    m_coverage = addPageButton(tr("Coverage"), Qt::CTRL | Qt::Key_5);
    connect(m_coverage, &FlatButton::clicked, this, &NavigationBar::coverageRequested);
    connect(m_browse, &FlatButton::clicked, this, &NavigationBar::browseRequested);
    connect(m_compare, &FlatButton::clicked, this, &NavigationBar::compareRequested);
    m_layout->addStretch(1);
    m_menuButton = new FlatButton(FlatButton::Look::Bare, this);
    m_menuButton->setText(tr("Menu"));
    m_menuButton->setArrow(FlatButton::Arrow::Down);
    m_menuButton->setAccessibleName(tr("Menu of the window"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &NavigationBar::menuOpened);
    connect(new QShortcut(Qt::Key_F10, this), &QShortcut::activated, m_menuButton, &QToolButton::showMenu);
    m_layout->addWidget(m_menuButton);
    setPage(Page::Browse);
    setComparedCount(0);
}

FlatButton *NavigationBar::addPageButton(const QString &text, const QKeySequence &key)
{
    auto *button = new FlatButton(FlatButton::Look::Bare, this);
    button->setText(text);
    button->setToolTip(tr("%1 (%2)", "page, key").arg(text, key.toString(QKeySequence::NativeText)));
    button->setCheckable(true);
    m_layout->addWidget(button);
    // which page is seen is said by the window: a click shows none where no survey is open
    connect(button, &QToolButton::clicked, this, [this] { setPage(m_page); });
    // a shortcut of the button itself would be lost whenever its text changes
    connect(new QShortcut(key, this), &QShortcut::activated, button, &QToolButton::click);
    return button;
}

void NavigationBar::addLeading(QWidget *widget)
{
    m_layout->insertWidget(m_leading++, widget);
}

void NavigationBar::addTrailing(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void NavigationBar::setPage(Page page)
{
    const bool other = page != m_page;
    m_page = page;
    const auto show = [this, page](FlatButton *button, Page own) {
        button->setChecked(page == own);
        button->setFont(scaledFont(font(), TextSize::Body, page == own));
    };
    show(m_browse, Page::Browse);
    show(m_compare, Page::Compare);
    show(m_survey, Page::AllCities);
    show(m_map, Page::Map);
    show(m_coverage, Page::Coverage);
    if (other)
        Q_EMIT pageChanged();
}

void NavigationBar::setComparedCount(int count)
{
    m_compare->setText(count > 0 ? tr("Compare (%1)").arg(count) : tr("Compare"));
}

void NavigationBar::setAppearance(Appearance appearance)
{
    for (QAction *action : m_appearances->actions())
        action->setChecked(action->data().toInt() == int(appearance));
}

void NavigationBar::addMenuAction(QAction *action)
{
    m_menu->addAction(action);
}

QAction *NavigationBar::addMenuAction(const QString &text)
{
    return m_menu->addAction(text);
}

void NavigationBar::addMenuSeparator()
{
    m_menu->addSeparator();
}

void NavigationBar::addAppearanceMenu()
{
    QMenu *menu = m_menu->addMenu(tr("&Appearance"));
    const auto add = [this, menu](const QString &text, Appearance appearance) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(int(appearance));
        m_appearances->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance] { Q_EMIT appearanceChosen(appearance); });
    };
    add(tr("As the &desktop"), Appearance::System);
    add(tr("&Light"), Appearance::Light);
    add(tr("Dar&k"), Appearance::Dark);
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(0, height() - 1, width(), 1, tokens.hairline);
}

} // namespace CityProfiles
