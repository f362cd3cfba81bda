// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QJsonObject>

namespace CityProfiles {

/// What a line of the journal does.
enum class EditOp : quint8 {
    City, ///< adds or changes a city; target: city id; payload: see cityFromJson()
    Profile, ///< adds a profile or changes its source, url, snapshot_year, note; target: profile id
    Answer, ///< sets one answer; target: "profile id/question id"; payload: see answerFromJson()
    Option, ///< adds an option or changes its label; target: "question id/option id"; label, description, write_in
    Question, ///< adds a question or changes its label and description; target: question id
    Remove, ///< removes a profile; target: profile id
};

/// One change to a dataset, as it stands in the journal.
struct Edit {
    EditOp op = EditOp::Answer;
    QString target;
    QJsonObject payload;
    QString sourceId; ///< where the new fact is from; may be empty

    bool operator==(const Edit &) const = default;
};

/// The edit that sets an answer.
[[nodiscard]] Edit answerEdit(const Dataset &dataset, ProfileIndex profile, int question, const Answer &answer);

/// The dataset after an edit; the given one is untouched and shares all but one segment with it. Indices of profiles,
/// cities, questions and options stay. Fails (Invalid) where target or payload don't fit the dataset. One segment is
/// copied: its changed columns only, at most 1 ms; Question and Option copy the small tables.
[[nodiscard]] Result<Dataset> applied(const Dataset &dataset, const Edit &edit);

/// "city", "profile", "answer", "option", "question", "remove".
[[nodiscard]] QString editOpId(EditOp op);
[[nodiscard]] std::optional<EditOp> editOpFromId(QStringView id);

} // namespace CityProfiles
