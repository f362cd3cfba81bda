// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomsurvey.h"
#include "syntheticsurvey.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Generated data is plainly marked, the same for the same seed, and distributed like the survey it imitates.
class TstSyntheticSurvey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysThatItIsSynthetic();
    void theSameSeedGivesTheSameProfiles();
    void recordsAreThoseOfTheirProfiles();
    void someCitiesHaveTwoProfiles();
    void statesAreAsFrequentAsInTheModel();
};

namespace {

SyntheticSurvey survey(quint64 seed)
{
    static const auto model = std::make_shared<const Dataset>(RandomSurvey(11).dataset(100));
    return {model, seed};
}

int stated(const Dataset &dataset, int question)
{
    int count = 0;
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile)
        count += dataset.state(profile, question) == State::Answered ? 1 : 0;
    return count;
}

} // namespace

void TstSyntheticSurvey::itSaysThatItIsSynthetic()
{
    const Dataset dataset = survey(1).dataset(10);
    QVERIFY(dataset.info().synthetic);
    QCOMPARE(dataset.info().title, u"Synthetic data, not a survey"_s);
    QVERIFY(dataset.tables().benchmarks.empty() && dataset.tables().findings.empty());
    QCOMPARE(dataset.tables().sources.size(), std::size_t(1));
}

void TstSyntheticSurvey::theSameSeedGivesTheSameProfiles()
{
    const Dataset one = survey(1).dataset(200);
    const Dataset same = survey(1).dataset(200);
    const Dataset other = survey(2).dataset(200);
    int different = 0;
    for (ProfileIndex profile = 0; profile < 200; ++profile) {
        QCOMPARE(*same.profile(profile), *one.profile(profile));
        different += *other.profile(profile) == *one.profile(profile) ? 0 : 1;
    }
    QVERIFY(different > 190);
}

void TstSyntheticSurvey::recordsAreThoseOfTheirProfiles()
{
    const SyntheticSurvey synthetic = survey(3);
    const Dataset dataset = synthetic.dataset(300);
    for (ProfileIndex index = 0; index < dataset.profileCount(); ++index) {
        Profile expected = synthetic.profile(dataset.city(index), dataset.edition(index));
        expected.cityId = dataset.cityId(dataset.city(index));
        QCOMPARE(*dataset.profile(index), expected);
    }
}

void TstSyntheticSurvey::someCitiesHaveTwoProfiles()
{
    const Dataset dataset = survey(4).dataset(5000);
    QCOMPARE(dataset.profileCount(), ProfileIndex(5000));
    const double twice = 100.0 * (5000 - int(dataset.cityCount())) / dataset.cityCount();
    QVERIFY2(twice > 6 && twice < 10, qPrintable(QString::number(twice)));
    for (ProfileIndex index = 1; index < dataset.profileCount(); ++index) {
        if (dataset.city(index) == dataset.city(index - 1))
            QVERIFY(dataset.edition(index) != dataset.edition(index - 1));
    }
}

void TstSyntheticSurvey::statesAreAsFrequentAsInTheModel()
{
    const Dataset model = RandomSurvey(11).dataset(100);
    const Dataset dataset = survey(5).dataset(4000);
    for (int question = 0; question < int(model.codebook().questions.size()); ++question) {
        const double expected = double(stated(model, question)) / model.profileCount();
        const double found = double(stated(dataset, question)) / dataset.profileCount();
        QVERIFY2(qAbs(expected - found) < 0.05, qPrintable(model.question(question).id));
    }
}

CITY_PROFILES_TEST(TstSyntheticSurvey)
#include "tst_syntheticsurvey.moc"
