// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragewording.h"

#include "answerwording.h"
#include "charttable.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

QString listed(const QString &before, const QString &next)
{
    return Text::tr("%1, %2", "a list of numbers").arg(before, next);
}

} // namespace

QString stateName(State state)
{
    switch (state) {
    case State::Answered:
        return Text::tr("Answered");
    case State::Partial:
        return Text::tr("Incomplete");
    case State::None:
        return Text::tr("None (the city's answer)");
    case State::NotStated:
        return Text::tr("No answer found");
    case State::NotAsked:
        break;
    }
    return Text::tr("Not asked");
}

QString stateCount(State state, int count)
{
    const QString number = numberText(count);
    switch (state) {
    case State::Answered:
        return Text::tr("%1 answered").arg(number);
    case State::Partial:
        return Text::tr("%1 incomplete").arg(number);
    case State::None:
        return Text::tr("%1 none", "%1: how many cities answered that there is none").arg(number);
    case State::NotStated:
        return Text::tr("%1 no answer found").arg(number);
    case State::NotAsked:
        break;
    }
    return Text::tr("%1 not asked").arg(number);
}

QString cityPages(int count)
{
    return Text::tr("%Ln city pages", nullptr, count);
}

QString coverageText(const QuestionCoverage &coverage)
{
    if (!coverage.asked)
        return stateText(State::NotAsked);
    return Text::tr("%1 of %2 have an answer", "number, city pages")
        .arg(numberText(coverage.states.known()), cityPages(coverage.states.all()));
}

QString coverageSentence(const Dataset &dataset, const EditionCoverage &edition, int question)
{
    const QuestionCoverage &coverage = edition.questions[std::size_t(question)];
    const StateCounts &states = coverage.states;
    QString counts = stateText(State::NotAsked);
    if (coverage.asked) {
        counts = listed(stateCount(State::Answered, states.answered), stateCount(State::Partial, states.partial));
        if (states.none > 0)
            counts = listed(counts, stateCount(State::None, states.none));
        counts = listed(counts, stateCount(State::NotStated, states.notStated));
        if (states.notAsked > 0)
            counts = listed(counts, stateCount(State::NotAsked, states.notAsked));
        counts = Text::tr("%1 of %2", "counts, city pages").arg(counts, cityPages(states.all()));
    }
    return Text::tr("%1, %2: %3", "question, survey year: counts")
        .arg(dataset.question(question).label, surveyYear(dataset.codebook(), edition.edition), counts);
}

QString chartBasisText(const QuestionCoverage &coverage)
{
    switch (coverage.chart) {
    case ChartBasis::Counted:
        return Text::tr("Chart: our count of %n answers", nullptr, coverage.states.known());
    case ChartBasis::Published:
        return Text::tr("Chart: figures that the survey published");
    case ChartBasis::EachCity:
        return Text::tr("Chart: the levels of one city at a time");
    case ChartBasis::NotAsked:
        return Text::tr("No chart: not asked in this survey year");
    case ChartBasis::NoKind:
        return Text::tr("No chart: texts and single numbers are shown as they are");
    case ChartBasis::TooFew:
        return coverage.states.known() == 0 ? chartBasisText({coverage.asked, coverage.states, ChartBasis::NoAnswer})
                                            : Text::tr("No chart: answers are too few (%1; a chart needs %2)")
                                                  .arg(numberText(coverage.states.known()), numberText(fewestCharted));
    case ChartBasis::NoAnswer:
        break;
    }
    return Text::tr("No chart: no answer found");
}

QString citiesSurveyed(const Codebook &codebook, const EditionCoverage &edition)
{
    const Edition &survey = codebook.editions[std::size_t(edition.edition)];
    if (!survey.respondents)
        return Text::tr("%1; number surveyed in %2 not printed", "cities here, survey year")
            .arg(numberText(edition.profiles), survey.id);
    if (edition.profiles > *survey.respondents)
        return Text::tr("%1 here; %2 surveyed", "cities, cities")
            .arg(numberText(edition.profiles), numberText(*survey.respondents));
    return Text::tr("%1 of %n cities surveyed", nullptr, *survey.respondents).arg(numberText(edition.profiles));
}

QString citiesSentence(const Codebook &codebook, const EditionCoverage &edition)
{
    const QString cities = Text::tr("%1: %2", "survey year: cities here and surveyed")
                               .arg(surveyYear(codebook, edition.edition), citiesSurveyed(codebook, edition));
    const QString note = codebook.editions[std::size_t(edition.edition)].note;
    return note.isEmpty() ? cities : Text::tr("%1. %2", "sentence. note").arg(cities, note);
}

QString regionName(const SurveyTables &tables, int region)
{
    return region < 0 ? Text::tr("No region named") : tables.regions[std::size_t(region)].name;
}

QString regionSentence(const SurveyTables &tables, const EditionCoverage &edition, int region)
{
    const int count = region < 0 ? edition.noRegion : edition.regions[std::size_t(region)];
    return Text::tr("%1, %2: %3 of %4", "region, survey year: number of city pages")
        .arg(regionName(tables, region), surveyYear(tables.codebook, edition.edition), numberText(count),
             cityPages(edition.profiles));
}

} // namespace CityProfiles::Wording
