// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartwording.h"

#include "answerwording.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

const Edition &editionOf(const Dataset &dataset, const ChartTable &table)
{
    return dataset.codebook().editions[std::size_t(table.edition)];
}

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

QString baseText(const std::optional<int> &base)
{
    return base ? Text::tr("%n cities asked", nullptr, *base) : Text::tr("number of cities not printed");
}

QString countedSubtitle(const Dataset &dataset, const ChartTable &table)
{
    const QString pages = Text::tr("%n city pages", nullptr, table.states.all());
    const QString base = Text::tr("Our count, %1 survey: %2 of %3 have an answer")
                             .arg(editionOf(dataset, table).id, numberText(table.states.known()), pages);
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
            .arg(editionOf(dataset, table).id);
    return Text::tr("Published, %1 survey: %2; %3")
        .arg(editionOf(dataset, table).id, measureText(block.measure), baseText(block.base));
}

QString shareNote(const Dataset &dataset, const ChartTable &table, const ChartBlock &published)
{
    const ChartBlock &ours = table.blocks.front();
    const auto first = std::find_if(published.rows.begin(), published.rows.end(),
                                    [](const ChartRow &row) { return row.value.has_value(); });
    if (first == published.rows.end())
        return {};
    const auto own = std::find_if(ours.rows.begin(), ours.rows.end(),
                                  [&](const ChartRow &row) { return row.option == first->option; });
    if (own == ours.rows.end() || !own->value)
        return {};
    const QString named = dataset.question(table.question).options[std::size_t(first->option)].label;
    return Text::tr(
               "Published: %1 % of cities surveyed in %2 (%3), %4. Here: %5 of the %6 city pages with an answer, other "
               "cities than those. Cite the published figure for the survey.")
        .arg(numberText(*first->value), editionOf(dataset, table).id, named, baseText(published.base),
             numberText(*own->value), numberText(table.states.known()));
}

/// The share of the first option as a percentage where the base allows it, else its bounds.
QString boundsNote(const Dataset &dataset, const ChartTable &table)
{
    const ChartRow &row = table.blocks.front().rows.front();
    if (row.option < 0)
        return {};
    const ShareBounds share{int(row.value.value_or(0)), table.states.known(), table.states.notStated};
    const QString label = dataset.question(table.question).options[std::size_t(row.option)].label;
    if (share.percentageAllowed())
        return Text::tr("%1: %2 % of %n answers", nullptr, share.known).arg(label, numberText(qRound(share.percent())));
    return Text::tr("%1: between %2 and %3 % of all %n city pages, depending on the missing answers", nullptr,
                    share.all())
        .arg(label, numberText(qRound(share.lowestPercent())), numberText(qRound(share.highestPercent())));
}

} // namespace

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
            .arg(editionOf(dataset, table).id, numberText(table.states.known()),
                 Text::tr("%n city pages", nullptr, table.states.all()));
    return isPublishedOnly(table) ? publishedSubtitle(dataset, table) : countedSubtitle(dataset, table);
}

QString blockCaption(const Dataset &dataset, const ChartTable &table, const ChartBlock &block)
{
    if (block.origin == ChartOrigin::Counted)
        return Text::tr("Our count, number of city pages");
    const QString year = editionOf(dataset, table).id;
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
    const QString description = row.option < 0 ? QString() : options[std::size_t(row.option)].description;
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

QStringList chartNotes(const Dataset &dataset, const ChartTable &table)
{
    QStringList notes;
    if (table.tooFew() && table.states.known() == 0)
        notes.append(Text::tr("No city page of this survey year shows an answer."));
    else if (table.tooFew())
        notes.append(Text::tr("Only %n answers: too few for a chart.", nullptr, table.states.known()));
    if (table.kind == ChartKind::Shares && !table.tooFew())
        notes.append(boundsNote(dataset, table));
    if (table.blocks.size() > 1)
        notes.append(shareNote(dataset, table, table.blocks.back()));
    if (isPublishedOnly(table) && !table.blocks.front().note.isEmpty() && table.kind == ChartKind::Bars)
        notes.append(table.blocks.front().note);
    QStringList labels;
    for (const int option : table.exceeding)
        labels.append(dataset.question(table.question).options[std::size_t(option)].label);
    if (!labels.isEmpty())
        notes.append(
            Text::tr("Our count alone is above the published figure for: %1. The published figure cannot count the "
                     "same thing.")
                .arg(labels.join(", "_L1)));
    notes.removeAll(QString());
    return notes;
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

QString chartSource(const Dataset &dataset, const ChartTable &table)
{
    const auto &sources = dataset.tables().sources;
    const ChartBlock &block = table.blocks.back();
    const QString version = Text::tr("City Profiles data %1").arg(dataset.info().version);
    if (block.origin == ChartOrigin::Published && block.source >= 0)
        return Text::tr("Source: %1. %2.").arg(sources[std::size_t(block.source)].title, version);
    return Text::tr("Source: city pages of the %1 survey as counted in %2.").arg(editionOf(dataset, table).id, version);
}

bool isAtLeast(const ChartBlock &block, const ChartRow &row)
{
    return block.atLeast && row.value && row.meaning != ChartRow::Meaning::None
        && row.meaning != ChartRow::Meaning::Unknown;
}

QString acknowledgement(const Dataset &dataset)
{
    const QString terms = dataset.info().terms;
    return dataset.info().synthetic ? Text::tr("Generated data, not a survey. %1").arg(terms) : terms;
}

QString pictureSource(const Dataset &dataset, const ChartTable &table)
{
    const QString terms = acknowledgement(dataset);
    const QString source = chartSource(dataset, table);
    return terms.isEmpty() ? source : Text::tr("%1 %2.", "source; acknowledgement").arg(source, terms);
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
