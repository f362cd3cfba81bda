// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcontent.h"

#include "answerwording.h"
#include "chartwording.h"

#include <algorithm>

namespace CityProfiles {

namespace {

ChartLine::Look lookOf(const ChartTable &table, const ChartBlock &block, const ChartRow &row)
{
    if (table.kind == ChartKind::Grid)
        return ChartLine::Look::Level;
    if (table.tooFew() && block.origin == ChartOrigin::Counted)
        return ChartLine::Look::Sentence;
    if (table.kind == ChartKind::Ranking)
        return ChartLine::Look::Ranked;
    if (!row.value)
        return ChartLine::Look::Gap;
    return row.meaning == ChartRow::Meaning::Unknown ? ChartLine::Look::Unknown : ChartLine::Look::Bar;
}

/// The value of a bar of full length: blocks that count alike share it.
double scaleOf(const ChartTable &table, const ChartBlock &block)
{
    if (block.unit == ChartUnit::Percent)
        return 100;
    double highest = 1;
    for (const ChartBlock &other : table.blocks) {
        if (other.unit != block.unit || other.origin != block.origin)
            continue;
        for (const ChartRow &row : other.rows)
            highest = qMax(highest, row.value.value_or(0));
    }
    return highest;
}

ChartLine lineOf(const Dataset &dataset, const ChartTable &table, const ChartBlock &block, const ChartRow &row)
{
    ChartLine line{lookOf(table, block, row), row, block.level, isCount(block, row), {}, {}, {}};
    const bool isSentence = line.look == ChartLine::Look::Sentence;
    line.label = isSentence ? Wording::rowSentence(dataset, table, block, row) : Wording::rowLabel(dataset, table, row);
    line.value = isSentence ? QString() : Wording::rowValue(dataset, table, block, row);
    if (line.look == ChartLine::Look::Gap && line.value.isEmpty())
        line.value = Wording::notPrinted();
    line.toolTip = isSentence ? line.label : Wording::rowToolTip(dataset, table, block, row);
    return line;
}

/// A sentence that says "0 city pages" of an option is noise where the chart has many.
bool isNoise(const ChartTable &table, const ChartLine &line)
{
    return line.look == ChartLine::Look::Sentence && table.kind != ChartKind::Shares && line.row.value == 0.0;
}

} // namespace

bool ChartGroup::hasAxis() const
{
    return !lines.empty()
        && (lines.front().look == ChartLine::Look::Bar || lines.front().look == ChartLine::Look::Gap
            || lines.front().look == ChartLine::Look::Unknown);
}

const ChartLine *ChartContent::writeInLine() const
{
    for (const ChartGroup &group : groups) {
        const auto line = std::find_if(group.lines.begin(), group.lines.end(), [](const auto &l) { return l.opens(); });
        if (line != group.lines.end())
            return &*line;
    }
    return nullptr;
}

ChartContent chartContent(const Dataset &dataset, const ChartTable &table)
{
    ChartContent content{table.kind, {}, {}, Wording::stateText(State::NotStated)};
    for (const ChartBlock &block : table.blocks) {
        ChartGroup group{block.origin, {}, scaleOf(table, block), {}};
        if (table.blocks.size() > 1)
            group.caption = Wording::blockCaption(dataset, table, block);
        for (const ChartRow &row : block.rows) {
            ChartLine line = lineOf(dataset, table, block, row);
            if (!isNoise(table, line))
                group.lines.push_back(std::move(line));
        }
        content.groups.push_back(std::move(group));
    }
    for (const Level &level : dataset.question(table.question).levels)
        content.levels.append(level.label);
    return content;
}

} // namespace CityProfiles
