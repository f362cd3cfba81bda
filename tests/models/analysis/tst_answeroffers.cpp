// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeroffers.h"
#include "datasettext.h"
#include "expression.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What is typed is an answer too: which ones, how many have it, and what choosing it does to a filter.
class TstAnswerOffers : public QObject {
    Q_OBJECT

private:
    static DatasetPointer sample()
    {
        return sharedDatasetFromText(uR"(
            edition 2018
            edition 2020
            country SE Sweden
            question terms multi_choice bars human designer other*
            option terms human label="Human-centred design"
            question activities multi_choice bars human lab human_too
            option activities human label="Human-centred design"
            option activities human_too label="Human-centred design"
            question strategy yes_no fact label="Design strategy"
            question data grid grid housing design levels=sufficient,insufficient
            city a Alfa SE
            city b Beta SE
            profile a@2018
            terms: human
            activities: lab
            profile a@2020
            terms: human
            activities: human
            profile b@2020
            terms: partial designer
            activities: human
            strategy: yes
        )");
    }

    /// The offers as expressions, several terms of one in one line.
    static QStringList offered(const QString &text)
    {
        const DatasetPointer dataset = sample();
        QStringList lines;
        for (const AnswerOffer &offer : answerOffers(dataset->codebook(), text))
            lines.append(expressionsOf(dataset->tables(), {Match::Any, offer.terms}).join(u' '));
        return lines;
    }

    static Condition has(const Dataset &dataset, QStringView question, QStringView option)
    {
        return conditionOn(questionSubject(questionOf(dataset, question)),
                           {optionValue(optionOf(dataset, question, option))});
    }

private Q_SLOTS:
    void sameLabelsJoinWhereTheIdsAreTheSameToo()
    {
        QCOMPARE(offered(u"human"_s), (QStringList{u"terms,activities=human"_s, u"activities=human_too"_s}));
    }

    void everyWordMustBeginOneInAnySpelling()
    {
        QCOMPARE(offered(u"CENTERED hum"_s).size(), 2);
        QCOMPARE(offered(u"human lab"_s), QStringList());
        QCOMPARE(offered(u"uman"_s), QStringList());
    }

    void questionsAndRowsAreAnswersByTheirValues()
    {
        QCOMPARE(offered(u"strategy"_s), (QStringList{u"strategy=yes"_s, u"strategy=no"_s}));
        QCOMPARE(offered(u"housing"_s), (QStringList{u"data.housing=sufficient"_s, u"data.housing=insufficient"_s}));
    }

    void wholeLabelsStandFirstThenBeginnings()
    {
        const QStringList lines = offered(u"design"_s);
        QCOMPARE(lines.mid(0, 2), (QStringList{u"data.design=sufficient"_s, u"data.design=insufficient"_s}));
        QCOMPARE(lines.mid(2, 3), (QStringList{u"terms=designer"_s, u"strategy=yes"_s, u"strategy=no"_s}));
        QCOMPARE(lines.mid(5), (QStringList{u"terms,activities=human"_s, u"activities=human_too"_s}));
        QCOMPARE(questionCount(answerOffers(sample()->codebook(), u"design"_s)), 4);
    }

    void fewLettersAndWriteInsOfferNothing()
    {
        for (const QString &text : {u""_s, u"  "_s, u"la"_s, u"other"_s, u"*(\""_s})
            QCOMPARE(offered(text), QStringList());
        QCOMPARE(offered(u"lab"_s), QStringList{u"activities=lab"_s});
    }

    void offersAreCountedOverTheYearsAndTheFilterWithoutTheText()
    {
        const DatasetPointer dataset = sample();
        DatasetIndex index(dataset);
        const auto offers = answerOffers(dataset->codebook(), u"human"_s);
        Query query{u"nowhere"_s, {EditionChoice::Mode::All, -1}, {}, {}};
        auto counted = countOffers(index, offers, query);
        QCOMPARE(counted->size(), 4U); // two questions, either of them, and the other option of the label
        QCOMPARE(counted->at(0).count, 2); // terms: both profiles of Alfa; Beta's list is incomplete
        QVERIFY(counted->at(0).atLeast);
        QCOMPARE(counted->at(1).count, 2); // activities: both of 2020
        QVERIFY(!counted->at(1).atLeast);
        QCOMPARE(counted->at(2).condition.terms.size(), 2U);
        QCOMPARE(counted->at(2).count, 3);
        query.filter = {has(*dataset, u"terms", u"human")};
        counted = countOffers(index, offers, query);
        QCOMPARE(counted->size(), 3U); // what is in the filter already is no offer
        QCOMPARE(counted->at(0).count, 1);
    }

    void aConditionJoinsThatOfItsQuestionWhereBothMeanTheSame()
    {
        const DatasetPointer dataset = sample();
        const Condition human = has(*dataset, u"terms", u"human");
        const Condition designer = has(*dataset, u"terms", u"designer");
        const Filter both = withCondition({human}, designer);
        QCOMPARE(both.size(), 1U);
        QCOMPARE(both.front().match, Match::All);
        QCOMPARE(both.front().terms.front().values.size(), 2U);
        QCOMPARE(withCondition(both, designer), both);
        QCOMPARE(withCondition({human}, human), Filter{human});
        Condition any = both.front();
        any.match = Match::Any;
        QCOMPARE(withCondition({any}, designer), (Filter{any, designer}));
        QCOMPARE(withCondition({human}, has(*dataset, u"activities", u"lab")).size(), 2U);
    }
};

CITY_PROFILES_TEST(TstAnswerOffers)
#include "tst_answeroffers.moc"
