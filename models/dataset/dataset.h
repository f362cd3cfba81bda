// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnlayout.h"
#include "segment.h"
#include "surveytables.h"
#include "textsource.h"

#include <QHash>

#include <memory>

namespace CityProfiles {

/// What a dataset is made of. Every part is shared; a copy with one part replaced is how an edit is made.
struct DatasetParts {
    DatasetInfo info;
    std::shared_ptr<const SurveyTables> tables;
    ColumnLayout layout;
    std::vector<std::shared_ptr<const CitySegment>> cities; ///< all but the last hold 65,536 rows
    std::vector<std::shared_ptr<const ProfileSegment>> profiles; ///< all but the last hold 65,536 rows
    std::shared_ptr<const TextSource> texts;
    QHash<ProfileIndex, std::shared_ptr<const ProfileRecord>> editedRecords; ///< newer than what texts has
    QHash<CityIndex, Extras> cityExtras;
};

/// A codebook with its cities, profiles, benchmarks and sources: one immutable value, read from any thread.
///
/// Cost with N profiles, C cities: accessors of one profile, city or answer O(1); record() and profile() one read of
/// the text source; findCity() by id one scan of the id arena (C rows, 2 ms at a million); findProfile(),
/// profilesOf() one scan of the city column (N rows, 0.3 ms at a million). Anything over all profiles works on
/// segments: a plane of a million profiles is 16 x 8 KiB. Copying a Dataset copies pointers only.
class Dataset {
public:
    Dataset() = default;
    explicit Dataset(DatasetParts parts);

    [[nodiscard]] const DatasetParts &parts() const { return m_parts; }
    [[nodiscard]] const DatasetInfo &info() const { return m_parts.info; }
    [[nodiscard]] const SurveyTables &tables() const { return *m_parts.tables; }
    [[nodiscard]] const Codebook &codebook() const { return m_parts.tables->codebook; }
    [[nodiscard]] const Question &question(int index) const { return codebook().questions[std::size_t(index)]; }
    [[nodiscard]] const ColumnLayout &layout() const { return m_parts.layout; }

    /// Rows, removed ones included; indices run from 0.
    [[nodiscard]] ProfileIndex profileCount() const { return m_profileCount; }
    [[nodiscard]] CityIndex cityCount() const { return m_cityCount; }
    [[nodiscard]] int segmentCount() const { return int(m_parts.profiles.size()); }
    [[nodiscard]] const ProfileSegment &segment(int index) const { return *m_parts.profiles[std::size_t(index)]; }

    // One profile.
    [[nodiscard]] bool isRemoved(ProfileIndex profile) const;
    [[nodiscard]] CityIndex city(ProfileIndex profile) const;
    [[nodiscard]] int edition(ProfileIndex profile) const;
    [[nodiscard]] int source(ProfileIndex profile) const;
    [[nodiscard]] std::optional<int> snapshotYear(ProfileIndex profile) const;
    /// "stockholm-swe@2018".
    [[nodiscard]] QString profileId(ProfileIndex profile) const;
    [[nodiscard]] State state(ProfileIndex profile, int question) const;
    /// Whether the option is among the choices of a choice question.
    [[nodiscard]] bool names(ProfileIndex profile, int question, int option) const;
    /// The level of a grid's row, or -1.
    [[nodiscard]] int level(ProfileIndex profile, int question, int row) const;
    /// The number of a quantity question; nothing where there is none.
    [[nodiscard]] std::optional<Quantity> quantity(ProfileIndex profile, int question) const;
    /// How many questions have an answer (answered, partial or none).
    [[nodiscard]] int answeredCount(ProfileIndex profile) const;
    /// Texts, order of choices, write-ins; fails where the text source does.
    [[nodiscard]] Result<ProfileRecord> record(ProfileIndex profile) const;
    /// The whole profile; fails where the text source does.
    [[nodiscard]] Result<Profile> profile(ProfileIndex profile) const;

    // One city.
    [[nodiscard]] QString cityId(CityIndex city) const;
    [[nodiscard]] QString cityName(CityIndex city) const;
    [[nodiscard]] QString subdivision(CityIndex city) const;
    /// Index in SurveyTables::countries.
    [[nodiscard]] int country(CityIndex city) const;
    [[nodiscard]] City cityRecord(CityIndex city) const;
    /// Place in the order of folded names; an edited city shares the rank of the city that it stands before.
    [[nodiscard]] quint32 nameRank(CityIndex city) const;
    /// Folded name, other names and subdivision, separated by line feeds.
    [[nodiscard]] QByteArrayView foldedNames(CityIndex city) const;

    [[nodiscard]] std::optional<CityIndex> findCity(QStringView id) const;
    [[nodiscard]] std::optional<ProfileIndex> findProfile(CityIndex city, int edition) const;
    /// By profile id: "stockholm-swe@2018".
    [[nodiscard]] std::optional<ProfileIndex> findProfile(QStringView id) const;
    /// The profiles of a city that are not removed, by the editions' order in time.
    [[nodiscard]] std::vector<ProfileIndex> profilesOf(CityIndex city) const;

private:
    [[nodiscard]] const CitySegment &citySegment(CityIndex city) const { return *m_parts.cities[city >> segmentBits]; }

    DatasetParts m_parts;
    ProfileIndex m_profileCount = 0;
    CityIndex m_cityCount = 0;
};

using DatasetPointer = std::shared_ptr<const Dataset>;

} // namespace CityProfiles
