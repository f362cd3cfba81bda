// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedelegate.h"

#include "comparedbadge.h"
#include "comparemark.h"
#include "wrappedtext.h"

#include <QPainter>

namespace CityProfiles {

CompareDelegate::CompareDelegate(const CompareLayout *layout, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_layout(layout)
{
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    if (index.data(ComparisonModel::KindRole).value<ComparisonLine::Kind>() != ComparisonLine::Kind::Section)
        paintCell(*painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(Tokens::of(option.palette).text, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -3));
    }
    painter->restore();
}

void CompareDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    const bool reference = index.data(ComparisonModel::ReferenceRole).toBool();
    painter.fillRect(option.rect, reference ? tokens.surface : tokens.background);
    if (option.state & QStyle::State_Selected) {
        QColor shade = tokens.hairline;
        shade.setAlphaF(0.6F);
        painter.fillRect(option.rect, shade);
    }
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.hairline);
}

void CompareDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto cell = index.data(ComparisonModel::CellRole).value<ComparisonCell>();
    const auto kind = index.data(ComparisonModel::KindRole).value<ComparisonLine::Kind>();
    const CompareCellLayout layout = m_layout->cell(cell, kind, option.rect.width());
    const Tokens tokens = Tokens::of(option.palette);
    const int place = m_layout->isTransposed() ? index.row() : index.column();
    const QVariant relation = index.data(ComparisonModel::RelationRole);
    const bool same = relation.isValid() && relation.value<Verdict>() == Verdict::Same;
    const MarkStyle style{tokens, m_layout->fonts().body, comparedColor(tokens, place), cell.levels};
    const auto placed = [&option](const QRect &box) {
        return QStyle::visualRect(option.direction, option.rect, box.translated(option.rect.topLeft()));
    };
    if (!layout.mark.isEmpty())
        paintMark(painter, placed(layout.mark), cell.mark, cell.level, style);
    for (std::size_t i = 0; i < layout.strip.size(); ++i)
        paintSquare(painter, placed(layout.strip[i]), cell.strip[i], style);
    if (cell.bar)
        paintBar(painter, placed(layout.bar), *cell.bar, option.direction, style);
    for (const CompareCellLayout::Words &words : layout.words) {
        painter.setFont(*words.font);
        painter.setPen(words.muted || same ? tokens.muted : tokens.text);
        drawWrapped(painter, option.direction, option.rect, words.box.translated(option.rect.topLeft()), words.text);
    }
    const bool unknown = cell.mark == CellMark::Unknown || cell.mark == CellMark::NoLevel || !known(cell.state);
    if (relation.isValid() && !(unknown && relation.value<Verdict>() == Verdict::CannotTell)) // said already
        paintRelation(painter, placed(layout.relation), relation.value<Verdict>(), style);
}

void CompareDelegate::paintRelation(QPainter &painter, const QRect &box, Verdict verdict, const MarkStyle &style) const
{
    painter.setFont(verdict == Verdict::Different ? m_layout->fonts().strong : m_layout->fonts().body);
    painter.setPen(verdict == Verdict::Different ? style.tokens.text : style.tokens.muted);
    painter.drawText(box, Qt::AlignCenter, verdictMark(verdict));
}

} // namespace CityProfiles
