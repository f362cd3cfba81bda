// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "differences.h"

namespace CityProfiles::Wording {

/// One sentence of a summary and the row of the comparison that it leads to.
struct SummarySentence {
    int question = -1; ///< index in Codebook::questions
    int option = -1; ///< index in Question::options, or -1
    QString text;
    std::optional<Verdict> part = std::nullopt; ///< of changes: what is certain of them, see changeSummary()
    bool secondLook = false; ///< of changes: the answer is reversed
};

/// A sentence for each certain difference of two profiles (see certainDifferences()), in the codebook's order: "Roles:
/// Designer is named by Stockholm 2018 and not by Helsinki 2020."
[[nodiscard]] std::vector<SummarySentence> summary(const Dataset &dataset, const Comparison &comparison);

/// The same of a profile and a group: "Roles: Designer is named by Stockholm 2018, and by at most 4 of 20 city pages
/// (Europe)."
[[nodiscard]] std::vector<SummarySentence> summary(const Dataset &dataset, const GroupProfile &beside,
                                                   const QString &group);

/// What stands where there is no such sentence.
[[nodiscard]] QString noCertainDifference();

} // namespace CityProfiles::Wording
