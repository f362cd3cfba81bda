// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartnotes.h"

#include "answerwording.h"
#include "chartwording.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

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
        .arg(numberText(*first->value), surveyYearOf(dataset, table), named, baseText(published.base),
             numberText(*own->value), numberText(table.states.known()));
}

/// The share of the first option as a percentage where the base allows it, else its counts or, with missing answers,
/// its bounds.
QString boundsNote(const Dataset &dataset, const ChartTable &table)
{
    const ChartRow &row = table.blocks.front().rows.front();
    if (row.option < 0)
        return {};
    const ShareBounds share{int(row.value.value_or(0)), table.states.known(), table.states.notStated};
    const QString label = dataset.question(table.question).options[std::size_t(row.option)].label;
    if (share.percentageAllowed())
        return Text::tr("%1: %2 % of %n answers", nullptr, share.known).arg(label, numberText(qRound(share.percent())));
    if (share.unknown == 0)
        return Text::tr("%1: %2 of %n answers, too few for a percentage", nullptr, share.known)
            .arg(label, numberText(share.named));
    return Text::tr("%1: between %2 and %3 % of all %n city pages, depending on the missing answers", nullptr,
                    share.all())
        .arg(label, numberText(qRound(share.lowestPercent())), numberText(qRound(share.highestPercent())));
}

} // namespace

QStringList chartNotes(const Dataset &dataset, const ChartTable &table)
{
    QStringList notes;
    if (table.tooFew() && table.states.known() == 0)
        notes.append(Text::tr("No city page of this survey year shows an answer."));
    else if (table.tooFew())
        notes.append(Text::tr("Only %n answers: too few for a chart.", nullptr, table.states.known()));
    if (table.kind == ChartKind::Shares && !table.tooFew())
        notes.append(boundsNote(dataset, table));
    if (table.blocks.size() > 1 && table.blocks.back().origin == ChartOrigin::Published)
        notes.append(shareNote(dataset, table, table.blocks.back()));
    if (table.blocks.front().origin == ChartOrigin::Published && !table.blocks.front().note.isEmpty()
        && table.kind == ChartKind::Bars)
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

QString chartSource(const Dataset &dataset, const ChartTable &table)
{
    const auto &sources = dataset.tables().sources;
    const ChartBlock &block = table.blocks.back();
    const QString version = Text::tr("City Profiles data %1").arg(dataset.info().version);
    if (block.origin == ChartOrigin::Published && block.source >= 0)
        return Text::tr("Source: %1. %2.").arg(sources[std::size_t(block.source)].title, version);
    return Text::tr("Source: city pages of the %1 survey as counted in %2.").arg(surveyYearOf(dataset, table), version);
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

} // namespace CityProfiles::Wording
