// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QAbstractListModel>

namespace CityProfiles {

class ProfileSearch;

/// The profiles that may match a search, each with the questions whose answer is missing. Follows the search.
class PossibleModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit PossibleModel(ProfileSearch *search, QObject *parent = nullptr);

    [[nodiscard]] ProfileIndex profile(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The roles are those of the city list, so that the same delegate paints both.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString missing(ProfileIndex profile) const;

    ProfileSearch *m_search;
};

} // namespace CityProfiles
