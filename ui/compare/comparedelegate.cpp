// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedelegate.h"

#include "comparedbadge.h"
#include "comparemark.h"

#include <QPainter>

namespace CityProfiles {

namespace {

void drawWrapped(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, const QString &text)
{
    painter.drawText(QStyle::visualRect(option.direction, option.rect, box),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap,
                     text);
}

QRect innerRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(CompareLayout::padding, CompareLayout::above, -CompareLayout::padding, 0);
}

} // namespace

CompareDelegate::CompareDelegate(const CompareLayout *layout, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_layout(layout)
{
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), index.row() < m_layout->rowCount() ? m_layout->row(index.row()).height : 0};
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.row() >= m_layout->rowCount())
        return;
    const Tokens tokens = Tokens::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, tokens.background);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.hairline);
    const auto cell = index.data(ComparisonModel::CellRole).value<ComparisonCell>();
    if (cell.aligned)
        paintLines(*painter, option, index, cell);
    else if (!cell.lines.empty())
        paintWhole(*painter, option, cell);
    if (!cell.note.isEmpty())
        paintNote(*painter, option, option.rect.top() + m_layout->row(index.row()).linesEnd, cell.note);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens.muted, 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -3));
    }
    painter->restore();
}

void CompareDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const ComparisonCell &cell) const
{
    const CompareLayout::Row &row = m_layout->row(index.row());
    const CompareFonts &fonts = m_layout->fonts();
    const Tokens tokens = Tokens::of(option.palette);
    const MarkStyle style{tokens, fonts.body, comparedColor(tokens, index.column()), cell.levels};
    const int line = QFontMetrics(fonts.body).height();
    const QRect inner = innerRect(option);
    for (std::size_t i = 0; i < qMin(cell.lines.size(), row.tops.size()); ++i) {
        const CellLine &text = cell.lines[i];
        const int top = option.rect.top() + row.tops[i];
        const QRect square(inner.left(), top, line, line);
        paintMark(painter, QStyle::visualRect(option.direction, option.rect, square), text.mark, text.level, style);
        const bool gone = text.mark == CellMark::NotOffered;
        const int start = gone ? 0 : m_layout->markWidth();
        painter.setFont(gone ? fonts.note : fonts.body);
        painter.setPen(gone || text.mark == CellMark::NoLevel ? tokens.muted : tokens.text);
        drawWrapped(painter, option, QRect(inner.left() + start, top, inner.width() - start, option.rect.height()),
                    text.text);
    }
}

void CompareDelegate::paintWhole(QPainter &painter, const QStyleOptionViewItem &option,
                                 const ComparisonCell &cell) const
{
    const Tokens tokens = Tokens::of(option.palette);
    const CellLine &line = cell.lines.front();
    const QRect inner = innerRect(option);
    const QFont &font = m_layout->fontOf(cell);
    painter.setFont(font);
    painter.setPen(known(cell.state) ? tokens.text : tokens.muted);
    drawWrapped(painter, option, inner, line.text);
    if (line.detail.isEmpty())
        return;
    const QFont &body = m_layout->fonts().body;
    const int width = QFontMetrics(font).horizontalAdvance(line.text) + Spacing::medium;
    const bool beside = width + QFontMetrics(body).horizontalAdvance(line.detail) <= inner.width();
    const int below = CompareLayout::wrappedHeight(font, line.text, inner.width());
    painter.setFont(body);
    painter.setPen(tokens.muted);
    drawWrapped(painter, option, beside ? inner.adjusted(width, 0, 0, 0) : inner.adjusted(0, below, 0, 0), line.detail);
}

void CompareDelegate::paintNote(QPainter &painter, const QStyleOptionViewItem &option, int top,
                                const QString &note) const
{
    QRect box = innerRect(option);
    box.setTop(top);
    painter.setFont(m_layout->fonts().note);
    painter.setPen(Tokens::of(option.palette).muted);
    drawWrapped(painter, option, box, note);
}

} // namespace CityProfiles
