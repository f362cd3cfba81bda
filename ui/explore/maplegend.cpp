// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maplegend.h"

#include "mapmarks.h"
#include "mapwording.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(scaledFont(font(), TextSize::Note));
}

void MapLegend::setColoring(const Codebook &codebook, const MapColoring &coloring, const MapAnswers &answers)
{
    m_codebook = codebook;
    m_coloring = coloring;
    m_answers.answers = answers.answers;
    rebuild();
}

void MapLegend::setDense(bool dense)
{
    m_dense = dense;
    rebuild();
}

QStringList MapLegend::texts() const
{
    QStringList list;
    for (const Entry &entry : m_entries)
        list.append(entry.text);
    return list;
}

void MapLegend::rebuild()
{
    m_entries.clear();
    const int answers = int(m_answers.answers.size());
    for (int answer = 1; answer <= answers; ++answer) { // the unknown ones last
        const int index = answer % answers;
        m_entries.push_back({Mark::Answer, index,
                             Wording::mapAnswerText(m_codebook, m_coloring, m_answers.answers[std::size_t(index)])});
    }
    if (m_dense) {
        m_entries.push_back({Mark::Few, 0, tr("few profiles")});
        m_entries.push_back({Mark::Many, 0, tr("many profiles")});
    } else {
        addSizes();
        m_entries.push_back({Mark::Several, 0, tr("several profiles")});
    }
    setAccessibleName(tr("Legend: %1").arg(texts().join(", "_L1)));
    updateGeometry();
    update();
}

void MapLegend::addSizes()
{
    const int population = m_codebook.questionWithRole(u"population");
    if (population < 0)
        return;
    const Question &question = m_codebook.questions[std::size_t(population)];
    if (question.classes.empty())
        return;
    const auto [first, last] =
        std::minmax_element(question.classes.begin(), question.classes.end(),
                            [](const SizeClass &a, const SizeClass &b) { return a.position < b.position; });
    m_entries.push_back({Mark::Smallest, 0, tr("%1: %2", "question: answer").arg(question.label, first->label)});
    m_entries.push_back({Mark::Largest, 0, last->label});
    m_entries.push_back({Mark::Hollow, 0, tr("%1 unknown", "question").arg(question.label)});
}

int MapLegend::markWidth() const
{
    return qMax(fontMetrics().height(), int(2 * symbolRadius(1, 1)) + 2) + Spacing::small;
}

std::vector<QRect> MapLegend::places(int width) const
{
    const int line = markWidth();
    std::vector<QRect> list;
    QPoint at(0, 0);
    for (const Entry &entry : m_entries) {
        const int needed = markWidth() + fontMetrics().horizontalAdvance(entry.text) + 1;
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + line};
        list.emplace_back(at, QSize(needed, line));
        at.rx() += needed + 2 * Spacing::medium;
    }
    list.emplace_back(0, 0, width, at.y() + line);
    return list;
}

QSize MapLegend::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, heightForWidth(width())};
}

int MapLegend::heightForWidth(int width) const
{
    return places(width).back().height();
}

void MapLegend::paintMark(QPainter &painter, const QRectF &box, const Entry &entry, const MapStyle &style) const
{
    const QPointF middle = box.center();
    const QColor color = style.answer(m_answers, entry.answer);
    const QColor plain = style.tokens.bar;
    switch (entry.mark) {
    case Mark::Answer:
        return paintDisc(painter, middle, 7, false, entry.answer == 0, color, style);
    case Mark::Smallest:
        return paintDisc(painter, middle, symbolRadius(1, 6), false, false, plain, style);
    case Mark::Largest:
        return paintDisc(painter, middle, symbolRadius(1, 1), false, false, plain, style);
    case Mark::Hollow:
        return paintDisc(painter, middle, symbolRadius(0, 1), true, false, plain, style);
    case Mark::Several: {
        MapSymbol symbol;
        symbol.at = middle;
        symbol.radius = box.width() / 2 - 1;
        symbol.count = 3;
        symbol.answers[0] = 3;
        return paintCluster(painter, symbol, {}, style);
    }
    case Mark::Few:
    case Mark::Many: {
        QColor shade = plain;
        shade.setAlphaF(float(cellStrength(entry.mark == Mark::Few ? 1 : 1000, 1000)));
        return painter.fillRect(box.adjusted(4, 4, -4, -4), shade);
    }
    }
}

void MapLegend::paintEvent(QPaintEvent *)
{
    const MapStyle style = MapStyle::of(palette(), font());
    const std::vector<QRect> boxes = places(width());
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int side = markWidth() - Spacing::small;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QRect square(boxes[i].left(), boxes[i].center().y() - side / 2, side, side);
        paintMark(painter, QRectF(mirrored(square)), m_entries[i], style);
        painter.setFont(font());
        painter.setPen(style.tokens.muted);
        painter.drawText(mirrored(boxes[i].adjusted(markWidth(), 0, 0, 0)), Qt::AlignVCenter | Qt::TextSingleLine,
                         m_entries[i].text);
    }
}

} // namespace CityProfiles
