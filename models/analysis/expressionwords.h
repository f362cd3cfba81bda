// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition.h"

#include <QList>
#include <QStringList>

namespace CityProfiles {

// The words of the language of conditions, without their meaning: see expression.h.

enum class Operator : quint8 { Is, IsNot, AtLeast, AtMost, Below, Above, Contains };

[[nodiscard]] QString operatorText(Operator op);
[[nodiscard]] inline bool isEquality(Operator op)
{
    return op == Operator::Is || op == Operator::IsNot;
}
/// The operators that a number takes.
[[nodiscard]] QStringList numberOperators();
/// The range that an operator and a number stand for.
[[nodiscard]] NumberRange rangeFor(Operator op, double number);

inline constexpr QLatin1StringView statePrefix{"state:"};
inline constexpr QLatin1StringView classPrefix{"class:"};
inline constexpr QLatin1StringView rangeDots{".."};
inline constexpr QLatin1StringView lowerExcluded{">"}; ///< before the lower bound of a range
inline constexpr QLatin1StringView upperIncluded{"="}; ///< before the upper bound of a range

/// A value as written.
struct Word {
    QString text; ///< without its quotes
    bool quoted = false;
};

struct SplitExpression {
    QStringList subjects;
    Operator op = Operator::Is;
    QList<Word> values;
};

/// The parts of an expression; nothing where it has no operator or a quote stays open.
[[nodiscard]] std::optional<SplitExpression> splitExpression(const QString &text);
[[nodiscard]] bool hasOpenQuote(const QString &text);
/// In quotes where it has other characters than an id or a number.
[[nodiscard]] QString quotedIfNeeded(const QString &text);
[[nodiscard]] QString quotedText(const QString &text);

} // namespace CityProfiles
