// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QJsonObject>

namespace CityProfiles {

/// The format that every JSON of this program names: "city-profiles/1".
[[nodiscard]] QString jsonFormat();

/// One answer as JSON; ids, never indices:
/// `{"state": "answered", "value": 949761, "qualifier": "exact", "reference_year": 2017, "unit": "residents"}`,
/// `{"state": "partial", "options": ["data_scientist", "other"], "other": ["Urban planner"]}`,
/// `{"state": "answered", "levels": {"policing": "insufficient"}, "rows": ["policing"]}`,
/// `{"state": "answered", "text": "..."}`, `{"state": "answered", "yes": true}`, `{"state": "not_stated"}`.
/// A number that isn't exact has "lower" and "upper" instead of "value"; "source" where it differs from the profile's.
[[nodiscard]] QJsonObject answerToJson(const SurveyTables &tables, const Question &question, const Answer &answer);

/// The way back; fails (Invalid) on an unknown state, option, level, qualifier or source and on a value that doesn't
/// fit the question's kind or the answer's state.
[[nodiscard]] Result<Answer> answerFromJson(const SurveyTables &tables, const Question &question,
                                            const QJsonObject &json);

/// An edition's id as JSON: a number where it is one.
[[nodiscard]] QJsonValue editionToJson(const QString &id);

/// City fields as JSON: id, name, country, country_code, region, subdivision, latitude, longitude, other_names.
[[nodiscard]] QJsonObject cityToJson(const SurveyTables &tables, const City &city);
[[nodiscard]] Result<City> cityFromJson(const SurveyTables &tables, const QJsonObject &json);

/// A whole profile: format, profile, city, edition, source, url, snapshot_year, note and all questions in the
/// codebook's order. Loses nothing: profileFromJson() gives the same profile.
[[nodiscard]] QJsonObject profileToJson(const SurveyTables &tables, const City &city, const Profile &profile);
[[nodiscard]] Result<Profile> profileFromJson(const SurveyTables &tables, const QJsonObject &json);

} // namespace CityProfiles
