// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QAbstractListModel>

namespace CityProfiles {

/// Profiles by name and survey year, in an order of their own: those that have no place on the map.
class UnplacedModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ProfileRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// The profiles must be those of the dataset.
    void setProfiles(const DatasetPointer &dataset, std::vector<ProfileIndex> profiles);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    DatasetPointer m_dataset;
    std::vector<ProfileIndex> m_profiles;
};

} // namespace CityProfiles
