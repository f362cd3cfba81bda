// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maplegend.h"

#include "mapmarks.h"
#include "mapwording.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

MapLegend::MapLegend(QWidget *parent)
    : MarkLegend(parent)
{
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
        if (answers > 0)
            m_entries.push_back({Mark::Words, 0, tr("A cell has the colour of its most frequent known answer.")});
    } else {
        addSizes();
        m_entries.push_back({Mark::Several, 0, tr("several profiles")});
    }
    QStringList texts;
    for (const Entry &entry : m_entries)
        texts.append(entry.text);
    setTexts(texts);
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

QSize MapLegend::markSize(int entry) const
{
    if (m_entries[std::size_t(entry)].mark == Mark::Words)
        return {};
    const int side = qMax(QFontMetrics(noteFont()).height(), int(2 * symbolRadius(1, 1)) + 2);
    return {side, side};
}

void MapLegend::paintMark(QPainter &painter, const QRect &box, int entry) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintEntry(painter, QRectF(box), m_entries[std::size_t(entry)], MapStyle::of(palette(), noteFont()));
}

void MapLegend::paintEntry(QPainter &painter, const QRectF &box, const Entry &entry, const MapStyle &style) const
{
    const QPointF middle = box.center();
    const QColor color = style.answer(m_answers, entry.answer);
    const QColor plain = style.tokens.bar;
    switch (entry.mark) {
    case Mark::Words:
        return;
    case Mark::Answer:
        if (m_dense)
            return painter.fillRect(box.adjusted(4, 4, -4, -4), color);
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

} // namespace CityProfiles
