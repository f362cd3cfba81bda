// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupslayout.h"

#include "tokens.h"
#include "wrappedtext.h"

#include <QFontMetrics>

#include <numeric>

namespace CityProfiles {

namespace {

using Column = CountTableModel::Column;
using Kind = CountTableModel::RowKind;

/// The height of a small text with the space in front of it; 0 for none.
int noteHeight(const QFont &font, const QString &text, int width)
{
    return text.isEmpty() ? 0 : Spacing::small + wrappedHeight(font, text, width);
}

} // namespace

GroupsLayout::GroupsLayout(const QFont &base)
    : m_body(base)
    , m_strong(base)
    , m_note(scaledFont(base, TextSize::Note))
    , m_title(scaledFont(base, TextSize::Section, true))
{
    m_strong.setWeight(QFont::DemiBold);
}

void GroupsLayout::measure(const CountTableModel &model)
{
    m_shareWidth = 0;
    const QFontMetrics metrics(m_strong);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const Column column : {Column::FirstGroup, Column::SecondGroup}) {
            const QModelIndex index = model.index(row, int(column));
            if (index.data(CountTableModel::ShareRole).isValid())
                m_shareWidth = qMax(m_shareWidth, metrics.horizontalAdvance(index.data().toString()) + 1);
        }
    }
}

GroupsLayout::Widths GroupsLayout::columnWidths(int width) const
{
    constexpr std::array<int, std::size_t(Column::Count)> shares{26, 24, 24, 26};
    const int least = QFontMetrics(m_body).averageCharWidth() * 22 + 2 * padding;
    Widths widths{};
    for (std::size_t column = 0; column < widths.size(); ++column)
        widths[column] = qMax(least, width * shares[column] / 100);
    const int rest = width - std::accumulate(widths.begin(), widths.end(), 0);
    widths.back() += qMax(0, rest);
    return widths;
}

int GroupsLayout::rowHeight(const CountTableModel &model, int row, const Widths &widths) const
{
    const QModelIndex first = model.index(row, int(Column::Statement));
    const auto kind = first.data(CountTableModel::KindRole).value<Kind>();
    if (kind != Kind::Statement) {
        const QFont &font = kind == Kind::Title ? m_title : m_strong;
        const int room = std::accumulate(widths.begin(), widths.end(), 0) - 2 * padding;
        return wrappedHeight(font, first.data().toString(), room) + 2 * above
            + (kind == Kind::Title ? Spacing::gap : Spacing::small);
    }
    int height = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const QModelIndex index = model.index(row, int(column));
        const int room = widths[column] - 2 * padding;
        const bool share = index.data(CountTableModel::ShareRole).isValid();
        const QString text = index.data().toString();
        int own = share ? QFontMetrics(m_strong).height() : wrappedHeight(m_body, text, room);
        own += noteHeight(m_note, index.data(CountTableModel::NoteRole).toString(), room);
        if (index.data(CountTableModel::RangeRole).isValid())
            own += Spacing::small + barHeight;
        height = qMax(height, own);
    }
    return height + 2 * above;
}

QRect GroupsLayout::barBox(const QRect &cell) const
{
    const QRect box = inner(cell);
    const int words = m_shareWidth + Spacing::medium;
    const int top = box.top() + (QFontMetrics(m_strong).height() - barHeight) / 2;
    return {box.left() + words, top, qMax(0, box.width() - words), barHeight};
}

} // namespace CityProfiles
