// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peersview.h"

#include "flatbutton.h"
#include "headlayout.h"
#include "peerlayout.h"
#include "peerrow.h"
#include "peerwording.h"
#include "textlabel.h"

#include <QButtonGroup>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int shownPeers = 8;

} // namespace

PeersView::PeersView(QWidget *parent)
    : Pane(parent)
    , m_head(new Pane(this))
    , m_body(new Pane(this))
    , m_list(new Pane(m_body))
{
    setObjectName(u"peersView"_s);
    setAccessibleName(tr("Similar cities"));
    makeHead();
    makeBody();
    auto *layout = new VerticalLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Spacing::panel);
    layout->addWidget(m_head);
    layout->addWidget(m_body);
    connect(&m_search, &PeerSearch::finished, this, &PeersView::showAnswer);
}

void PeersView::makeHead()
{
    m_title = new TextLabel(TextSize::Section, Ink::Text, m_head);
    m_title->setObjectName(u"peersTitle"_s);
    m_title->setBold(true);
    m_title->setText(tr("Similar cities"));
    auto *layout = new HeadLayout(m_head);
    layout->addWidget(m_title);
    auto *group = new QButtonGroup(this);
    for (int basis = 0; basis < peerBasisCount; ++basis) {
        auto *button = new FlatButton(FlatButton::Look::Outline, m_head);
        button->setObjectName(u"peerBasis%1"_s.arg(basis));
        button->setFont(scaledFont(font(), TextSize::Note));
        button->setCheckable(true);
        button->setChecked(PeerBasis(basis) == m_basis);
        button->setText(Wording::peerBasisName(PeerBasis(basis)));
        button->setToolTip(Wording::peerMethod(PeerBasis(basis)));
        group->addButton(button, basis);
        layout->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int basis) { choose(PeerBasis(basis)); });
}

void PeersView::makeBody()
{
    m_state = new TextLabel(TextSize::Body, Ink::Muted, m_body);
    m_state->setObjectName(u"peersState"_s);
    m_state->setWordWrap(true);
    m_note = new TextLabel(TextSize::Note, Ink::Muted, m_body);
    m_note->setObjectName(u"peersNote"_s);
    m_note->setWordWrap(true);
    m_state->setIndent(wordInset); // flush with the words of the rows
    m_note->setIndent(wordInset);
    auto *list = new PeerLayout(m_list);
    for (int row = 0; row < shownPeers; ++row) {
        m_rows.push_back(new PeerRow(m_list));
        list->addWidget(m_rows.back());
        connect(m_rows.back(), &PeerRow::profileRequested, this, &PeersView::profileRequested);
    }
    auto *layout = new VerticalLayout(m_body);
    layout->setContentsMargins(Spacing::panel + 2 - wordInset, Spacing::panel, Spacing::panel + 2 - wordInset,
                               Spacing::panel);
    layout->setSpacing(Spacing::panel);
    layout->addWidget(m_state);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    showState({});
}

void PeersView::setComparisonSet(ComparisonSet *set)
{
    for (PeerRow *row : m_rows)
        row->setComparisonSet(set);
}

void PeersView::showProfile(const Shown &shown)
{
    m_dataset = shown.dataset;
    m_profile = shown.index;
    m_waiting = true;
    m_search.cancel();
    if (!visibleRegion().isEmpty())
        load();
    else
        showState(tr("Looking for similar cities…"));
}

void PeersView::load()
{
    m_waiting = false;
    showState(tr("Looking for similar cities…"));
    m_search.start(m_dataset, {m_profile, m_basis, shownPeers});
}

void PeersView::choose(PeerBasis basis)
{
    m_basis = basis;
    if (m_dataset)
        load();
}

void PeersView::showState(const QString &state)
{
    m_state->setText(state);
    m_state->setHidden(state.isEmpty());
    m_list->setHidden(!state.isEmpty());
    m_note->hide();
}

void PeersView::showAnswer(const PeerAnswer &answer)
{
    const PeerList &list = answer.list;
    showState(answer.error ? answer.error->message() : Wording::noPeersReason(*m_dataset, m_profile, list));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row]->setHidden(row >= list.peers.size());
        if (row < list.peers.size())
            m_rows[row]->showPeer(m_dataset, list.basis, list.peers[row]);
    }
    if (list.peers.empty())
        return;
    m_note->setText(tr("Latest page of each city. %1. %2", "cities ranked, how")
                        .arg(Wording::peerCount(list), Wording::peerMethod(list.basis)));
    m_note->show();
}

void PeersView::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(0, m_head->geometry().bottom(), width(), 1, tokens.hairline);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(m_body->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace CityProfiles
