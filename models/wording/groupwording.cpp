// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupwording.h"

#include "answerwording.h"
#include "chartwording.h"
#include "conditionwording.h"
#include "coveragewording.h"
#include "text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

using Kind = Statement::Kind;

const Question &questionOf(const Codebook &codebook, const Statement &statement)
{
    return codebook.questions[std::size_t(statement.question)];
}

QString listed(const QStringList &parts)
{
    QString text = parts.value(0);
    for (const QString &part : parts.mid(1))
        text = Text::tr("%1, %2", "a list of numbers").arg(text, part);
    return text;
}

/// A part of a count, which is left out where it is 0.
void append(QStringList &parts, const QString &text, int count)
{
    if (count > 0)
        parts.append(text.arg(numberText(count)));
}

QString choiceCount(const Question &question, const StatementCount &count)
{
    const QString yes = numberText(count.yes);
    const QString no = numberText(count.no);
    const QString unknown = numberText(count.unknown);
    if (question.kind == QuestionKind::YesNo)
        return Text::tr("%1 yes, %2 no, %3 no answer found").arg(yes, no, unknown);
    return Text::tr("%1 named, %2 not named, %3 unknown").arg(yes, no, unknown);
}

QString numberCount(const Question &question, const StatementCount &count)
{
    QStringList parts{Text::tr("%1 with a number").arg(numberText(count.yes))};
    append(parts, Text::tr("%1 none", "%1: how many cities answered that there is none"), count.no);
    append(parts, Text::tr("%1 no answer found"), count.unknown);
    if (count.numbers.base == 0)
        return listed(parts);
    if (count.numbers.mixesYears())
        return Text::tr("%1; no median: the numbers are of %2 to %3", "counts; reference years")
            .arg(listed(parts))
            .arg(count.numbers.firstYear)
            .arg(count.numbers.lastYear);
    return Text::tr("median %1 (%2)", "number with unit; base").arg(medianText(question, count.numbers), listed(parts));
}

/// Percentage points, to a tenth.
QString points(double number)
{
    return numberText(std::round(number * 10) / 10);
}

QString higher(const QString &name, double lowest, double highest)
{
    return points(lowest) == points(highest)
        ? Text::tr("%1: higher by %2 percentage points", "group, number").arg(name, points(lowest))
        : Text::tr("%1: higher by %2 to %3 percentage points", "group, bounds")
              .arg(name, points(lowest), points(highest));
}

} // namespace

QString groupText(const Dataset &dataset, const Group &group)
{
    if (group.picked)
        return Text::tr("Picked by hand", "a group of cities");
    QStringList conditions;
    for (const Condition &condition : group.filter)
        conditions.append(conditionText(dataset, condition));
    return conditions.isEmpty() ? Text::tr("All cities") : conditions.join("; "_L1);
}

QString groupSize(const Codebook &codebook, int edition, int size)
{
    return Text::tr("%1: %2", "survey year: number of city pages").arg(surveyYear(codebook, edition), cityPages(size));
}

QString inBothText(int count)
{
    return count > 0 ? Text::tr("In both groups: %1", "number of city pages").arg(cityPages(count)) : QString();
}

QString statementText(const Codebook &codebook, const Statement &statement)
{
    const Question &question = questionOf(codebook, statement);
    switch (statement.kind) {
    case Kind::Option:
        return question.kind == QuestionKind::YesNo ? yesNoText(statement.option == 0)
                                                    : question.options[std::size_t(statement.option)].label;
    case Kind::Level:
        return cellText(question, {statement.option, statement.level, {}});
    case Kind::None:
        return question.noneLabel;
    case Kind::Number:
        return Text::tr("Number");
    case Kind::Text:
        break;
    }
    return Text::tr("With an answer");
}

QString statementTitle(const Codebook &codebook, const Statement &statement)
{
    return Text::tr("%1: %2", "question: its answer")
        .arg(questionOf(codebook, statement).label, statementText(codebook, statement));
}

QString countText(const Codebook &codebook, const Statement &statement, const StatementCount &count)
{
    const Question &question = questionOf(codebook, statement);
    QStringList parts;
    if (count.yes + count.no + count.unknown > 0) {
        if (statement.kind == Kind::Option)
            parts.append(choiceCount(question, count));
        else if (statement.kind == Kind::Number)
            parts.append(numberCount(question, count));
        else if (statement.kind == Kind::Text)
            parts.append(Text::tr("%1 with an answer, %2 no answer found")
                             .arg(numberText(count.yes), numberText(count.unknown)));
        else
            parts.append(Text::tr("%1 yes, %2 otherwise, %3 unknown", "how many cities have this answer")
                             .arg(numberText(count.yes), numberText(count.no), numberText(count.unknown)));
    }
    append(parts, Text::tr("%1 not asked"), count.notAsked);
    return parts.isEmpty() ? cityPages(0) : listed(parts);
}

QString ownText(const Codebook &codebook, const Profile &profile, const GroupProfileRow &row)
{
    const Statement &statement = row.statement;
    const Question &question = questionOf(codebook, statement);
    const Answer &answer = profile.answers[std::size_t(statement.question)];
    if (!isAnswer(statement))
        return answerText(codebook, profile, statement.question);
    if (!isOffered(codebook, statement, profile.edition))
        return notOffered(codebook, profile.edition);
    if (row.holds == Truth::Unknown)
        return stateText(known(answer.state) && statement.kind != Kind::Level ? answer.state : State::NotStated);
    const bool yes = row.holds == Truth::Yes;
    if (statement.kind == Kind::Level && answer.state != State::None)
        return question.levels[std::size_t(answer.level(statement.option))].label;
    if (question.kind == QuestionKind::MultiChoice && statement.kind == Kind::Option)
        return yes ? Text::tr("named", "an option") : Text::tr("not named", "an option");
    return yesNoText(yes);
}

QString medianText(const Question &question, const MedianBounds &numbers)
{
    Quantity quantity{numbers.lowest, numbers.highest, Qualifier::Range, {}};
    if (numbers.isExact())
        quantity.qualifier = Qualifier::Exact;
    QString text = std::isinf(numbers.highest)
        ? Text::tr("at least %1")
              .arg(quantityWithUnit(question, {numbers.lowest, numbers.lowest, Qualifier::Exact, {}}))
        : quantityWithUnit(question, quantity);
    if (numbers.firstYear > 0)
        return Text::tr("%1 in %2", "number, reference year").arg(text).arg(numbers.firstYear);
    return text;
}

QString groupShareText(const Statement &statement, const StatementCount &count)
{
    const ShareBounds share = count.share();
    if (!isAnswer(statement) || share.all() == 0)
        return {};
    if (share.tooFew())
        return Text::tr("fewer than 5 answers");
    if (share.percentageAllowed())
        return shareText(share.percent());
    if (share.unknown == 0)
        return Text::tr("%1 of %2", "counts").arg(numberText(share.named), numberText(share.known));
    return Text::tr("%1 to %2 %", "lowest and highest percentage")
        .arg(numberText(std::floor(share.lowestPercent())), numberText(std::ceil(share.highestPercent())));
}

QString differenceText(const GroupRow &row, const QString &nameA, const QString &nameB)
{
    if (!row.difference)
        return {};
    const auto [lowest, highest] = *row.difference;
    if (lowest > 0)
        return higher(nameA, lowest, highest);
    if (highest < 0)
        return higher(nameB, -highest, -lowest);
    return lowest == highest
        ? Text::tr("no difference")
        : Text::tr("cannot tell (%1 to %2 percentage points)").arg(points(lowest), points(highest));
}

QString boundsNote()
{
    return Text::tr(
        "Each difference lies between two bounds: all missing answers no, or all yes (worst-case bounds, Manski "
        "1990). It is certain of these city pages and says nothing about other cities.");
}

QString sampleNote()
{
    return Text::tr(
        "The city pages are not a random sample of cities, but what public pages survived. The 95 % intervals "
        "(Newcombe 1998) would hold only if they were one, and if the missing answers were like the others.");
}

QString sampleText(const PointRange &interval)
{
    return Text::tr("as if a random sample: %1 to %2 percentage points")
        .arg(points(interval.lowest), points(interval.highest));
}

} // namespace CityProfiles::Wording
