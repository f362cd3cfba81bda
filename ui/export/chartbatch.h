// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelflag.h"
#include "chartfile.h"

#include <functional>

namespace CityProfiles {

/// One chart of a profile.
struct ChartTask {
    ProfileIndex profile = 0;
    std::shared_ptr<const ChartTable> table; ///< shared by the profiles of an edition
};

/// The first chart of every question that has one, or of one question, for each profile in the codebook's order. Cost:
/// the tables of each edition once.
[[nodiscard]] std::vector<ChartTask> chartTasks(const Dataset &dataset, const std::vector<ProfileIndex> &profiles,
                                                std::optional<int> question = {});

/// Many charts, each into a file of its own in one folder.
struct ChartBatch {
    DatasetPointer dataset;
    std::vector<ChartTask> tasks;
    QString folder;
    ChartFileOptions options;

    [[nodiscard]] QString path(const ChartTask &task) const;
    /// How many of the files are there already.
    [[nodiscard]] int existing() const;
};

/// How many charts are written; called from any thread, never from two at once.
using BatchProgress = std::function<void(int written)>;

/// Draws and writes a batch on all cores and waits for it. Each file is replaced whole or left as it was; the first
/// error ends the work, and the files written before it stay. Returns how many were written. Errors: NotWritten, Usage
/// (a size too small for a chart), Cancelled, and what reading a profile fails with.
[[nodiscard]] Result<int> writeCharts(const ChartBatch &batch, const CancelFlag &cancel = {},
                                      const BatchProgress &progress = {});

} // namespace CityProfiles
