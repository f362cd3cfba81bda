// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparelayout.h"

#include "tokens.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QWidget>

namespace CityProfiles {

CompareFonts::CompareFonts(const QFont &base)
    : body(base)
    , strong(base)
    , italic(base)
    , note(scaledFont(base, TextSize::Note))
    , section(scaledFont(base, TextSize::Section, true))
{
    strong.setWeight(QFont::DemiBold);
    italic.setItalic(true);
}

int CompareLayout::wrappedHeight(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics(font);
    if (!text.contains(u'\n') && metrics.horizontalAdvance(text) <= width)
        return metrics.height();
    return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
}

int CompareLayout::markWidth() const
{
    return QFontMetrics(m_fonts.body).height() + Spacing::small / 2;
}

const QFont &CompareLayout::fontOf(const ComparisonCell &cell) const
{
    if (!cell.lines.empty() && cell.lines.front().mark == CellMark::Strong)
        return m_fonts.strong;
    return known(cell.state) ? m_fonts.body : m_fonts.italic;
}

QString CompareLayout::verdictLine(const ComparisonModel &model, int row)
{
    const QString word = model.headerData(row, Qt::Vertical, ComparisonModel::VerdictTextRole).toString();
    const QString reason = model.headerData(row, Qt::Vertical, ComparisonModel::ReasonRole).toString();
    if (reason.isEmpty())
        return word;
    return QCoreApplication::translate("CompareLayout", "%1. %2", "verdict. reason").arg(word, reason);
}

void CompareLayout::compute(const ComparisonModel &model, const QFont &font, int columnWidth, int headWidth)
{
    m_fonts = CompareFonts(font);
    m_rows.clear();
    for (int row = 0; row < model.rowCount(); ++row)
        m_rows.push_back(measured(model, row, columnWidth, headWidth));
}

int CompareLayout::headHeight(const ComparisonModel &model, int row, int width) const
{
    const QString title = model.headerData(row, Qt::Vertical).toString();
    if (model.headerData(row, Qt::Vertical, ComparisonModel::SectionRole).toBool())
        return wrappedHeight(m_fonts.section, title, width) + above;
    const int words = width - markWidth();
    const int most = reasonLines * QFontMetrics(m_fonts.note).lineSpacing();
    return wrappedHeight(m_fonts.body, title, words) + Spacing::small / 2
        + qMin(most, wrappedHeight(m_fonts.note, verdictLine(model, row), words));
}

int CompareLayout::wholeHeight(const ComparisonCell &cell, int width) const
{
    const CellLine &line = cell.lines.front();
    const QFont &font = fontOf(cell);
    const int height = wrappedHeight(font, line.text, width);
    const int both = QFontMetrics(font).horizontalAdvance(line.text) + Spacing::medium
        + QFontMetrics(m_fonts.body).horizontalAdvance(line.detail);
    return line.detail.isEmpty() || both <= width ? height : height + QFontMetrics(m_fonts.body).height();
}

CompareLayout::Row CompareLayout::measured(const ComparisonModel &model, int row, int columnWidth, int headWidth) const
{
    const int width = columnWidth - 2 * padding;
    const int words = width - markWidth();
    std::vector<int> heights;
    int whole = headHeight(model, row, headWidth - 2 * padding);
    int notes = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto cell = model.index(row, column).data(ComparisonModel::CellRole).value<ComparisonCell>();
        if (!cell.aligned && !cell.lines.empty())
            whole = qMax(whole, wholeHeight(cell, width));
        if (cell.aligned)
            heights.resize(cell.lines.size());
        for (std::size_t i = 0; cell.aligned && i < cell.lines.size(); ++i)
            heights[i] = qMax(heights[i], wrappedHeight(m_fonts.body, cell.lines[i].text, words));
        if (!cell.note.isEmpty())
            notes = qMax(notes, wrappedHeight(m_fonts.note, cell.note, width) + gap);
    }
    Row result;
    int top = above;
    for (const int height : heights) {
        result.tops.push_back(top);
        top += height + gap;
    }
    result.linesEnd = top;
    result.height = qMax(top + notes, above + whole) + above;
    return result;
}

} // namespace CityProfiles
