// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outsidebar.h"

#include "flatbutton.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

OutsideBar::OutsideBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(TextSize::Body, Ink::Text, this))
{
    m_name->setObjectName(u"outsideName"_s);
    m_name->setBold(true);
    auto *reason = new TextLabel(TextSize::Note, Ink::Muted, this);
    reason->setText(tr("outside your filter"));
    auto *show = new FlatButton(FlatButton::Look::Outline, this);
    show->setObjectName(u"outsideShow"_s);
    show->setText(tr("Show"));
    show->setToolTip(tr("Clear the filter, so that the list shows this city"));
    show->setAccessibleName(show->toolTip());
    connect(show, &QToolButton::clicked, this, &OutsideBar::showRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(Spacing::small / 2);
    words->addWidget(m_name);
    words->addWidget(reason);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Spacing::small, 0, Spacing::small); // others would not be mirrored
    layout->addSpacing(Spacing::panel + 3);
    layout->addLayout(words, 1);
    layout->addWidget(show, 0, Qt::AlignVCenter);
    layout->addSpacing(Spacing::panel);
}

void OutsideBar::setProfile(const QString &label)
{
    m_name->setText(label);
    m_name->setToolTip(label.toHtmlEscaped());
    m_name->setMinimumWidth(1);
    setAccessibleName(tr("%1 · outside your filter").arg(label));
}

void OutsideBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.accentGround);
    const QRect edge(0, 0, 3, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), tokens.accent);
}

} // namespace CityProfiles
