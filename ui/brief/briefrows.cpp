// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefrows.h"

#include "briefparts.h"
#include "comparedbadge.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr qreal markRoom = 16; // of the sign of a difference
constexpr qreal cellGap = 12;
constexpr int mostCellLines = 24;

} // namespace

BriefRows::BriefRows(const Brief &brief, const BriefShapes &shapes)
    : m_brief(brief)
    , m_shapes(shapes)
    , m_style(shapes.style())
    , m_labelWidth(shapes.width() * (brief.columns.size() > 6 ? 0.16 : 0.24))
    , m_cellWidth((shapes.width() - markRoom - m_labelWidth) / qreal(qMax<std::size_t>(1, brief.columns.size()))
                  - cellGap)
    , m_head(head(true))
    , m_shortHead(head(false))
{
}

BriefItem BriefRows::section(const QString &title) const
{
    auto stack = std::make_shared<BriefStack>(m_shapes.width());
    stack->add(text(title, {BriefType::Section, {}, true}, m_shapes.width()));
    stack->addSpace(5);
    return {stack, BriefSpace::section - 6, true, m_shortHead};
}

std::vector<BriefItem> BriefRows::row(const BriefRow &row) const
{
    if (row.kind == BriefRow::Kind::Option)
        return {{optionRow(row), 0, false, m_shortHead}};
    if (!row.isRunning)
        return {{questionRow(row), 0, false, m_shortHead}};
    std::vector<BriefItem> items{{questionRow(row), 0, true, m_shortHead}};
    for (std::size_t place = 0; place < row.cells.size(); ++place) {
        if (row.cells[place].muted)
            continue;
        const std::vector<BriefItem> said = running(row.cells[place], place);
        items.insert(items.end(), said.begin(), said.end());
    }
    const std::vector<BriefItem> rest = silent(row);
    items.insert(items.end(), rest.begin(), rest.end());
    return items;
}

BriefBlockPointer BriefRows::text(const QString &words, const BriefTextLook &look, qreal width) const
{
    BriefTextLook whole = look;
    whole.wholeWords = true;
    return m_shapes.text(words, whole, width);
}

qreal BriefRows::cellStart(std::size_t place) const
{
    return markRoom + m_labelWidth + cellGap + qreal(place) * (m_cellWidth + cellGap);
}

BriefBlockPointer BriefRows::head(bool isWhole) const
{
    QStringList names;
    for (const BriefColumn &column : m_brief.columns)
        names.append(column.name);
    BriefStyle style = m_style; // the names in one size
    style.scale *= wordScale(names.join(u' '), style.font(BriefType::Body, true), m_cellWidth - 1);
    auto row = std::make_shared<BriefColumns>(m_shapes.width(), m_style);
    for (std::size_t place = 0; place < m_brief.columns.size(); ++place) {
        const BriefColumn &column = m_brief.columns[place];
        auto cell = std::make_shared<BriefStack>(m_cellWidth);
        cell->add(std::make_shared<BriefBadge>(place, m_style));
        BriefTextLook look{BriefType::Body, {}, true, 3};
        look.wholeWords = true;
        cell->add(briefText(column.name, look, style, m_cellWidth), 4);
        if (isWhole)
            cell->add(text(column.place, {BriefType::Note, m_style.tokens.muted, false, 3}, m_cellWidth), 1);
        row->add(cellStart(place), cell);
    }
    auto stack = std::make_shared<BriefStack>(m_shapes.width());
    stack->add(row);
    stack->addSpace(6);
    stack->add(m_shapes.rule(true));
    stack->addSpace(4);
    return stack;
}

BriefBlockPointer BriefRows::questionRow(const BriefRow &row) const
{
    auto label = std::make_shared<BriefStack>(m_labelWidth);
    label->add(text(row.label, {BriefType::Body, {}, true}, m_labelWidth));
    if (!row.verdict.isEmpty())
        label->add(text(row.verdict, {BriefType::Note, m_style.tokens.muted, false, 5}, m_labelWidth), 1);
    auto columns = std::make_shared<BriefColumns>(m_shapes.width(), m_style);
    if (row.isDifferent)
        columns->add(0, text(u"≠"_s, {BriefType::Body, {}, true}, markRoom));
    columns->add(markRoom, label);
    for (std::size_t place = 0; place < row.cells.size() && !row.isRunning; ++place)
        columns->add(cellStart(place), cell(row.cells[place]));
    return ruled(columns, m_shapes.rule(), 5);
}

BriefBlockPointer BriefRows::optionRow(const BriefRow &row) const
{
    auto columns = std::make_shared<BriefColumns>(m_shapes.width(), m_style);
    if (row.isDifferent)
        columns->add(0, text(u"≠"_s, {BriefType::Body, {}, true}, markRoom));
    columns->add(markRoom, text(row.label, {BriefType::Note}, m_labelWidth));
    for (std::size_t place = 0; place < row.cells.size(); ++place)
        columns->add(cellStart(place), cell(row.cells[place]));
    return ruled(columns, {}, 2);
}

BriefBlockPointer BriefRows::ruled(const BriefBlockPointer &content, const BriefBlockPointer &rule, qreal room) const
{
    auto stack = std::make_shared<BriefStack>(m_shapes.width());
    if (rule)
        stack->add(rule);
    stack->addSpace(room);
    stack->add(content);
    stack->addSpace(room);
    return stack;
}

BriefBlockPointer BriefRows::cell(const BriefCell &cell) const
{
    if (cell.mark != BriefMark::None)
        return markCell(cell);
    const BriefType type = cell.muted ? BriefType::Note : BriefType::Body;
    const QColor colour = cell.muted ? m_style.tokens.muted : m_style.tokens.text;
    return text(cell.lines.join(u'\n'), {type, colour, false, mostCellLines}, m_cellWidth);
}

BriefBlockPointer BriefRows::markCell(const BriefCell &cell) const
{
    const bool isYes = cell.mark == BriefMark::Yes;
    const QString sign = isYes ? u"✓"_s : cell.mark == BriefMark::No ? u"–"_s : u"?"_s;
    auto stack = std::make_shared<BriefStack>(m_cellWidth);
    stack->add(text(sign, {BriefType::Body, isYes ? m_style.tokens.text : m_style.tokens.muted, isYes}, m_cellWidth));
    if (!cell.lines.isEmpty())
        stack->add(text(cell.lines.join(u'\n'), {BriefType::Note, {}, false, mostCellLines}, m_cellWidth));
    return stack;
}

std::vector<BriefItem> BriefRows::running(const BriefCell &cell, std::size_t place) const
{
    const qreal start = markRoom + BriefBadge::size + cellGap;
    const QColor colour = cell.muted ? m_style.tokens.muted : m_style.tokens.text;
    std::vector<BriefItem> items;
    for (const BriefBlockPointer &piece :
         m_shapes.pieces(cell.lines.join(u' '), {BriefType::Body, colour}, m_shapes.width() - start)) {
        auto columns = std::make_shared<BriefColumns>(m_shapes.width(), m_style);
        if (items.empty())
            columns->add(markRoom, std::make_shared<BriefBadge>(place, m_style));
        columns->add(start, piece);
        items.push_back({ruled(columns, {}, 2), 0, false, m_shortHead});
    }
    return items;
}

std::vector<BriefItem> BriefRows::silent(const BriefRow &row) const
{
    QStringList reasons;
    QList<QStringList> letters;
    for (std::size_t place = 0; place < row.cells.size(); ++place) {
        if (!row.cells[place].muted)
            continue;
        const QString reason = row.cells[place].lines.join(u' ');
        if (!reasons.contains(reason)) {
            reasons.append(reason);
            letters.append(QStringList());
        }
        letters[reasons.indexOf(reason)].append(comparedLetter(int(place)));
    }
    std::vector<BriefItem> items;
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        auto columns = std::make_shared<BriefColumns>(m_shapes.width(), m_style);
        columns->add(markRoom,
                     text(BriefText::tr("%1: %2", "letters of cities, state of their answers")
                              .arg(letters.at(i).join(", "_L1), reasons.at(i)),
                          {BriefType::Note, m_style.tokens.muted}, m_shapes.width() - markRoom));
        items.push_back({ruled(columns, {}, 2), 0, false, m_shortHead});
    }
    return items;
}

} // namespace CityProfiles
