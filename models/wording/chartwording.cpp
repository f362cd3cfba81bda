// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartwording.h"

#include "answerwording.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

bool isPublishedOnly(const ChartTable &table)
{
    return table.blocks.front().origin == ChartOrigin::Published;
}

/// What a published figure counts, in words; a measure that this program doesn't know is printed as it is.
QString measureText(const QString &measure)
{
    if (measure == "chosen"_L1)
        return Text::tr("cities that chose it");
    if (measure == "rank"_L1)
        return Text::tr("rank over all cities surveyed");
    if (measure == "as_printed"_L1)
        return Text::tr("count as printed on the survey's pages");
    if (measure == "positions_filled"_L1)
        return Text::tr("cities that have filled such a position");
    if (measure == "more_data_collected"_L1)
        return Text::tr("cities that collect more data on it");
    return measure;
}

QString countedSubtitle(const Dataset &dataset, const ChartTable &table)
{
    const QString pages = Text::tr("%n city pages", nullptr, table.states.all());
    const QString year = surveyYearOf(dataset, table);
    const QString known = numberText(table.states.known());
    const QString base = table.group
        ? Text::tr("Our count, %1 survey, %2: %3 of %4 have an answer").arg(year, table.group->name, known, pages)
        : Text::tr("Our count, %1 survey: %2 of %3 have an answer").arg(year, known, pages);
    if (table.states.partial == 0)
        return base;
    return Text::tr("%1; %2").arg(
        base, Text::tr("%n lists are incomplete, so counts are at least", nullptr, table.states.partial));
}

QString publishedSubtitle(const Dataset &dataset, const ChartTable &table)
{
    const ChartBlock &block = table.blocks.front();
    if (block.unit == ChartUnit::Rank)
        return Text::tr("Published, %1 survey: ranking over all cities surveyed, not one city's order")
            .arg(surveyYearOf(dataset, table));
    return Text::tr("Published, %1 survey: %2; %3")
        .arg(surveyYearOf(dataset, table), measureText(block.measure), baseText(block.base));
}

} // namespace

QString surveyYearOf(const Dataset &dataset, const ChartTable &table)
{
    return dataset.codebook().editions[std::size_t(table.edition)].id;
}

QString baseText(const std::optional<int> &base)
{
    return base ? Text::tr("%n cities asked", nullptr, *base) : Text::tr("number of cities not printed");
}

QString chartTitle(const Dataset &dataset, const ChartTable &table)
{
    const Question &question = dataset.question(table.question);
    if (isPublishedOnly(table) && table.kind == ChartKind::Bars)
        return Text::tr("%1: published figures").arg(question.label);
    return question.chartTitle.isEmpty() ? Text::tr("%1, by number of cities").arg(question.label)
                                         : question.chartTitle;
}

QString chartSubtitle(const Dataset &dataset, const ChartTable &table)
{
    if (table.kind == ChartKind::Grid)
        return Text::tr("The city's own answer, %1 survey; %2 of %3 have an answer")
            .arg(surveyYearOf(dataset, table), numberText(table.states.known()),
                 Text::tr("%n city pages", nullptr, table.states.all()));
    return isPublishedOnly(table) ? publishedSubtitle(dataset, table) : countedSubtitle(dataset, table);
}

QString blockCaption(const Dataset &dataset, const ChartTable &table, const ChartBlock &block)
{
    if (block.level >= 0)
        return dataset.question(table.question).levels[std::size_t(block.level)].label;
    if (block.origin == ChartOrigin::Counted)
        return Text::tr("Our count, number of city pages");
    const QString year = surveyYearOf(dataset, table);
    return block.unit == ChartUnit::Percent ? Text::tr("Published, %1 survey, % of cities surveyed").arg(year)
                                            : Text::tr("Published, %1 survey, number of cities").arg(year);
}

QString rowLabel(const Dataset &dataset, const ChartTable &table, const ChartRow &row)
{
    const Question &question = dataset.question(table.question);
    switch (row.meaning) {
    case ChartRow::Meaning::WriteIn:
        return Text::tr("Other, in the cities' own words");
    case ChartRow::Meaning::None:
        return question.noneLabel.isEmpty() ? Text::tr("None") : question.noneLabel;
    case ChartRow::Meaning::Unknown:
        return Text::tr("No answer found");
    case ChartRow::Meaning::SizeClass:
        return question.classes[std::size_t(row.option)].label;
    case ChartRow::Meaning::Option:
        break;
    }
    return question.kind == QuestionKind::YesNo ? yesNoText(row.option == 0)
                                                : question.options[std::size_t(row.option)].label;
}

QString rowValue(const Dataset &dataset, const ChartTable &table, const ChartBlock &block, const ChartRow &row)
{
    if (!row.offered)
        return notOffered(dataset.codebook(), table.edition);
    if (!row.value)
        return row.printed;
    if (block.unit == ChartUnit::Percent)
        return shareText(row.value);
    const QString number = numberText(*row.value);
    return isAtLeast(block, row) ? Text::tr("≥ %1", "at least").arg(number) : number;
}

QString rowSentence(const Dataset &dataset, const ChartTable &table, const ChartBlock &block, const ChartRow &row)
{
    const QString label = rowLabel(dataset, table, row);
    if (!row.value || block.unit != ChartUnit::Cities)
        return Text::tr("%1: %2").arg(label, rowValue(dataset, table, block, row));
    const int pages = int(*row.value);
    return isAtLeast(block, row) ? Text::tr("%1: at least %n city pages", nullptr, pages).arg(label)
                                 : Text::tr("%1: %n city pages", nullptr, pages).arg(label);
}

QString rowToolTip(const Dataset &dataset, const ChartTable &table, const ChartBlock &block, const ChartRow &row)
{
    const QString label = rowLabel(dataset, table, row);
    const QString value = block.unit == ChartUnit::Rank ? QString() : rowValue(dataset, table, block, row);
    const QString whole = value.isEmpty() ? label : Text::tr("%1: %2").arg(label, value);
    const auto &options = dataset.question(table.question).options;
    const bool isOption = row.option >= 0 && row.meaning != ChartRow::Meaning::SizeClass;
    const QString description = isOption ? options[std::size_t(row.option)].description : QString();
    return description.isEmpty() ? whole : Text::tr("%1. %2", "two sentences").arg(whole, description);
}

QString notPrinted()
{
    return Text::tr("not printed");
}

QString shareText(std::optional<double> percent)
{
    return percent ? Text::tr("%1 %", "a share").arg(numberText(qRound(*percent * 10) / 10.0)) : QString();
}

QString originName(std::optional<ChartOrigin> origin)
{
    if (!origin)
        return Text::tr("The city's own answer");
    return *origin == ChartOrigin::Published ? Text::tr("Published") : Text::tr("Our count");
}

QString levelText(const Question &question, const ChartMarks &marks, int row)
{
    const int level = std::size_t(row) < marks.levels.size() ? marks.levels[std::size_t(row)] : -1;
    return level < 0 ? stateText(State::NotStated) : question.levels[std::size_t(level)].label;
}

/// "7 sufficient data, 2 insufficient data".
static QString levelCounts(const Question &question, const Answer &answer)
{
    QStringList counts;
    for (int level = 0; level < int(question.levels.size()); ++level) {
        const auto has = [level](const GridCell &cell) { return cell.level == level; };
        const auto count = std::count_if(answer.cells().begin(), answer.cells().end(), has);
        counts.append(Text::tr("%1 %2", "7 sufficient data")
                          .arg(numberText(double(count)), question.levels[std::size_t(level)].label.toLower()));
    }
    return counts.join(", "_L1);
}

QString marksText(const Dataset &dataset, ProfileIndex index, const Profile &profile, int question)
{
    const Answer &answer = profile.answers[std::size_t(question)];
    const QString city = dataset.cityName(dataset.city(index));
    const Question &asked = dataset.question(question);
    if (asked.kind == QuestionKind::Grid && !answer.cells().empty())
        return Text::tr("%1: %2").arg(city, levelCounts(asked, answer));
    switch (answer.state) {
    case State::NotStated:
        return Text::tr("%1: no answer found").arg(city);
    case State::NotAsked:
        return Text::tr("%1: not asked in this survey year").arg(city);
    case State::None:
        return Text::tr("%1: %2").arg(city, noneText(asked));
    case State::Partial:
        return Text::tr("Marked: named by %1 (%2)").arg(city, partialText(dataset.codebook(), profile, question));
    case State::Answered:
        break;
    }
    return Text::tr("Marked: named by %1").arg(city);
}

bool isAtLeast(const ChartBlock &block, const ChartRow &row)
{
    return block.atLeast && row.value && row.meaning != ChartRow::Meaning::None
        && row.meaning != ChartRow::Meaning::Unknown;
}

QString writeInText(const Dataset &dataset, const WriteIn &writeIn)
{
    const ProfileIndex profile = writeIn.profile;
    return Text::tr("%1, %2 (%3)", "own words, city, survey year")
        .arg(writeIn.text.simplified(), cityLabel(dataset, dataset.city(profile)),
             surveyYear(dataset.codebook(), dataset.edition(profile), dataset.snapshotYear(profile)));
}

QString chartDescription(const Dataset &dataset, const ChartTable &table)
{
    QStringList parts{chartSubtitle(dataset, table)};
    for (const ChartBlock &block : table.blocks) {
        for (const ChartRow &row : block.rows) {
            const QString value = rowValue(dataset, table, block, row);
            if (!value.isEmpty())
                parts.append(Text::tr("%1: %2").arg(rowLabel(dataset, table, row), value));
        }
    }
    return parts.join("; "_L1);
}

QString viewName(const ChartTable &table)
{
    return isPublishedOnly(table) ? Text::tr("Published: %1").arg(measureText(table.blocks.front().measure))
                                  : Text::tr("Our count");
}

} // namespace CityProfiles::Wording
