// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charttable.h"

#include <QStringList>

namespace CityProfiles {

/// What a row of a chart says: its texts and what is drawn for it.
struct ChartLine {
    enum class Look : quint8 {
        Bar,
        Gap, ///< no figure: the words of the value stand where the bar would
        Unknown, ///< a dashed bar with "?"
        Sentence, ///< too few answers for a bar
        Ranked,
        Level,
    };
    Look look = Look::Bar;
    ChartRow row;
    int level = -1; ///< of the block, see ChartBlock::level
    bool counts = false; ///< whether it stands for profiles that can be listed
    QString label;
    QString value;
    QString toolTip; ///< plain text

    [[nodiscard]] bool opens() const { return row.meaning == ChartRow::Meaning::WriteIn; }
};

/// The rows of one block, on one scale.
struct ChartGroup {
    ChartOrigin origin = ChartOrigin::Counted;
    QString caption; ///< empty where the chart has one block
    double scale = 1; ///< the value of a bar of full length
    std::vector<ChartLine> lines;

    /// Whether the lines are bars along an axis, as opposed to sentences, ranks or levels.
    [[nodiscard]] bool hasAxis() const;
};

/// All that a chart draws but the marks of a city; made once for a table.
struct ChartContent {
    ChartKind kind = ChartKind::Bars;
    std::vector<ChartGroup> groups;
    QStringList levels; ///< of a grid, from the best known to the least
    QString unknown; ///< "no answer found"
    bool marked = true; ///< room is kept for what the marks of a city say

    [[nodiscard]] bool isGrid() const { return kind == ChartKind::Grid; }
    [[nodiscard]] const ChartLine *writeInLine() const;
};

[[nodiscard]] ChartContent chartContent(const Dataset &dataset, const ChartTable &table);

} // namespace CityProfiles
