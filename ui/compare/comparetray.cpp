// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparetray.h"

#include "answerwording.h"
#include "comparechip.h"
#include "comparisonset.h"
#include "flatbutton.h"
#include "flowlayout.h"
#include "keptsets.h"
#include "profilefield.h"
#include "profilemime.h"
#include "profilesuggestions.h"
#include "setsmenu.h"
#include "textlabel.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles {

CompareTray::CompareTray(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Body, Ink::Muted, this))
    , m_chips(new FlowLayout)
    , m_suggestions(new ProfileSuggestions(this))
    , m_add(new ProfileField(m_suggestions, this))
    , m_menu(new SetsMenu(this))
    , m_sets(new FlatButton(FlatButton::Look::Bare, this))
    , m_compare(new FlatButton(FlatButton::Look::Outline, this))
    , m_clear(new FlatButton(FlatButton::Look::Bare, this))
{
    setAccessibleName(tr("To compare"));
    setAcceptDrops(true);
    m_title->setObjectName(u"title"_s);
    m_compare->setObjectName(u"compare"_s);
    m_clear->setObjectName(u"clear"_s);
    m_clear->setText(tr("Clear"));
    m_clear->setMuted(true);
    m_clear->setToolTip(tr("Take all profiles out of the comparison"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_add->setObjectName(u"add"_s);
    m_add->setPlaceholderText(tr("+ Add a city"));
    m_add->setAccessibleName(tr("Add a city to the comparison"));
    m_add->setFixedWidth(fontMetrics().averageCharWidth() * 18);
    m_sets->setObjectName(u"sets"_s);
    m_sets->setText(tr("Sets"));
    m_sets->setMuted(true);
    m_sets->setArrow(FlatButton::Arrow::Down);
    m_sets->setToolTip(tr("Keep this set by a name, or take up one that was kept"));
    m_sets->setPopupMode(QToolButton::InstantPopup);
    m_sets->setMenu(m_menu);
    m_sets->hide();
    buildLayout();
    connect(m_add, &ProfileField::profileChosen, this,
            [this](ProfileIndex profile) { m_set->add(m_dataset->profileId(profile)); });
    connect(m_compare, &QToolButton::clicked, this, &CompareTray::compareRequested);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_set->setProfileIds({}); });
    rebuild();
}

void CompareTray::buildLayout()
{
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(Spacing::medium);
    m_chips->addWidget(m_title);
    m_chips->addWidget(m_add);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::panel, Spacing::medium, Spacing::panel, Spacing::medium);
    layout->setSpacing(Spacing::medium);
    layout->addLayout(m_chips, 1);
    for (FlatButton *button : {m_sets, m_clear, m_compare})
        layout->addWidget(button, 0, Qt::AlignVCenter);
}

void CompareTray::setKeptSets(KeptSets *kept)
{
    m_menu->setSets(kept, m_set);
    m_sets->show();
}

void CompareTray::setDataset(const DatasetPointer &dataset)
{
    m_dataset = dataset;
    m_suggestions->setDataset(dataset);
    rebuild();
}

void CompareTray::setComparisonSet(ComparisonSet *set)
{
    m_set = set;
    connect(set, &ComparisonSet::changed, this, &CompareTray::rebuild);
    rebuild();
}

void CompareTray::rebuild()
{
    // A chip may be asking for this itself, from its own click; the focus goes to the chip in its place.
    int focused = -1;
    const QWidget *focus = window()->focusWidget();
    for (CompareChip *chip : std::as_const(m_list)) {
        if (focus && (chip == focus || chip->isAncestorOf(focus)))
            focused = int(m_list.indexOf(chip));
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_list.clear();
    m_chips->removeWidget(m_add);
    if (m_set && m_dataset) {
        for (const ProfileIndex profile : m_set->profiles(*m_dataset))
            addChip(profile);
    }
    m_chips->addWidget(m_add);
    showCount(int(m_list.size()));
    fitChips();
    arrangeFocus(focused);
}

void CompareTray::showCount(int count)
{
    m_title->setText(count > 0 ? tr("To compare:")
                               : tr("To compare: choose + Compare on a page, or press Ctrl+D in the list"));
    m_compare->setText(tr("Compare (%1)").arg(count));
    m_compare->setAccessibleName(tr("Compare %n profiles", nullptr, count));
    m_compare->setVisible(count > 0);
    m_clear->setVisible(count > 0);
    m_add->setVisible(m_dataset && m_set && !m_set->isFull());
}

void CompareTray::fitChips()
{
    for (CompareChip *chip : std::as_const(m_list))
        chip->setCompact(false);
    m_chips->invalidate();
    int room = width() - 2 * Spacing::panel;
    for (const FlatButton *button : {m_sets, m_clear, m_compare})
        room -= button->isHidden() ? 0 : button->sizeHint().width() + Spacing::medium;
    const int twoLines = m_list.isEmpty() ? 0 : 2 * m_list.constFirst()->sizeHint().height() + Spacing::medium;
    const bool compact = m_chips->heightForWidth(qMax(1, room)) > twoLines;
    for (CompareChip *chip : std::as_const(m_list))
        chip->setCompact(compact);
    m_chips->invalidate();
    updateGeometry();
}

void CompareTray::arrangeFocus(int focused)
{
    QWidget *before = nullptr;
    for (CompareChip *chip : std::as_const(m_list)) {
        if (before)
            setTabOrder(before, chip);
        before = chip->lastControl();
        setTabOrder(chip, before);
    }
    if (before)
        setTabOrder(before, m_add);
    setTabOrder(m_add, m_sets);
    setTabOrder(m_sets, m_clear);
    setTabOrder(m_clear, m_compare);
    if (focused >= 0 && !m_list.isEmpty())
        m_list.at(qMin(focused, int(m_list.size()) - 1))->setFocus(Qt::OtherFocusReason);
}

void CompareTray::addChip(ProfileIndex profile)
{
    auto *chip = new CompareChip(Wording::shortProfileLabel(*m_dataset, profile), int(m_list.size()), this);
    connect(chip, &QAbstractButton::clicked, this, [this, profile] { Q_EMIT profileRequested(profile); });
    connect(chip, &CompareChip::removeRequested, m_set,
            [set = m_set, id = m_dataset->profileId(profile)] { set->remove(id); });
    m_chips->addWidget(chip);
    m_list.append(chip);
    chip->show();
}

void CompareTray::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitChips();
}

void CompareTray::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_set && !profileIdsOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CompareTray::dropEvent(QDropEvent *event)
{
    const QStringList ids = profileIdsOf(event->mimeData());
    event->acceptProposedAction();
    // A head that is dragged here goes with the old set; its drag has to end first.
    QMetaObject::invokeMethod(
        m_set, [set = m_set, ids] { set->insert(ids, int(set->profileIds().size())); }, Qt::QueuedConnection);
}

void CompareTray::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(0, 0, width(), 1, tokens.hairline);
}

} // namespace CityProfiles
