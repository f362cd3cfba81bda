// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition.h"
#include "surveytables.h"

#include <QStringList>

#include <variant>

namespace CityProfiles {

// Conditions as text, for the command line and links: SUBJECT[,SUBJECT...] OP VALUE[,VALUE...], several values: any of
// them, several subjects: any of them.
//
//     SUBJECT  question | question.row (a grid's row) | city.name city.country city.region city.subdivision
//              city.latitude city.longitude | edition | answered (how many questions have an answer)
//     OP       =  has or is any of    !=  certainly none of    >= <= > <  number    ~=  text contains (folded)
//     VALUE    option id | level id | yes no | number | LOW..HIGH (low is included, high is not, a missing one is open;
//              >LOW..=HIGH has it the other way round) | class:ID | state:STATE | "quoted text"
//
// Countries and regions go by id or name. A quote within quotes is written twice.

/// What is wrong with an expression.
struct ExpressionProblem {
    enum class Kind : quint8 {
        NoOperator,
        UnclosedQuote,
        EmptyWord, ///< a subject or value is missing
        UnknownSubject,
        UnknownRow, ///< of a grid
        RowMissing, ///< a grid is asked for a level without a row
        UnknownValue,
        NoNumber, ///< the subject is a number, the value isn't
        WrongOperator, ///< the subject can't be held against values by this operator
        SeveralNumbers, ///< a comparison takes one number
    };

    Kind kind = Kind::NoOperator;
    QString word; ///< the part that is wrong
    QString subject; ///< the subject as written, where the problem is with its values
    QStringList candidates; ///< what could stand there
};

[[nodiscard]] std::variant<Condition, ExpressionProblem> parseExpression(const SurveyTables &tables,
                                                                         const QString &text);

/// Several expressions in one text, joined by " & " outside of quotes, each by itself; empty where the text is.
[[nodiscard]] QStringList splitConditions(const QString &text);
/// Expressions joined as splitConditions() takes them apart.
[[nodiscard]] QString joinedConditions(const QStringList &expressions);

/// The condition as one or several expressions, which all hold where the condition does (Match::All is one for each
/// value); parsing them gives conditions of the same truth.
[[nodiscard]] QStringList expressionsOf(const SurveyTables &tables, const Condition &condition);

/// A value as it stands behind an equals sign.
[[nodiscard]] QString valueId(const SurveyTables &tables, const Subject &subject, const ConditionValue &value);

/// Every subject that an expression can have, by id.
[[nodiscard]] QStringList subjectIds(const SurveyTables &tables);
[[nodiscard]] QString subjectId(const SurveyTables &tables, const Subject &subject);

} // namespace CityProfiles
