// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsestate.h"

#include "sorttext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace CityProfiles {

QByteArray BrowseState::toBytes() const
{
    const QJsonObject object{{u"editions"_s, editions}, {u"sort"_s, sort}, {u"table"_s, table}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<BrowseState> BrowseState::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    return BrowseState{object[u"editions"].toString(), object[u"sort"].toString(), object[u"table"].toBool()};
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

void BrowseState::apply(const Codebook &codebook, Query &query) const
{
    query.editions = editionChoiceFromId(codebook, editions).value_or(EditionChoice());
    const ParsedSort parsed = parseSort(codebook, sort);
    query.sort = parsed.wrong.isEmpty() ? parsed.orders : SortOrders();
}

} // namespace CityProfiles
