// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certainty.h"
#include "chartmarks.h"
#include "comparison.h"
#include "datasettext.h"
#include "query.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What is easy to get wrong about this survey, each as one sentence that holds.
class TstSurveyTraps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRankingIsTheSurveysAndTheSameForEveryCity();
    void fewerRolesNamedThanCountedIsAPartialAnswer();
    void notPrioritisingIsAnAnswerNotAGap();
    void aPublishedShareBelongsToItsEdition();
    void anOptionThatDidNotExistIsNotANo();
    void populationIsNotComparedAcrossReferenceYears();
    void citiesOfOneNameAreTwoCities();
    void printedBoundsSortByWhatIsPrinted();
    void aMissingMayorIsNotStatedAndTheNoteSaysWhy();
    void editionsAreNeverAddedUp();
    void anOptionOfTwoQuestionsIsCountedForEach();
    void anUnnamedOptionOfAnIncompleteListIsUnknown();
};

namespace {

Dataset sample()
{
    return datasetFromText(uR"(
        edition 2018 respondents=89
        edition 2020
        question mayor text headline searchable=yes
        question population quantity headline role=population
        question role_count quantity fact
        question roles multi_choice bars manager designer engineer other* counted_by=role_count
        question areas multi_choice bars health water none="No priority areas"
        question strategy yes_no share
        question terms multi_choice bars human_centred_design big_data
        question activities multi_choice ranking risk human_centred_design
        question funded multi_choice bars launching training
        option funded launching editions=2018
        option funded training editions=2020
        city portland-me Portland US ME
        city portland-or Portland US OR
        city akron Akron US OH
        profile portland-me@2018 page=2019 note="The city has a city manager instead of a mayor."
        population: more than 66000 (2016)
        role_count: 4
        roles: partial manager designer engineer
        areas: none
        strategy: yes
        terms: human_centred_design
        activities: human_centred_design
        funded: launching
        profile portland-or@2018
        population: about 640000 (2017)
        roles: manager
        areas: health
        strategy: no
        terms: big_data
        profile portland-or@2020
        population: 650000 (2019)
        strategy: yes
        funded: training
        profile akron@2020
        population: 197000 (2018)
        strategy: no
        benchmark 2018 activities risk measure=rank rank=1
        benchmark 2018 activities human_centred_design measure=rank rank=2
        benchmark 2020 activities risk measure=rank rank=1
        benchmark 2018 strategy yes share=44
        benchmark 2020 strategy yes share=50
    )");
}

ChartTable chart(const Dataset &dataset, QStringView question, int edition)
{
    return chartTables(dataset, questionOf(dataset, question), edition).front();
}

std::optional<double> published(const Dataset &dataset, int edition)
{
    return chart(dataset, u"strategy", edition).blocks.back().rows.front().value;
}

OptionCount count(const Dataset &dataset, QStringView question, QStringView option, int edition)
{
    const int index = optionOf(dataset, question, option);
    const ProfileSet set = profilesOf(dataset, {EditionChoice::Mode::One, edition});
    for (const OptionCount &found : countAnswers(dataset, questionOf(dataset, question), edition, set).options) {
        if (found.option == index)
            return found;
    }
    return {};
}

} // namespace

void TstSurveyTraps::theRankingIsTheSurveysAndTheSameForEveryCity()
{
    const Dataset dataset = sample();
    const ChartTable table = chart(dataset, u"activities", 0);
    QCOMPARE(table.kind, ChartKind::Ranking);
    QCOMPARE(table.blocks.size(), std::size_t(1));
    QCOMPARE(table.blocks.front().origin, ChartOrigin::Published);
    QCOMPARE(table.blocks.front().rows.front().option, optionOf(dataset, u"activities", u"risk"));
    const ChartMarks marks =
        chartMarks(dataset.question(table.question), answerOf(dataset, u"portland-me@2018", u"activities"));
    QVERIFY(!marks.marks(table.blocks.front().rows[0]) && marks.marks(table.blocks.front().rows[1]));
}

void TstSurveyTraps::fewerRolesNamedThanCountedIsAPartialAnswer()
{
    const Dataset dataset = sample();
    QCOMPARE(answerOf(dataset, u"portland-me@2018", u"roles").state, State::Partial);
    QVERIFY(chart(dataset, u"roles", 0).blocks.front().atLeast);
    QCOMPARE(count(dataset, u"roles", u"other", 0).unknown, 1);
}

void TstSurveyTraps::notPrioritisingIsAnAnswerNotAGap()
{
    const Dataset dataset = sample();
    const ChartTable table = chart(dataset, u"areas", 0);
    QCOMPARE(table.states.known(), 2);
    QCOMPARE(table.states.none, 1);
    QCOMPARE(table.blocks.front().rows.back().meaning, ChartRow::Meaning::None);
    QCOMPARE(hasOption(State::None, false), Truth::No);
    QCOMPARE(count(dataset, u"areas", u"health", 0).unknown, 0);
}

void TstSurveyTraps::aPublishedShareBelongsToItsEdition()
{
    const Dataset dataset = sample();
    QCOMPARE(published(dataset, 0), std::optional(44.0));
    QCOMPARE(published(dataset, 1), std::optional(50.0));
    QVERIFY(!chart(dataset, u"strategy", 0).blocks.back().base); // not printed, and never filled in
}

void TstSurveyTraps::anOptionThatDidNotExistIsNotANo()
{
    const Dataset dataset = sample();
    const OptionCount training = count(dataset, u"funded", u"training", 0);
    QVERIFY(!training.offered);
    QCOMPARE(training.unknown, 2);
    const Question &funded = dataset.question(questionOf(dataset, u"funded"));
    QCOMPARE(compareAnswers(funded, answerOf(dataset, u"portland-me@2018", u"funded"), 0,
                            answerOf(dataset, u"portland-or@2020", u"funded"), 1),
             Verdict::Same); // nothing that both could have named differs
}

void TstSurveyTraps::populationIsNotComparedAcrossReferenceYears()
{
    const Dataset dataset = sample();
    const Question &population = dataset.question(questionOf(dataset, u"population"));
    QCOMPARE(compareAnswers(population, answerOf(dataset, u"portland-or@2020", u"population"), 1,
                            answerOf(dataset, u"akron@2020", u"population"), 1),
             Verdict::CannotTell);
}

void TstSurveyTraps::citiesOfOneNameAreTwoCities()
{
    const Dataset dataset = sample();
    QCOMPARE(profileIds(dataset, run(dataset, {u"portland"_s, {}, {}})),
             QStringList({u"portland-me@2018"_s, u"portland-or@2020"_s}));
    QCOMPARE(profileIds(dataset, run(dataset, {u"portland me"_s, {}, {}})), QStringList(u"portland-me@2018"_s));
    QVERIFY(dataset.findCity(u"portland-me") != dataset.findCity(u"portland-or"));
}

void TstSurveyTraps::printedBoundsSortByWhatIsPrinted()
{
    const Dataset dataset = sample();
    const SortOrder order{SortOrder::By::Question, questionOf(dataset, u"population"), true};
    QCOMPARE(profileIds(dataset, run(dataset, {{}, {EditionChoice::Mode::One, 0}, {order}})),
             QStringList({u"portland-or@2018"_s, u"portland-me@2018"_s}));
    const Quantity about = *answerOf(dataset, u"portland-or@2018", u"population").quantity();
    QCOMPARE(inRange(State::Answered, about, {600000, 650000, false}), Truth::Unknown);
    QCOMPARE(inRange(State::Answered, about, {500000, 1000000, false}), Truth::Yes);
}

void TstSurveyTraps::aMissingMayorIsNotStatedAndTheNoteSaysWhy()
{
    const Profile profile = wholeProfile(sample(), u"portland-me@2018");
    QCOMPARE(profile.answers[0].state, State::NotStated);
    QVERIFY(profile.note.contains(u"city manager"_s));
    QCOMPARE(profile.snapshotYear, std::optional(2019));
}

void TstSurveyTraps::editionsAreNeverAddedUp()
{
    const Dataset dataset = sample();
    QCOMPARE(chart(dataset, u"strategy", 0).states.all(), 2);
    QCOMPARE(chart(dataset, u"strategy", 1).states.all(), 2);
    QCOMPARE(profilesOf(dataset, {}).count(), 3);
    QCOMPARE(ProfileSet::all(dataset).count(), 4);
}

void TstSurveyTraps::anOptionOfTwoQuestionsIsCountedForEach()
{
    const Dataset dataset = sample();
    QCOMPARE(count(dataset, u"terms", u"human_centred_design", 0).named, 1);
    QCOMPARE(count(dataset, u"terms", u"human_centred_design", 0).unknown, 0);
    QCOMPARE(count(dataset, u"activities", u"human_centred_design", 0).named, 1);
    QCOMPARE(count(dataset, u"activities", u"human_centred_design", 0).unknown, 1);
}

void TstSurveyTraps::anUnnamedOptionOfAnIncompleteListIsUnknown()
{
    const Answer roles = answerOf(sample(), u"portland-me@2018", u"roles");
    QCOMPARE(hasOption(roles.state, roles.names(0)), Truth::Yes);
    QCOMPARE(hasOption(roles.state, roles.names(3)), Truth::Unknown);
    QCOMPARE(lacksOption(roles.state, roles.names(3)), Truth::Unknown);
}

CITY_PROFILES_TEST(TstSurveyTraps)
#include "tst_surveytraps.moc"
