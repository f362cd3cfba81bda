// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brieftable.h"

#include "answerwording.h"
#include "briefparts.h"
#include "comparedbadge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr qreal markRoom = 16; // of the sign of a difference
constexpr qreal cellGap = 12;
constexpr int mostCellLines = 24;

/// Makes the rows of one comparison.
class Table {
public:
    Table(const Brief &brief, const BriefShapes &shapes)
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

    /// With all there is to say of the columns; further pages have shorter ones.
    [[nodiscard]] const BriefBlockPointer &columnHeads() const { return m_head; }

    BriefItem section(const QString &title) const
    {
        auto stack = std::make_shared<BriefStack>(m_shapes.width());
        stack->add(text(title, {BriefType::Section, {}, true}, m_shapes.width()));
        stack->addSpace(5);
        return {stack, BriefSpace::section - 6, true, m_shortHead};
    }

    std::vector<BriefItem> row(const BriefRow &row) const
    {
        if (row.kind == BriefRow::Kind::Option)
            return {{optionRow(row), 0, false, m_shortHead}};
        if (!row.isRunning)
            return {{questionRow(row), 0, false, m_shortHead}};
        std::vector<BriefItem> items{{questionRow(row), 0, true, m_shortHead}};
        QStringList silent;
        for (std::size_t place = 0; place < row.cells.size(); ++place) {
            if (row.cells[place].muted) {
                silent.append(comparedLetter(int(place)));
                continue;
            }
            const std::vector<BriefItem> said = running(row.cells[place], place);
            items.insert(items.end(), said.begin(), said.end());
        }
        if (!silent.isEmpty()) {
            auto columns = std::make_shared<BriefColumns>(m_shapes.width(), m_style);
            columns->add(markRoom,
                         text(BriefText::tr("%1: %2", "letters of cities, state of their answers")
                                  .arg(silent.join(", "_L1), Wording::stateText(State::NotStated)),
                              {BriefType::Note, m_style.tokens.muted}, m_shapes.width() - markRoom));
            items.push_back({ruled(columns, {}, 2), 0, false, m_shortHead});
        }
        return items;
    }

private:
    BriefBlockPointer text(const QString &words, const BriefTextLook &look, qreal width) const
    {
        return m_shapes.text(words, look, width);
    }
    [[nodiscard]] qreal cellStart(std::size_t place) const
    {
        return markRoom + m_labelWidth + cellGap + qreal(place) * (m_cellWidth + cellGap);
    }

    BriefBlockPointer head(bool isWhole) const
    {
        auto row = std::make_shared<BriefColumns>(m_shapes.width(), m_style);
        for (std::size_t place = 0; place < m_brief.columns.size(); ++place) {
            const BriefColumn &column = m_brief.columns[place];
            auto cell = std::make_shared<BriefStack>(m_cellWidth);
            cell->add(std::make_shared<BriefBadge>(place, m_style));
            cell->add(text(column.name, {BriefType::Body, {}, true, 3}, m_cellWidth), 4);
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

    BriefBlockPointer questionRow(const BriefRow &row) const
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

    BriefBlockPointer optionRow(const BriefRow &row) const
    {
        auto columns = std::make_shared<BriefColumns>(m_shapes.width(), m_style);
        if (row.isDifferent)
            columns->add(0, text(u"≠"_s, {BriefType::Body, {}, true}, markRoom));
        columns->add(markRoom, text(row.label, {BriefType::Note}, m_labelWidth));
        for (std::size_t place = 0; place < row.cells.size(); ++place)
            columns->add(cellStart(place), cell(row.cells[place]));
        return ruled(columns, {}, 2);
    }

    BriefBlockPointer ruled(const BriefBlockPointer &content, const BriefBlockPointer &rule, qreal room) const
    {
        auto stack = std::make_shared<BriefStack>(m_shapes.width());
        if (rule)
            stack->add(rule);
        stack->addSpace(room);
        stack->add(content);
        stack->addSpace(room);
        return stack;
    }

    BriefBlockPointer cell(const BriefCell &cell) const
    {
        if (cell.mark != BriefMark::None)
            return markCell(cell);
        const BriefType type = cell.muted ? BriefType::Note : BriefType::Body;
        const QColor colour = cell.muted ? m_style.tokens.muted : m_style.tokens.text;
        return text(cell.lines.join(u'\n'), {type, colour, false, mostCellLines}, m_cellWidth);
    }

    BriefBlockPointer markCell(const BriefCell &cell) const
    {
        const bool isYes = cell.mark == BriefMark::Yes;
        const QString sign = isYes ? u"✓"_s : cell.mark == BriefMark::No ? u"–"_s : u"?"_s;
        auto stack = std::make_shared<BriefStack>(m_cellWidth);
        stack->add(
            text(sign, {BriefType::Body, isYes ? m_style.tokens.text : m_style.tokens.muted, isYes}, m_cellWidth));
        if (!cell.lines.isEmpty())
            stack->add(text(cell.lines.join(u'\n'), {BriefType::Note, {}, false, mostCellLines}, m_cellWidth));
        return stack;
    }

    /// What one profile says, across the page behind its letter.
    std::vector<BriefItem> running(const BriefCell &cell, std::size_t place) const
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

    const Brief &m_brief;
    const BriefShapes &m_shapes;
    BriefStyle m_style;
    qreal m_labelWidth;
    qreal m_cellWidth;
    BriefBlockPointer m_head;
    BriefBlockPointer m_shortHead;
};

/// A question with its options, as far as a short table shows them.
struct Entry {
    std::size_t section = 0;
    int rank = 2;
    std::vector<BriefItem> items;
    qreal height = 0;
    bool chosen = false;

    /// Leaves out the options.
    void cut()
    {
        items.resize(1);
        height = items.front().block->height();
    }
};

std::vector<Entry> entriesOf(const Brief &brief, const Table &table)
{
    std::vector<Entry> entries;
    for (std::size_t section = 0; section < brief.sections.size(); ++section) {
        for (const BriefRow &row : brief.sections[section].rows) {
            const bool isOption = row.kind == BriefRow::Kind::Option;
            if (row.isRunning || (isOption && (!row.isDifferent || entries.empty())))
                continue;
            if (!isOption)
                entries.push_back({section, row.isHeadline ? 0 : row.isDifferent ? 1 : 2, {}, 0, false});
            for (const BriefItem &item : table.row(row)) {
                entries.back().items.push_back(item);
                entries.back().height += item.block->height();
            }
        }
    }
    return entries;
}

} // namespace

std::vector<BriefItem> tableItems(const Brief &brief, const BriefShapes &shapes)
{
    const Table table(brief, shapes);
    std::vector<BriefItem> items{{table.columnHeads(), BriefSpace::section, true, {}}};
    bool afterOption = false;
    for (const BriefSection &section : brief.sections) {
        items.push_back(table.section(section.title));
        for (const BriefRow &row : section.rows) {
            const bool isOption = row.kind == BriefRow::Kind::Option;
            const std::vector<BriefItem> made = table.row(row);
            // A question does not stand at the foot of a page without the first of its options.
            items.back().keepsNext = items.back().keepsNext || (isOption && !afterOption);
            afterOption = isOption;
            items.insert(items.end(), made.begin(), made.end());
        }
    }
    return items;
}

std::vector<BriefItem> tableItemsWithin(const Brief &brief, const BriefShapes &shapes, qreal height)
{
    const Table table(brief, shapes);
    std::vector<Entry> entries = entriesOf(brief, table);
    const BriefTextLook small{BriefType::Note, shapes.style().tokens.muted};
    const auto more = [&](qsizetype count) {
        return shapes.text(BriefText::tr("and %n more questions in the full brief", nullptr, int(count)), small,
                           shapes.width());
    };
    qreal left = height - table.columnHeads()->height() - more(1)->height() - BriefSpace::answer;
    for (int rank = 0; rank < 3; ++rank) {
        for (Entry &entry : entries) {
            if (entry.rank != rank)
                continue;
            if (entry.height > left)
                entry.cut();
            entry.chosen = entry.height <= left;
            left -= entry.chosen ? entry.height : 0;
        }
    }
    std::vector<BriefItem> items{{table.columnHeads(), 0, false, {}}};
    for (const Entry &entry : entries) {
        if (entry.chosen)
            items.insert(items.end(), entry.items.begin(), entry.items.end());
    }
    qsizetype all = 0;
    for (const BriefSection &section : brief.sections)
        all += std::ranges::count(section.rows, BriefRow::Kind::Question, &BriefRow::kind);
    if (const qsizetype rest = all - std::ranges::count(entries, true, &Entry::chosen); rest > 0)
        items.push_back({more(rest), 8, false, {}});
    return items;
}

} // namespace CityProfiles
