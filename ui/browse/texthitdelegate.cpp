// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texthitdelegate.h"

#include "markedtext.h"
#include "texthitsmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace CityProfiles {

namespace {

constexpr int edge = 3; // the accent at the start of the city being read
constexpr int above = 6; // above and below the lines of a row
constexpr int mostLines = 2; // of a passage

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

bool isFirst(const QModelIndex &index)
{
    return index.data(TextHitsModel::FirstRole).toBool();
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

/// One line, cut at its end; returns the width that it takes.
int drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, const QString &text)
{
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width());
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // its own, cut at its end
    painter.drawText(
        QStyle::visualRect(option.direction, option.rect, box),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

QSize TextHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * Spacing::panel - edge;
    const QFontMetrics metrics(boldOf(option.font)); // what is marked is wider: as if all were
    const int lines = metrics.horizontalAdvance(textOf(index, TextHitsModel::PassageRole)) > width ? mostLines : 1;
    const int name = isFirst(index) ? lineHeight(option.font) + above : 0;
    return {0, name + lineHeight(scaledFont(option.font, TextSize::Note)) + lines * lineHeight(option.font) + above};
}

void TextHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index, tokens);
    const QFont note = scaledFont(option.font, TextSize::Note);
    QRect line = option.rect.adjusted(Spacing::panel + edge, above / 2, -Spacing::panel, 0);
    if (isFirst(index)) {
        line.moveTop(line.top() + above / 2);
        line.setHeight(lineHeight(option.font));
        painter->setFont(boldOf(option.font));
        painter->setPen(tokens.text);
        const int name = drawLine(*painter, option, line, textOf(index, TextHitsModel::NameRole)) + Spacing::medium;
        painter->setFont(note);
        painter->setPen(tokens.muted);
        if (line.width() - name > lineHeight(note) * 2)
            drawLine(*painter, option, line.adjusted(name, 0, 0, 0), textOf(index, TextHitsModel::SecondaryTextRole));
        line.moveTop(line.bottom() + 1 + above / 2);
    }
    line.setHeight(lineHeight(note));
    painter->setFont(note);
    painter->setPen(tokens.muted);
    drawLine(*painter, option, line, textOf(index, TextHitsModel::QuestionRole));
    line.setTop(line.bottom() + 1);
    line.setBottom(option.rect.bottom());
    painter->setFont(option.font);
    painter->setPen(tokens.text);
    paintMarkedLines(*painter, QStyle::visualRect(option.direction, option.rect, line), mostLines,
                     option.direction == Qt::RightToLeft, textOf(index, TextHitsModel::PassageRole),
                     index.data(TextHitsModel::MarksRole).value<QList<QPair<int, int>>>());
    painter->restore();
}

void TextHitDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const Tokens &tokens) const
{
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    const bool read = m_read == index.data(TextHitsModel::ProfileRole).value<ProfileIndex>();
    if (chosen)
        painter.fillRect(option.rect, read ? tokens.accentGround : option.palette.color(QPalette::Highlight));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, tokens.background);
    if (isFirst(index) && index.row() > 0) {
        painter.setPen(tokens.hairline);
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    if (read) {
        const QRect bar(option.rect.topLeft(), QSize(edge, option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.accent);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(tokens.muted, 1));
        painter.drawRect(option.rect.adjusted(read ? edge : 0, 0, -1, -1));
    }
}

} // namespace CityProfiles
