// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countedtable.h"
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

/// The order of our own block beside it, so that yes stands above yes.
void sortByOption(std::vector<ChartRow> &rows, const Question &question)
{
    const std::vector<int> order = question.optionOrder();
    const auto place = [&order](const ChartRow &row) { return std::find(order.begin(), order.end(), row.option); };
    std::stable_sort(rows.begin(), rows.end(),
                     [&place](const ChartRow &a, const ChartRow &b) { return place(a) < place(b); });
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

ChartBlock gridBlock(const Question &question)
{
    ChartBlock block;
    block.unit = ChartUnit::Level;
    for (const int row : question.optionOrder())
        block.rows.push_back({ChartRow::Meaning::Option, row, std::nullopt, {}, true});
    return block;
}

bool isPageChart(const ChartBlock &block)
{
    return block.measure == "as_printed"_L1 || block.measure == "rank"_L1;
}

/// The table of published figures of one measure.
ChartTable publishedTable(const Question &question, const ChartTable &base, ChartBlock block)
{
    ChartTable table = base;
    table.kind = block.unit == ChartUnit::Rank ? ChartKind::Ranking : ChartKind::Bars;
    sortByValue(block.rows, block.unit == ChartUnit::Rank);
    if (question.presentation == Presentation::Share)
        sortByOption(block.rows, question);
    table.blocks.push_back(std::move(block));
    return table;
}

ChartTable emptyTable(const Dataset &dataset, int question, int edition)
{
    const ProfileSet profiles = profilesOf(dataset, {EditionChoice::Mode::One, edition});
    return {question, edition, chartKindOf(dataset.question(question)), countStates(dataset, question, profiles), {},
            {},       {}};
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

std::vector<ChartTable> publishedTables(const Dataset &dataset, int question, int edition)
{
    std::vector<ChartBlock> blocks = publishedBlocks(dataset, question, edition);
    if (blocks.empty())
        return {};
    const ChartTable base = emptyTable(dataset, question, edition);
    std::vector<ChartTable> tables;
    tables.reserve(blocks.size());
    for (ChartBlock &block : blocks)
        tables.push_back(publishedTable(dataset.question(question), base, std::move(block)));
    return tables;
}

std::vector<ChartTable> chartTables(const Dataset &dataset, int question, int edition)
{
    const Question &asked = dataset.question(question);
    ChartTable base = emptyTable(dataset, question, edition);
    if (asked.kind == QuestionKind::Grid) {
        base.blocks.push_back(gridBlock(asked));
        return {base};
    }
    if (!carriesChart(asked))
        return {};
    const ProfileSet profiles = profilesOf(dataset, {EditionChoice::Mode::One, edition});
    ChartTable counted = *countedTable(dataset, question, edition, profiles);
    counted.exceeding = exceedingOptions(dataset, counted.blocks.front(), counted);
    std::vector<ChartTable> tables;
    for (ChartTable &published : publishedTables(dataset, question, edition)) {
        if (published.blocks.front().measure == "chosen"_L1)
            counted.blocks.push_back(std::move(published.blocks.front()));
        else
            tables.insert(isPageChart(published.blocks.front()) ? tables.begin() : tables.end(), std::move(published));
    }
    const bool pageHasChart = !tables.empty() && isPageChart(tables.front().blocks.front());
    if (base.kind != ChartKind::Ranking || !pageHasChart)
        tables.insert(pageHasChart ? tables.begin() + 1 : tables.begin(), std::move(counted));
    return tables;
}

} // namespace CityProfiles
