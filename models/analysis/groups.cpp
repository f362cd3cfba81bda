// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "segmentwork.h"

namespace CityProfiles {

namespace {

/// The part of two groups that is of one edition.
struct Parts {
    int edition = -1;
    std::array<ProfileSet, 2> sets;
};

std::vector<Parts> partsOf(DatasetIndex &index, const Group &a, const Group &b)
{
    std::vector<Parts> all;
    for (const int edition : index.dataset().codebook().editionOrder()) {
        const auto inEdition = index.profiles({EditionChoice::Mode::One, edition});
        Parts parts{edition, {*inEdition, *inEdition}};
        parts.sets[0] &= a.profiles;
        parts.sets[1] &= b.profiles;
        if (!parts.sets[0].isEmpty() || !parts.sets[1].isEmpty())
            all.push_back(std::move(parts));
    }
    return all;
}

std::vector<GroupRow> rowsOf(const Dataset &dataset, int question, const Parts &parts)
{
    const std::vector<Statement> statements = statementsOf(dataset.codebook(), question);
    const auto first = countStatements(dataset, question, parts.edition, parts.sets[0]);
    const auto second = countStatements(dataset, question, parts.edition, parts.sets[1]);
    std::vector<GroupRow> rows;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        GroupRow row{statements[i], {first[i], second[i]}, {}};
        if (isAnswer(row.statement))
            row.difference = differenceBounds(first[i].share(), second[i].share());
        rows.push_back(row);
    }
    return rows;
}

bool differsMore(const GroupRow &a, const GroupRow &b)
{
    if (a.difference.has_value() != b.difference.has_value())
        return a.difference.has_value();
    return a.smallestDifference() > b.smallestDifference();
}

GroupEdition joined(const Parts &parts, std::vector<std::vector<GroupRow>>::iterator rows,
                    const std::vector<int> &questions)
{
    GroupEdition edition{
        parts.edition, {parts.sets[0].count(), parts.sets[1].count()}, countCommon(parts.sets[0], parts.sets[1]), {}};
    for (std::size_t i = 0; i < questions.size(); ++i, ++rows)
        edition.rows.insert(edition.rows.end(), rows->begin(), rows->end());
    std::stable_sort(edition.rows.begin(), edition.rows.end(), differsMore);
    return edition;
}

} // namespace

GroupComparison compareGroups(DatasetIndex &index, const Group &a, const Group &b, const CancelFlag &cancel)
{
    const Dataset &dataset = index.dataset();
    const std::vector<int> questions = dataset.codebook().questionOrder();
    const std::vector<Parts> parts = partsOf(index, a, b);
    std::vector<std::vector<GroupRow>> rows(parts.size() * questions.size());
    forEachSegment(rows.size(), cancel, [&](std::size_t work) {
        rows[work] = rowsOf(dataset, questions[work % questions.size()], parts[work / questions.size()]);
    });
    GroupComparison comparison;
    if (isCancelled(cancel))
        return comparison;
    auto first = rows.begin();
    for (const Parts &part : parts) {
        comparison.push_back(joined(part, first, questions));
        first += std::ptrdiff_t(questions.size());
    }
    return comparison;
}

std::optional<PointRange> differenceBounds(const ShareBounds &a, const ShareBounds &b)
{
    if (a.all() == 0 || b.all() == 0)
        return std::nullopt;
    return PointRange{a.lowestPercent() - b.highestPercent(), a.highestPercent() - b.lowestPercent()};
}

std::optional<PointRange> sampleInterval(const GroupEdition &edition, const GroupRow &row)
{
    if (edition.inBoth > 0 || !row.difference)
        return std::nullopt;
    const auto known = [](const StatementCount &count) { return Proportion{count.yes, count.yes + count.no}; };
    return randomSampleInterval(known(row.counts[0]), known(row.counts[1]));
}

} // namespace CityProfiles
