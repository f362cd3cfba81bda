// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistmodel.h"

#include "answerwording.h"
#include "certainty.h"
#include "matchranges.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

// What the cells and titles of the list say.

using Kind = ListColumn::Kind;

namespace {

QString regionName(const Dataset &dataset, ProfileIndex profile)
{
    const SurveyTables &tables = dataset.tables();
    const int region = tables.countries[std::size_t(dataset.country(dataset.city(profile)))].region;
    return region < 0 ? u"–"_s : tables.regions[std::size_t(region)].name;
}

} // namespace

QString CityListModel::text(const ListColumn &column, ProfileIndex profile) const
{
    switch (column.kind) {
    case Kind::Name:
        return Wording::cityLabel(*m_dataset, m_dataset->city(profile));
    case Kind::Country:
        return Wording::countryName(*m_dataset, m_dataset->city(profile));
    case Kind::Region:
        return regionName(*m_dataset, profile);
    case Kind::Edition:
        return Wording::surveyYear(m_dataset->codebook(), m_dataset->edition(profile),
                                   m_dataset->snapshotYear(profile));
    case Kind::Answered:
        return Wording::numberText(m_dataset->answeredCount(profile));
    case Kind::Question:
        return answer(column.question, profile);
    }
    return {};
}

QString CityListModel::answer(int question, ProfileIndex profile) const
{
    const State state = m_dataset->state(profile, question);
    if (const auto quantity = m_dataset->quantity(profile, question))
        return Wording::quantityWithYear(*quantity);
    if (!known(state) || m_dataset->question(question).kind == QuestionKind::Quantity)
        return Wording::stateText(state);
    auto read = m_read.find(profile);
    if (!read) {
        read = std::make_shared<const Result<Profile>>(m_dataset->profile(profile));
        m_read.insert(profile, read);
    }
    return *read ? Wording::answerText(m_dataset->codebook(), read->value(), question).simplified()
                 : tr("can't be read: %1").arg(read->error().what);
}

QString CityListModel::figure(int question, ProfileIndex profile, bool withUnit) const
{
    if (question < 0)
        return {};
    const Question &asked = m_dataset->question(question);
    if (const auto quantity = m_dataset->quantity(profile, question))
        return withUnit ? Wording::quantityWithUnit(asked, *quantity) : Wording::quantityText(*quantity);
    return m_dataset->state(profile, question) == State::None ? Wording::stateText(State::None) : u"–"_s;
}

QVariant CityListModel::sortValue(const ListColumn &column, ProfileIndex profile) const
{
    switch (column.kind) {
    case Kind::Edition:
        return m_dataset->codebook().editions[std::size_t(m_dataset->edition(profile))].position;
    case Kind::Answered:
        return m_dataset->answeredCount(profile);
    case Kind::Question:
        return answerValue(column.question, profile);
    case Kind::Name:
    case Kind::Country:
    case Kind::Region:
        break;
    }
    return text(column, profile);
}

QVariant CityListModel::answerValue(int question, ProfileIndex profile) const
{
    const Question &asked = m_dataset->question(question);
    if (asked.kind == QuestionKind::Quantity) {
        const auto quantity = m_dataset->quantity(profile, question);
        return quantity ? QVariant(quantity->sortValue()) : QVariant();
    }
    if (!known(m_dataset->state(profile, question)))
        return {};
    if (asked.kind == QuestionKind::Text)
        return answer(question, profile);
    int count = 0;
    int last = 0;
    const std::vector<int> options = asked.optionOrder();
    for (int place = 0; place < int(options.size()); ++place) {
        const int option = options[std::size_t(place)];
        const bool has = asked.kind == QuestionKind::Grid ? m_dataset->level(profile, question, option) == 0
                                                          : m_dataset->names(profile, question, option);
        count += has ? 1 : 0;
        last = has ? place : last;
    }
    return asked.kind == QuestionKind::MultiChoice || asked.kind == QuestionKind::Grid ? count : last;
}

QString CityListModel::explanation(const ListColumn &column, ProfileIndex profile) const
{
    if (column.question < 0)
        return sentence(profile).toHtmlEscaped();
    const State state = m_dataset->state(profile, column.question);
    const QString said = known(state) ? answer(column.question, profile) : Wording::stateExplanation(state);
    return tr("%1: %2", "question: answer").arg(m_dataset->question(column.question).label, said).toHtmlEscaped();
}

QString CityListModel::sentence(ProfileIndex profile) const
{
    QStringList parts;
    for (const ListColumn &column : defaultColumns(m_dataset->codebook())) {
        const QString said = text(column, profile);
        parts.append(column.question < 0 ? said : tr("%1: %2", "question: answer").arg(title(column), said));
    }
    return parts.join(", "_L1);
}

CityListModel::Marks CityListModel::marks(const ListColumn &column, ProfileIndex profile) const
{
    const bool searched = column.kind == Kind::Name || column.kind == Kind::Country
        || (column.question >= 0 && m_dataset->question(column.question).searchable
            && known(m_dataset->state(profile, column.question)));
    return searched && !m_words.isEmpty() ? marksOf(text(column, profile)) : Marks();
}

QString CityListModel::title(const ListColumn &column) const
{
    switch (column.kind) {
    case Kind::Name:
        return tr("Name");
    case Kind::Country:
        return tr("Country");
    case Kind::Region:
        return tr("Region");
    case Kind::Edition:
        return tr("Survey year");
    case Kind::Answered:
        return tr("Answered questions");
    case Kind::Question:
        return column.question == m_staff ? tr("Staff") : m_dataset->question(column.question).label;
    }
    return {};
}

QString CityListModel::titleSentence(int column) const
{
    const int place = sortPlace(column);
    const QString name = title(columnAt(column));
    if (place < 0)
        return name;
    const QString sorted = headerData(column, Qt::Horizontal, SortDescendingRole).toBool()
        ? tr("%1, sorted in descending order").arg(name)
        : tr("%1, sorted in ascending order").arg(name);
    return m_orders.size() < 2 ? sorted : tr("%1, key %2 of the order", "1: the first key").arg(sorted).arg(place + 1);
}

CityListModel::Marks CityListModel::marksOf(const QString &text) const
{
    Marks found;
    for (const TextRange &range : matchedRanges(text, m_words, false))
        found.append({int(range.start), int(range.length)});
    return found;
}

} // namespace CityProfiles
