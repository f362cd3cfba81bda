// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataline.h"
#include "datasettext.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The lines in which tests write their data mean what they say.
class TstDatasetText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void questionsHaveTheirAttributes();
    void citiesHaveTheirFields();
    void answersHaveStateAndValue();
    void aQuestionWithoutALineIsNotStatedOrNotAsked();
    void quotedWordsStayTogether();
};

namespace {

Dataset sample()
{
    return datasetFromText(uR"(
        # Portland in Maine
        edition 2018 respondents=89
        edition 2020
        country US "United States"
        question mayor text headline label="Mayor of the city" searchable=yes
        question population quantity headline unit=residents unit_one=resident
        question role_count quantity fact
        question roles multi_choice bars designer engineer other* counted_by=role_count none="No roles"
        option roles engineer editions=2020
        question strategy yes_no share
        question data grid grid policing housing levels=sufficient,insufficient editions=2018
        city portland-me Portland US ME names="Old Port;Machigonne" at=43.6,-70.3
        profile portland-me@2018 page=2019 note="Republished page"
        mayor: Ethan Strimling
        population: about 66000 (2017)
        roles: partial other="Urban planner" designer
        strategy: none
        data: housing=insufficient policing=sufficient
        profile portland-me@2020
        benchmark 2018 roles designer share=44 base=89 note="as printed"
    )");
}

} // namespace

void TstDatasetText::questionsHaveTheirAttributes()
{
    const Dataset dataset = sample();
    const Question &roles = dataset.question(questionOf(dataset, u"roles"));
    QCOMPARE(roles.label, u"Roles"_s);
    QCOMPARE(roles.noneLabel, u"No roles"_s);
    QCOMPARE(roles.countedBy, questionOf(dataset, u"role_count"));
    QVERIFY(roles.options[2].writeIn);
    QCOMPARE(roles.options[2].id, u"other"_s);
    QVERIFY(!roles.options[1].offeredIn.contains(0) && roles.options[1].offeredIn.contains(1));
    QCOMPARE(dataset.question(questionOf(dataset, u"mayor")).label, u"Mayor of the city"_s);
    QVERIFY(dataset.question(questionOf(dataset, u"mayor")).searchable);
    QCOMPARE(dataset.question(questionOf(dataset, u"strategy")).options.size(), std::size_t(2));
    QCOMPARE(dataset.codebook().editions[0].respondents, std::optional(89));
    const Benchmark &benchmark = dataset.tables().benchmarks.front();
    QCOMPARE(benchmark.sharePercent, std::optional(44.0));
    QCOMPARE(benchmark.base, std::optional(89));
    QVERIFY(benchmark.comparableToCounts());
}

void TstDatasetText::citiesHaveTheirFields()
{
    const Dataset dataset = sample();
    const City city = dataset.cityRecord(0);
    QCOMPARE(city.name, u"Portland"_s);
    QCOMPARE(city.subdivision, u"ME"_s);
    QCOMPARE(city.otherNames, QStringList({u"Old Port"_s, u"Machigonne"_s}));
    QCOMPARE(city.latitude, std::optional(43.6));
    QCOMPARE(city.longitude, std::optional(-70.3));
    QCOMPARE(dataset.tables().countries[std::size_t(city.country)].name, u"United States"_s);
}

void TstDatasetText::answersHaveStateAndValue()
{
    const Dataset dataset = sample();
    const QStringView id = u"portland-me@2018";
    QCOMPARE(answerOf(dataset, id, u"mayor").text(), u"Ethan Strimling"_s);
    QCOMPARE(*answerOf(dataset, id, u"population").quantity(), (Quantity{66000, 66000, Qualifier::About, 2017}));
    const Answer roles = answerOf(dataset, id, u"roles");
    QCOMPARE(roles.state, State::Partial);
    QCOMPARE(roles.choices(), (Choices{{2, u"Urban planner"_s, {}}, {0, {}, {}}}));
    QCOMPARE(answerOf(dataset, id, u"strategy").state, State::None);
    QCOMPARE(answerOf(dataset, id, u"data").cells(), (GridCells{{1, 1, {}}, {0, 0, {}}}));
    QCOMPARE(wholeProfile(dataset, id).snapshotYear, std::optional(2019));
}

void TstDatasetText::aQuestionWithoutALineIsNotStatedOrNotAsked()
{
    const Dataset dataset = sample();
    QCOMPARE(answerOf(dataset, u"portland-me@2020", u"mayor").state, State::NotStated);
    QCOMPARE(answerOf(dataset, u"portland-me@2020", u"data").state, State::NotAsked);
}

void TstDatasetText::quotedWordsStayTogether()
{
    const DataLine line(u"option \"two words\" label=\"a = b\" plain=c", 3);
    QCOMPARE(line.words(), QStringList({u"option"_s, u"two words"_s}));
    QCOMPARE(line.value(u"label"_s), u"a = b"_s);
    QCOMPARE(line.value(u"plain"_s), u"c"_s);
}

CITY_PROFILES_TEST(TstDatasetText)
#include "tst_datasettext.moc"
