// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistmodel.h"

#include "answerwording.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

// What the cells and titles of the list say.

QString CityListModel::text(Column column, ProfileIndex profile) const
{
    switch (column) {
    case Column::Name:
        return Wording::cityLabel(*m_dataset, m_dataset->city(profile));
    case Column::Country:
        return Wording::countryName(*m_dataset, m_dataset->city(profile));
    case Column::Edition:
        return Wording::surveyYear(m_dataset->codebook(), m_dataset->edition(profile),
                                   m_dataset->snapshotYear(profile));
    case Column::Population:
    case Column::Staff:
        if (const auto quantity = m_dataset->quantity(profile, question(column)))
            return Wording::quantityWithYear(*quantity);
        return figure(column, profile, false);
    case Column::Count:
        break;
    }
    return {};
}

QString CityListModel::figure(Column column, ProfileIndex profile, bool withUnit) const
{
    if (question(column) < 0)
        return {};
    const Question &asked = m_dataset->question(question(column));
    if (const auto quantity = m_dataset->quantity(profile, question(column)))
        return withUnit ? Wording::quantityWithUnit(asked, *quantity) : Wording::quantityText(*quantity);
    return m_dataset->state(profile, question(column)) == State::None ? Wording::stateText(State::None) : u"–"_s;
}

QVariant CityListModel::sortValue(Column column, ProfileIndex profile) const
{
    switch (column) {
    case Column::Edition:
        return m_dataset->codebook().editions[std::size_t(m_dataset->edition(profile))].position;
    case Column::Population:
    case Column::Staff:
        if (const auto quantity = m_dataset->quantity(profile, question(column)))
            return quantity->sortValue();
        return {};
    case Column::Name:
    case Column::Country:
    case Column::Count:
        break;
    }
    return text(column, profile);
}

QString CityListModel::explanation(Column column, ProfileIndex profile) const
{
    if (question(column) < 0)
        return sentence(profile).toHtmlEscaped();
    const Question &asked = m_dataset->question(question(column));
    const QString said = m_dataset->quantity(profile, question(column))
        ? text(column, profile)
        : Wording::stateExplanation(m_dataset->state(profile, question(column)));
    return tr("%1: %2", "question: answer").arg(asked.label, said).toHtmlEscaped();
}

QString CityListModel::sentence(ProfileIndex profile) const
{
    QStringList parts{text(Column::Name, profile), text(Column::Country, profile), text(Column::Edition, profile)};
    for (const Column column : m_columns) {
        if (question(column) < 0)
            continue;
        const QString said = m_dataset->quantity(profile, question(column))
            ? text(column, profile)
            : Wording::stateText(m_dataset->state(profile, question(column)));
        parts.append(tr("%1: %2", "question: answer").arg(title(column), said));
    }
    return parts.join(", "_L1);
}

QString CityListModel::title(Column column) const
{
    switch (column) {
    case Column::Name:
        return tr("Name");
    case Column::Country:
        return tr("Country");
    case Column::Edition:
        return tr("Survey year");
    case Column::Population:
        return m_dataset->question(m_population).label;
    case Column::Staff:
        return tr("Staff");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace CityProfiles
