// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certainty.h"

#include <vector>

namespace CityProfiles {

/// What a condition is about.
struct Subject {
    enum class Kind : quint8 {
        Question,
        GridRow, ///< a row of a grid
        CityName, ///< name, other names and subdivision
        Country,
        Region,
        Subdivision,
        Latitude, ///< degrees north
        Longitude, ///< degrees east
        Edition,
        AnsweredCount, ///< how many questions have an answer
    };

    Kind kind = Kind::Question;
    int question = -1; ///< index in Codebook::questions, for Question and GridRow
    int row = -1; ///< index in Question::options, for GridRow

    bool operator==(const Subject &) const = default;
};

/// What a subject is held against.
struct ConditionValue {
    enum class Kind : quint8 {
        Option, ///< index in Question::options
        Level, ///< index in Question::levels
        SizeClass, ///< index in Question::classes
        State, ///< a State
        Entry, ///< index in SurveyTables::countries, regions or Codebook::editions
        Number, ///< a range
        Words, ///< the text is this, folded
        Contains, ///< the text holds this, folded
    };

    Kind kind = Kind::Option;
    int index = -1;
    NumberRange range;
    QString text;

    bool operator==(const ConditionValue &) const = default;
};

/// How the values of a condition are joined.
enum class Match : quint8 { Any, All, None };

/// A subject with the values that it is held against.
struct Term {
    Subject subject;
    std::vector<ConditionValue> values;

    bool operator==(const Term &) const = default;
};

/// One condition on a profile: a subject has any, all or none of some values. Several terms: any of them holds; they
/// name the same values by id, as options of several questions do ("human-centred design").
struct Condition {
    Match match = Match::Any;
    std::vector<Term> terms;

    bool operator==(const Condition &) const = default;
};

/// Conditions that must all hold. A filter keeps the profiles of which that is certain and offers those of which it is
/// possible.
using Filter = std::vector<Condition>;

[[nodiscard]] inline ConditionValue optionValue(int option)
{
    return {ConditionValue::Kind::Option, option, {}, {}};
}
[[nodiscard]] inline ConditionValue levelValue(int level)
{
    return {ConditionValue::Kind::Level, level, {}, {}};
}
[[nodiscard]] inline ConditionValue classValue(int sizeClass)
{
    return {ConditionValue::Kind::SizeClass, sizeClass, {}, {}};
}
[[nodiscard]] inline ConditionValue stateValue(State state)
{
    return {ConditionValue::Kind::State, int(state), {}, {}};
}
[[nodiscard]] inline ConditionValue entryValue(int index)
{
    return {ConditionValue::Kind::Entry, index, {}, {}};
}
[[nodiscard]] inline ConditionValue numberValue(const NumberRange &range)
{
    return {ConditionValue::Kind::Number, -1, range, {}};
}
[[nodiscard]] inline ConditionValue textValue(ConditionValue::Kind kind, const QString &text)
{
    return {kind, -1, {}, text};
}

[[nodiscard]] inline Condition conditionOn(const Subject &subject, std::vector<ConditionValue> values,
                                           Match match = Match::Any)
{
    return {match, {{subject, std::move(values)}}};
}
[[nodiscard]] inline Subject questionSubject(int question)
{
    return {Subject::Kind::Question, question, -1};
}

/// The range of a size class: lower bound included, upper not.
[[nodiscard]] inline NumberRange rangeOf(const SizeClass &sizeClass)
{
    return {sizeClass.lower, sizeClass.upper};
}

} // namespace CityProfiles
