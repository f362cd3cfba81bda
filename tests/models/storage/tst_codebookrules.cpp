// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulestools.h"
#include "testmain.h"

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Rules of the small tables: each row breaks one in one place of the trap package.
class TstCodebookRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findNothingInAGoodPackage();
    void findWhatIsWrongWithTheCodebook_data();
    void findWhatIsWrongWithTheCodebook() { Testing::checkRow(); }
    void findWhatIsWrongWithFigures_data();
    void findWhatIsWrongWithFigures() { Testing::checkRow(); }
};

void TstCodebookRules::findNothingInAGoodPackage()
{
    const Testing::TestFolder folder;
    Testing::copyPackage(Testing::trapPackage(), folder);
    QCOMPARE(Testing::findingsOf(folder), QStringList());
}

void TstCodebookRules::findWhatIsWrongWithTheCodebook_data()
{
    Testing::Rows row(u"questions.csv"_s);
    row("no id", "motto,work", ",work", u"error questions.csv 10 question_id: The id is missing."_s);
    row("an id with a blank", "motto,work", "the motto,work", u"“the motto” can't be an id"_s);
    row("an id with an equals sign", "motto,work", "a=b,work", u"“a=b” can't be an id"_s);
    row("an id with a full stop", "motto,work", "data.policing,work", u"“data.policing” can't be an id"_s);
    row("an id with a colon", "motto,work", "class:x,work", u"“class:x” can't be an id"_s);
    row("an id with a slash", "motto,work", "a/b,work", u"“a/b” can't be an id"_s);
    row("an id with a quotation mark", "motto,work", "\"a\"\"b\",work", u"can't be an id"_s);
    row("an id that filters use", "motto,work", "edition,work", u"“edition” can't be an id: the word has a meaning"_s);
    row("an id twice", "motto,work", "mayor,work",
        u"error questions.csv 10 question_id: The id “mayor” stands twice."_s);
    row("a position twice in a section", "motto,work,6", "motto,work,5",
        u"error questions.csv 10 position: The position 5 stands twice."_s);
    row("a position that is no number", "motto,work,6", "motto,work,six", u"position: “six” is not a whole number"_s);
    row("a section that isn't there", "motto,work", "motto,play",
        u"section_id: “play” does not stand in sections.csv."_s);
    row("a kind that nobody knows", "6,text,Motto", "6,essay,Motto",
        u"error questions.csv 10 kind: “essay” is no kind of question."_s);
    row("a presentation that nobody knows", "paragraph,,,2020", "pie,,,2020",
        u"presentation: “pie” is no presentation."_s);
    row("a presentation that doesn't suit the kind", "paragraph,,,2020", "bars,,,2020",
        u"presentation: A question of the kind text can't be shown as bars."_s);
    row("a role that nobody knows", "Motto,,,,par", "Motto,,,slogan,par", u"role: “slogan” is no role."_s);
    row("a role of another kind", "Motto,,,,par", "Motto,,,staff,par",
        u"role: A question of the kind text can't play the role “staff”."_s);
    row("a role twice", "Motto,,,,par", "Motto,,,mayor,par", u"role: Two questions play the role “mayor”."_s);
    row("an edition that isn't there", "paragraph,,,2020", "paragraph,,,2020;2022",
        u"editions: “2022” is no edition."_s);
    row("neither yes nor no", "headline,,,,,,,yes,", "headline,,,,,,,true,",
        u"error questions.csv 2 searchable: “true” is neither yes nor no."_s);
    row("counted by a text", "No goals,goal_count", "No goals,motto", u"counted_by: “motto” is no quantity."_s);
    row("counted by nothing", "No goals,goal_count", "No goals,count",
        u"counted_by: “count” does not stand in questions.csv."_s);
    row("a count of what is no list", ",2020,,,,,", ",2020,,,goal_count,,",
        u"counted_by: Only a list can be counted."_s);
    row("no label", "text,Motto", "text,", u"label: The value is missing."_s);
    row.in(u"options.csv"_s);
    row("an option of no question", "data,waste", "date,waste",
        u"error options.csv 11 question_id: “date” does not stand in questions.csv."_s);
    row("an option called yes", "goals,digital", "goals,yes", u"option_id: “yes” can't be an id"_s);
    row("an option with two full stops", "goals,digital", "goals,1..5", u"option_id: “1..5” can't be an id"_s);
    row("an option twice", "goals,training", "goals,climate", u"option_id: The id “climate” stands twice."_s);
    row("another word for yes", "strategy,yes", "strategy,ja",
        u"option_id: “ja” can't be an option of a yes/no question"_s);
    row("no before yes", "strategy,yes,1,Yes,,,\nstrategy,no,2,No,,,\n", "strategy,no,2,No,,,\nstrategy,yes,1,Yes,,,\n",
        u"questions.csv 5 kind: The options of a yes/no question are yes and no, in this order."_s);
    row("a choice without options", "approach,holistic,1,Holistic,,,\napproach,areas,2,Policy areas,,,\n", "",
        u"questions.csv 6 kind: The question has no options."_s);
    row("options of a text", "data,waste", "motto,waste",
        u"questions.csv 10 kind: The question has options, but its kind has none."_s);
    row("own words in a grid", "2,Waste,,,", "2,Waste,,yes,",
        u"write_in: Only a choice question takes a city's own words."_s);
    row.in(u"levels.csv"_s);
    row("a level called no", "data,insufficient", "data,no", u"error levels.csv 3 level_id: “no” can't be an id"_s);
    row("levels of a list", "data,insufficient", "goals,insufficient",
        u"questions.csv 7 kind: The question has levels, but only a grid has any."_s);
    row("a grid without levels", "data,sufficient,1,Sufficient\ndata,insufficient,2,Insufficient\n", "",
        u"questions.csv 9 kind: The grid has no levels."_s);
    row.in(u"classes.csv"_s);
    row("classes of a text", "population,large", "motto,large",
        u"questions.csv 10 kind: The question has size classes"_s);
    row("a class upside down", "500000,\n", "500000,400000\n",
        u"error classes.csv 3 upper: The upper bound is not above the lower bound."_s);
    row.in(u"editions.csv"_s);
    row("an edition called latest", "2018,1", "latest,1", u"error editions.csv 2 edition: “latest” can't be an id"_s);
    row("an edition twice", "2020,2", "2018,2", u"error editions.csv 3 edition: The id “2018” stands twice."_s);
    row("two editions at one time", "2020,2", "2020,1",
        u"error editions.csv 3 position: The position 1 stands twice."_s);
}

void TstCodebookRules::findWhatIsWrongWithFigures_data()
{
    Testing::Rows row(u"benchmarks.csv"_s);
    row("an edition that isn't there", "2020,data", "2022,data",
        u"error benchmarks.csv 4 edition: “2022” does not stand in editions.csv."_s);
    row("an option that isn't there", "strategy,yes", "strategy,maybe",
        u"error benchmarks.csv 2 option_id: “maybe” does not stand in options.csv."_s);
    row("an option that the edition didn't offer", "2018,goals,climate", "2020,goals,climate",
        u"error benchmarks.csv 3 option_id: The edition did not offer this option."_s);
    row("a level that isn't there", "policing,sufficient", "policing,plenty",
        u"level_id: “plenty” does not stand in levels.csv."_s);
    row("a share above 100", "chosen,44", "chosen,144", u"share_percent: “144” is not a number from 0 to 100."_s);
    row("no figure", "chosen,44", "chosen,", u"share_percent: The row has no figure."_s);
    row("no measure", "chosen,44", ",44", u"measure: The value is missing."_s);
    row("more cities than were asked", ",1,3,", ",4,3,", u"base: More cities are counted than were asked."_s);
    row("a source that isn't there", "most cities,pages", "most cities,page",
        u"source_id: “page” does not stand in sources.csv."_s);
    row.in(u"findings.csv"_s);
    row("a finding of no section", "work,formal", "play,formal",
        u"error findings.csv 2 section_id: “play” does not stand in sections.csv."_s);
    row("a finding without a figure", "55.5,2", ",", u"share_percent: The row has no figure."_s);
    row.in(u"labels.csv"_s);
    row("a translation twice", "questions,mayor,label,sv,Borgmästare\n",
        "questions,mayor,label,sv,A\nquestions,mayor,label,sv,B\n",
        u"error labels.csv 3 key: The translation stands twice."_s);
    row("a translation into no language", "label,sv", "label,", u"language: The value is missing."_s);
    row.in(u"countries.csv"_s);
    row("a country of no region", "Canada,americas", "Canada,",
        u"error countries.csv 2 region_id: The value is missing."_s);
    row.in(u"sources.csv"_s);
    row("a source twice", "own,Own", "pages,Own", u"error sources.csv 3 source_id: The id “pages” stands twice."_s);
}

CITY_PROFILES_TEST(TstCodebookRules)
#include "tst_codebookrules.moc"
