// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulestools.h"
#include "testmain.h"

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Rules of cities, profiles, answers and choices: each row breaks one in one place of the trap package.
class TstProfileRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findWhatIsWrongWithCitiesAndProfiles_data();
    void findWhatIsWrongWithCitiesAndProfiles() { Testing::checkRow(); }
    void findWhatIsWrongWithAnswers_data();
    void findWhatIsWrongWithAnswers() { Testing::checkRow(); }
    void findWhatIsWrongWithChoices_data();
    void findWhatIsWrongWithChoices() { Testing::checkRow(); }
};

void TstProfileRules::findWhatIsWrongWithCitiesAndProfiles_data()
{
    Testing::Rows row(u"cities.csv"_s);
    row("a city id with an at sign", "toronto-can,", "toronto@can,",
        u"error cities.csv 4 city_id: “toronto@can” can't be an id"_s);
    row("a city id twice", "toronto-can,", "portland-or-us,",
        u"error cities.csv 4 city_id: The id “portland-or-us” stands twice."_s);
    row("a city of no country", "Toronto,CA", "Toronto,XX", u"country_code: “XX” does not stand in countries.csv."_s);
    row("a latitude beyond the pole", "43.65737", "93.65737",
        u"latitude: “93.65737” is not a number from -90 to 90."_s);
    row("a longitude beyond the date line", "-70.2589", "-270.2589",
        u"longitude: “-270.2589” is not a number from -180 to 180."_s);
    row("half a place", "43.65737,-70.2589", "43.65737,",
        u"error cities.csv 2 longitude: One coordinate of two is missing."_s);
    row("two cities that nothing tells apart", "Portland,US,OR", "Portland,US,ME",
        u"warning cities.csv 3 subdivision: Another city has the same name"_s);
    row.in(u"profiles.csv"_s);
    row("an id that isn't city and edition", "toronto-can@2020,", "toronto@2020,", u"does not stand in profiles.csv"_s);
    row("another edition in the id", "toronto-can@2020,toronto-can,2020", "toronto-can@2020,toronto-can,2018",
        u"error profiles.csv 5 profile_id: The id of this profile has to be “toronto-can@2018”."_s);
    row("two profiles of a city and edition",
        "portland-or-us@2020,portland-or-us,2020,pages,https://example.org/or,,\n",
        "portland-or-us@2020,portland-or-us,2020,pages,,,\nportland-or-us@2020,portland-or-us,2020,pages,,,\n",
        u"error profiles.csv 5 profile_id: The city has two profiles of this edition."_s);
    row("a city that isn't there", "@2020,toronto-can", "@2020,toronto",
        u"city_id: “toronto” does not stand in cities.csv."_s);
    row("an edition that isn't there", "toronto-can,2020", "toronto-can,2022",
        u"edition: “2022” does not stand in editions.csv."_s);
    row("a source that isn't there", "toronto-can,2020,pages", "toronto-can,2020,page",
        u"source_id: “page” does not stand in sources.csv."_s);
    row("a year that is none", "/or,2019", "/or,19", u"snapshot_year: “19” is not a whole number from 1000 to 2999."_s);
}

void TstProfileRules::findWhatIsWrongWithAnswers_data()
{
    Testing::Rows row(u"answers.csv"_s);
    row("an answer of no profile", "toronto-can@2020,staff", "toronto-can@2018,staff",
        u"error answers.csv 32 profile_id: “toronto-can@2018” does not stand in profiles.csv."_s);
    row("an answer to no question", "toronto-can@2020,staff", "toronto-can@2020,stuff",
        u"error answers.csv 32 question_id: “stuff” does not stand in questions.csv."_s);
    row("two answers to a question", "toronto-can@2020,staff", "toronto-can@2020,population",
        u"error answers.csv 32 question_id: The question has an answer in row 31 already."_s);
    row("a state that nobody knows", "toronto-can@2020,mayor,not_stated", "toronto-can@2020,mayor,unknown",
        u"state: “unknown” is no state of an answer."_s);
    row("a text without words", "answered,Ethan Strimling", "answered, ",
        u"error answers.csv 2 text: The answer has no text."_s);
    row("not stated with a text", "toronto-can@2020,mayor,not_stated,", "toronto-can@2020,mayor,not_stated,X",
        u"text: An answer in the state not_stated has no value."_s);
    row("none with a number", "portland-me-us@2018,staff,answered", "portland-me-us@2018,staff,none",
        u"lower: An answer in the state none has no value."_s);
    row("an answer that wasn't asked for", "portland-me-us@2018,motto,not_asked",
        "portland-me-us@2018,motto,not_stated", u"state: The edition did not ask this question."_s);
    row("not asked where it was", "toronto-can@2020,motto,not_stated", "toronto-can@2020,motto,not_asked",
        u"state: The edition asked this question."_s);
    row("half a text", "mayor,answered,Ethan", "mayor,partial,Ethan", u"state: Only a list can be partial."_s);
    row("half a yes", "portland-me-us@2018,strategy,answered", "portland-me-us@2018,strategy,partial",
        u"state: Only a list can be partial."_s);
    row("neither yes nor no", "portland-me-us@2018,strategy,answered,no", "portland-me-us@2018,strategy,answered,No",
        u"text: “No” is neither yes nor no."_s);
    row("a text where a number belongs", "toronto-can@2020,staff,answered,", "toronto-can@2020,staff,answered,some",
        u"text: A question of the kind quantity has no value here."_s);
    row("a number where a text belongs", "Strimling,,", "Strimling,5,",
        u"lower: A question of the kind text has no value here."_s);
    row("a quantity without a number", "2.5,2.5,exact", ",,", u"lower: The answer has no number."_s);
    row("a qualifier without a number", "2.5,2.5,exact", ",,exact", u"lower: The answer has no number."_s);
    row("a number without a qualifier", "2.5,2.5,exact", "2.5,2.5,", u"qualifier: “” is no qualifier of a number."_s);
    row("a qualifier that nobody knows", "2.5,2.5,exact", "2.5,2.5,circa",
        u"qualifier: “circa” is no qualifier of a number."_s);
    row("a number that is none", "2.5,2.5,exact", "two,2.5,exact", u"lower: “two” is not a number."_s);
    row("exact with two numbers", "2.5,2.5,exact", "2.5,3,exact", u"upper: “exact” has equal bounds."_s);
    row("about with two numbers", "66417,66417,about", "66417,70000,about", u"upper: “about” has equal bounds."_s);
    row("exact with one bound", "2.5,2.5,exact", "2.5,,exact", u"upper: “exact” needs this bound."_s);
    row("more than with an upper bound", "100,,more_than", "100,200,more_than",
        u"upper: “more_than” has no such bound."_s);
    row("more than with the wrong bound", "100,,more_than", ",100,more_than",
        u"lower: “more_than” needs this bound."_s);
    row("less than with a lower bound", ",5,less_than", "1,5,less_than", u"lower: “less_than” has no such bound."_s);
    row("a range upside down", "4,6,range", "6,4,range",
        u"upper: The upper bound of a range is above the lower one."_s);
    row("a range of one number", "4,6,range", "4,4,range",
        u"upper: The upper bound of a range is above the lower one."_s);
    row("a reference year that is none", "about,2016", "about,16",
        u"reference_year: “16” is not a whole number from 1000 to 2999."_s);
    row("a source that isn't there", ",,,,,own,", ",,,,,mine,", u"source_id: “mine” does not stand in sources.csv."_s);
    row("a list without choices", "portland-me-us@2018,approach,not_stated", "portland-me-us@2018,approach,answered",
        u"error answers.csv 6 state: The answer has no choices in choices.csv."_s);
    row("a partial list without choices", "toronto-can@2020,data,not_stated", "toronto-can@2020,data,partial", {});
    row("a number as large as they come", "2731571,2731571", "1e300,1e300", {});
}

void TstProfileRules::findWhatIsWrongWithChoices_data()
{
    Testing::Rows row(u"choices.csv"_s);
    row("a choice of no profile", "toronto-can@2020,goals,other,1", "toronto@2020,goals,other,1",
        u"error choices.csv 12 profile_id: “toronto@2020” does not stand in profiles.csv."_s);
    row("a choice of no question", "2018,goals,climate", "2018,goal,climate",
        u"error choices.csv 3 question_id: “goal” does not stand in questions.csv."_s);
    row("an option of another question", "2018,goals,climate", "2018,goals,holistic",
        u"error choices.csv 3 option_id: “holistic” does not stand in options.csv."_s);
    row("an option that the edition didn't offer", "2020,goals,training", "2020,goals,climate",
        u"error choices.csv 9 option_id: The edition did not offer this option."_s);
    row("an option twice", "2018,goals,digital,2", "2018,goals,climate,2",
        u"error choices.csv 4 option_id: The option stands twice."_s);
    row("own words twice", "2,,Ravines", "2,,Housing", u"error choices.csv 13 option_id: The option stands twice."_s);
    row("two options of a single choice", "portland-or-us@2018,approach,areas,1,,\n",
        "portland-or-us@2018,approach,areas,1,,\nportland-or-us@2018,approach,holistic,2,,\n",
        u"error choices.csv 3 option_id: A single choice has one option only."_s);
    row("own words that are missing", "1,,Housing", "1,,",
        u"error choices.csv 12 text: The city's own words are missing."_s);
    row("own words at another option", "goals,climate,1,,", "goals,climate,1,,Ice",
        u"error choices.csv 3 text: This option does not take a city's own words."_s);
    row("a grid without a level", "data,waste,1,insufficient", "data,waste,1,",
        u"error choices.csv 6 level_id: The row of the grid has no level."_s);
    row("a level of no grid", "data,waste,1,insufficient", "data,waste,1,some",
        u"error choices.csv 6 level_id: “some” is no level of this grid."_s);
    row("a level outside a grid", "goals,climate,1,,", "goals,climate,1,sufficient,",
        u"error choices.csv 3 level_id: Only a row of a grid has a level."_s);
    row("a position twice", "2018,goals,digital,2", "2018,goals,digital,1",
        u"error choices.csv 4 position: The position 1 stands twice."_s);
    row("no position", "2018,goals,digital,2", "2018,goals,digital,",
        u"error choices.csv 4 position: The value is missing."_s);
    row("choices of a yes/no question", "2018,approach,areas", "2018,strategy,yes",
        u"error choices.csv 2 question_id: A question of the kind yes_no has no choices."_s);
    row("choices in another order",
        "portland-or-us@2020,approach,holistic,1,,\nportland-or-us@2020,goals,training,1,,\n",
        "portland-or-us@2020,goals,training,1,,\nportland-or-us@2020,approach,holistic,1,,\n", {});
    row.in(u"answers.csv"_s);
    row("choices of an answer that isn't stated", "toronto-can@2020,goals,answered",
        "toronto-can@2020,goals,not_stated",
        u"error choices.csv 12 question_id: An answer in the state not_stated has no choices."_s);
    row("choices without an answer", "toronto-can@2020,goals,answered,,,,,,,\n", "",
        u"profiles.csv 5 profile_id: The profile has no row for the question “goals”."_s);
}

CITY_PROFILES_TEST(TstProfileRules)
#include "tst_profilerules.moc"
