// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"

namespace CityProfiles {

using ProfileIndex = quint32; ///< stable within one dataset value and its edits
using CityIndex = quint32;

/// What one city answered in one edition, whole. Made on demand: see Dataset::profile().
struct Profile {
    QString cityId;
    int edition = -1; ///< index in Codebook::editions
    int source = -1; ///< index in SurveyTables::sources
    QString url;
    std::optional<int> snapshotYear; ///< the year of the page where it differs from the edition
    QString note;
    std::vector<Answer> answers; ///< one per question, by index
    Extras extras;

    bool operator==(const Profile &) const = default;
};

/// What bits and numbers can't hold of one answer: texts, the order of choices, write-ins, a source of its own.
struct AnswerRecord {
    int question = -1;
    AnswerValue value; ///< text, choices or grid cells; monostate where the columns say it all
    int source = -1;
    Extras extras;
};

/// The part of a profile that is read on demand.
struct ProfileRecord {
    QString url;
    QString note;
    Extras extras;
    std::vector<AnswerRecord> answers; ///< only for questions that need one
};

} // namespace CityProfiles
