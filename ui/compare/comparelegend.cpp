// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparelegend.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

CompareLegend::CompareLegend(QWidget *parent)
    : MarkLegend(parent)
{
    setObjectName(u"legend"_s);
}

void CompareLegend::setCodebook(const Codebook &codebook)
{
    m_marks = {{CellMark::Named, -1, tr("named")},
               {CellMark::NotNamed, -1, tr("not named")},
               {CellMark::Unknown, -1, tr("unknown: no answer found, or the list is incomplete")}};
    const auto grid = std::find_if(codebook.questions.begin(), codebook.questions.end(),
                                   [](const Question &question) { return question.kind == QuestionKind::Grid; });
    m_levels = grid == codebook.questions.end() ? 0 : int(grid->levels.size());
    for (int level = 0; level < m_levels; ++level)
        m_marks.push_back({CellMark::Level, level, grid->levels[std::size_t(level)].label});
    const bool numbers = std::any_of(codebook.questions.begin(), codebook.questions.end(),
                                     [](const Question &asked) { return asked.kind == QuestionKind::Quantity; });
    if (numbers)
        m_marks.push_back({CellMark::Plain, -1, tr("bars: numbers of one year; dashed: printed as a bound"), true});
    rebuild();
}

void CompareLegend::setReference(const QString &name)
{
    if (name == m_reference)
        return;
    m_reference = name;
    rebuild();
}

void CompareLegend::rebuild()
{
    m_entries = m_marks;
    if (!m_reference.isEmpty())
        m_entries.push_back({CellMark::Plain, -1, tr("= same as %1, ≠ different, ? cannot tell").arg(m_reference)});
    QStringList texts;
    for (const Entry &entry : m_entries)
        texts.append(entry.text);
    setTexts(texts);
}

QSize CompareLegend::markSize(int entry) const
{
    const Entry &shown = m_entries[std::size_t(entry)];
    if (shown.bar)
        return {3 * MarkLegend::markSize(entry).width(), MarkLegend::markSize(entry).height()};
    return shown.mark == CellMark::Plain ? QSize() : MarkLegend::markSize(entry);
}

void CompareLegend::paintMark(QPainter &painter, const QRect &box, int entry) const
{
    const Tokens tokens = Tokens::of(palette());
    const MarkStyle style{tokens, noteFont(), tokens.muted, m_levels};
    const Entry &shown = m_entries[std::size_t(entry)];
    if (shown.bar)
        paintBar(painter, QRect(box.left(), box.center().y() - 2, box.width(), 6), {0.6, 1}, layoutDirection(), style);
    else
        CityProfiles::paintMark(painter, box, shown.mark, shown.level, style);
}

} // namespace CityProfiles
