// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsheads.h"

#include "groupslayout.h"
#include "tokens.h"
#include "wrappedtext.h"

#include <QPainter>

namespace CityProfiles {

namespace {

using Column = CountTableModel::Column;
constexpr int mostLines = 3; ///< of a group's name

} // namespace

GroupsHeads::GroupsHeads(const GroupsLayout *layout, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_layout(layout)
{
    setObjectName(QStringLiteral("groupHeads"));
    setSectionResizeMode(Fixed);
    setHighlightSections(false);
    setSectionsClickable(true);
}

QString GroupsHeads::text(int section) const
{
    return model()->headerData(section, orientation()).toString();
}

QSize GroupsHeads::sizeHint() const
{
    const int line = QFontMetrics(m_layout->title()).height();
    int names = line;
    for (int section = 0; section < count(); ++section) {
        const int room = sectionSize(section) - 2 * GroupsLayout::padding;
        names = qMax(names, wrappedHeight(m_layout->title(), text(section), room));
    }
    const int height = qMin(names, mostLines * line) + QFontMetrics(m_layout->note()).height();
    return {0, height + Spacing::small + 2 * Spacing::medium};
}

void GroupsHeads::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens tokens = Tokens::of(palette());
    const QRect box = rect.adjusted(GroupsLayout::padding, Spacing::medium, -GroupsLayout::padding, -Spacing::medium);
    const int noteHeight = QFontMetrics(m_layout->note()).height();
    painter->save();
    painter->fillRect(rect, tokens.surface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.hairline);
    painter->setFont(m_layout->title());
    painter->setPen(tokens.text);
    const QRect names = box.adjusted(0, 0, 0, -noteHeight - Spacing::small);
    drawWrapped(*painter, layoutDirection(), names, names, text(logicalIndex), Qt::AlignLeft | Qt::AlignBottom);
    painter->setFont(m_layout->note());
    painter->setPen(tokens.muted);
    const QRect notes(box.left(), box.bottom() - noteHeight, box.width(), noteHeight);
    if (model()->headerData(logicalIndex, orientation(), CountTableModel::SidesRole).toBool())
        paintSides(*painter, notes);
    else
        painter->drawText(notes, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextSingleLine,
                          model()->headerData(logicalIndex, orientation(), CountTableModel::NoteRole).toString());
    painter->restore();
}

void GroupsHeads::paintSides(QPainter &painter, const QRect &box) const
{
    const int half = box.width() / 2 - Spacing::small;
    const auto paintSide = [&](const QString &words, Column column, Qt::Alignment alignment, const QRect &room) {
        const QFontMetrics metrics = painter.fontMetrics(); // a long name is cut, its meaning is not
        const int nameRoom = half - metrics.horizontalAdvance(words.arg(QString())) - 1;
        painter.drawText(QStyle::visualRect(layoutDirection(), box, room),
                         int(QStyle::visualAlignment(layoutDirection(), alignment)) | Qt::TextSingleLine,
                         words.arg(metrics.elidedText(text(int(column)), Qt::ElideRight, nameRoom)));
    };
    paintSide(tr("%1 higher (+)", "group; differences that are positive"), Column::FirstGroup, Qt::AlignLeft,
              QRect(box.left(), box.top(), half, box.height()));
    paintSide(tr("%1 higher (-)", "group; differences that are negative"), Column::SecondGroup, Qt::AlignRight,
              QRect(box.right() - half + 1, box.top(), half, box.height()));
}

} // namespace CityProfiles
