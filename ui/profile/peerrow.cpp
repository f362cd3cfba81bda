// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerrow.h"

#include "answerwording.h"
#include "arrangedlayout.h"
#include "comparisonset.h"
#include "flatbutton.h"
#include "peerwording.h"
#include "textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// The first widget at the start of a line, others at its end.
QHBoxLayout *line(const QWidgetList &widgets)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins({});
    line->setSpacing(Spacing::medium);
    line->addWidget(widgets.first());
    line->addStretch();
    for (QWidget *widget : widgets.mid(1))
        line->addWidget(widget);
    return line;
}

} // namespace

PeerRow::PeerRow(QWidget *parent)
    : Pane(parent)
    , m_name(new FlatButton(FlatButton::Look::Bare, this))
    , m_compare(new FlatButton(FlatButton::Look::Bare, this))
    , m_place(new TextLabel(TextSize::Note, Ink::Muted, this))
    , m_reason(new TextLabel(TextSize::Note, Ink::Text, this))
    , m_opening(new FlatButton(FlatButton::Look::Bare, this))
    , m_questions(new TextLabel(TextSize::Note, Ink::Muted, this))
{
    makeParts();
    auto *layout = new VerticalLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(line({m_name, m_compare}));
    layout->addWidget(m_place);
    layout->addWidget(m_reason);
    layout->addLayout(line({m_opening}));
    layout->addWidget(m_questions);
    connect(m_name, &QToolButton::clicked, this, [this] { Q_EMIT profileRequested(m_profile); });
    connect(m_compare, &QToolButton::clicked, this, &PeerRow::toggleComparison);
    connect(m_opening, &QToolButton::toggled, this, &PeerRow::fold);
}

void PeerRow::makeParts()
{
    setObjectName(u"peerRow"_s);
    m_name->setObjectName(u"peerName"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_compare->setObjectName(u"peerCompare"_s);
    m_compare->setFont(scaledFont(font(), TextSize::Note));
    m_compare->setCheckable(true);
    m_compare->setMuted(true);
    m_compare->reserveTexts({tr("+ Compare"), tr("In comparison")});
    m_place->setObjectName(u"peerPlace"_s);
    m_reason->setObjectName(u"peerReason"_s);
    m_opening->setObjectName(u"peerOpening"_s);
    m_opening->setFont(scaledFont(font(), TextSize::Note));
    m_opening->setCheckable(true);
    m_opening->setArrow(FlatButton::Arrow::Fold);
    m_questions->setObjectName(u"peerQuestions"_s);
    m_questions->setWordWrap(true);
    m_questions->hide();
    for (TextLabel *words : {m_place, m_reason, m_questions})
        words->setIndent(wordInset); // flush with the words of the buttons
}

void PeerRow::setComparisonSet(ComparisonSet *set)
{
    if (m_set)
        m_set->disconnect(this);
    m_set = set;
    m_compare->setVisible(set != nullptr);
    if (set)
        connect(set, &ComparisonSet::changed, this, &PeerRow::showComparison);
    showComparison();
}

void PeerRow::showPeer(const DatasetPointer &dataset, PeerBasis basis, const Peer &peer)
{
    m_profile = peer.profile;
    m_profileId = dataset->profileId(peer.profile);
    const QString label = Wording::profileLabel(*dataset, peer.profile);
    setAccessibleName(label);
    m_name->setText(Wording::cityLabel(*dataset, dataset->city(peer.profile)));
    m_name->setToolTip(tr("Open the page of this city"));
    m_name->setAccessibleName(label);
    m_place->setText(Wording::countryAndYear(*dataset, peer.profile));
    showReason(*dataset, basis, peer);
    showComparison();
}

void PeerRow::showReason(const Dataset &dataset, PeerBasis basis, const Peer &peer)
{
    const QString reason = Wording::peerReason(dataset, basis, peer);
    const QStringList lines = Wording::agreementLines(dataset.codebook(), peer);
    m_opening->setChecked(false);
    m_opening->setHidden(lines.isEmpty());
    m_opening->setText(reason);
    m_opening->setToolTip(lines.isEmpty() ? QString() : Wording::likenessText(peer));
    m_opening->setAccessibleDescription(lines.join(u'\n'));
    m_reason->setHidden(!lines.isEmpty());
    m_reason->setText(reason);
    m_questions->setText(lines.join(u'\n'));
    m_name->setAccessibleDescription(reason);
}

void PeerRow::showComparison()
{
    const bool contained = m_set && m_set->contains(m_profileId);
    const bool full = m_set && m_set->isFull() && !contained;
    m_compare->setChecked(contained);
    m_compare->setText(contained ? tr("In comparison") : tr("+ Compare"));
    m_compare->setAccessibleName(tr("%1: %2", "what the button does, city").arg(m_compare->text(), m_name->text()));
    m_compare->setEnabled(!full);
    m_compare->setToolTip(full            ? tr("The comparison is full: take out another city first.")
                              : contained ? tr("Take this page out of the comparison")
                                          : tr("Put this page beside others"));
}

void PeerRow::toggleComparison()
{
    if (m_set)
        m_set->toggle(m_profileId);
    showComparison();
}

void PeerRow::fold(bool open)
{
    m_questions->setVisible(open);
    Q_EMIT opened();
}

} // namespace CityProfiles
