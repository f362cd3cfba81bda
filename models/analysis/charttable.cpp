// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttable.h"

#include "query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Published figures of one measure for a question in an edition, as one block.
std::vector<ChartBlock> publishedBlocks(const Dataset &dataset, int question, int edition)
{
    std::vector<ChartBlock> blocks;
    for (const Benchmark &benchmark : dataset.tables().benchmarks) {
        if (benchmark.question != question || benchmark.edition != edition)
            continue;
        auto block = std::find_if(blocks.begin(), blocks.end(),
                                  [&](const ChartBlock &b) { return b.measure == benchmark.measure; });
        if (block == blocks.end()) {
            ChartBlock fresh;
            fresh.origin = ChartOrigin::Published;
            fresh.unit = benchmark.rank ? ChartUnit::Rank
                : benchmark.cityCount   ? ChartUnit::Cities
                                        : ChartUnit::Percent;
            fresh.measure = benchmark.measure;
            fresh.base = benchmark.base;
            fresh.source = benchmark.source;
            fresh.note = benchmark.note;
            blocks.push_back(fresh);
            block = std::prev(blocks.end());
        }
        ChartRow row;
        row.option = benchmark.option;
        row.printed = benchmark.printed;
        if (block->unit == ChartUnit::Rank && benchmark.rank)
            row.value = *benchmark.rank;
        else if (block->unit == ChartUnit::Cities && benchmark.cityCount)
            row.value = *benchmark.cityCount;
        else if (block->unit == ChartUnit::Percent && benchmark.sharePercent)
            row.value = *benchmark.sharePercent;
        block->rows.push_back(row);
    }
    return blocks;
}

void sortByValue(std::vector<ChartRow> &rows, bool ascending)
{
    std::stable_sort(rows.begin(), rows.end(), [ascending](const ChartRow &a, const ChartRow &b) {
        const double left = a.value.value_or(ascending ? 1e300 : -1);
        const double right = b.value.value_or(ascending ? 1e300 : -1);
        return ascending ? left < right : left > right;
    });
}

/// The order of our own block beside it, so that yes stands above yes.
void sortByOption(std::vector<ChartRow> &rows, const Question &question)
{
    const std::vector<int> order = question.optionOrder();
    const auto place = [&order](const ChartRow &row) { return std::find(order.begin(), order.end(), row.option); };
    std::stable_sort(rows.begin(), rows.end(),
                     [&place](const ChartRow &a, const ChartRow &b) { return place(a) < place(b); });
}

ChartRow rowOf(ChartRow::Meaning meaning, int option, std::optional<double> value, bool offered = true)
{
    return {meaning, option, value, {}, offered};
}

ChartBlock countedBlock(const Dataset &dataset, const AnswerCounts &counts)
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

/// Options whose number here is above what the survey published for all its cities.
std::vector<int> exceedingOptions(const Dataset &dataset, const ChartBlock &counted, const ChartTable &table)
{
    const auto respondents = dataset.codebook().editions[std::size_t(table.edition)].respondents;
    std::vector<int> options;
    for (const Benchmark &benchmark : dataset.tables().benchmarks) {
        if (benchmark.question != table.question || benchmark.edition != table.edition)
            continue;
        std::optional<double> published =
            benchmark.cityCount ? std::optional<double>(*benchmark.cityCount) : std::nullopt;
        if (!published && benchmark.sharePercent && respondents)
            published = *benchmark.sharePercent * *respondents / 100 + 0.5; // the share is printed rounded
        for (const ChartRow &row : counted.rows) {
            const bool listed = std::find(options.begin(), options.end(), row.option) != options.end();
            if (published && row.option >= 0 && benchmark.option == row.option && row.value && *row.value > *published
                && !listed)
                options.push_back(row.option);
        }
    }
    return options;
}

ChartKind kindOf(const Question &question)
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

ChartBlock gridBlock(const Question &question)
{
    ChartBlock block;
    block.unit = ChartUnit::Level;
    for (const int row : question.optionOrder())
        block.rows.push_back(rowOf(ChartRow::Meaning::Option, row, std::nullopt));
    return block;
}

bool isPageChart(const ChartBlock &block)
{
    return block.measure == "as_printed"_L1 || block.measure == "rank"_L1;
}

} // namespace

bool ChartTable::tooFew() const
{
    return kind != ChartKind::Grid && !blocks.empty() && blocks.front().origin == ChartOrigin::Counted
        && states.known() < fewestCharted;
}

bool carriesChart(const Question &question)
{
    const bool words = question.presentation == Presentation::Headline || question.presentation == Presentation::Fact;
    return question.kind == QuestionKind::Grid || (question.isChoice() && !words);
}

std::vector<ChartTable> chartTables(const Dataset &dataset, int question, int edition)
{
    const Question &asked = dataset.question(question);
    const ProfileSet profiles = profilesOf(dataset, {EditionChoice::Mode::One, edition});
    ChartTable base{question, edition, kindOf(asked), countStates(dataset, question, profiles), {}, {}};
    if (asked.kind == QuestionKind::Grid) {
        base.blocks.push_back(gridBlock(asked));
        return {base};
    }
    if (!carriesChart(asked))
        return {};
    std::vector<ChartTable> tables;
    ChartTable counted = base;
    counted.kind = base.kind == ChartKind::Ranking ? ChartKind::Bars : base.kind;
    counted.blocks.push_back(countedBlock(dataset, countAnswers(dataset, question, edition, profiles)));
    counted.exceeding = exceedingOptions(dataset, counted.blocks.front(), counted);
    for (ChartBlock &block : publishedBlocks(dataset, question, edition)) {
        sortByValue(block.rows, block.unit == ChartUnit::Rank);
        if (block.measure == "chosen"_L1) {
            if (counted.kind == ChartKind::Shares)
                sortByOption(block.rows, asked);
            counted.blocks.push_back(std::move(block));
            continue;
        }
        ChartTable published = base;
        published.kind = block.unit == ChartUnit::Rank ? ChartKind::Ranking : ChartKind::Bars;
        const bool first = isPageChart(block);
        published.blocks.push_back(std::move(block));
        tables.insert(first ? tables.begin() : tables.end(), std::move(published));
    }
    const bool pageHasChart = !tables.empty() && isPageChart(tables.front().blocks.front());
    if (base.kind != ChartKind::Ranking || !pageHasChart)
        tables.insert(pageHasChart ? tables.begin() + 1 : tables.begin(), std::move(counted));
    return tables;
}

} // namespace CityProfiles
