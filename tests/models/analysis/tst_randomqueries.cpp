// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "facets.h"
#include "randomquery.h"
#include "reference.h"
#include "testmain.h"

#include <QTest>

#include <numeric>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Lists and counts are those that a walk over whole profiles gives, whatever the index has kept from before.
class TstRandomQueries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsEqualTheReference_data();
    void listsEqualTheReference();
    void aWarmIndexAnswersAsAColdOne_data() { listsEqualTheReference_data(); }
    void aWarmIndexAnswersAsAColdOne();
    void countsOfFacetsEqualTheReference_data() { listsEqualTheReference_data(); }
    void countsOfFacetsEqualTheReference();
    void aSearchTypedLetterByLetterFindsTheSame_data() { listsEqualTheReference_data(); }
    void aSearchTypedLetterByLetterFindsTheSame();
    void statesOfAQuestionAddUpToTheList_data() { listsEqualTheReference_data(); }
    void statesOfAQuestionAddUpToTheList();

private:
    std::optional<Reference> m_reference;
    std::optional<RandomQuery> m_random;
};

namespace {

constexpr int queriesEach = 60;

/// Toggles of a person: the filter of the query with a value of a facet more or less, joined one way or another.
Query toggled(const Query &query, const Facet &facet, int value, Match match)
{
    Query changed = query;
    changed.filter = withToggled(query.filter, facet, facet.values[std::size_t(value)], match);
    return changed;
}

} // namespace

void TstRandomQueries::init()
{
    QFETCH(quint32, seed);
    QFETCH(bool, edited);
    RandomSurvey survey(seed);
    const Dataset dataset = survey.dataset(70);
    m_reference.emplace(edited ? RandomQuery(dataset, seed).edited(survey) : dataset);
    m_random.emplace(m_reference->dataset(), seed + 300);
}

void TstRandomQueries::listsEqualTheReference_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("edited");
    for (const quint32 seed : {11U, 12U, 13U}) {
        QTest::addRow("seed %u", seed) << seed << false;
        QTest::addRow("seed %u, edited", seed) << seed << true;
    }
}

void TstRandomQueries::listsEqualTheReference()
{
    const Dataset &dataset = m_reference->dataset();
    DatasetIndex index(std::make_shared<const Dataset>(dataset));
    int rows = 0;
    int possible = 0;
    for (int i = 0; i < queriesEach; ++i) {
        const Query query = m_random->query();
        const Reference::Lists expected = m_reference->lists(query);
        const QueryResult found = run(index, query).value();
        QCOMPARE(profileIds(dataset, found.rows), profileIds(dataset, expected.rows));
        QCOMPARE(profileIds(dataset, found.possible), profileIds(dataset, expected.possible));
        rows += int(expected.rows.size());
        possible += int(expected.possible.size());
    }
    QVERIFY(rows > queriesEach);
    QVERIFY(possible > queriesEach);
}

void TstRandomQueries::aWarmIndexAnswersAsAColdOne()
{
    const auto dataset = std::make_shared<const Dataset>(m_reference->dataset());
    DatasetIndex warm(dataset);
    std::vector<Query> queries;
    for (int i = 0; i < queriesEach; ++i)
        queries.push_back(m_random->query());
    for (int i = 0; i < 4 * queriesEach; ++i) {
        const Query &query = queries[std::size_t(i * 7) % queries.size()];
        DatasetIndex cold(dataset);
        const QueryResult expected = run(cold, query).value();
        const QueryResult found = run(warm, query).value();
        QCOMPARE(found.rows, expected.rows);
        QCOMPARE(found.possible, expected.possible);
    }
}

void TstRandomQueries::countsOfFacetsEqualTheReference()
{
    const Dataset &dataset = m_reference->dataset();
    DatasetIndex index(std::make_shared<const Dataset>(dataset));
    std::vector<Facet> facets = facetsOf(dataset);
    for (const Facet &facet : facetsOf(dataset, {{u"population"_s, {4.0, 9.0}}}))
        facets.push_back(facet);
    for (int i = 0; i < 2 * int(facets.size()); ++i) {
        const Facet &own = facets[std::size_t(i) % facets.size()];
        Query query = m_random->query();
        for (int value = 0; value < int(own.values.size()) && value < 2; ++value)
            query = toggled(query, own, value, Match(i % 3));
        const QueryResult result = run(index, query).value();
        const auto counts = countFacets(index, facets, query, result).value();
        QCOMPARE(counts.size(), facets.size());
        for (const std::size_t at : {std::size_t(i) % facets.size(), std::size_t(i * 5 + 3) % facets.size()}) {
            const FacetCounts expected = m_reference->counts(facets[at], query);
            QCOMPARE(counts[at].values, expected.values);
            QCOMPARE(counts[at].bins, expected.bins);
            QCOMPARE(counts[at].unknown, expected.unknown);
            QCOMPARE(counts[at].atLeast, expected.atLeast);
        }
    }
}

void TstRandomQueries::aSearchTypedLetterByLetterFindsTheSame()
{
    const auto dataset = std::make_shared<const Dataset>(m_reference->dataset());
    DatasetIndex typed(dataset);
    for (int i = 0; i < queriesEach; ++i) {
        QString text = m_random->words();
        if (i % 3 == 0)
            text += u' ' + m_random->words();
        for (qsizetype length = 1; length <= text.size(); ++length) {
            DatasetIndex fresh(dataset);
            const Query query{text.first(length), {EditionChoice::Mode(i % 2), -1}, {}, {}};
            const QueryResult found = run(typed, query).value();
            QCOMPARE(found.rows, run(fresh, query).value().rows);
            QCOMPARE(found.rows, m_reference->lists(query).rows);
        }
    }
}

void TstRandomQueries::statesOfAQuestionAddUpToTheList()
{
    const Dataset &dataset = m_reference->dataset();
    DatasetIndex index(std::make_shared<const Dataset>(dataset));
    const std::vector<Facet> facets = facetsOf(dataset);
    for (int i = 0; i < queriesEach; ++i) {
        Query query = m_random->query();
        std::erase_if(query.filter, [](const Condition &condition) {
            return condition.terms.front().values.front().kind == ConditionValue::Kind::State;
        });
        const QueryResult result = run(index, query).value();
        const auto counts = countFacets(index, facets, query, result).value();
        for (std::size_t facet = 0; facet < facets.size(); ++facet) {
            const auto &values = counts[facet].values;
            if (facets[facet].kind == Facet::Kind::States)
                QCOMPARE(std::accumulate(values.begin(), values.end(), 0), int(result.rows.size()));
        }
    }
}

CITY_PROFILES_TEST(TstRandomQueries)
#include "tst_randomqueries.moc"
