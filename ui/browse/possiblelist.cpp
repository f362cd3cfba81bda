// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "possiblelist.h"

#include "cityrowdelegate.h"
#include "flatbutton.h"
#include "possiblemodel.h"
#include "profilesearch.h"

#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

PossibleList::PossibleList(ProfileSearch *search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_model(new PossibleModel(search, this))
    , m_head(new FlatButton(FlatButton::Look::Bare, this))
    , m_view(new QListView(this))
{
    m_head->setObjectName(u"possibleHead"_s);
    m_head->setArrow(FlatButton::Arrow::Fold);
    m_head->setCheckable(true);
    m_view->setObjectName(u"possible"_s);
    m_view->setAccessibleName(tr("Possible matches"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CityRowDelegate(this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Spacing::small, 0, 0);
    layout->setSpacing(Spacing::small);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Spacing::panel, 0, Spacing::panel, 0);
    head->addWidget(m_head);
    head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(m_view);
    connect(m_head, &FlatButton::toggled, this, &PossibleList::setOpen);
    connect(search, &ProfileSearch::resultChanged, this, &PossibleList::showResult);
    connect(search, &ProfileSearch::facetsChanged, this, &PossibleList::showResult);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT profileChosen(m_model->profile(index)); };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    setOpen(false);
    showResult();
}

void PossibleList::setOpen(bool open)
{
    m_head->setChecked(open);
    m_view->setVisible(open);
}

bool PossibleList::isOpen() const
{
    return !m_view->isHidden();
}

void PossibleList::showResult()
{
    const int possible = int(m_search->result().possible.size());
    setVisible(possible > 0);
    m_head->setText(tr("%Ln more are possible: an answer is missing", nullptr, possible));
    const int rows = std::min(possible, 5);
    m_view->setFixedHeight(rows * CityRowDelegate::rowHeight(font(), true) + 1);
}

void PossibleList::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, Tokens::of(palette()).hairline);
}

} // namespace CityProfiles
