// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expression.h"

#include "expressionwords.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Those of two characters first, since they begin like others.
constexpr std::array<std::pair<QLatin1StringView, Operator>, 7> operators{{{"!="_L1, Operator::IsNot},
                                                                           {">="_L1, Operator::AtLeast},
                                                                           {"<="_L1, Operator::AtMost},
                                                                           {"~="_L1, Operator::Contains},
                                                                           {"="_L1, Operator::Is},
                                                                           {"<"_L1, Operator::Below},
                                                                           {">"_L1, Operator::Above}}};

/// Splits at commas outside of quotes; nothing where a quote stays open.
std::optional<QList<Word>> splitValues(QStringView text)
{
    QList<Word> words{Word()};
    bool open = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == u'"') {
            if (open && i + 1 < text.size() && text.at(i + 1) == u'"') {
                words.last().text += character;
                ++i;
            } else {
                open = !open;
                words.last().quoted = true;
            }
        } else if (character == u',' && !open) {
            words.append(Word());
        } else {
            words.last().text += character;
        }
    }
    for (Word &word : words) {
        if (!word.quoted)
            word.text = word.text.trimmed();
    }
    return open ? std::nullopt : std::optional(words);
}

constexpr QLatin1StringView conditionSeparator{" & "};

} // namespace

QStringList splitConditions(const QString &text)
{
    QStringList expressions;
    qsizetype begin = 0;
    bool open = false;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        open = open != (at < text.size() && text.at(at) == u'"'); // a doubled quote closes and opens
        const bool separates = !open && QStringView(text).sliced(at).startsWith(conditionSeparator);
        if (separates || at == text.size())
            expressions.append(text.sliced(begin, at - begin).trimmed());
        if (separates)
            begin = at + conditionSeparator.size();
    }
    return text.trimmed().isEmpty() ? QStringList() : expressions;
}

QString joinedConditions(const QStringList &expressions)
{
    return expressions.join(conditionSeparator);
}

QString operatorText(Operator op)
{
    for (const auto &[text, known] : operators) {
        if (known == op)
            return text;
    }
    return {};
}

QStringList numberOperators()
{
    return {u"="_s, u"!="_s, u">="_s, u"<="_s, u">"_s, u"<"_s};
}

NumberRange rangeFor(Operator op, double number)
{
    switch (op) {
    case Operator::AtLeast:
        return {number, {}};
    case Operator::Above:
        return {number, {}, false, false};
    case Operator::AtMost:
        return {{}, number, true};
    case Operator::Below:
        return {{}, number};
    default:
        return {number, number, true};
    }
}

std::optional<SplitExpression> splitExpression(const QString &text)
{
    for (qsizetype at = 0; at < text.size() && text.at(at) != u'"'; ++at) {
        for (const auto &[sign, op] : operators) {
            if (QStringView(text).sliced(at).startsWith(sign)) {
                SplitExpression split{text.left(at).split(u','), op, {}};
                for (QString &subject : split.subjects)
                    subject = subject.trimmed();
                const auto values = splitValues(QStringView(text).sliced(at + sign.size()));
                if (!values)
                    return std::nullopt;
                split.values = *values;
                return split;
            }
        }
    }
    return std::nullopt;
}

bool hasOpenQuote(const QString &text)
{
    return text.count(u'"') % 2 == 1;
}

QString quotedText(const QString &text)
{
    return QString(u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"');
}

QString quotedIfNeeded(const QString &text)
{
    const bool plain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
    });
    return plain ? text : quotedText(text);
}

} // namespace CityProfiles
