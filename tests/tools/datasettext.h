// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

namespace CityProfiles::Testing {

/// A dataset from a few lines of text, so that a test shows its data where it uses them:
///
///     edition 2018 respondents=89
///     section vision "Vision and goals"                  (without a section line there is one section "main")
///     source pages "City pages" url=https://example.org publisher=OECD     (without one: a source "pages")
///     region europe Europe
///     country SE Sweden region=europe note="As printed"  (a country that is not listed has its code as name)
///     question staff quantity fact unit=staff role=staff label="Team staff"
///     question roles multi_choice bars designer engineer other* counted_by=role_count none="No roles"
///     question data grid grid policing housing levels=sufficient,insufficient editions=2018 section=data
///     option roles engineer label="Engineer" editions=2018
///     class population small label="Small" lower=0 upper=100000
///     city portland-me Portland US ME names="Portland in Maine;Old Port" at=43.6,-70.3
///     profile portland-me@2018 page=2019 source=pages url=https://example.org/portland note="Republished"
///     roles: partial designer other="Urban planner"      (answers of the profile above: see answerFromText())
///     benchmark 2018 roles designer measure=chosen share=44 count=39 base=89 rank=1 printed="two in five" note="..."
///
/// Kind and presentation are the words of the file format; a star makes an option a write-in; labels are made from
/// the ids ("team_staff": "Team staff"). yes_no needs no options. A question that the profile doesn't mention is
/// not stated, or not asked where its editions say so. Lines are taken in order: name a thing before it is used.
/// "#" starts a comment line. A mistake ends the program with the number of the line.
[[nodiscard]] Dataset datasetFromText(QStringView text);
[[nodiscard]] DatasetPointer sharedDatasetFromText(QStringView text);

/// Look-ups that end the program where there is no such thing.
[[nodiscard]] int questionOf(const Dataset &dataset, QStringView id);
[[nodiscard]] int optionOf(const Dataset &dataset, QStringView question, QStringView option);
[[nodiscard]] ProfileIndex profileOf(const Dataset &dataset, QStringView id);
[[nodiscard]] Profile wholeProfile(const Dataset &dataset, QStringView id);
/// One answer as the dataset gives it back.
[[nodiscard]] Answer answerOf(const Dataset &dataset, QStringView profile, QStringView question);

/// The ids of profiles, in order.
[[nodiscard]] QStringList profileIds(const Dataset &dataset, const std::vector<ProfileIndex> &profiles);

} // namespace CityProfiles::Testing
