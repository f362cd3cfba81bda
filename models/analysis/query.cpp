// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

namespace CityProfiles {

namespace {

/// The profiles of a set in an order.
std::vector<ProfileIndex> inOrder(const std::vector<ProfileIndex> &order, const ProfileSet &set)
{
    std::vector<ProfileIndex> rows(std::size_t(set.count()) + 1); // one more, to write to without asking
    std::size_t row = 0;
    for (const ProfileIndex profile : order) {
        rows[row] = profile;
        row += set.contains(profile) ? 1 : 0;
    }
    rows.resize(row);
    return rows;
}

/// Best matches first: those whose name begins with the text, then those of which a word does.
std::vector<ProfileIndex> byRelevance(const std::vector<ProfileIndex> &order, const ProfileSet &set,
                                      const NameMatches &matches)
{
    std::vector<ProfileIndex> rows;
    std::vector<ProfileIndex> words;
    std::vector<ProfileIndex> others;
    for (const ProfileIndex profile : inOrder(order, set)) {
        if (matches.startsName.contains(profile))
            rows.push_back(profile);
        else
            (matches.startsWord.contains(profile) ? words : others).push_back(profile);
    }
    rows.insert(rows.end(), words.begin(), words.end());
    rows.insert(rows.end(), others.begin(), others.end());
    return rows;
}

} // namespace

Result<QueryResult> run(DatasetIndex &index, const Query &query, const CancelFlag &cancel)
{
    QueryResult result;
    result.asked = *index.profiles(query.editions);
    std::shared_ptr<const NameMatches> matches;
    if (!searchWords(query.text).isEmpty()) {
        matches = index.names(query.text, cancel);
        result.words = matches->words;
        result.asked &= matches->all;
    }
    ProfileSet certain = result.asked;
    ProfileSet possible = result.asked;
    for (const Condition &condition : query.filter) {
        const auto truth = index.truth(condition, cancel);
        if (!truth)
            return truth.error();
        certain &= (*truth)->yes;
        possible -= (*truth)->no;
        result.truths.push_back(*truth);
    }
    possible -= certain;
    const auto order = index.order(query.sort, cancel);
    if (!order)
        return order.error();
    if (isCancelled(cancel))
        return QueryResult();
    const bool relevance = matches && query.sort.empty();
    result.rows = relevance ? byRelevance(**order, certain, *matches) : inOrder(**order, certain);
    if (!query.filter.empty() && !possible.isEmpty())
        result.possible = relevance ? byRelevance(**order, possible, *matches) : inOrder(**order, possible);
    return result;
}

std::vector<int> unknownConditions(const QueryResult &result, ProfileIndex profile)
{
    std::vector<int> unknown;
    for (std::size_t condition = 0; condition < result.truths.size(); ++condition) {
        if (result.truths[condition]->at(profile) == Truth::Unknown)
            unknown.push_back(int(condition));
    }
    return unknown;
}

std::vector<ProfileIndex> run(const Dataset &dataset, const Query &query, const CancelFlag &cancel)
{
    DatasetIndex index(std::make_shared<const Dataset>(dataset));
    Result<QueryResult> result = run(index, query, cancel);
    return result ? std::move(result->rows) : std::vector<ProfileIndex>();
}

std::vector<ProfileIndex> sorted(const Dataset &dataset, const ProfileSet &set)
{
    std::vector<ProfileIndex> profiles;
    set.forEach([&profiles](ProfileIndex profile) { profiles.push_back(profile); });
    std::sort(profiles.begin(), profiles.end(),
              [&dataset](ProfileIndex a, ProfileIndex b) { return namedBefore(dataset, a, b); });
    return profiles;
}

ProfileSet matching(const Dataset &dataset, const QString &text, const CancelFlag &cancel)
{
    return matchNames(dataset, searchWords(text), nullptr, cancel).all;
}

} // namespace CityProfiles
