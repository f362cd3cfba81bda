// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts.h"
#include "group.h"

namespace CityProfiles {

/// How a table is drawn.
enum class ChartKind : quint8 {
    Bars, ///< one bar per option: how many cities have it
    Shares, ///< yes, no and unknown over all profiles, or the options of a single choice
    Ranking, ///< the survey's published order of options
    Grid, ///< a grid's rows by level, for one profile
};

/// Who counted: we over the profiles in this program, or the survey over all its cities. The two never share a bar.
enum class ChartOrigin : quint8 { Counted, Published };
enum class ChartUnit : quint8 { Cities, Percent, Rank, Level };

/// One row of a chart.
struct ChartRow {
    enum class Meaning : quint8 {
        Option,
        WriteIn, ///< options in the cities' own words: the bar opens to be read
        None, ///< the cities' answer is "none"
        Unknown, ///< no answer found
        SizeClass, ///< a quantity in a range
    };
    Meaning meaning = Meaning::Option;
    int option = -1; ///< index in Question::options, for Option and WriteIn; for SizeClass in Question::classes
    std::optional<double> value; ///< in the block's unit; nothing: a gap with a word, never a zero bar
    QString printed; ///< the page's words where it prints no number
    bool offered = true; ///< false: the edition did not have this option
};

/// Rows of one origin and unit.
struct ChartBlock {
    ChartOrigin origin = ChartOrigin::Counted;
    ChartUnit unit = ChartUnit::Cities;
    QString measure; ///< of published figures, see Benchmark::measure
    int level = -1; ///< of a grid counted over several profiles: index in Question::levels
    bool atLeast = false; ///< lists are incomplete or numbers are bounds: every value is a lower bound
    std::optional<int> base; ///< cities behind the figures: ours always, published ones where printed
    int source = -1; ///< of published figures: index in SurveyTables::sources
    QString note; ///< of published figures
    std::vector<ChartRow> rows;
};

/// Whether a row stands for profiles in this program that can be listed.
[[nodiscard]] inline bool isCount(const ChartBlock &block, const ChartRow &row)
{
    return block.origin == ChartOrigin::Counted && block.unit == ChartUnit::Cities && row.value && *row.value > 0;
}

/// What a chart panel draws: plain values, made for one question and one edition. A second block stands beside the
/// first only where both count the same thing.
struct ChartTable {
    int question = -1;
    int edition = -1;
    ChartKind kind = ChartKind::Bars;
    StateCounts states; ///< over all profiles of the edition
    std::vector<ChartBlock> blocks;
    std::vector<int> exceeding; ///< options where our count alone exceeds the published figure
    /// The peer group that was counted; nothing: all profiles of the edition.
    std::shared_ptr<const Group> group;

    /// Whether our own count has less than fewestCharted answers.
    [[nodiscard]] bool tooFew() const;
};

/// Below this many answers our own count is said in words instead of a chart.
inline constexpr int fewestCharted = 5;

/// Whether the kind and presentation of a question have a chart at all.
[[nodiscard]] bool carriesChart(const Question &question);

/// Every chart of a question in an edition; the first is the one to show, the others are further views of the same
/// question (our count beside published figures that count something else). Empty for kinds without a chart.
/// O(options x N / 64).
[[nodiscard]] std::vector<ChartTable> chartTables(const Dataset &dataset, int question, int edition);

/// The figures that the survey published on a question in an edition, one table for each measure.
[[nodiscard]] std::vector<ChartTable> publishedTables(const Dataset &dataset, int question, int edition);

} // namespace CityProfiles
