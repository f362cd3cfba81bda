// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facets.h"

namespace CityProfiles::Testing {

/// What queries mean, spelled out: one whole profile after another is held against the rule of certainty.h, slowly and
/// without anything of the query engine but the structs that it takes and gives.
class Reference {
public:
    explicit Reference(Dataset dataset);

    [[nodiscard]] const Dataset &dataset() const { return m_dataset; }
    /// The profiles that are not removed.
    [[nodiscard]] const std::vector<ProfileIndex> &profiles() const { return m_profiles; }

    [[nodiscard]] Truth truth(ProfileIndex profile, const Condition &condition) const;
    /// Whether every condition holds.
    [[nodiscard]] Truth truth(ProfileIndex profile, const Filter &filter) const;

    struct Lists {
        std::vector<ProfileIndex> rows;
        std::vector<ProfileIndex> possible;
    };
    /// The certain and the possible profiles of a query, in order.
    [[nodiscard]] Lists lists(const Query &query) const;
    [[nodiscard]] FacetCounts counts(const Facet &facet, const Query &query) const;

private:
    /// The best place of the text's words in the profile's names.
    enum class Place : quint8 { Nowhere, Inside, WordStart, NameStart };

    [[nodiscard]] const Profile &whole(ProfileIndex profile) const { return m_whole[profile]; }
    [[nodiscard]] const City &cityOf(ProfileIndex profile) const { return m_cities[m_dataset.city(profile)]; }
    [[nodiscard]] std::vector<QByteArray> names(ProfileIndex profile) const;
    [[nodiscard]] bool isAsked(ProfileIndex profile, const EditionChoice &editions) const;
    [[nodiscard]] Place place(ProfileIndex profile, const QString &text) const;
    [[nodiscard]] Truth ofValue(ProfileIndex profile, const Subject &subject, const ConditionValue &value) const;
    [[nodiscard]] Truth ofEntry(ProfileIndex profile, Subject::Kind kind, int index) const;
    [[nodiscard]] Truth ofNumber(ProfileIndex profile, const Subject &subject, const NumberRange &range) const;
    [[nodiscard]] Truth ofText(ProfileIndex profile, const Subject &subject, const ConditionValue &value) const;

    Dataset m_dataset;
    std::vector<ProfileIndex> m_profiles;
    std::vector<Profile> m_whole; ///< by index, removed ones too
    std::vector<City> m_cities;
};

} // namespace CityProfiles::Testing
