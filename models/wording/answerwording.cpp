// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerwording.h"

#include "certainty.h"
#include "text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

QString stateText(State state)
{
    switch (state) {
    case State::NotStated:
        return Text::tr("no answer found");
    case State::NotAsked:
        return Text::tr("not asked in this survey year");
    case State::Partial:
        return Text::tr("list incomplete");
    case State::None:
        return Text::tr("none");
    case State::Answered:
        break;
    }
    return {};
}

QString stateExplanation(State state)
{
    switch (state) {
    case State::NotStated:
        return Text::tr("No answer in our copy of the city's page; the city may have answered.");
    case State::NotAsked:
        return Text::tr("The survey did not ask this question in this year.");
    case State::Partial:
        return Text::tr("There is more than our copy of the city's page shows.");
    case State::None:
        return Text::tr("The city's own answer is that there is none.");
    case State::Answered:
        break;
    }
    return Text::tr("As printed on the page.");
}

QString noneText(const Question &question)
{
    return question.noneLabel.isEmpty() ? Text::tr("None (the city's answer)")
                                        : Text::tr("%1 (the city's answer)").arg(question.noneLabel);
}

QString numberText(double number, const QLocale &locale)
{
    constexpr double largest = 1e15; // beyond it a double has no whole numbers to round to
    const double rounded = std::abs(number) < largest ? std::round(number * 100) / 100 : number;
    if (std::abs(rounded) < largest && rounded == std::trunc(rounded))
        return locale.toString(qint64(rounded));
    QString text = locale.toString(rounded, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

QString quantityText(const Quantity &quantity, const QLocale &locale)
{
    const QString lower = numberText(quantity.lower.value_or(0), locale);
    const QString upper = numberText(quantity.upper.value_or(0), locale);
    switch (quantity.qualifier) {
    case Qualifier::About:
        return Text::tr("about %1").arg(lower);
    case Qualifier::MoreThan:
        return Text::tr("more than %1").arg(lower);
    case Qualifier::LessThan:
        return Text::tr("less than %1").arg(upper);
    case Qualifier::Range:
        return Text::tr("%1 to %2", "a range of numbers").arg(lower, upper);
    case Qualifier::Exact:
        break;
    }
    return lower;
}

QString quantityWithUnit(const Question &question, const Quantity &quantity)
{
    const bool one = quantity.qualifier == Qualifier::Exact && quantity.lower == 1 && !question.unitOne.isEmpty();
    const QString unit = one ? question.unitOne : question.unit;
    return unit.isEmpty() ? quantityText(quantity) : QString(quantityText(quantity) + u' ' + unit);
}

QString quantityWithYear(const Quantity &quantity)
{
    if (!quantity.referenceYear)
        return quantityText(quantity);
    return QString(quantityText(quantity)
                   + Text::tr(" (%1)", "reference year of a number").arg(*quantity.referenceYear));
}

QString yesNoText(bool yes)
{
    return yes ? Text::tr("Yes") : Text::tr("No");
}

QString choiceText(const Question &question, const Choice &choice)
{
    const Option &option = question.options[std::size_t(choice.option)];
    return option.writeIn && !choice.text.isEmpty() ? choice.text : option.label;
}

QString quotedChoice(const Question &question, const Choice &choice)
{
    const bool ownWords = question.options[std::size_t(choice.option)].writeIn && !choice.text.isEmpty();
    return ownWords ? Text::tr("“%1”", "the city's own words").arg(choice.text) : choiceText(question, choice);
}

QString cellText(const Question &question, const GridCell &cell)
{
    return Text::tr("%1: %2", "row of a grid: its level")
        .arg(question.options[std::size_t(cell.row)].label,
             cell.level >= 0 ? question.levels[std::size_t(cell.level)].label : stateText(State::NotStated));
}

QString partialText(const Codebook &codebook, const Profile &profile, int question)
{
    const Answer &answer = profile.answers[std::size_t(question)];
    if (answer.state != State::Partial)
        return {};
    const int countedBy = codebook.questions[std::size_t(question)].countedBy;
    const Quantity *total = countedBy >= 0 ? profile.answers[std::size_t(countedBy)].quantity() : nullptr;
    const int named = int(answer.choices().size());
    if (!total || total->qualifier != Qualifier::Exact || *total->lower <= named)
        return Text::tr("list incomplete");
    const int unknown = int(*total->lower) - named;
    return Text::tr("%1 of %2 named; %n unknown", "%n: how many of the list are not shown", unknown)
        .arg(named)
        .arg(named + unknown);
}

QString answerNote(const Answer &answer)
{
    if (answer.state == State::Partial)
        return stateText(answer.state);
    if (answer.state != State::Answered)
        return {};
    if (const Quantity *quantity = answer.quantity(); quantity && quantity->referenceYear)
        return Text::tr("in %1", "reference year of a number").arg(*quantity->referenceYear);
    return Text::tr("as printed on the page");
}

QStringList answerItems(const Question &question, const Answer &answer)
{
    QStringList items;
    if (answer.state == State::None)
        items.append(noneText(question));
    else if (const auto *text = std::get_if<QString>(&answer.value))
        items.append(*text);
    else if (const Quantity *quantity = answer.quantity())
        items.append(quantityWithUnit(question, *quantity));
    else if (const bool *yes = answer.yesNo())
        items.append(yesNoText(*yes));
    for (const Choice &choice : answer.choices())
        items.append(choiceText(question, choice));
    for (const GridCell &cell : answer.cells())
        items.append(cellText(question, cell));
    return items;
}

QString answerText(const Codebook &codebook, const Profile &profile, int question)
{
    const Question &asked = codebook.questions[std::size_t(question)];
    const Answer &answer = profile.answers[std::size_t(question)];
    if (!known(answer.state))
        return stateText(answer.state);
    QString text = answerItems(asked, answer).join("; "_L1);
    if (const Quantity *quantity = answer.quantity(); quantity && quantity->referenceYear)
        text += Text::tr(" (%1)", "reference year of a number").arg(*quantity->referenceYear);
    if (const QString partial = partialText(codebook, profile, question); !partial.isEmpty())
        text += Text::tr(" (%1)", "state of a list").arg(partial);
    return text;
}

} // namespace CityProfiles::Wording
