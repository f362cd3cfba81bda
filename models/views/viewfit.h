// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"
#include "view.h"

namespace CityProfiles {

/// Something that a view names and a dataset doesn't have.
struct MissingPart {
    enum class Kind : quint8 { Profile, Edition, Condition, Sort, Column, Question, Group, Color };

    Kind kind = Kind::Profile;
    QString id; ///< as the view has it

    bool operator==(const MissingPart &) const = default;
};

/// A view held against a dataset.
struct FittedView {
    View view; ///< with nothing that the dataset doesn't have
    Query query; ///< what it asks of the list; the text where it is one of names
    ProfileSet selected;
    std::vector<MissingPart> missing; ///< each once, in the view's order
    bool otherData = false; ///< it was made with another dataset, or with another version of this one

    [[nodiscard]] bool isWhole() const { return missing.empty() && !otherData; }
    /// Whether nothing that the view names is there, though it names something.
    [[nodiscard]] bool isEmpty() const;
};

/// Cost: as Dataset::findProfile() for each profile named; many selected ones together one pass over all cities and
/// profiles, 60 ms at a million.
[[nodiscard]] FittedView fitted(const Dataset &dataset, const View &view);

/// The profiles of ids, those that are there, each once and in the order of indices.
[[nodiscard]] std::vector<ProfileIndex> profilesOfIds(const Dataset &dataset, const QStringList &ids);

/// The conditions of a group of a view; nothing for "all", "listed" and the like, and where one can't be read.
[[nodiscard]] std::optional<Filter> groupFilter(const SurveyTables &tables, const QString &group);
[[nodiscard]] QString groupText(const SurveyTables &tables, const Filter &filter);
/// Whether the group is "all", "listed", "compared" or "selected".
[[nodiscard]] bool isOwnGroup(const QString &group);
/// The edition of "year:EDITION", or -1.
[[nodiscard]] int yearBeside(const Codebook &codebook, const QString &beside);

/// Takes what the list is asked into a view; the text only where it looks for names.
void takeQuery(View &view, const SurveyTables &tables, const Query &query);
/// Takes the selection into a view, unless there are more than fit in one.
void takeSelection(View &view, const Dataset &dataset, const ProfileSet &selected);
/// Names the dataset in a view.
void takeData(View &view, const DatasetInfo &info);

} // namespace CityProfiles
