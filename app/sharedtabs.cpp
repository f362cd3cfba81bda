// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedtabs.h"

#include "flatbutton.h"
#include "menutext.h"
#include "tokens.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int widest = 44; // average letters
constexpr int lineHeight = 2;

} // namespace

SharedTabs::SharedTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setMouseTracking(true);
}

int SharedTabs::add(const QString &title, bool closable)
{
    const int tab = addTab({});
    if (!closable) {
        setTitle(tab, title);
        return tab;
    }
    auto *close = new FlatButton(FlatButton::Look::Bare, this);
    close->setText(u"✕"_s);
    close->setMuted(true);
    close->setFocusPolicy(Qt::NoFocus); // Ctrl+W is the key for it
    close->setToolTip(tr("Close this shared view"));
    close->setFixedSize(fontMetrics().height() * 5 / 4, fontMetrics().height() * 5 / 4);
    setTabButton(tab, QTabBar::RightSide, close);
    connect(close, &FlatButton::clicked, this, [this, close] {
        for (int place = 0; place < count(); ++place) {
            if (tabButton(place, QTabBar::RightSide) == close)
                return Q_EMIT tabCloseRequested(place);
        }
    });
    setTitle(tab, title);
    return tab;
}

void SharedTabs::setTitle(int tab, const QString &title)
{
    setTabText(tab, actionText(title));
    setTabToolTip(tab, title.toHtmlEscaped());
    if (QWidget *close = tabButton(tab, QTabBar::RightSide))
        close->setAccessibleName(tr("Close %1").arg(title));
}

QSize SharedTabs::tabSizeHint(int tab) const
{
    const QFontMetrics metrics(scaledFont(font(), TextSize::Body, true));
    const int words =
        std::min(metrics.horizontalAdvance(tabText(tab).replace("&&"_L1, "&"_L1)), metrics.averageCharWidth() * widest);
    const QWidget *button = tabButton(tab, QTabBar::RightSide);
    return {words + 2 * Spacing::panel + Spacing::medium + (button ? button->width() : 0), metrics.height() * 2};
}

QRect SharedTabs::wordsOf(int tab) const
{
    const QWidget *button = tabButton(tab, QTabBar::RightSide);
    QRect words = tabRect(tab).adjusted(Spacing::panel, 0, -Spacing::panel, 0);
    if (button && layoutDirection() == Qt::LeftToRight)
        words.setRight(button->x() - Spacing::small);
    else if (button)
        words.setLeft(button->geometry().right() + Spacing::small);
    return words;
}

void SharedTabs::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    for (int tab = 0; tab < count(); ++tab) {
        const bool current = tab == currentIndex();
        const QRect box = tabRect(tab);
        if (!current && underMouse() && box.contains(mouse))
            painter.fillRect(box, tokens.background);
        painter.setFont(scaledFont(font(), TextSize::Body, current));
        painter.setPen(current ? tokens.text : tokens.muted);
        const QString text = painter.fontMetrics().elidedText(tabText(tab).replace("&&"_L1, "&"_L1), Qt::ElideRight,
                                                              wordsOf(tab).width());
        painter.drawText(wordsOf(tab), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
        if (current)
            painter.fillRect(box.left(), box.bottom() + 1 - lineHeight, box.width(), lineHeight,
                             hasFocus() ? palette().color(QPalette::Link) : tokens.text);
    }
}

} // namespace CityProfiles
