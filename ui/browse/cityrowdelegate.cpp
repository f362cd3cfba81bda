// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cityrowdelegate.h"

#include "certainty.h"
#include "citylistmodel.h"
#include "comparedbadge.h"
#include "markedtext.h"
#include "profileselection.h"

#include <QPainter>

namespace CityProfiles {

namespace {

constexpr int edge = 3; // the accent at the start of the row being read
constexpr int above = 6; // above and below the two lines of a row
constexpr int between = 1; // the lines
constexpr int widest = 60; // average letters that a column takes to fit its cells

int widthOf(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

/// A line of text within a box, mirrored with the box; the marked parts are underlined.
void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, Qt::Alignment alignment,
              const QString &text, const QVariant &marks = {})
{
    const QRect place = QStyle::visualRect(option.direction, option.rect, box);
    paintMarkedText(painter, place, QStyle::visualAlignment(option.direction, alignment), option.direction, text,
                    marks.value<CityListModel::Marks>());
}

} // namespace

CityRowDelegate::CityRowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QMargins CityRowDelegate::cellMargins(int column)
{
    return {column == 0 ? Spacing::panel + edge : Spacing::medium, 0, Spacing::panel, 0};
}

int CityRowDelegate::rowHeight(const QFont &font, bool compact)
{
    const int line = QFontMetrics(font).height();
    const int note = QFontMetrics(scaledFont(font, TextSize::Note)).height();
    return compact ? line + note + 2 * above + between : line + 2 * Spacing::small + 2;
}

QSize CityRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QMargins margins = cellMargins(index.column());
    const int limit = QFontMetrics(option.font).averageCharWidth() * widest;
    const int text = widthOf(option.font, index.data().toString().left(2 * widest));
    return {qMin(limit, text + margins.left() + margins.right()), rowHeight(option.font, m_compact)};
}

void CityRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index, tokens);
    if (m_compact)
        paintLines(*painter, option, index, tokens);
    else
        paintCell(*painter, option, index, tokens);
    painter->restore();
}

void CityRowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const Tokens &tokens) const
{
    const bool read = index.row() == m_readRow;
    if (read)
        painter.fillRect(option.rect, tokens.accentGround);
    else if (isPicked(index))
        painter.fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, tokens.background);
    if (read && index.column() == 0) {
        const QRect bar(option.rect.topLeft(), QSize(edge, option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.accent);
    }
    if (index.column() == 0)
        paintHighlight(painter, option, index, tokens);
    if (!read && !m_compact) {
        painter.setPen(tokens.hairline);
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(tokens.muted, 1));
        painter.drawRect(option.rect.adjusted(read && index.column() == 0 ? edge : 0, 0, -1, -1));
    }
}

bool CityRowDelegate::isPicked(const QModelIndex &index) const
{
    return m_selection && m_selection->contains(index.data(CityListModel::ProfileRole).value<ProfileIndex>());
}

void CityRowDelegate::paintHighlight(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                     const Tokens &tokens) const
{
    if (!m_highlighted.contains(index.data(CityListModel::ProfileRole).value<ProfileIndex>()))
        return;
    const QRect bar(option.rect.left() + edge + 2, option.rect.top() + Spacing::small, edge,
                    option.rect.height() - 2 * Spacing::small);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.muted);
}

void CityRowDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const Tokens &tokens) const
{
    const QFont small = scaledFont(option.font, TextSize::Note);
    QFont strong = option.font;
    strong.setWeight(QFont::Medium);
    const int line = QFontMetrics(option.font).height();
    const QRect inner = option.rect.adjusted(Spacing::panel + edge, 0, -Spacing::panel, 0);
    QRect first(inner.left(), inner.top() + above, inner.width(), line);
    QRect second(inner.left(), first.bottom() + 1 + between, inner.width(), QFontMetrics(small).height());
    const auto text = [&index](int role) { return index.data(role).toString(); };
    const QString population = text(CityListModel::PopulationTextRole);
    const QString staff = text(CityListModel::StaffTextRole);

    painter.setFont(option.font);
    painter.setPen(population.size() == 1 ? tokens.muted : tokens.text); // a dash is quieter than a figure
    drawText(painter, option, first, Qt::AlignRight, population);
    painter.setFont(small);
    painter.setPen(tokens.muted);
    drawText(painter, option, second, Qt::AlignRight, staff);
    second.setRight(second.right() - widthOf(small, staff) - Spacing::medium);
    drawText(painter, option, second, Qt::AlignLeft, text(CityListModel::SecondaryTextRole),
             index.data(CityListModel::SecondaryMatchRole));
    first.setRight(first.right() - widthOf(option.font, population) - Spacing::medium);
    const QString name = text(Qt::DisplayRole);
    first = withoutBadge(painter, option, index, first, widthOf(strong, name));
    painter.setFont(strong);
    painter.setPen(tokens.text);
    drawText(painter, option, first, Qt::AlignLeft, name, index.data(CityListModel::MatchRole));
}

void CityRowDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const Tokens &tokens) const
{
    QRect box = option.rect.marginsRemoved(cellMargins(index.column()));
    const QString text = index.data().toString();
    const bool number = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    QFont font = option.font;
    if (index.column() == 0) {
        font.setWeight(QFont::Medium);
        box = withoutBadge(painter, option, index, box, widthOf(font, text));
    }
    painter.setFont(font);
    const QVariant state = index.data(CityListModel::StateRole);
    painter.setPen(state.isValid() && !known(state.value<State>()) ? tokens.muted : tokens.text);
    drawText(painter, option, box, number ? Qt::AlignRight : Qt::AlignLeft, text, index.data(CityListModel::MatchRole));
}

QRect CityRowDelegate::withoutBadge(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                    QRect box, int textWidth) const
{
    const auto place = m_places.constFind(index.data(CityListModel::ProfileRole).value<ProfileIndex>());
    if (place == m_places.cend())
        return box;
    const int size = QFontMetrics(scaledFont(option.font, TextSize::Note)).height();
    const int left = box.left() + qMin(textWidth, box.width() - size - Spacing::medium) + Spacing::medium;
    const QRect square(left, box.center().y() - size / 2 + 1, size, size);
    painter.setFont(option.font);
    paintBadge(painter, QStyle::visualRect(option.direction, option.rect, square), *place, Tokens::of(option.palette));
    box.setRight(square.left() - Spacing::small);
    return box;
}

} // namespace CityProfiles
