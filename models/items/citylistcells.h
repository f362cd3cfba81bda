// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcolumn.h"
#include "recentcache.h"

#include <QCoreApplication>
#include <QVariant>

namespace CityProfiles {

/// What the cells and titles of a list of profiles say. Answers other than quantities read the profile's record, which
/// is kept for the rows asked for last.
class CityListCells {
    Q_DECLARE_TR_FUNCTIONS(CityProfiles::CityListModel)

public:
    /// Null: there are titles, but no cells.
    explicit CityListCells(const DatasetPointer &dataset = {});

    [[nodiscard]] QString title(const ListColumn &column) const;
    [[nodiscard]] QString text(const ListColumn &column, ProfileIndex profile) const;
    /// The raw value to sort by; invalid where there is none.
    [[nodiscard]] QVariant sortValue(const ListColumn &column, ProfileIndex profile) const;
    /// A tooltip.
    [[nodiscard]] QString explanation(const ListColumn &column, ProfileIndex profile) const;
    /// The usual columns of a profile, for a screen reader.
    [[nodiscard]] QString sentence(ProfileIndex profile) const;
    /// Without year; a dash where no answer was found.
    [[nodiscard]] QString population(ProfileIndex profile) const;
    /// With unit: "6 staff".
    [[nodiscard]] QString staff(ProfileIndex profile) const;

private:
    [[nodiscard]] QString answer(int question, ProfileIndex profile) const;
    [[nodiscard]] QString figure(int question, ProfileIndex profile, bool withUnit) const;
    [[nodiscard]] QVariant answerValue(int question, ProfileIndex profile) const;

    DatasetPointer m_dataset;
    mutable RecentCache<ProfileIndex, Result<Profile>> m_read; ///< the rows whose records were read last
    int m_population;
    int m_staff;
};

} // namespace CityProfiles
