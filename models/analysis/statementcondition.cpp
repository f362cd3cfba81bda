// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statementcondition.h"

namespace CityProfiles {

Condition conditionFor(const Statement &statement)
{
    const Subject subject = questionSubject(statement.question);
    switch (statement.kind) {
    case Statement::Kind::Option:
        return conditionOn(subject, {optionValue(statement.option)});
    case Statement::Kind::Level:
        return conditionOn({Subject::Kind::GridRow, statement.question, statement.option},
                           {levelValue(statement.level)});
    case Statement::Kind::None:
        return conditionOn(subject, {stateValue(State::None)});
    case Statement::Kind::Number:
        return conditionOn(subject, {stateValue(State::Answered), stateValue(State::Partial)});
    case Statement::Kind::Text:
        break;
    }
    return conditionOn(subject, {stateValue(State::Answered), stateValue(State::Partial), stateValue(State::None)});
}

} // namespace CityProfiles
