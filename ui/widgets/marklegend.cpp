// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marklegend.h"

#include "tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace CityProfiles {

MarkLegend::MarkLegend(QWidget *parent)
    : QWidget(parent)
    , m_font(scaledFont(font(), TextSize::Note))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkLegend::setTexts(const QStringList &texts)
{
    m_texts = texts;
    setAccessibleName(tr("Legend: %1").arg(texts.join(", "_L1)));
    updateGeometry();
    update();
}

void MarkLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_font = scaledFont(font(), TextSize::Note);
    updateGeometry();
}

QSize MarkLegend::markSize(int) const
{
    const int side = QFontMetrics(m_font).height();
    return {side, side};
}

int MarkLegend::indentOf(int entry) const
{
    const int width = markSize(entry).width();
    return width > 0 ? width + Spacing::small : 0;
}

std::vector<QRect> MarkLegend::places(int width) const
{
    const QFontMetrics metrics(m_font);
    int line = metrics.height();
    for (int entry = 0; entry < int(m_texts.size()); ++entry)
        line = qMax(line, markSize(entry).height());
    line += Spacing::small;
    std::vector<QRect> list;
    QPoint at(0, 0);
    for (int entry = 0; entry < int(m_texts.size()); ++entry) {
        const int needed = indentOf(entry) + metrics.horizontalAdvance(m_texts.at(entry)) + 1;
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + line};
        list.emplace_back(at, QSize(needed, line));
        at.rx() += needed + 2 * Spacing::medium;
    }
    list.emplace_back(0, 0, width, at.y() + line);
    return list;
}

QSize MarkLegend::sizeHint() const
{
    return {QFontMetrics(m_font).averageCharWidth() * 80, heightForWidth(width())};
}

int MarkLegend::heightForWidth(int width) const
{
    return places(width).back().height();
}

void MarkLegend::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    const std::vector<QRect> boxes = places(width());
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    QPainter painter(this);
    for (int entry = 0; entry < int(m_texts.size()); ++entry) {
        const QRect &box = boxes[std::size_t(entry)];
        const QSize size = markSize(entry);
        if (!size.isEmpty())
            paintMark(painter, mirrored({{box.left(), box.center().y() - size.height() / 2}, size}), entry);
        painter.setFont(m_font);
        painter.setPen(tokens.muted);
        painter.drawText(mirrored(box.adjusted(indentOf(entry), 0, 0, 0)), Qt::AlignVCenter | Qt::TextSingleLine,
                         m_texts.at(entry));
    }
}

} // namespace CityProfiles
