// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsmark.h"

#include <QPainter>
#include <QStyle>

namespace CityProfiles {

namespace {

constexpr int leastWidth = 3; ///< a difference without a span can be seen

/// From -100 to 100 percentage points; the first group's lead is on the left.
class Scale {
public:
    explicit Scale(const QRect &box)
        : m_box(box)
    {
    }

    [[nodiscard]] int place(double points) const
    {
        return m_box.center().x() - qRound(points / 100 * (m_box.width() / 2.0 - 1));
    }
    [[nodiscard]] QRect span(double from, double to, int top, int height) const
    {
        const int left = qMin(place(from), place(to));
        const int right = qMax(place(from), place(to));
        return {left, top, qMax(leastWidth, right - left), height};
    }

private:
    QRect m_box;
};

} // namespace

void paintOpenMark(QPainter &painter, const QRect &box, const Tokens &tokens)
{
    QPen pen(tokens.muted, 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintSampleMark(QPainter &painter, const QRect &span, const Tokens &tokens)
{
    painter.fillRect(span.left(), span.center().y(), span.width(), 1, tokens.text);
    painter.fillRect(span.left(), span.top(), 1, span.height(), tokens.text);
    painter.fillRect(span.right(), span.top(), 1, span.height(), tokens.text);
}

void paintShare(QPainter &painter, const QRect &box, const ShareBounds &share, const Tokens &tokens,
                Qt::LayoutDirection direction)
{
    const auto part = [&](double from, double to) {
        const int left = qRound(box.width() * from / 100);
        const int right = qRound(box.width() * to / 100);
        return QStyle::visualRect(direction, box,
                                  QRect(box.left() + left, box.top(), qMax(0, right - left), box.height()));
    };
    painter.save();
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, tokens.hairline);
    painter.fillRect(part(0, share.lowestPercent()), tokens.bar);
    if (share.unknown > 0)
        paintOpenMark(painter, part(share.lowestPercent(), share.highestPercent()), tokens);
    const QRect zero(box.left(), box.top(), 1, box.height());
    painter.fillRect(QStyle::visualRect(direction, box, zero), tokens.muted);
    painter.restore();
}

void paintDifference(QPainter &painter, const QRect &box, const PointRange &range,
                     const std::optional<PointRange> &sample, const Tokens &tokens, Qt::LayoutDirection direction)
{
    const Scale scale(box);
    const int height = box.height() / 2 + 1;
    const auto paintSpan = [&](double from, double to) {
        return QStyle::visualRect(direction, box, scale.span(from, to, box.top() + 1, height));
    };
    const double certain = range.lowest > 0 ? range.lowest : range.highest < 0 ? range.highest : 0;
    painter.save();
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, tokens.hairline);
    if (certain != 0)
        painter.fillRect(paintSpan(0, certain), tokens.bar);
    if (range.lowest < range.highest)
        paintOpenMark(painter, paintSpan(range.lowest, range.highest), tokens);
    if (sample) {
        const QRect span =
            scale.span(sample->lowest, sample->highest, box.top() + height + 2, box.height() - height - 2);
        paintSampleMark(painter, QStyle::visualRect(direction, box, span), tokens);
    }
    painter.fillRect(QStyle::visualRect(direction, box, QRect(scale.place(0), box.top(), 1, box.height())),
                     tokens.muted);
    painter.restore();
}

} // namespace CityProfiles
