// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charttable.h"

namespace CityProfiles {

/// A profile's own answer as marks on a chart.
struct ChartMarks {
    State state = State::NotStated;
    std::vector<bool> options; ///< by option index: named by this city
    std::vector<int> levels; ///< grids: by row index the level, or -1
    QStringList writeIns; ///< this city's own words

    [[nodiscard]] bool marks(const ChartRow &row) const;
};

[[nodiscard]] ChartMarks chartMarks(const Question &question, const Answer &answer);

/// A text that a city wrote in, with the city.
struct WriteIn {
    ProfileIndex profile = 0;
    QString text;
};

/// The write-ins of an option among the profiles of a chart, at most `limit` profiles, by city name; fails where a text
/// can't be read.
[[nodiscard]] Result<std::vector<WriteIn>> writeIns(const Dataset &dataset, const ChartTable &table, int option,
                                                    int limit = 1000);
/// The profiles that a chart is about: of its edition and its group.
[[nodiscard]] ProfileSet chartedProfiles(const Dataset &dataset, const ChartTable &table);

} // namespace CityProfiles
