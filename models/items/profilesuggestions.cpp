// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilesuggestions.h"

#include "answerwording.h"

namespace CityProfiles {

ProfileSuggestions::ProfileSuggestions(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&m_query, &ListQuery::finished, this, [this](const ListAnswer &answer) { show(answer.result.rows); });
}

void ProfileSuggestions::setDataset(const DatasetPointer &dataset)
{
    m_query.cancel();
    m_dataset = dataset;
    m_index.reset();
    show({});
}

void ProfileSuggestions::setText(const QString &text)
{
    m_query.cancel();
    if (text.trimmed().isEmpty() || !m_dataset)
        return show({});
    if (!m_index)
        m_index = std::make_shared<DatasetIndex>(m_dataset);
    m_query.start(m_index, {text, {EditionChoice::Mode::All, -1}, {}, {}});
}

void ProfileSuggestions::show(const std::vector<ProfileIndex> &profiles)
{
    beginResetModel();
    m_profiles = {profiles.begin(), profiles.begin() + std::ptrdiff_t(qMin(profiles.size(), std::size_t(maximum)))};
    endResetModel();
    Q_EMIT found();
}

int ProfileSuggestions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

QVariant ProfileSuggestions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProfileIndex profile = m_profiles[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1, %2, %3", "city, country, survey year")
            .arg(Wording::cityLabel(*m_dataset, m_dataset->city(profile)),
                 Wording::countryName(*m_dataset, m_dataset->city(profile)),
                 Wording::surveyYear(m_dataset->codebook(), m_dataset->edition(profile),
                                     m_dataset->snapshotYear(profile)));
    case ProfileRole:
        return QVariant::fromValue(profile);
    }
    return {};
}

} // namespace CityProfiles
