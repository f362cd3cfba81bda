// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryrequest.h"

#include "clitext.h"
#include "conditionwording.h"
#include "didyoumean.h"
#include "interruption.h"
#include "option.h"
#include "profilechoice.h"
#include "request.h"
#include "sorttext.h"

#include <variant>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Result<SortOrders> sortOrders(const Codebook &codebook, const QString &text)
{
    const ParsedSort sort = parseSort(codebook, text);
    if (sort.wrong.isEmpty())
        return sort.orders;
    const QStringList keys = sortKeys(codebook);
    const QString near = didYouMean(sort.wrong.section(u':', 0, 0), keys);
    return Error{ErrorKind::Usage,
                 Cli::tr("The list can't be sorted by %1.").arg(sort.wrong),
                 near.isEmpty() ? Cli::tr("Choose one of these: %1.").arg(keys.join(", "_L1)) : near,
                 {},
                 0,
                 {}};
}

/// The error of an expression with the nearest names, where there are any.
Error unreadable(const SurveyTables &tables, const QString &expression, const ExpressionProblem &problem)
{
    using Kind = ExpressionProblem::Kind;
    Error error = Wording::expressionError(tables, expression, problem);
    const bool isName =
        problem.kind == Kind::UnknownSubject || problem.kind == Kind::UnknownRow || problem.kind == Kind::UnknownValue;
    if (const QString near = isName ? didYouMean(problem.word, problem.candidates) : QString(); !near.isEmpty())
        error.remedy = near;
    else if (error.remedy.isEmpty())
        error.remedy = Cli::tr("The command facets prints every question with its values.");
    return error;
}

} // namespace

Result<Filter> filterOf(const SurveyTables &tables, const QStringList &expressions)
{
    Filter filter;
    for (const QString &expression : expressions) {
        const auto parsed = parseExpression(tables, expression);
        if (const auto *problem = std::get_if<ExpressionProblem>(&parsed))
            return unreadable(tables, expression, *problem);
        filter.push_back(std::get<Condition>(parsed));
    }
    return filter;
}

Result<Query> queryOf(const Dataset &dataset, const Request &request)
{
    Query query;
    query.text = request.value(OptionName::search);
    const Result<EditionChoice> editions = editionChoice(dataset, request);
    if (!editions)
        return editions.error();
    query.editions = *editions;
    const Result<SortOrders> sort = sortOrders(dataset.codebook(), request.value(OptionName::sort));
    if (!sort)
        return sort.error();
    query.sort = *sort;
    const Result<Filter> filter = filterOf(dataset.tables(), request.values(OptionName::where));
    if (!filter)
        return filter.error();
    query.filter = *filter;
    return query;
}

Result<ProfileSet> profilesFound(const DatasetPointer &dataset, const Query &query)
{
    DatasetIndex index(dataset);
    const Result<QueryResult> result = run(index, query, interruption());
    if (!result)
        return result.error();
    ProfileSet set(dataset->profileCount());
    for (const ProfileIndex profile : result->rows)
        set.insert(profile);
    return set;
}

} // namespace CityProfiles
