// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

namespace CityProfiles {

/// Turns cities and profiles, one after another, into the columns of a dataset.
///
/// The rows must be valid: indices in range, answers that fit their question's kind (the readers of storage check
/// that and name file and row). addProfile() is O(questions + options), finish() O(cities log cities).
class DatasetBuilder {
public:
    explicit DatasetBuilder(SurveyTables tables);

    [[nodiscard]] const SurveyTables &tables() const { return *m_tables; }

    CityIndex addCity(const City &city);

    /// Adds a profile of a city; `profile.cityId` is not looked at. Returns what the columns can't hold: keep it
    /// for the text source, under the index that is the number of profiles added before.
    ProfileRecord addProfile(CityIndex city, const Profile &profile);

    /// The parts of the dataset but for info and texts; the builder is empty afterwards.
    [[nodiscard]] DatasetParts finish();

private:
    void rankNames();

    std::shared_ptr<const SurveyTables> m_tables;
    ColumnLayout m_layout;
    std::vector<std::shared_ptr<CitySegment>> m_cities;
    std::vector<std::shared_ptr<ProfileSegment>> m_profiles;
    QHash<CityIndex, Extras> m_cityExtras;
};

/// Appends a city's row to a segment, rank 0.
void appendCity(CitySegment &segment, const City &city);
/// Replaces a city's row; the rank stays.
void replaceCity(CitySegment &segment, int row, const City &city);
/// Appends a profile's row to a segment and returns what the columns can't hold.
ProfileRecord appendProfile(ProfileSegment &segment, const ColumnLayout &layout, const Codebook &codebook,
                            CityIndex city, const Profile &profile);

} // namespace CityProfiles
