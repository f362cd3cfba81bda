// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts.h"

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
    };
    Meaning meaning = Meaning::Option;
    int option = -1; ///< index in Question::options, for Option and WriteIn
    std::optional<double> value; ///< in the block's unit; nothing: a gap with a word, never a zero bar
    QString printed; ///< the page's words where it prints no number
    bool offered = true; ///< false: the edition did not have this option
};

/// Rows of one origin and unit.
struct ChartBlock {
    ChartOrigin origin = ChartOrigin::Counted;
    ChartUnit unit = ChartUnit::Cities;
    QString measure; ///< of published figures, see Benchmark::measure
    bool atLeast = false; ///< lists are incomplete: every value is a lower bound
    std::optional<int> base; ///< cities behind the figures: ours always, published ones where printed
    int source = -1; ///< of published figures: index in SurveyTables::sources
    QString note; ///< of published figures
    std::vector<ChartRow> rows;
};

/// What a chart panel draws: plain values, made for one question and one edition. A second block stands beside the
/// first only where both count the same thing.
struct ChartTable {
    int question = -1;
    int edition = -1;
    ChartKind kind = ChartKind::Bars;
    StateCounts states; ///< over all profiles of the edition
    std::vector<ChartBlock> blocks;
    std::vector<int> exceeding; ///< options where our count alone exceeds the published figure

    /// Whether our own count has less than fewestCharted answers.
    [[nodiscard]] bool tooFew() const;
};

/// A profile's own answer as marks on a chart.
struct ChartMarks {
    State state = State::NotStated;
    std::vector<bool> options; ///< by option index: named by this city
    std::vector<int> levels; ///< grids: by row index the level, or -1
    QStringList writeIns; ///< this city's own words

    [[nodiscard]] bool marks(const ChartRow &row) const;
};

/// Below this many answers our own count is said in words instead of a chart.
inline constexpr int fewestCharted = 5;

/// Whether the kind and presentation of a question have a chart at all.
[[nodiscard]] bool carriesChart(const Question &question);

/// Every chart of a question in an edition; the first is the one to show, the others are further views of the same
/// question (our count beside published figures that count something else). Empty for kinds without a chart.
/// O(options x N / 64).
[[nodiscard]] std::vector<ChartTable> chartTables(const Dataset &dataset, int question, int edition);

[[nodiscard]] ChartMarks chartMarks(const Question &question, const Answer &answer);

/// A text that a city wrote in, with the city.
struct WriteIn {
    ProfileIndex profile = 0;
    QString text;
};

/// The write-ins of an option in an edition, at most `limit` profiles, by city name; fails where a text can't be read.
[[nodiscard]] Result<std::vector<WriteIn>> writeIns(const Dataset &dataset, int question, int option, int edition,
                                                    int limit = 1000);

} // namespace CityProfiles
