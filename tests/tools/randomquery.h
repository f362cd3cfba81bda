// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"
#include "query.h"
#include "randomsurvey.h"

namespace CityProfiles::Testing {

/// Random conditions and queries over a dataset of RandomSurvey, of every kind of subject and value; the same seed
/// gives the same ones.
class RandomQuery {
public:
    RandomQuery(Dataset dataset, quint32 seed);

    [[nodiscard]] Condition condition();
    /// A condition that an expression can say.
    [[nodiscard]] Condition sayableCondition();
    [[nodiscard]] Query query();
    /// A part of a name or of an answer, as typed.
    [[nodiscard]] QString words();
    /// The dataset after some random edits: answers, an option and questions more, cities renamed and added, profiles
    /// removed and added.
    [[nodiscard]] Dataset edited(RandomSurvey &survey);

private:
    [[nodiscard]] int below(int end) { return m_random.bounded(end); }
    [[nodiscard]] Term term();
    [[nodiscard]] Term questionTerm();
    [[nodiscard]] ConditionValue valueOf(const Question &question);
    [[nodiscard]] ConditionValue textOf(ConditionValue::Kind kind) { return textValue(kind, words()); }
    [[nodiscard]] NumberRange range(int least, int most);
    [[nodiscard]] SortOrders orders();
    void edit(EditOp op, const QString &target, const QJsonObject &payload);
    void changeCities(RandomSurvey &survey);

    Dataset m_dataset;
    QRandomGenerator m_random;
};

} // namespace CityProfiles::Testing
