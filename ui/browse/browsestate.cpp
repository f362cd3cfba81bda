// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsestate.h"

#include "sorttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace CityProfiles {

QByteArray BrowseState::toBytes() const
{
    QJsonArray list;
    for (const Column &column : columns)
        list.append(QJsonObject{{u"id"_s, column.id}, {u"width"_s, column.width}});
    const QJsonObject object{{u"editions"_s, editions}, {u"sort"_s, sort}, {u"table"_s, table}, {u"columns"_s, list}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<BrowseState> BrowseState::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    BrowseState state{object[u"editions"].toString(), object[u"sort"].toString(), object[u"table"].toBool()};
    for (const auto &value : object[u"columns"].toArray())
        state.columns.push_back({value[u"id"].toString(), qMax(0, value[u"width"].toInt())});
    return state;
}

void BrowseState::take(const Codebook &codebook, const Query &query)
{
    switch (query.editions.mode) {
    case EditionChoice::Mode::Latest:
        editions = u"latest"_s;
        break;
    case EditionChoice::Mode::All:
        editions = u"all"_s;
        break;
    case EditionChoice::Mode::One:
        editions = codebook.editions[std::size_t(query.editions.edition)].id;
        break;
    }
    sort = sortText(codebook, query.sort);
}

void BrowseState::takeColumns(const Codebook &codebook, const ShownColumns &shown)
{
    ShownColumns usual;
    for (const ListColumn &column : defaultColumns(codebook))
        usual.push_back({column, 0});
    std::vector<Column> taken;
    for (const ShownColumn &column : shown)
        taken.push_back({columnId(codebook, column.column), column.width});
    if (shown == usual)
        taken.clear(); // another dataset then has its own usual ones
    for (const Column &column : columns) {
        if (!taken.empty() && !columnFromId(codebook, column.id))
            taken.push_back(column);
    }
    columns = taken;
}

ShownColumns BrowseState::columnsOf(const Codebook &codebook) const
{
    ShownColumns shown;
    for (const Column &column : columns) {
        if (const auto known = columnFromId(codebook, column.id))
            shown.push_back({*known, column.width});
    }
    return shown;
}

void BrowseState::apply(const Codebook &codebook, Query &query) const
{
    query.editions = editionChoiceFromId(codebook, editions).value_or(EditionChoice());
    const ParsedSort parsed = parseSort(codebook, sort);
    query.sort = parsed.wrong.isEmpty() ? parsed.orders : SortOrders();
}

} // namespace CityProfiles
