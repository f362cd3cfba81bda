// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsdelegate.h"

#include "groupsmark.h"
#include "wrappedtext.h"

#include <QPainter>

namespace CityProfiles {

namespace {

using Column = CountTableModel::Column;
using Kind = CountTableModel::RowKind;

/// Draws a text that wraps at the top of a box and takes its height off the box.
void drawLine(QPainter &painter, const QStyleOptionViewItem &option, QRect &box, const QString &text)
{
    const int height = wrappedHeight(painter.font(), text, box.width());
    drawWrapped(painter, option.direction, option.rect, QRect(box.topLeft(), QSize(box.width(), height)), text);
    box.setTop(box.top() + height + Spacing::small);
}

} // namespace

GroupsDelegate::GroupsDelegate(const GroupsLayout *layout, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_layout(layout)
{
}

void GroupsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(CountTableModel::KindRole).value<Kind>() != Kind::Statement)
        paintTitle(*painter, option, index);
    else if (Column(index.column()) == Column::Statement)
        paintStatement(*painter, option, index);
    else if (Column(index.column()) == Column::Difference)
        paintCompared(*painter, option, index);
    else
        paintGroup(*painter, option, index);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.hairline);
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens.muted, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -2.5), 6, 6);
    }
    painter->restore();
}

void GroupsDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool title = index.data(CountTableModel::KindRole).value<Kind>() == Kind::Title;
    painter.setFont(title ? m_layout->title() : m_layout->strong());
    painter.setPen(Tokens::of(option.palette).text);
    drawWrapped(painter, option.direction, option.rect, GroupsLayout::inner(option.rect), index.data().toString(),
                Qt::AlignLeft | Qt::AlignBottom);
}

void GroupsDelegate::paintStatement(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    QRect box = GroupsLayout::inner(option.rect);
    painter.setFont(m_layout->body());
    painter.setPen(tokens.text);
    drawLine(painter, option, box, index.data().toString());
    painter.setFont(m_layout->note());
    painter.setPen(tokens.muted);
    drawLine(painter, option, box, index.data(CountTableModel::NoteRole).toString());
}

void GroupsDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    const QVariant share = index.data(CountTableModel::ShareRole);
    QRect box = GroupsLayout::inner(option.rect);
    QFont font = share.isValid() ? m_layout->strong() : m_layout->body();
    font.setUnderline(m_hovered == index);
    painter.setFont(font);
    painter.setPen(tokens.text);
    drawLine(painter, option, box, index.data().toString());
    if (share.isValid()) {
        const QRect bar = QStyle::visualRect(option.direction, option.rect, m_layout->barBox(option.rect));
        paintShare(painter, bar, share.value<ShareBounds>(), tokens, option.direction);
    }
    painter.setFont(m_layout->note());
    painter.setPen(tokens.muted);
    drawLine(painter, option, box, index.data(CountTableModel::NoteRole).toString());
}

void GroupsDelegate::paintCompared(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    const QVariant range = index.data(CountTableModel::RangeRole);
    const bool certain =
        range.isValid() ? range.value<PointRange>().fromZero() > 0 : index.data(CountTableModel::CertainRole).toBool();
    QRect box = GroupsLayout::inner(option.rect);
    painter.setFont(m_layout->body());
    painter.setPen(certain ? tokens.text : tokens.muted);
    drawLine(painter, option, box, index.data().toString());
    if (!range.isValid())
        return;
    const QVariant sample = index.data(CountTableModel::SampleRole);
    const QRect scale(box.topLeft(), QSize(box.width(), GroupsLayout::barHeight));
    paintDifference(painter, QStyle::visualRect(option.direction, option.rect, scale), range.value<PointRange>(),
                    sample.isValid() ? std::optional(sample.value<PointRange>()) : std::nullopt, tokens,
                    option.direction);
    box.setTop(scale.bottom() + 1 + Spacing::small);
    painter.setFont(m_layout->note());
    painter.setPen(tokens.muted);
    drawLine(painter, option, box, index.data(CountTableModel::NoteRole).toString());
}

} // namespace CityProfiles
