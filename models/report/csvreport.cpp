// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreport.h"

#include "comparisonsheet.h"
#include "listsheet.h"
#include "reportids.h"
#include "sheetreport.h"

namespace CityProfiles {

Outcome writeListCsv(const Dataset &dataset, const std::vector<ProfileIndex> &profiles, QIODevice &device,
                     const MatchMarks *marks, const TextHitsByProfile *passages)
{
    const ListParts parts{profiles, quantityQuestions(dataset.codebook()), {}, marks, passages};
    return writeSheetCsv(listSheet(dataset, parts), device);
}

Outcome writeComparisonCsv(const Dataset &dataset, const Comparison &comparison, QIODevice &device)
{
    return writeSheetCsv(comparisonSheet(dataset, comparison), device);
}

} // namespace CityProfiles
