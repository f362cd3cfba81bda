// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certainty.h"
#include "counts.h"
#include "datasettext.h"
#include "editionchoice.h"
#include "randomsurvey.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Counts are what one gets by looking at each profile, and they know what they don't know.
class TstCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesAddUpToTheSet();
    void randomCountsEqualTheObviousOnes();
    void anIncompleteListMakesCountsAtLeast();
    void anOptionThatWasNotOfferedIsUnknown();
    void writeInsCountCitiesNotTexts();
    void onlyQuestionsWithOptionsHaveOptionCounts();
    void aPercentageNeedsItsBase_data();
    void aPercentageNeedsItsBase();
    void theBoundsHoldTheMissingAnswers();
};

namespace {

ProfileSet inEdition(const Dataset &dataset, int edition)
{
    return profilesOf(dataset, {EditionChoice::Mode::One, edition});
}

Dataset sample()
{
    return datasetFromText(uR"(
        edition 2018
        edition 2020
        question roles multi_choice bars designer engineer trainer other*
        option roles trainer editions=2020
        question late yes_no share editions=2020
        city a A SE
        city b B SE
        city c C SE
        city d D SE
        city e E SE
        profile a@2018
        roles: designer other="Urban planner" other="Gardener"
        profile b@2018
        roles: partial engineer other="Planner"
        profile c@2018
        roles: none
        profile d@2018
        profile e@2020
        roles: designer trainer
    )");
}

} // namespace

void TstCounts::statesAddUpToTheSet()
{
    const Dataset dataset = RandomSurvey(3).dataset(200);
    const ProfileSet all = ProfileSet::all(dataset);
    for (int question = 0; question < int(dataset.codebook().questions.size()); ++question) {
        const StateCounts counts = countStates(dataset, question, all);
        QCOMPARE(counts.all(), all.count());
        QCOMPARE(counts.known() + counts.notStated + counts.notAsked, all.count());
    }
    const int late = questionOf(dataset, u"budget");
    QCOMPARE(countStates(dataset, late, all).notAsked, inEdition(dataset, 0).count());
}

void TstCounts::randomCountsEqualTheObviousOnes()
{
    const Dataset dataset = RandomSurvey(5).dataset(300);
    for (int edition = 0; edition < 2; ++edition) {
        const ProfileSet set = inEdition(dataset, edition);
        QVERIFY(set.count() > 50);
        for (int question = 0; question < int(dataset.codebook().questions.size()); ++question) {
            const Question &asked = dataset.question(question);
            for (const OptionCount &count : countAnswers(dataset, question, edition, set).options) {
                const bool offered = asked.options[std::size_t(count.option)].offeredIn.contains(edition);
                int yes = 0;
                int unknown = 0;
                set.forEach([&](ProfileIndex profile) {
                    const Answer answer = dataset.profile(profile)->answers[std::size_t(question)];
                    const Truth has = hasOption(answer.state, answer.names(count.option), offered);
                    yes += has == Truth::Yes ? 1 : 0;
                    unknown += has == Truth::Unknown ? 1 : 0;
                });
                QCOMPARE(count.offered, offered);
                QCOMPARE(count.named, yes);
                QCOMPARE(count.unknown, unknown);
            }
        }
    }
}

void TstCounts::anIncompleteListMakesCountsAtLeast()
{
    const Dataset dataset = sample();
    const int roles = questionOf(dataset, u"roles");
    QVERIFY(countAnswers(dataset, roles, 0, inEdition(dataset, 0)).atLeast());
    QVERIFY(!countAnswers(dataset, roles, 1, inEdition(dataset, 1)).atLeast());
    const AnswerCounts counts = countAnswers(dataset, roles, 0, inEdition(dataset, 0));
    QCOMPARE(counts.options[0].named, 1);
    QCOMPARE(counts.options[0].unknown, 2); // the incomplete list and the missing answer
    QCOMPARE(counts.options[1].named, 1);
    QCOMPARE(counts.options[1].unknown, 1); // the missing answer
}

void TstCounts::anOptionThatWasNotOfferedIsUnknown()
{
    const Dataset dataset = sample();
    const AnswerCounts counts = countAnswers(dataset, questionOf(dataset, u"roles"), 0, inEdition(dataset, 0));
    QVERIFY(!counts.options[2].offered);
    QCOMPARE(counts.options[2].named, 0);
    QCOMPARE(counts.options[2].unknown, 4);
    const AnswerCounts later = countAnswers(dataset, questionOf(dataset, u"roles"), 1, inEdition(dataset, 1));
    QVERIFY(later.options[2].offered);
    QCOMPARE(later.options[2].named, 1);
}

void TstCounts::writeInsCountCitiesNotTexts()
{
    const Dataset dataset = sample();
    const AnswerCounts counts = countAnswers(dataset, questionOf(dataset, u"roles"), 0, inEdition(dataset, 0));
    QCOMPARE(counts.options[3].named, 2);
}

void TstCounts::onlyQuestionsWithOptionsHaveOptionCounts()
{
    const Dataset dataset = RandomSurvey(5).dataset(10);
    for (int question = 0; question < int(dataset.codebook().questions.size()); ++question) {
        const AnswerCounts counts = countAnswers(dataset, question, 0, inEdition(dataset, 0));
        QCOMPARE(counts.options.empty(), !dataset.question(question).isChoice());
        QCOMPARE(counts.question, question);
    }
}

void TstCounts::aPercentageNeedsItsBase_data()
{
    QTest::addColumn<int>("known");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<bool>("percentage");
    QTest::addColumn<bool>("tooFew");
    QTest::newRow("none") << 0 << 0 << false << true;
    QTest::newRow("four") << 4 << 0 << false << true;
    QTest::newRow("five") << 5 << 0 << false << false;
    QTest::newRow("nineteen") << 19 << 0 << false << false;
    QTest::newRow("twenty") << 20 << 0 << true << false;
    QTest::newRow("a quarter unknown") << 30 << 10 << true << false;
    QTest::newRow("more than a quarter unknown") << 30 << 11 << false << false;
}

void TstCounts::aPercentageNeedsItsBase()
{
    QFETCH(int, known);
    QFETCH(int, unknown);
    const ShareBounds share{0, known, unknown};
    QTEST(share.percentageAllowed(), "percentage");
    QTEST(share.tooFew(), "tooFew");
    QVERIFY(share.percent() >= 0 && share.lowestPercent() >= 0 && share.highestPercent() <= 100);
}

void TstCounts::theBoundsHoldTheMissingAnswers()
{
    const ShareBounds share{28, 34, 36};
    QCOMPARE(qRound(share.lowestPercent()), 40);
    QCOMPARE(qRound(share.highestPercent()), 91);
    QCOMPARE(qRound(share.percent()), 82);
}

CITY_PROFILES_TEST(TstCounts)
#include "tst_counts.moc"
