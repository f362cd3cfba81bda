// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the list as what is dragged.
#include "citylistmodel.h"
#include "profilemime.h"

namespace CityProfiles {

Qt::ItemFlags CityListModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList CityListModel::mimeTypes() const
{
    return {profileMimeType()};
}

QMimeData *CityListModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes) {
        if (index.column() == 0)
            ids.append(m_dataset->profileId(m_profiles[std::size_t(index.row())]));
    }
    return profileMimeData(ids).release();
}

} // namespace CityProfiles
