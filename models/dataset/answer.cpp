// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"

#include <algorithm>
#include <array>

namespace CityProfiles {

namespace {

constexpr std::array<QStringView, stateCount> stateIds{u"not_stated", u"answered", u"partial", u"none", u"not_asked"};
constexpr std::array<QStringView, 5> qualifierIds{u"exact", u"about", u"more_than", u"less_than", u"range"};

} // namespace

const QString &Answer::text() const
{
    static const QString empty;
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : empty;
}

const Choices &Answer::choices() const
{
    static const Choices empty;
    const auto *choices = std::get_if<Choices>(&value);
    return choices ? *choices : empty;
}

const GridCells &Answer::cells() const
{
    static const GridCells empty;
    const auto *cells = std::get_if<GridCells>(&value);
    return cells ? *cells : empty;
}

bool Answer::names(int option) const
{
    if (const bool *yes = yesNo())
        return option == (*yes ? 0 : 1);
    const Choices &named = choices();
    return std::any_of(named.begin(), named.end(), [option](const Choice &choice) { return choice.option == option; });
}

int Answer::level(int row) const
{
    const GridCells &filled = cells();
    const auto it = std::find_if(filled.begin(), filled.end(), [row](const GridCell &cell) { return cell.row == row; });
    return it == filled.end() ? -1 : it->level;
}

QString stateId(State state)
{
    return stateIds[std::size_t(state)].toString();
}

std::optional<State> stateFromId(QStringView id)
{
    const auto it = std::find(stateIds.begin(), stateIds.end(), id);
    return it == stateIds.end() ? std::nullopt : std::optional(State(it - stateIds.begin()));
}

QString qualifierId(Qualifier qualifier)
{
    return qualifierIds[std::size_t(qualifier)].toString();
}

std::optional<Qualifier> qualifierFromId(QStringView id)
{
    const auto it = std::find(qualifierIds.begin(), qualifierIds.end(), id);
    return it == qualifierIds.end() ? std::nullopt : std::optional(Qualifier(it - qualifierIds.begin()));
}

} // namespace CityProfiles
