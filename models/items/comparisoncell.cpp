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

/// What a cell is made from.
struct Place {
    const Dataset &dataset;
    const Comparison &comparison;
    const ComparisonRow &row;
    const Question &question;
    const Profile &profile;
    const Answer &answer;
    std::size_t place;
};

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ComparisonCell)
};

/// The city's own words of an option, each in quotation marks on a line of its own.
QString quoted(const Place &at, int option)
{
    QStringList texts;
    for (const Choice &choice : at.answer.choices()) {
        if (choice.option == option)
            texts.append(choice.text.isEmpty() ? Wording::choiceText(at.question, choice)
                                               : QString(u"“" + choice.text + u"”"));
    }
    return texts.join(u'\n');
}

CellLine optionLine(const Place &at, const OptionComparison &option)
{
    if (!option.offered[at.place])
        return {CellMark::NotOffered, Wording::notOffered(at.dataset.codebook(), at.profile.edition), {}, -1};
    const Truth has = option.has[at.place];
    if (has == Truth::No)
        return {CellMark::NotNamed, {}, {}, -1};
    if (has == Truth::Unknown)
        return {CellMark::Unknown, {}, {}, -1};
    const bool own = at.question.options[std::size_t(option.option)].writeIn;
    const Choice choice{option.option, {}, {}};
    return {CellMark::Named, own ? quoted(at, option.option) : Wording::choiceText(at.question, choice), {}, -1};
}

CellLine gridLine(const Place &at, int row)
{
    const int level = at.answer.level(row);
    const QString text = Wording::cellText(at.question, {row, level, {}});
    return {level < 0 ? CellMark::NoLevel : CellMark::Level, text, {}, level};
}

/// The reference year; a number without one says so where others in the row have one.
QString yearOf(const Place &at, const Quantity &quantity)
{
    if (quantity.referenceYear)
        return QString::number(*quantity.referenceYear);
    const bool others =
        std::any_of(at.comparison.profiles.begin(), at.comparison.profiles.end(), [&](const Profile &profile) {
            const Quantity *other = profile.answers[std::size_t(at.row.question)].quantity();
            return other && other->referenceYear;
        });
    return others ? Text::tr("year not printed") : QString();
}

CellLine wholeLine(const Place &at)
{
    if (!known(at.answer.state))
        return {CellMark::Plain, Wording::stateText(at.answer.state), {}, -1};
    if (const Quantity *quantity = at.answer.quantity())
        return {CellMark::Strong, Wording::quantityWithUnit(at.question, *quantity), yearOf(at, *quantity), -1};
    const QString text = Wording::answerItems(at.question, at.answer).join("; "_L1);
    return {at.answer.yesNo() ? CellMark::Strong : CellMark::Plain, text, {}, -1};
}

} // namespace

ComparisonCell comparisonCell(const Dataset &dataset, const Comparison &comparison, const ComparisonRow &row, int place)
{
    const Question &question = dataset.question(row.question);
    const Profile &profile = comparison.profiles[std::size_t(place)];
    const Answer &answer = profile.answers[std::size_t(row.question)];
    const Place at{dataset, comparison, row, question, profile, answer, std::size_t(place)};
    const bool grid = question.kind == QuestionKind::Grid;
    const bool listed =
        grid || question.kind == QuestionKind::SingleChoice || question.kind == QuestionKind::MultiChoice;

    ComparisonCell cell;
    cell.state = answer.state;
    cell.levels = int(question.levels.size());
    cell.aligned = listed && (answer.state == State::Answered || answer.state == State::Partial);
    if (!cell.aligned)
        cell.lines.push_back(wholeLine(at));
    for (const OptionComparison &option : row.options) {
        if (cell.aligned)
            cell.lines.push_back(grid ? gridLine(at, option.option) : optionLine(at, option));
    }
    cell.note = Wording::partialText(dataset.codebook(), profile, row.question);
    return cell;
}

} // namespace CityProfiles
