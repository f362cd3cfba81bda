// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetdelegate.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace CityProfiles {

namespace {

constexpr int edge = Spacing::panel;
constexpr int step = 14; // of a level
constexpr int histogramHeight = 44;

int levelOf(QModelIndex index)
{
    int level = 0;
    for (index = index.parent(); index.isValid(); index = index.parent())
        ++level;
    return level;
}

FacetModel::Kind kindOf(const QModelIndex &index)
{
    return FacetModel::Kind(index.data(FacetModel::KindRole).toInt());
}

/// The width that counts and their bars take.
int countWidth(const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("≥ 0,000"));
}

int labelLeft(const QModelIndex &index, const QFont &font)
{
    const bool value = kindOf(index) == FacetModel::Kind::Value || kindOf(index) == FacetModel::Kind::Unknown;
    const int level = std::max(0, levelOf(index) - 1);
    return edge + level * step + (value ? QFontMetrics(font).height() + Spacing::small : 0);
}

QRect labelRect(const QRect &rect, const QModelIndex &index, const QFont &font)
{
    const int fold = index.model()->hasChildren(index) && levelOf(index) > 0 ? QFontMetrics(font).height() : 0;
    return rect.adjusted(labelLeft(index, font), 0, -edge - countWidth(font) - Spacing::small - fold, 0);
}

int lineCount(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).horizontalAdvance(text) > width ? 2 : 1;
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

} // namespace

/// What painting a row takes; rectangles are unmirrored and turned round when they are drawn.
struct FacetDelegate::Row {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    Tokens tokens;

    [[nodiscard]] QRect turned(const QRect &rect) const
    {
        return QStyle::visualRect(option.direction, option.rect, rect);
    }
    void text(const QRect &rect, Qt::Alignment alignment, const QString &words, int flags = Qt::TextSingleLine) const
    {
        painter.drawText(turned(rect), int(QStyle::visualAlignment(option.direction, alignment)) | flags, words);
    }
    /// An arrow that points down where the row is open.
    void arrow(const QPointF &middle, bool open) const
    {
        const double half = QFontMetrics(option.font).height() * 0.2;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(turned(QRect(middle.toPoint(), QSize(1, 1))).topLeft());
        if (!open)
            painter.rotate(option.direction == Qt::RightToLeft ? 90 : -90);
        painter.setPen(QPen(tokens.muted, 1.4));
        painter.drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
        painter.restore();
    }
};

void FacetDelegate::setDragged(const QModelIndex &histogram, int first, int last)
{
    m_dragged = histogram;
    m_first = std::min(first, last);
    m_last = std::max(first, last);
}

int FacetDelegate::binAt(const QRect &rect, int bins, int x, Qt::LayoutDirection direction)
{
    const int width = std::max(1, rect.width() - 2 * edge);
    const int place = direction == Qt::RightToLeft ? rect.right() - edge - x : x - rect.left() - edge;
    return std::clamp(place * bins / width, 0, bins - 1);
}

bool FacetDelegate::isMatchWord(const QRect &rect, int x, const QFont &font, Qt::LayoutDirection direction)
{
    const QRect end(rect.right() - edge - countWidth(font), rect.top(), countWidth(font) + edge, rect.height());
    const QRect place = QStyle::visualRect(direction, rect, end);
    return x >= place.left() && x <= place.right();
}

bool FacetDelegate::isFoldArrow(const QRect &rect, int x, const QFont &font, Qt::LayoutDirection direction)
{
    const int line = QFontMetrics(font).height();
    const int right = rect.right() - edge - countWidth(font) - Spacing::small;
    const QRect place = QStyle::visualRect(direction, rect, QRect(right - line, rect.top(), line + 4, rect.height()));
    return x >= place.left() && x <= place.right();
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Row row{*painter, option, index, Tokens::of(option.palette)};
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
        paintHistogram(row);
        break;
    default:
        paintValue(row);
    }
    painter->restore();
}

void FacetDelegate::paintHeading(Row &row) const
{
    const QRect rect = row.option.rect;
    QFont font = row.option.font;
    font.setBold(true);
    const auto *view = qobject_cast<const QTreeView *>(row.option.widget);
    const bool open = view && view->isExpanded(row.index);
    row.arrow(QPointF(rect.left() + edge + 3, rect.center().y() + 1), open);
    const bool active = row.index.data(FacetModel::ActiveRole).toBool();
    QRect words = rect.adjusted(edge + step, 0, -edge, 0);
    const auto *model = qobject_cast<const FacetModel *>(row.index.model());
    if (model && model->hasMatch(row.index) && (open || active)) {
        const QFont note = scaledFont(row.option.font, TextSize::Note);
        row.painter.setFont(note);
        row.painter.setPen(row.tokens.muted);
        row.text(words, Qt::AlignRight | Qt::AlignVCenter, matchWord(row.index));
        words.setRight(words.right() - countWidth(row.option.font));
    }
    row.painter.setFont(font);
    row.painter.setPen(row.tokens.text);
    words.setRight(words.right() - (active ? step : 0));
    const QString title = row.index.data().toString();
    drawLabel(row, words, font, title);
    if (active) { // a dot: something here narrows the list
        const int end = std::min(words.left() + QFontMetrics(font).horizontalAdvance(title), words.right());
        const int left = end + Spacing::small + 2;
        row.painter.setRenderHint(QPainter::Antialiasing);
        row.painter.setPen(Qt::NoPen);
        row.painter.setBrush(row.tokens.text);
        row.painter.drawEllipse(row.turned(QRect(left, rect.center().y() - 2, 6, 6)));
    }
}

void FacetDelegate::paintBox(Row &row, const QRect &box, Qt::CheckState state) const
{
    row.painter.setRenderHint(QPainter::Antialiasing);
    const bool ticked = state == Qt::Checked;
    row.painter.setPen(QPen(ticked ? row.tokens.text : row.tokens.muted, 1.2));
    row.painter.setBrush(ticked ? row.tokens.text : row.tokens.surface);
    row.painter.drawRoundedRect(QRectF(row.turned(box)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (!ticked)
        return;
    const QRectF area = row.turned(box);
    row.painter.setPen(QPen(row.tokens.surface, 1.8));
    row.painter.drawPolyline(QPolygonF{{area.left() + area.width() * 0.24, area.top() + area.height() * 0.53},
                                       {area.left() + area.width() * 0.43, area.top() + area.height() * 0.72},
                                       {area.left() + area.width() * 0.77, area.top() + area.height() * 0.30}});
}

void FacetDelegate::paintValue(Row &row) const
{
    const QRect rect = row.option.rect;
    const QFont &font = row.option.font;
    const QRect label = labelRect(rect, row.index, font);
    const QVariant count = row.index.data(FacetModel::CountRole);
    const QVariant box = row.index.data(Qt::CheckStateRole);
    const bool ticked = box.toInt() == Qt::Checked;
    const bool empty = count.isValid() && count.toInt() == 0 && !ticked;
    const bool quiet = kindOf(row.index) == FacetModel::Kind::Unknown || kindOf(row.index) == FacetModel::Kind::More;
    if (count.isValid()) {
        const QRect all(rect.right() - edge - countWidth(font) + 1, rect.top() + 3, countWidth(font),
                        rect.height() - 6);
        QRect bar = all;
        bar.setLeft(all.right() - int(all.width() * row.index.data(FacetModel::ShareRole).toDouble()) + 1);
        if (!empty)
            row.painter.fillRect(row.turned(bar), row.tokens.hairline);
        row.painter.setFont(font);
        row.painter.setPen(empty ? row.tokens.muted : row.tokens.text);
        row.text(all.adjusted(0, 0, -Spacing::small, 0), Qt::AlignRight | Qt::AlignVCenter,
                 row.index.data(FacetModel::CountTextRole).toString());
    }
    if (box.isValid()) {
        const int size = QFontMetrics(font).height() - 2;
        paintBox(row, QRect(label.left() - size - Spacing::small - 1, rect.center().y() - size / 2, size, size),
                 Qt::CheckState(box.toInt()));
    }
    if (row.index.model()->hasChildren(row.index)) {
        const auto *view = qobject_cast<const QTreeView *>(row.option.widget);
        row.arrow(QPointF(label.right() + QFontMetrics(font).height() * 0.5, rect.center().y() + 1),
                  view && view->isExpanded(row.index));
    }
    row.painter.setFont(font);
    row.painter.setPen(empty || quiet ? row.tokens.muted : row.tokens.text);
    drawLabel(row, label, font, row.index.data().toString());
}

void FacetDelegate::drawLabel(const Row &row, const QRect &label, const QFont &font, const QString &text)
{
    if (lineCount(text, font, label.width()) == 1) {
        row.text(label, Qt::AlignLeft | Qt::AlignVCenter, text);
        return;
    }
    const QString cut =
        QFontMetrics(font).elidedText(text, Qt::ElideRight, label.width() * 2 - QFontMetrics(font).height());
    row.text(label, Qt::AlignLeft | Qt::AlignVCenter, cut, Qt::TextWordWrap);
}

void FacetDelegate::paintHistogram(Row &row) const
{
    const auto bins = row.index.data(FacetModel::BinsRole).value<QList<int>>();
    if (bins.isEmpty())
        return;
    const auto chosen = row.index.data(FacetModel::ChosenBinsRole).value<QList<bool>>();
    const int most = std::max(1, *std::max_element(bins.begin(), bins.end()));
    const QRect area = row.option.rect.adjusted(edge, 4, -edge, -6);
    const bool dragged = m_dragged.isValid() && m_dragged == row.index;
    row.painter.fillRect(QRect(area.left(), area.bottom() + 1, area.width(), 1), row.tokens.muted);
    for (qsizetype bin = 0; bin < bins.size(); ++bin) {
        const int left = area.left() + int(bin * area.width() / bins.size());
        const int right = area.left() + int((bin + 1) * area.width() / bins.size()) - 1;
        const int height = bins.at(bin) > 0 ? std::max(2, bins.at(bin) * area.height() / most) : 0;
        const bool on = dragged ? bin >= m_first && bin <= m_last : chosen.value(bin, true);
        row.painter.fillRect(row.turned(QRect(left, area.bottom() + 1 - height, std::max(1, right - left), height)),
                             on ? row.tokens.bar : row.tokens.hairline);
    }
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (kindOf(index) == FacetModel::Kind::Histogram)
        return {0, histogramHeight};
    if (kindOf(index) == FacetModel::Kind::Group) {
        QFont bold = option.font;
        bold.setBold(true);
        const auto *model = qobject_cast<const FacetModel *>(index.model());
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        const bool hasWord = model && model->hasMatch(index) && tree && tree->isExpanded(index);
        const int end = hasWord ? countWidth(option.font) + step : step;
        const int lines = lineCount(index.data().toString(), bold, width - 2 * edge - step - end);
        return {0, line * lines + 2 * Spacing::medium};
    }
    const QRect label = labelRect(QRect(0, 0, width, line), index, option.font);
    return {0, line * lineCount(index.data().toString(), option.font, label.width()) + 2 * Spacing::small};
}

} // namespace CityProfiles
