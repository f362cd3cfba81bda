// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragelegend.h"

#include "coveragewording.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int markWidth = 22;
constexpr int markHeight = 14;

} // namespace

CoverageLegend::CoverageLegend(QWidget *parent)
    : QWidget(parent)
    , m_entries({{Mark::Answered, Wording::stateName(State::Answered)},
                 {Mark::Partial, Wording::stateName(State::Partial)},
                 {Mark::None, Wording::stateName(State::None)},
                 {Mark::NotStated, Wording::stateName(State::NotStated)},
                 {Mark::Cities, tr("Cities here, of all cities surveyed")},
                 {Mark::Chart, tr("Can carry a chart")}})
{
    setObjectName(u"coverageLegend"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList texts;
    for (const Entry &entry : m_entries)
        texts.append(entry.text);
    setAccessibleName(tr("Legend: %1").arg(texts.join(", "_L1)));
    applyFont();
}

void CoverageLegend::applyFont()
{
    m_font = scaledFont(font(), TextSize::Note);
    updateGeometry();
}

void CoverageLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

std::vector<QRect> CoverageLegend::places(int width) const
{
    const QFontMetrics metrics(m_font);
    const int line = qMax(metrics.height(), markHeight) + Spacing::small;
    std::vector<QRect> list;
    QPoint at(0, 0);
    for (const Entry &entry : m_entries) {
        const int needed = markWidth + Spacing::small + 2 + metrics.horizontalAdvance(entry.text) + 1;
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + line};
        list.emplace_back(at, QSize(needed, line));
        at.rx() += needed + 2 * Spacing::medium;
    }
    list.emplace_back(0, 0, width, at.y() + line);
    return list;
}

QSize CoverageLegend::sizeHint() const
{
    return {QFontMetrics(m_font).averageCharWidth() * 80, heightForWidth(width())};
}

int CoverageLegend::heightForWidth(int width) const
{
    return places(width).back().height();
}

void CoverageLegend::paintMark(QPainter &painter, const QRect &box, Mark mark, const Tokens &tokens) const
{
    switch (mark) {
    case Mark::Answered:
        paintState(painter, box, State::Answered, tokens, m_font);
        break;
    case Mark::Partial:
        paintState(painter, box, State::Partial, tokens, m_font);
        break;
    case Mark::None:
        paintState(painter, box, State::None, tokens, m_font);
        break;
    case Mark::NotStated:
        paintState(painter, box, State::NotStated, tokens, m_font);
        break;
    case Mark::Cities:
        paintCities(painter, box, 0.7, tokens, layoutDirection());
        break;
    case Mark::Chart:
        paintChartSign(painter, box, tokens);
        break;
    }
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    const std::vector<QRect> boxes = places(width());
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    QPainter painter(this);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QRect mark(boxes[i].left(), boxes[i].center().y() - markHeight / 2, markWidth, markHeight);
        paintMark(painter, mirrored(mark), m_entries[i].mark, tokens);
        painter.setFont(m_font);
        painter.setPen(tokens.muted);
        painter.drawText(mirrored(boxes[i].adjusted(markWidth + Spacing::small + 2, 0, 0, 0)),
                         Qt::AlignVCenter | Qt::TextSingleLine, m_entries[i].text);
    }
}

} // namespace CityProfiles
