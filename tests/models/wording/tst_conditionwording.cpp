// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionwording.h"

#include "datasettext.h"
#include "installedtexts.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

class TstConditionWording : public QObject {
    Q_OBJECT

private:
    InstalledTexts m_english{QLocale(QLocale::English, QLocale::UnitedStates)};
    const Dataset m_dataset = datasetFromText(uR"(
        edition 2018
        edition 2020
        region europe Europe
        region asia Asia
        country SE Sweden region=europe
        country KR Korea region=asia
        question mayor text headline label="Mayor"
        question population quantity headline label="Population"
        question roles multi_choice bars designer engineer hcd other* label="Roles"
        question terms multi_choice bars hcd data label="Terms"
        question goals multi_choice bars hcd label="Goals"
        question strategy yes_no share label="Strategy"
        question data grid grid policing housing levels=sufficient,insufficient label="Data"
        option roles hcd label="Human-centred design"
        option terms hcd label="Human-centred design"
        class population middle label="500,000 to 1 million" lower=500000 upper=1000000
        city stockholm-swe Stockholm SE
        profile stockholm-swe@2018
    )");

private Q_SLOTS:
    void aConditionIsSaidInPlainWords_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &expression, const QString &text) {
            QTest::addRow("%s", qPrintable(expression)) << expression << text;
        };
        row(u"terms=hcd"_s, u"Terms: Human-centred design"_s);
        row(u"roles=designer,engineer"_s, u"Roles: Designer or Engineer"_s);
        row(u"roles=designer,engineer,hcd"_s, u"Roles: Designer, Engineer or Human-centred design"_s);
        row(u"roles!=designer,engineer"_s, u"Roles: not Designer or Engineer"_s);
        row(u"roles=state:not_stated"_s, u"Roles: no answer found"_s);
        row(u"roles=state:answered,state:partial"_s, u"Roles: answered or list incomplete"_s);
        row(u"roles~=planner"_s, u"Roles: contains “planner”"_s);
        row(u"mayor=Anna"_s, u"Mayor: “Anna”"_s);
        row(u"strategy=yes"_s, u"Strategy: Yes"_s);
        row(u"data.policing=insufficient"_s, u"Policing: Insufficient"_s);
        row(u"data.policing,data.housing=sufficient"_s, u"Policing or Housing: Sufficient"_s);
        row(u"population=class:middle"_s, u"Population: 500,000 to 1 million"_s);
        row(u"population>=500000"_s, u"Population: at least 500,000"_s);
        row(u"population>500000"_s, u"Population: more than 500,000"_s);
        row(u"population<=500000"_s, u"Population: at most 500,000"_s);
        row(u"population<500000"_s, u"Population: less than 500,000"_s);
        row(u"population=1000..2000"_s, u"Population: 1,000 to below 2,000"_s);
        row(u"population=5"_s, u"Population: 5"_s);
        row(u"answered=10..16"_s, u"Answered questions: 10 to 15"_s);
        row(u"answered=10..11"_s, u"Answered questions: 10"_s);
        row(u"answered>9"_s, u"Answered questions: at least 10"_s);
        row(u"answered<16"_s, u"Answered questions: at most 15"_s);
        row(u"city.country=SE,KR"_s, u"Country: Sweden or Korea"_s);
        row(u"city.region=europe"_s, u"Region: Europe"_s);
        row(u"edition=2018"_s, u"Survey year: 2018"_s);
        row(u"city.latitude=40..60"_s, u"Map: latitude 40 to 60"_s);
        row(u"city.longitude=-10.5.."_s, u"Map: longitude at least -10.5"_s);
        row(u"roles,terms=hcd"_s, u"Human-centred design, in either question"_s);
        row(u"roles,terms,goals=hcd"_s, u"Human-centred design, in any of 3 questions"_s);
    }
    void aConditionIsSaidInPlainWords()
    {
        QFETCH(QString, expression);
        const auto condition = parseExpression(m_dataset.tables(), expression);
        QVERIFY(std::holds_alternative<Condition>(condition));
        QTEST(Wording::conditionText(m_dataset, std::get<Condition>(condition)), "text");
    }

    void allOfSeveralValuesAreJoinedByAnd()
    {
        const Condition all =
            conditionOn(questionSubject(questionOf(m_dataset, u"roles")), {optionValue(0), optionValue(1)}, Match::All);
        QCOMPARE(Wording::conditionText(m_dataset, all), u"Roles: Designer and Engineer"_s);
    }

    void everyProblemIsSaidWithItsPlaceAndWhatToDo_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("message");
        const auto row = [](const QString &expression, const QString &message) {
            QTest::addRow("%s", qPrintable(expression)) << expression << message;
        };
        row(u" "_s,
            u"The condition is empty. Write what it is about, one of the operators = != >= <= > < ~= and a value, as "
            "in answered>=10."_s);
        row(u"roles"_s,
            u"The condition “roles” has no operator. Write what it is about, one of the operators = != >= <= > < ~= "
            "and a value, as in roles=designer."_s);
        row(u"mayor~=\"Anna"_s,
            u"A quotation mark in the condition “mayor~=\"Anna” is not closed. Close it; a quotation mark within a "
            "text is written twice."_s);
        row(u"=x"_s,
            u"The condition “=x” does not say what it is about. Write it in front of the operator, as in "
            "answered>=10."_s);
        row(u"roles="_s,
            u"The condition “roles=” misses a value for roles. Write it behind the operator, or leave out the "
            "comma."_s);
        row(u"weather=x"_s,
            u"The condition “weather=x” is about “weather”, which is no question and nothing known of a city. Choose "
            "one of these: mayor, population, roles, terms, goals, strategy, data, data.policing, data.housing, "
            "city.name, city.country, city.region, city.subdivision, city.latitude, city.longitude, edition, "
            "answered."_s);
        row(u"data.water=x"_s,
            u"The condition “data.water=x” asks for the row “water”, which data does not have. Choose one of these: "
            "policing, housing."_s);
        row(u"data=sufficient"_s,
            u"The condition “data=sufficient” does not say which row of data. Choose one of these: data.policing, "
            "data.housing."_s);
        row(u"terms=x"_s,
            u"The condition “terms=x” asks for “x”, which is none of the values of terms. Choose one of these: hcd, "
            "data."_s);
        row(u"population>=abc"_s,
            u"The condition “population>=abc” needs a number for population instead of “abc”. Write it with a point "
            "and without separators of thousands, as in 250000; = and != also take LOW..HIGH."_s);
        row(u"roles>3"_s,
            u"The condition “roles>3” uses >, which does not go with roles. Choose one of these: =, !=."_s);
        row(u"population<1,2"_s,
            u"The condition “population<1,2” has several values behind <, which takes one number. Write a condition "
            "for each, or one with = and LOW..HIGH."_s);
    }
    void everyProblemIsSaidWithItsPlaceAndWhatToDo()
    {
        QFETCH(QString, expression);
        const auto condition = parseExpression(m_dataset.tables(), expression);
        QVERIFY(std::holds_alternative<ExpressionProblem>(condition));
        const Error error =
            Wording::expressionError(m_dataset.tables(), expression, std::get<ExpressionProblem>(condition));
        QCOMPARE(error.exitCode(), 2);
        QTEST(error.message(), "message");
    }
};

CITY_PROFILES_TEST(TstConditionWording)
#include "tst_conditionwording.moc"
