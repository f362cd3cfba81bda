// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisoncell.h"

#include "answerwording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ComparisonCell)
};

const Answer &answerOf(const Comparison &comparison, const ComparisonRow &row, int place)
{
    return comparison.profiles[std::size_t(place)].answers[std::size_t(row.question)];
}

/// The city's own words of an option, each in quotation marks on a line of its own.
QString quoted(const Question &question, const Answer &answer, int option)
{
    QStringList texts;
    for (const Choice &choice : answer.choices()) {
        if (choice.option == option)
            texts.append(Wording::quotedChoice(question, choice));
    }
    return texts.join(u'\n');
}

/// The reference year; a number without one says so where others in the row have one.
QString yearOf(const Comparison &comparison, const ComparisonRow &row, const Quantity &quantity)
{
    if (quantity.referenceYear)
        return QString::number(*quantity.referenceYear);
    const bool others = std::any_of(comparison.profiles.begin(), comparison.profiles.end(), [&](const Profile &one) {
        const Quantity *other = one.answers[std::size_t(row.question)].quantity();
        return other && other->referenceYear;
    });
    return others ? Text::tr("year not printed") : QString();
}

NumberBar barOf(const Quantity &quantity, double end)
{
    const double lower = quantity.lower.value_or(0) / end;
    const double upper = quantity.upper.value_or(end) / end;
    switch (quantity.qualifier) {
    case Qualifier::About:
        return {lower, qMin(1.0, lower * 1.1)};
    case Qualifier::MoreThan:
    case Qualifier::Range:
        return {lower, upper};
    case Qualifier::LessThan:
        return {0, upper};
    case Qualifier::Exact:
        break;
    }
    return {lower, lower};
}

void fillNumber(const Comparison &comparison, const ComparisonRow &row, const Question &question,
                const Quantity &quantity, int place, const NumberScale &scale, ComparisonCell &cell)
{
    cell.mark = CellMark::Strong;
    cell.text = Wording::quantityWithUnit(question, quantity);
    cell.detail = yearOf(comparison, row, quantity);
    if (scale.end > 0 && scale.onScale[std::size_t(place)])
        cell.bar = barOf(quantity, scale.end);
    cell.extreme = scale.extremes[std::size_t(place)];
}

std::vector<int> stripOf(const Question &question, const Answer &answer, int edition)
{
    std::vector<int> strip;
    for (const int row : question.optionOrder()) {
        if (question.options[std::size_t(row)].offeredIn.contains(edition))
            strip.push_back(answer.level(row));
    }
    return strip;
}

} // namespace

ComparisonCell questionCell(const Dataset &dataset, const Comparison &comparison, const ComparisonRow &row, int place,
                            const NumberScale &scale)
{
    const Question &question = dataset.question(row.question);
    const Profile &profile = comparison.profiles[std::size_t(place)];
    const Answer &answer = answerOf(comparison, row, place);
    ComparisonCell cell;
    cell.state = answer.state;
    cell.levels = int(question.levels.size());
    const bool listed = answer.state == State::Answered || answer.state == State::Partial;
    if (!known(answer.state)) {
        cell.text = Wording::stateText(answer.state);
    } else if (const Quantity *quantity = answer.quantity()) {
        fillNumber(comparison, row, question, *quantity, place, scale, cell);
    } else if (listed && question.kind == QuestionKind::Grid) {
        cell.mark = CellMark::Quiet;
        cell.strip = stripOf(question, answer, profile.edition);
    } else if (listed && question.kind == QuestionKind::MultiChoice) {
        cell.mark = CellMark::Quiet;
        cell.text = Wording::partialText(dataset.codebook(), profile, row.question);
        if (cell.text.isEmpty())
            cell.text = Text::tr("%n named", nullptr, int(answer.choices().size()));
        return cell;
    } else {
        cell.text = Wording::answerItems(question, answer).join("; "_L1);
        cell.mark = answer.yesNo() ? CellMark::Strong : CellMark::Plain;
    }
    cell.note = Wording::partialText(dataset.codebook(), profile, row.question);
    return cell;
}

ComparisonCell optionCell(const Dataset &dataset, const Comparison &comparison, const ComparisonRow &row,
                          const OptionComparison &option, int place)
{
    const Question &question = dataset.question(row.question);
    const Answer &answer = answerOf(comparison, row, place);
    ComparisonCell cell;
    cell.state = answer.state;
    cell.levels = int(question.levels.size());
    if (!option.offered[std::size_t(place)]) {
        cell.mark = CellMark::NotOffered;
        cell.text = Wording::notOffered(dataset.codebook(), comparison.profiles[std::size_t(place)].edition);
        return cell;
    }
    if (question.kind == QuestionKind::Grid) {
        cell.level = answer.level(option.option);
        cell.mark = cell.level >= 0       ? CellMark::Level
            : answer.state == State::None ? CellMark::NotNamed
                                          : CellMark::NoLevel;
        return cell;
    }
    const Truth has = option.has[std::size_t(place)];
    cell.mark = has == Truth::Yes ? CellMark::Named : has == Truth::No ? CellMark::NotNamed : CellMark::Unknown;
    if (has == Truth::Yes && question.options[std::size_t(option.option)].writeIn)
        cell.text = quoted(question, answer, option.option);
    return cell;
}

std::optional<Verdict> relation(const Dataset &dataset, const Comparison &comparison, const ComparisonRow &row,
                                const OptionComparison *option, int place, int reference)
{
    const Question &question = dataset.question(row.question);
    const Answer &own = answerOf(comparison, row, place);
    const Answer &other = answerOf(comparison, row, reference);
    const int edition = comparison.profiles[std::size_t(place)].edition;
    const int otherEdition = comparison.profiles[std::size_t(reference)].edition;
    if (!option)
        return compareAnswers(question, own, edition, other, otherEdition);
    if (!option->offered[std::size_t(place)] || !option->offered[std::size_t(reference)])
        return {};
    return compareOption(question, option->option, own, edition, other, otherEdition);
}

} // namespace CityProfiles
