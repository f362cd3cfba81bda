// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybuttons.h"

#include "flatbutton.h"
#include "menutext.h"
#include "viewtrail.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QShortcut>

#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int mostSteps = 15; // in a menu

} // namespace

HistoryButtons::HistoryButtons(ViewTrail *trail, std::function<QString(int by)> title, QWidget *parent)
    : QWidget(parent)
    , m_trail(trail)
    , m_title(std::move(title))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_back = addButton(-1, tr("Back"), tr("Back (Alt+Left); hold for the last steps"));
    m_back->setObjectName(u"back"_s);
    m_back->setArrow(FlatButton::Arrow::Back);
    m_forward = addButton(1, tr("Forward"), tr("Forward (Alt+Right); hold for the next steps"));
    m_forward->setObjectName(u"forward"_s);
    m_forward->setArrow(FlatButton::Arrow::Forward);
    const auto go = [this](int by) { return [this, by] { m_trail->go(by); }; };
    connect(new QShortcut(Qt::ALT | Qt::Key_Left, parent), &QShortcut::activated, this, go(-1));
    connect(new QShortcut(Qt::ALT | Qt::Key_Right, parent), &QShortcut::activated, this, go(1));
    connect(trail, &ViewTrail::changed, this, &HistoryButtons::showWays);
    qApp->installEventFilter(this);
    showWays();
}

FlatButton *HistoryButtons::addButton(int by, const QString &text, const QString &toolTip)
{
    auto *button = new FlatButton(FlatButton::Look::Bare, this);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setMuted(true);
    button->setPopupMode(QToolButton::DelayedPopup);
    button->setMenu(new QMenu(button));
    button->installEventFilter(this);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, by] { m_trail->go(by); });
    connect(button->menu(), &QMenu::aboutToShow, this, [this, button, by] { fillMenu(button, by); });
    return button;
}

void HistoryButtons::fillMenu(FlatButton *button, int by)
{
    emptyMenu(button->menu());
    for (int step = by; m_trail->canGo(step) && std::abs(step) <= mostSteps; step += by)
        button->menu()->addAction(actionText(m_title(step)), this, [this, step] { m_trail->go(step); });
}

void HistoryButtons::showWays()
{
    m_back->setEnabled(m_trail->canGo(-1));
    m_forward->setEnabled(m_trail->canGo(1));
}

bool HistoryButtons::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = watched == m_back || watched == m_forward ? static_cast<FlatButton *>(watched) : nullptr;
    if (button && event->type() == QEvent::ContextMenu) {
        button->showMenu();
        return true;
    }
    if (button && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        button->showMenu();
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()
        && static_cast<QWidget *>(watched)->window() == window()) {
        const Qt::MouseButton pressed = static_cast<QMouseEvent *>(event)->button();
        if (pressed == Qt::BackButton || pressed == Qt::ForwardButton) {
            m_trail->go(pressed == Qt::BackButton ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace CityProfiles
