// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countedtable.h"

#include "evaluation.h"

#include <algorithm>

namespace CityProfiles {

namespace {

ChartRow rowOf(ChartRow::Meaning meaning, int option, std::optional<double> value, bool offered = true)
{
    return {meaning, option, value, {}, offered};
}

ChartBlock choiceBlock(const Dataset &dataset, const AnswerCounts &counts)
{
    const Question &question = dataset.question(counts.question);
    ChartBlock block;
    block.atLeast = counts.atLeast();
    block.base = counts.states.known();
    std::vector<ChartRow> last;
    for (const OptionCount &count : counts.options) {
        const Option &option = question.options[std::size_t(count.option)];
        const auto value = count.offered ? std::optional<double>(count.named) : std::nullopt;
        if (option.writeIn && count.named > 0)
            last.push_back(rowOf(ChartRow::Meaning::WriteIn, count.option, value));
        else if (!option.writeIn)
            block.rows.push_back(rowOf(ChartRow::Meaning::Option, count.option, value, count.offered));
    }
    if (question.presentation == Presentation::Share)
        last.push_back(rowOf(ChartRow::Meaning::Unknown, -1, counts.states.notStated));
    else
        sortByValue(block.rows, false);
    if (counts.states.none > 0)
        last.insert(last.begin(), rowOf(ChartRow::Meaning::None, -1, counts.states.none));
    block.rows.insert(block.rows.end(), last.begin(), last.end());
    return block;
}

/// How many profiles lie in each size class. A number that is printed as a bound and may lie in another class as well
/// is counted in none, so that every count is "at least".
Result<ChartBlock> sizeBlock(const Dataset &dataset, int question, const StateCounts &states,
                             const ProfileSet &profiles)
{
    const Question &asked = dataset.question(question);
    ChartBlock block;
    block.base = states.known();
    int placed = 0;
    for (int index = 0; index < int(asked.classes.size()); ++index) {
        const Result<TruthSet> truth = evaluate(dataset, conditionOn(questionSubject(question), {classValue(index)}));
        if (!truth)
            return truth.error();
        const int count = countCommon(truth->yes, profiles);
        placed += count;
        block.rows.push_back(rowOf(ChartRow::Meaning::SizeClass, index, count));
    }
    block.atLeast = placed < states.answered + states.partial;
    if (states.none > 0)
        block.rows.push_back(rowOf(ChartRow::Meaning::None, -1, states.none));
    block.rows.push_back(rowOf(ChartRow::Meaning::Unknown, -1, states.notStated));
    return block;
}

/// How many profiles have each row of a grid at one level.
ChartBlock levelBlock(const Dataset &dataset, int question, int level, const StateCounts &states, int edition,
                      const ProfileSet &profiles)
{
    const Question &asked = dataset.question(question);
    ChartBlock block;
    block.level = level;
    block.base = states.known();
    for (const int row : asked.optionOrder()) {
        const bool offered = asked.options[std::size_t(row)].offeredIn.contains(edition);
        const int plane = dataset.layout().levelPlane(question, row, level);
        const auto value = offered ? std::optional<double>(countPlane(dataset, plane, profiles)) : std::nullopt;
        block.rows.push_back(rowOf(ChartRow::Meaning::Option, row, value, offered));
    }
    return block;
}

} // namespace

void sortByValue(std::vector<ChartRow> &rows, bool ascending)
{
    std::stable_sort(rows.begin(), rows.end(), [ascending](const ChartRow &a, const ChartRow &b) {
        const double left = a.value.value_or(ascending ? 1e300 : -1);
        const double right = b.value.value_or(ascending ? 1e300 : -1);
        return ascending ? left < right : left > right;
    });
}

ChartKind chartKindOf(const Question &question)
{
    switch (question.presentation) {
    case Presentation::Share:
        return ChartKind::Shares;
    case Presentation::Ranking:
        return ChartKind::Ranking;
    case Presentation::Grid:
        return ChartKind::Grid;
    default:
        return ChartKind::Bars;
    }
}

std::optional<ChartTable> countedTable(const Dataset &dataset, int question, int edition, const ProfileSet &profiles)
{
    const Question &asked = dataset.question(question);
    const ChartKind kind = asked.presentation == Presentation::Share ? ChartKind::Shares : ChartKind::Bars;
    ChartTable table{question, edition, kind, countStates(dataset, question, profiles), {}, {}, {}};
    if (asked.isChoice()) {
        table.blocks.push_back(choiceBlock(dataset, countAnswers(dataset, question, edition, profiles)));
    } else if (asked.kind == QuestionKind::Grid) {
        for (int level = 0; level < int(asked.levels.size()); ++level)
            table.blocks.push_back(levelBlock(dataset, question, level, table.states, edition, profiles));
    } else if (asked.kind == QuestionKind::Quantity && !asked.classes.empty()) {
        Result<ChartBlock> block = sizeBlock(dataset, question, table.states, profiles);
        if (block)
            table.blocks.push_back(std::move(block).value());
    }
    return table.blocks.empty() ? std::nullopt : std::optional<ChartTable>(std::move(table));
}

} // namespace CityProfiles
