// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparetray.h"

#include "answerwording.h"
#include "comparechip.h"
#include "comparisonset.h"
#include "flatbutton.h"
#include "flowlayout.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace CityProfiles {

CompareTray::CompareTray(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Body, Ink::Muted, this))
    , m_chips(new FlowLayout)
    , m_compare(new FlatButton(FlatButton::Look::Outline, this))
    , m_clear(new FlatButton(FlatButton::Look::Bare, this))
{
    setAccessibleName(tr("To compare"));
    m_title->setObjectName(u"title"_s);
    m_compare->setObjectName(u"compare"_s);
    m_clear->setObjectName(u"clear"_s);
    m_clear->setText(tr("Clear"));
    m_clear->setMuted(true);
    m_clear->setToolTip(tr("Take all profiles out of the comparison"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(Spacing::medium);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::panel, Spacing::medium, Spacing::panel, Spacing::medium);
    layout->setSpacing(Spacing::medium);
    layout->addLayout(m_chips, 1);
    m_chips->addWidget(m_title);
    layout->addWidget(m_clear, 0, Qt::AlignVCenter);
    layout->addWidget(m_compare, 0, Qt::AlignVCenter);
    connect(m_compare, &QToolButton::clicked, this, &CompareTray::compareRequested);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_set->setProfileIds({}); });
    rebuild();
}

void CompareTray::setDataset(const DatasetPointer &dataset)
{
    m_dataset = dataset;
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
    for (int place = 1; focus && place < m_chips->count(); ++place) {
        const QWidget *chip = m_chips->itemAt(place)->widget();
        if (chip == focus || chip->isAncestorOf(focus))
            focused = place;
    }
    while (QLayoutItem *item = m_chips->takeAt(1)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int count = 0;
    if (m_set && m_dataset) {
        for (const ProfileIndex profile : m_set->profiles(*m_dataset))
            addChip(profile, count++);
    }
    m_title->setText(count > 0 ? tr("To compare:")
                               : tr("To compare: choose + Compare on a page, or press Ctrl+D in the list"));
    m_compare->setText(tr("Compare (%1)").arg(count));
    m_compare->setAccessibleName(tr("Compare %n profiles", nullptr, count));
    m_compare->setVisible(count > 0);
    m_clear->setVisible(count > 0);
    m_chips->invalidate();
    updateGeometry();
    arrangeFocus(focused);
}

void CompareTray::arrangeFocus(int focused)
{
    QWidget *before = nullptr;
    for (int place = 1; place < m_chips->count(); ++place) {
        QWidget *chip = m_chips->itemAt(place)->widget();
        if (before)
            setTabOrder(before, chip);
        before = static_cast<CompareChip *>(chip)->lastControl();
        setTabOrder(chip, before);
    }
    if (before)
        setTabOrder(before, m_clear);
    setTabOrder(m_clear, m_compare);
    const int last = m_chips->count() - 1;
    if (focused > 0 && last > 0)
        m_chips->itemAt(qMin(focused, last))->widget()->setFocus(Qt::OtherFocusReason);
}

void CompareTray::addChip(ProfileIndex profile, int place)
{
    auto *chip = new CompareChip(Wording::shortProfileLabel(*m_dataset, profile), place, this);
    connect(chip, &QAbstractButton::clicked, this, [this, profile] { Q_EMIT profileRequested(profile); });
    connect(chip, &CompareChip::removeRequested, m_set,
            [set = m_set, id = m_dataset->profileId(profile)] { set->remove(id); });
    m_chips->addWidget(chip);
    chip->show();
}

void CompareTray::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(0, 0, width(), 1, tokens.hairline);
}

} // namespace CityProfiles
