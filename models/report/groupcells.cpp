// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupcells.h"

#include "csvlines.h"
#include "expression.h"
#include "groupwording.h"
#include "reporttext.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// The name of a kind in files; never translated.
QString kindName(Statement::Kind kind)
{
    switch (kind) {
    case Statement::Kind::Option:
        return u"option"_s;
    case Statement::Kind::Level:
        return u"level"_s;
    case Statement::Kind::None:
        return u"none"_s;
    case Statement::Kind::Number:
        return u"number"_s;
    case Statement::Kind::Text:
        break;
    }
    return u"text"_s;
}

QString optionId(const Codebook &codebook, const Statement &statement)
{
    const Question &question = codebook.questions[std::size_t(statement.question)];
    return statement.option < 0 ? QString() : question.options[std::size_t(statement.option)].id;
}

QString levelId(const Codebook &codebook, const Statement &statement)
{
    const Question &question = codebook.questions[std::size_t(statement.question)];
    return statement.level < 0 ? QString() : question.levels[std::size_t(statement.level)].id;
}

std::optional<double> closed(const MedianBounds &numbers, double bound)
{
    return numbers.base > 0 && !numbers.mixesYears() && !std::isinf(bound) ? std::optional(bound) : std::nullopt;
}

QJsonObject medianToJson(const MedianBounds &numbers)
{
    QJsonObject json{{"base"_L1, numbers.base}};
    if (const auto lowest = closed(numbers, numbers.lowest))
        json.insert("lowest"_L1, *lowest);
    if (const auto highest = closed(numbers, numbers.highest))
        json.insert("highest"_L1, *highest);
    if (numbers.firstYear > 0) {
        json.insert("first_year"_L1, numbers.firstYear);
        json.insert("last_year"_L1, numbers.lastYear);
    }
    return json;
}

} // namespace

QStringList statementColumns()
{
    return {u"edition"_s, u"section"_s, u"question"_s, u"label"_s, u"kind"_s, u"option"_s, u"level"_s, u"answer"_s};
}

QStringList statementCells(const Codebook &codebook, int edition, const Statement &statement)
{
    const Question &question = codebook.questions[std::size_t(statement.question)];
    return {codebook.editions[std::size_t(edition)].id,
            codebook.sections[std::size_t(question.section)].id,
            question.id,
            question.label,
            kindName(statement.kind),
            optionId(codebook, statement),
            levelId(codebook, statement),
            Wording::statementText(codebook, statement)};
}

QStringList countColumns(const QString &name)
{
    return {name % "_yes"_L1,           name % "_no"_L1,
            name % "_unknown"_L1,       name % "_not_asked"_L1,
            name % "_median_lowest"_L1, name % "_median_highest"_L1};
}

QStringList countCells(const StatementCount &count)
{
    return {QString::number(count.yes),
            QString::number(count.no),
            QString::number(count.unknown),
            QString::number(count.notAsked),
            csvNumber(closed(count.numbers, count.numbers.lowest)),
            csvNumber(closed(count.numbers, count.numbers.highest))};
}

QStringList rangeCells(const std::optional<PointRange> &range)
{
    return {csvNumber(range ? std::optional(range->lowest) : std::nullopt),
            csvNumber(range ? std::optional(range->highest) : std::nullopt)};
}

ProfileSet withProfile(const Group &group, ProfileIndex profile)
{
    ProfileSet profiles = group.profiles;
    profiles.insert(profile);
    return profiles;
}

QJsonObject groupToJson(const Dataset &dataset, const Group &group)
{
    QStringList conditions;
    for (const Condition &condition : group.filter)
        conditions += expressionsOf(dataset.tables(), condition);
    return {
        {"name"_L1, group.name}, {"where"_L1, QJsonArray::fromStringList(conditions)}, {"possible"_L1, group.possible}};
}

QJsonObject statementToJson(const Codebook &codebook, const Statement &statement)
{
    const Question &question = codebook.questions[std::size_t(statement.question)];
    QJsonObject json{{"question"_L1, question.id},
                     {"label"_L1, question.label},
                     {"kind"_L1, kindName(statement.kind)},
                     {"answer"_L1, Wording::statementText(codebook, statement)}};
    if (statement.option >= 0)
        json.insert("option"_L1, optionId(codebook, statement));
    if (statement.level >= 0)
        json.insert("level"_L1, levelId(codebook, statement));
    return json;
}

QJsonObject countToJson(const Statement &statement, const StatementCount &count)
{
    QJsonObject json{{"yes"_L1, count.yes},
                     {"no"_L1, count.no},
                     {"unknown"_L1, count.unknown},
                     {"not_asked"_L1, count.notAsked},
                     {"complete"_L1, count.complete}};
    if (statement.kind == Statement::Kind::Number)
        json.insert("median"_L1, medianToJson(count.numbers));
    return json;
}

QJsonObject rangeToJson(const PointRange &range)
{
    return {{"lowest"_L1, range.lowest}, {"highest"_L1, range.highest}};
}

bool wasAsked(const GroupRow &row)
{
    return std::any_of(row.counts.begin(), row.counts.end(),
                       [](const StatementCount &count) { return count.yes + count.no + count.unknown > 0; });
}

QString underlined(const QString &text, QChar line)
{
    return text % u'\n' % QString(text.size(), line) % u'\n';
}

QString countLine(const Codebook &codebook, const Statement &statement, const StatementCount &count)
{
    const QString counts = Wording::countText(codebook, statement, count);
    const QString share = Wording::groupShareText(statement, count);
    return share.isEmpty() ? counts : Report::tr("%1 (%2)", "counts: share").arg(counts, share);
}

QString groupLine(const Dataset &dataset, const Group &group)
{
    const QString rule = Wording::groupText(dataset, group);
    return group.possible == 0
        ? rule
        : Report::tr("%1; %n more are possible: an answer is missing", "conditions of a group", group.possible)
              .arg(rule);
}

} // namespace CityProfiles
