// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetbuilder.h"
#include "randomsurvey.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What is put into the columns comes out again, in every segment.
class TstDatasetBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomProfilesAreReadBackAcrossASegmentBoundary();
    void randomCitiesAreReadBack();
    void namesAreRankedByTheirFoldedText();
    void aBuilderIsEmptyAfterItsDataset();
    void columnsAloneKnowStateNumberAndYesNo();
};

namespace {

constexpr int editions = 2;

} // namespace

void TstDatasetBuilder::randomProfilesAreReadBackAcrossASegmentBoundary()
{
    constexpr int count = segmentSize + 200;
    RandomSurvey survey(20180101);
    std::vector<Profile> pool;
    for (int i = 0; i < 400; ++i)
        pool.push_back(survey.profile(u"the-city"_s, i % editions, true));
    DatasetBuilder builder(survey.tables());
    City city = survey.city(0);
    city.id = u"the-city"_s;
    builder.addCity(city);
    std::vector<ProfileRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(builder.addProfile(0, pool[std::size_t(i) % pool.size()]));
    DatasetParts parts = builder.finish();
    parts.texts = std::make_shared<MemoryTexts>(std::move(records));
    const Dataset dataset(std::move(parts));
    QCOMPARE(dataset.profileCount(), ProfileIndex(count));
    QCOMPARE(dataset.segmentCount(), 2);
    QCOMPARE(dataset.segment(1).size, 200);
    for (int i = 0; i < count; i += i < 400 || i > segmentSize - 200 ? 1 : 101) {
        const Profile read = dataset.profile(ProfileIndex(i)).value();
        if (read != pool[std::size_t(i) % pool.size()])
            QFAIL(qPrintable(u"profile %1 differs"_s.arg(i)));
    }
}

void TstDatasetBuilder::randomCitiesAreReadBack()
{
    RandomSurvey survey(7);
    DatasetBuilder builder(survey.tables());
    std::vector<City> cities;
    for (int i = 0; i < 300; ++i) {
        cities.push_back(survey.city(i));
        if (i % 3 == 0)
            cities.back().extras.insert(u"remark"_s, u"kept"_s);
        QCOMPARE(builder.addCity(cities.back()), CityIndex(i));
    }
    const Dataset dataset(builder.finish());
    QCOMPARE(dataset.cityCount(), CityIndex(300));
    for (CityIndex i = 0; i < dataset.cityCount(); ++i) {
        QCOMPARE(dataset.cityRecord(i), cities[i]);
        QCOMPARE(dataset.findCity(cities[i].id), std::optional(i));
    }
}

void TstDatasetBuilder::namesAreRankedByTheirFoldedText()
{
    DatasetBuilder builder(RandomSurvey(1).tables());
    for (const QString &name : {u"Zürich"_s, u"Århus"_s, u"Łódź"_s, u"Aachen"_s, u"Århus"_s})
        builder.addCity({name, name, 0, {}, {}, {}, {}, {}});
    const Dataset dataset(builder.finish());
    std::vector<quint32> ranks;
    for (CityIndex i = 0; i < dataset.cityCount(); ++i)
        ranks.push_back(dataset.nameRank(i));
    QCOMPARE(ranks, (std::vector<quint32>{4, 1, 3, 0, 2}));
}

void TstDatasetBuilder::aBuilderIsEmptyAfterItsDataset()
{
    RandomSurvey survey(1);
    DatasetBuilder builder(survey.tables());
    builder.addCity(survey.city(0));
    QCOMPARE(Dataset(builder.finish()).cityCount(), CityIndex(1));
    QCOMPARE(Dataset(builder.finish()).cityCount(), CityIndex(0));
}

void TstDatasetBuilder::columnsAloneKnowStateNumberAndYesNo()
{
    RandomSurvey survey(99);
    const Dataset dataset = survey.dataset(200);
    const Codebook &codebook = dataset.codebook();
    for (ProfileIndex i = 0; i < dataset.profileCount(); ++i) {
        const Profile profile = dataset.profile(i).value();
        int answered = 0;
        for (int q = 0; q < int(codebook.questions.size()); ++q) {
            const Answer &answer = profile.answers[std::size_t(q)];
            QCOMPARE(dataset.state(i, q), answer.state);
            answered += answer.state == State::NotStated || answer.state == State::NotAsked ? 0 : 1;
            const Question &question = codebook.questions[std::size_t(q)];
            QCOMPARE(dataset.quantity(i, q), answer.quantity() ? std::optional(*answer.quantity()) : std::nullopt);
            for (int option = 0; option < int(question.options.size()); ++option) {
                if (question.isChoice())
                    QCOMPARE(dataset.names(i, q, option), answer.names(option));
                else
                    QCOMPARE(dataset.level(i, q, option), answer.level(option));
            }
        }
        QCOMPARE(dataset.answeredCount(i), answered);
    }
}

CITY_PROFILES_TEST(TstDatasetBuilder)
#include "tst_datasetbuilder.moc"
