// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changewording.h"

#include "answerwording.h"
#include "chartwording.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

using Kind = OptionChange::Kind;

/// "2018".
QString yearOf(const Dataset &dataset, const Profile &profile)
{
    return dataset.codebook().editions[std::size_t(profile.edition)].id;
}

QString bothYears(const Dataset &dataset, const CityChanges &changes)
{
    return Text::tr("%1 and %2", "survey years").arg(yearOf(dataset, changes.before), yearOf(dataset, changes.after));
}

/// For which of both years something is so; empty for neither.
QString yearsWhere(const Dataset &dataset, const CityChanges &changes, bool before, bool after)
{
    if (before && after)
        return bothYears(dataset, changes);
    return before ? yearOf(dataset, changes.before) : after ? yearOf(dataset, changes.after) : QString();
}

QString optionLine(const Dataset &dataset, const CityChanges &changes, const Question &question,
                   const OptionChange &change)
{
    const QString name = quotedChoice(question, {change.option, change.text, {}});
    const QString before = yearOf(dataset, changes.before);
    const QString after = yearOf(dataset, changes.after);
    switch (change.kind) {
    case Kind::NewlyNamed:
        return change.listIncomplete ? Text::tr("Newly named (the %1 list is incomplete): %2").arg(before, name)
                                     : Text::tr("Newly named: %1").arg(name);
    case Kind::NoLongerNamed:
        return change.listIncomplete ? Text::tr("No longer named (the %1 list is incomplete): %2").arg(after, name)
                                     : Text::tr("No longer named: %1").arg(name);
    case Kind::OtherLevel:
        break;
    }
    return Text::tr("%1: from %2 to %3", "row of a grid, two levels")
        .arg(name, question.levels[std::size_t(change.levelBefore)].label,
             question.levels[std::size_t(change.levelAfter)].label);
}

QString answerWords(const Question &question, const Answer &answer)
{
    return answer.state == State::None ? noneText(question) : answerItems(question, answer).join("; "_L1);
}

QString valueLine(const Question &question, const Answer &before, const Answer &after)
{
    if (question.presentation == Presentation::Paragraph)
        return Text::tr("The text changed");
    return Text::tr("From %1 to %2", "two answers").arg(answerWords(question, before), answerWords(question, after));
}

QString sameLine(const Question &question, const Answer &answer)
{
    return question.presentation == Presentation::Paragraph
        ? Text::tr("The text is the same")
        : Text::tr("In both years: %1", "an answer").arg(answerWords(question, answer));
}

/// What is said of the question as a whole; empty where its options say all.
QString wholeLine(const Dataset &dataset, const CityChanges &changes, const QuestionChange &change,
                  const QStringList &lines)
{
    switch (change.verdict) {
    case Verdict::Same:
        return sameLine(dataset.question(change.question), changes.before.answers[std::size_t(change.question)]);
    case Verdict::CannotTell:
        return changeReason(dataset, changes, change);
    case Verdict::Different:
        break;
    }
    if (!change.options.empty())
        return {};
    return change.reversed ? Text::tr("%1. %2", "a change. That it is a reversal.").arg(lines.value(0), lines.value(1))
                           : lines.value(0);
}

void appendSentences(const Dataset &dataset, const CityChanges &changes, const QuestionChange &change,
                     std::vector<SummarySentence> &sentences)
{
    const QStringList lines = changeLines(dataset, changes, change);
    const auto append = [&](int option, const QString &line) {
        const QString text =
            Text::tr("%1: %2", "question: how its answer changed").arg(dataset.question(change.question).label, line);
        sentences.push_back({change.question, option, text, change.verdict, change.reversed});
    };
    if (const QString whole = wholeLine(dataset, changes, change, lines); !whole.isEmpty())
        append(-1, whole);
    for (std::size_t i = 0; i < change.options.size(); ++i)
        append(change.options[i].option, lines.at(qsizetype(i)));
}

} // namespace

QString changeVerdict(Verdict verdict)
{
    return verdict == Verdict::Different ? Text::tr("changed") : verdictText(verdict);
}

QString changeReason(const Dataset &dataset, const CityChanges &changes, const QuestionChange &change)
{
    if (change.verdict != Verdict::CannotTell)
        return {};
    const State before = changes.before.answers[std::size_t(change.question)].state;
    const State after = changes.after.answers[std::size_t(change.question)].state;
    if (const QString years = yearsWhere(dataset, changes, before == State::NotAsked, after == State::NotAsked);
        !years.isEmpty())
        return Text::tr("Cannot compare: not asked in %1").arg(years);
    if (const QString years = yearsWhere(dataset, changes, before == State::NotStated, after == State::NotStated);
        !years.isEmpty())
        return Text::tr("Cannot compare: no answer found for %1").arg(years);
    if (change.yearsDiffer)
        return Text::tr("The reference years differ, so the numbers are not compared.");
    if (const QString years = yearsWhere(dataset, changes, before == State::Partial, after == State::Partial);
        !years.isEmpty())
        return Text::tr("Cannot compare: list incomplete in %1").arg(years);
    return dataset.question(change.question).kind == QuestionKind::Quantity
        ? Text::tr("The printed numbers are bounds that overlap.")
        : Text::tr("Cannot compare: rows without an answer");
}

QStringList changeLines(const Dataset &dataset, const CityChanges &changes, const QuestionChange &change)
{
    const Question &question = dataset.question(change.question);
    QStringList lines;
    for (const OptionChange &option : change.options)
        lines.append(optionLine(dataset, changes, question, option));
    if (change.verdict == Verdict::Different && change.options.empty())
        lines.append(valueLine(question, changes.before.answers[std::size_t(change.question)],
                               changes.after.answers[std::size_t(change.question)]));
    if (change.reversed)
        lines.append(Text::tr("The answer is reversed; compare both pages, as printed it may be right."));
    return lines;
}

std::vector<SummarySentence> changeSummary(const Dataset &dataset, const CityChanges &changes)
{
    std::vector<SummarySentence> sentences;
    for (const Verdict part : {Verdict::Different, Verdict::Same, Verdict::CannotTell}) {
        for (const QuestionChange &change : changes.questions) {
            if (change.verdict == part)
                appendSentences(dataset, changes, change, sentences);
        }
    }
    return sentences;
}

QString changePart(Verdict part)
{
    switch (part) {
    case Verdict::Different:
        return Text::tr("Changed");
    case Verdict::Same:
        return Text::tr("Same", "answers");
    case Verdict::CannotTell:
        break;
    }
    return Text::tr("Cannot tell");
}

QString changesTitle(const Dataset &dataset, const CityChanges &changes)
{
    return Text::tr("Changes from %1 to %2", "two survey years")
        .arg(yearOf(dataset, changes.before), yearOf(dataset, changes.after));
}

QString secondLook()
{
    return Text::tr("Second look");
}

QString changeCountText(const ChangeCounts &counts)
{
    return Text::tr("%1 changed, %2 same, %3 cannot tell", "numbers of cities")
        .arg(numberText(counts.changed), numberText(counts.same), numberText(counts.cannotTell));
}

QString sameCities(const Codebook &codebook, const EditionChanges &changes)
{
    return Text::tr("The same %Ln cities, in the %1 and the %2", "two survey years", int(changes.cities.size()))
        .arg(surveyYear(codebook, changes.earlier), surveyYear(codebook, changes.later));
}

} // namespace CityProfiles::Wording
