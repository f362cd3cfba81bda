// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarydelegate.h"

#include "changewording.h"
#include "summarymodel.h"
#include "tokens.h"
#include "wrappedtext.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace CityProfiles {

namespace {

constexpr int above = 3; // above and below a sentence
constexpr int inset = Spacing::panel; // at both sides
constexpr int indent = Spacing::panel; // of a sentence behind its dot

bool isFirst(const QModelIndex &index)
{
    return index.data(SummaryModel::FirstRole).toBool();
}

/// The height of a part's title with the room around it.
int titleHeight(const QFont &font, const QModelIndex &index)
{
    if (!isFirst(index))
        return 0;
    return QFontMetrics(font).height() + Spacing::small + (index.row() > 0 ? Spacing::medium : 0);
}

/// The room that the mark of a reversed answer takes behind its sentence.
int markWidth(const QFont &font, const QModelIndex &index)
{
    return index.data(SummaryModel::SecondLookRole).toBool()
        ? QFontMetrics(scaledFont(font, TextSize::Note)).horizontalAdvance(Wording::secondLook()) + 2 * Spacing::medium
        : 0;
}

/// What a sentence has of a row's width.
int sentenceWidth(const QFont &font, const QModelIndex &index, int width)
{
    const int mark = markWidth(font, index);
    return width - 2 * inset - indent - (mark > 0 ? mark + Spacing::medium : 0);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &sentence, const Tokens &tokens)
{
    const QRect ground = sentence.adjusted(Spacing::small, 0, -Spacing::small, 0);
    if ((option.state & QStyle::State_Selected) != 0)
        painter.fillRect(ground, option.palette.color(QPalette::Highlight));
    else if ((option.state & QStyle::State_MouseOver) != 0)
        painter.fillRect(ground, tokens.background);
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter.setPen(tokens.muted);
        painter.drawRect(ground.adjusted(0, 0, -1, -1));
    }
}

/// The sentence, its question in a calmer ink than what is said of it.
void paintSentence(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, const QModelIndex &index,
                   const Tokens &tokens)
{
    const QString text = index.data().toString();
    const QString label = index.data(SummaryModel::LabelRole).toString();
    QTextOption wrap(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    wrap.setTextDirection(option.direction);
    QTextLayout layout(text, option.font);
    layout.setTextOption(wrap);
    if (text.startsWith(label) && (option.state & QStyle::State_Selected) == 0) {
        QTextCharFormat calm;
        calm.setForeground(tokens.muted);
        layout.setFormats({{0, int(label.size()) + 1, calm}});
    }
    layout.beginLayout();
    qreal top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(box.width());
        line.setPosition({0, top});
        top += line.height();
    }
    layout.endLayout();
    painter.setPen(tokens.text);
    layout.draw(&painter, QStyle::visualRect(option.direction, option.rect, box).topLeft());
}

void paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, const Tokens &tokens)
{
    const QRect mark = QStyle::visualRect(option.direction, option.rect, box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.muted);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(tokens.text);
    painter.setFont(scaledFont(option.font, TextSize::Note));
    painter.drawText(mark, int(Qt::AlignCenter) | Qt::TextSingleLine, Wording::secondLook());
}

} // namespace

int SummaryDelegate::heightFor(const QFont &font, const QModelIndex &index, int width)
{
    return titleHeight(font, index) + 2 * above
        + wrappedHeight(font, index.data().toString(), sentenceWidth(font, index, width));
}

QSize SummaryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return {0, heightFor(option.font, index, view ? view->viewport()->width() : option.rect.width())};
}

void SummaryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    const int line = QFontMetrics(option.font).height();
    QRect row = option.rect;
    painter->save();
    if (isFirst(index)) {
        row.setTop(row.top() + titleHeight(option.font, index));
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(tokens.muted);
        const QRect title(row.left() + inset, row.top() - line - Spacing::small / 2, row.width() - 2 * inset, line);
        drawWrapped(*painter, option.direction, option.rect, title, index.data(SummaryModel::PartRole).toString());
    }
    paintGround(*painter, option, row, tokens);
    const QRect text(row.left() + inset + indent, row.top() + above, sentenceWidth(option.font, index, row.width()),
                     row.height() - 2 * above);
    paintSentence(*painter, option, text, index, tokens);
    const QRect dot(row.left() + inset, text.top() + line / 2 - 2, 4, 4);
    if (const int width = markWidth(option.font, index); width > 0) {
        const int words = qMin(text.width(), QFontMetrics(option.font).horizontalAdvance(index.data().toString()));
        paintMark(*painter, option, {text.left() + words + Spacing::medium, text.top(), width, line}, tokens);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.muted);
    painter->drawEllipse(QStyle::visualRect(option.direction, option.rect, dot));
    painter->restore();
}

} // namespace CityProfiles
