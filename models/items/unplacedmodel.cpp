// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unplacedmodel.h"

#include "answerwording.h"

namespace CityProfiles {

void UnplacedModel::setProfiles(const DatasetPointer &dataset, std::vector<ProfileIndex> profiles)
{
    beginResetModel();
    m_dataset = dataset;
    m_profiles = std::move(profiles);
    endResetModel();
}

int UnplacedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

QVariant UnplacedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProfileIndex profile = m_profiles[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return Wording::shortProfileLabel(*m_dataset, profile);
    case Qt::AccessibleTextRole:
        return Wording::profileLabel(*m_dataset, profile);
    case ProfileRole:
        return QVariant::fromValue(profile);
    default:
        return {};
    }
}

} // namespace CityProfiles
