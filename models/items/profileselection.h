// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profileset.h"

#include <QObject>

namespace CityProfiles {

/// The profiles that a person has picked from the list. They are picked as profiles, not as rows: whatever the list
/// shows next, they stay picked, at no cost. One bit a profile.
class ProfileSelection : public QObject {
    Q_OBJECT

public:
    explicit ProfileSelection(QObject *parent = nullptr);

    /// Forgets what was picked.
    void setDataset(const DatasetPointer &dataset);
    [[nodiscard]] const ProfileSet &profiles() const { return m_profiles; }
    [[nodiscard]] bool contains(ProfileIndex profile) const { return m_profiles.contains(profile); }
    [[nodiscard]] int count() const { return m_count; }

    void clear();
    void toggle(ProfileIndex profile);
    /// Picks a set of profiles of the dataset and no others; O(N / 64).
    void setProfiles(const ProfileSet &profiles);
    /// Picks these and no others, or these besides; O(N / 64 + n).
    void pick(const ProfileIndex *first, const ProfileIndex *last, bool besides = false);

Q_SIGNALS:
    void changed();

private:
    void tell();

    ProfileSet m_profiles;
    ProfileIndex m_size = 0; ///< rows of the dataset
    int m_count = 0;
};

} // namespace CityProfiles
