// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsestate.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace CityProfiles {

QByteArray BrowseState::toBytes() const
{
    const QJsonObject object{
        {u"editions"_s, editions}, {u"sort"_s, sort}, {u"descending"_s, descending}, {u"table"_s, table}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<BrowseState> BrowseState::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    return BrowseState{object[u"editions"].toString(), object[u"sort"].toString(), object[u"descending"].toBool(),
                       object[u"table"].toBool()};
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
    switch (query.sort.by) {
    case SortOrder::By::Name:
        sort = u"name"_s;
        break;
    case SortOrder::By::Country:
        sort = u"country"_s;
        break;
    case SortOrder::By::Edition:
        sort = u"edition"_s;
        break;
    case SortOrder::By::Question:
        sort = codebook.questions[std::size_t(query.sort.question)].id;
        break;
    }
    descending = query.sort.descending;
}

void BrowseState::apply(const Codebook &codebook, Query &query) const
{
    query.editions = editionChoiceFromId(codebook, editions).value_or(EditionChoice());
    query.sort = {};
    if (sort == "country"_L1)
        query.sort.by = SortOrder::By::Country;
    else if (sort == "edition"_L1)
        query.sort.by = SortOrder::By::Edition;
    else if (const int question = codebook.questionIndex(sort);
             question >= 0 && codebook.questions[std::size_t(question)].kind == QuestionKind::Quantity)
        query.sort = {SortOrder::By::Question, question, false};
    else if (sort != "name"_L1)
        return;
    query.sort.descending = descending;
}

} // namespace CityProfiles
