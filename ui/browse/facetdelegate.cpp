// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetdelegate.h"

#include "markedtext.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace CityProfiles {

namespace {

constexpr int histogramHeight = 44;
constexpr int dot = 6; // behind a heading below which something narrows the list

FacetModel::Kind kindOf(const QModelIndex &index)
{
    return FacetModel::Kind(index.data(FacetModel::KindRole).toInt());
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

int lineCount(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).horizontalAdvance(text) > width ? 2 : 1;
}

bool isOpen(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    return view && view->isExpanded(index);
}

QString matchWord(const QModelIndex &index)
{
    switch (Match(index.data(FacetModel::MatchRole).toInt())) {
    case Match::All:
        return FacetModel::tr("all of");
    case Match::None:
        return FacetModel::tr("none of");
    case Match::Any:
        break;
    }
    return FacetModel::tr("any of");
}

/// Whether a heading has a word behind it: where its values can be joined in several ways and that is of interest.
bool hasWord(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *model = qobject_cast<const FacetModel *>(index.model());
    return model && model->hasMatch(index) && (isOpen(option, index) || index.data(FacetModel::ActiveRole).toBool());
}

} // namespace

/// What painting a row takes.
struct FacetDelegate::Row {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    Tokens tokens;
    FacetGeometry place;

    void text(const QRect &rect, Qt::Alignment alignment, const QString &words) const
    {
        // A text runs in its own direction: "100,000 to 250,000" is not turned round with the page.
        painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(place.turned(rect),
                         int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine, words);
    }
    /// On one or two lines.
    void label(const QRect &rect, const QFont &font, const QString &words) const
    {
        painter.setFont(font);
        if (lineCount(words, font, rect.width()) == 1) {
            text(rect, Qt::AlignLeft | Qt::AlignVCenter, words);
            return;
        }
        const int line = QFontMetrics(font).height();
        const QRect lines(rect.left(), rect.center().y() + 1 - line, rect.width(), 2 * line);
        paintMarkedLines(painter, place.turned(lines), 2, option.direction == Qt::RightToLeft, words, {});
    }
    /// An arrow that points down where the row is open.
    void arrow(const QPoint &middle) const
    {
        const double half = QFontMetrics(option.font).height() * 0.2;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(place.turned(QRect(middle, QSize(1, 1))).topLeft());
        if (!isOpen(option, index))
            painter.rotate(option.direction == Qt::RightToLeft ? 90 : -90);
        painter.setPen(QPen(tokens.muted, 1.4));
        painter.drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
        painter.restore();
    }
    void box(bool ticked) const
    {
        const QRectF area = place.turned(place.box());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ticked ? tokens.text : tokens.muted, 1.2));
        painter.setBrush(ticked ? tokens.text : tokens.surface);
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (!ticked)
            return;
        painter.setPen(QPen(tokens.surface, 1.8));
        painter.drawPolyline(QPolygonF{{area.left() + area.width() * 0.24, area.top() + area.height() * 0.53},
                                       {area.left() + area.width() * 0.43, area.top() + area.height() * 0.72},
                                       {area.left() + area.width() * 0.77, area.top() + area.height() * 0.30}});
    }
};

void FacetDelegate::setDragged(const QModelIndex &histogram, int first, int last)
{
    m_dragged = {histogram, std::min(first, last), std::max(first, last)};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row row{*painter, option, index, Tokens::of(option.palette),
                  FacetGeometry(index, option.rect, option.font, option.direction)};
    painter->save();
    const bool pointed = (option.state & QStyle::State_MouseOver) && kindOf(index) != FacetModel::Kind::Histogram;
    painter->fillRect(option.rect,
                      pointed ? row.tokens.background.darker(row.tokens.isDark() ? 80 : 103) : row.tokens.background);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(row.tokens.muted, 1));
        painter->drawRect(option.rect.adjusted(2, 0, -3, -1));
    }
    switch (kindOf(index)) {
    case FacetModel::Kind::Group:
        paintHeading(row);
        break;
    case FacetModel::Kind::Histogram:
        paintFacetHistogram(*painter, row.place, index, m_dragged, row.tokens);
        break;
    default:
        paintValue(row);
    }
    painter->restore();
}

void FacetDelegate::paintHeading(const Row &row) const
{
    const QRect rect = row.option.rect;
    row.arrow({rect.left() + FacetGeometry::edge + 3, rect.center().y() + 1});
    const bool active = row.index.data(FacetModel::ActiveRole).toBool();
    const bool withWord = hasWord(row.option, row.index);
    if (withWord) {
        row.painter.setFont(scaledFont(row.option.font, TextSize::Note));
        row.painter.setPen(row.tokens.muted);
        row.text(row.place.heading(false), Qt::AlignRight | Qt::AlignVCenter, matchWord(row.index));
    }
    QRect words = row.place.heading(withWord);
    words.setRight(words.right() - (active ? FacetGeometry::step : 0));
    const QString title = row.index.data().toString();
    const QFont font = boldOf(row.option.font);
    row.painter.setPen(row.tokens.text);
    row.label(words, font, title);
    if (!active)
        return;
    const int end = std::min(words.left() + QFontMetrics(font).horizontalAdvance(title), words.right());
    row.painter.setRenderHint(QPainter::Antialiasing);
    row.painter.setPen(Qt::NoPen);
    row.painter.setBrush(row.tokens.text);
    row.painter.drawEllipse(
        row.place.turned(QRect(end + Spacing::small + 2, rect.center().y() - dot / 2 + 1, dot, dot)));
}

void FacetDelegate::paintValue(const Row &row) const
{
    const QRect label = row.place.label();
    const QVariant count = row.index.data(FacetModel::CountRole);
    const QVariant box = row.index.data(Qt::CheckStateRole);
    const bool ticked = box.toInt() == Qt::Checked;
    const bool empty = count.isValid() && count.toInt() == 0 && !ticked;
    const bool quiet = kindOf(row.index) == FacetModel::Kind::Unknown || kindOf(row.index) == FacetModel::Kind::More;
    if (count.isValid()) {
        const QRect all = row.place.count();
        QRect bar = all;
        bar.setLeft(all.right() - int(all.width() * row.index.data(FacetModel::ShareRole).toDouble()) + 1);
        if (!empty)
            row.painter.fillRect(row.place.turned(bar), row.tokens.hairline);
        row.painter.setFont(row.option.font);
        row.painter.setPen(empty ? row.tokens.muted : row.tokens.text);
        row.text(all.adjusted(0, 0, -Spacing::small, 0), Qt::AlignRight | Qt::AlignVCenter,
                 row.index.data(FacetModel::CountTextRole).toString());
    }
    if (box.isValid())
        row.box(ticked);
    if (row.index.model()->hasChildren(row.index))
        row.arrow({label.right() + QFontMetrics(row.option.font).height() / 2, label.center().y() + 1});
    row.painter.setPen(empty || quiet ? row.tokens.muted : row.tokens.text);
    row.label(label, row.option.font, row.index.data().toString());
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (kindOf(index) == FacetModel::Kind::Histogram)
        return {0, histogramHeight};
    const int line = QFontMetrics(option.font).height();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect rect(0, 0, view ? view->viewport()->width() : option.rect.width(), line);
    const FacetGeometry place(index, rect, option.font, option.direction);
    const QString text = index.data().toString();
    if (kindOf(index) == FacetModel::Kind::Group) {
        // As if the dot were there, so that nothing moves when it comes.
        const int width = place.heading(hasWord(option, index)).width() - FacetGeometry::step;
        return {0, line * lineCount(text, boldOf(option.font), width) + 2 * Spacing::medium};
    }
    return {0, line * lineCount(text, option.font, place.label().width()) + 2 * Spacing::small};
}

} // namespace CityProfiles
