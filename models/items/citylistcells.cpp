// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistcells.h"

#include "answerwording.h"
#include "certainty.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

using Kind = ListColumn::Kind;

namespace {

constexpr std::size_t recordsKept = 128; // more rows than are seen at once

QString regionName(const Dataset &dataset, ProfileIndex profile)
{
    const SurveyTables &tables = dataset.tables();
    const int region = tables.countries[std::size_t(dataset.country(dataset.city(profile)))].region;
    return region < 0 ? u"–"_s : tables.regions[std::size_t(region)].name;
}

} // namespace

CityListCells::CityListCells(const DatasetPointer &dataset)
    : m_dataset(dataset)
    , m_read(recordsKept)
    , m_population(dataset ? quantityWithRole(dataset->codebook(), u"population") : -1)
    , m_staff(dataset ? quantityWithRole(dataset->codebook(), u"staff") : -1)
{
}

QString CityListCells::population(ProfileIndex profile) const
{
    return figure(m_population, profile, false);
}

QString CityListCells::staff(ProfileIndex profile) const
{
    return figure(m_staff, profile, true);
}

QString CityListCells::text(const ListColumn &column, ProfileIndex profile) const
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

QString CityListCells::answer(int question, ProfileIndex profile) const
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

QString CityListCells::figure(int question, ProfileIndex profile, bool withUnit) const
{
    if (question < 0)
        return {};
    const Question &asked = m_dataset->question(question);
    if (const auto quantity = m_dataset->quantity(profile, question))
        return withUnit ? Wording::quantityWithUnit(asked, *quantity) : Wording::quantityText(*quantity);
    return m_dataset->state(profile, question) == State::None ? Wording::stateText(State::None) : u"–"_s;
}

QVariant CityListCells::sortValue(const ListColumn &column, ProfileIndex profile) const
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

QVariant CityListCells::answerValue(int question, ProfileIndex profile) const
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

QString CityListCells::explanation(const ListColumn &column, ProfileIndex profile) const
{
    if (column.question < 0)
        return sentence(profile).toHtmlEscaped();
    const State state = m_dataset->state(profile, column.question);
    const QString said = known(state) ? answer(column.question, profile) : Wording::stateExplanation(state);
    return tr("%1: %2", "question: answer").arg(m_dataset->question(column.question).label, said).toHtmlEscaped();
}

QString CityListCells::sentence(ProfileIndex profile) const
{
    QStringList parts;
    for (const ListColumn &column : defaultColumns(m_dataset->codebook())) {
        const QString said = text(column, profile);
        parts.append(column.question < 0 ? said : tr("%1: %2", "question: answer").arg(title(column), said));
    }
    return parts.join(", "_L1);
}

QString CityListCells::title(const ListColumn &column) const
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

} // namespace CityProfiles
