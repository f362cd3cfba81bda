// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetmodel.h"
#include "profilesearch.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include <numeric>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The facets follow the search: live counts, ticks, modes and ranges.
class TstFacetModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyQuestionThatCanBeFilteredIsAGroup();
    void aTickNarrowsTheListAndKeepsTheOtherCounts();
    void anIncompleteListIsCountedAsAtLeast();
    void allOfAndNoneOfJoinTheValues();
    void unknownAnswersCanBeAskedFor();
    void aRangeOfTheHistogramIsACondition();
    void ownSizeClassesReplaceTheSurveys();
    void clearingAGroupTakesItsConditionsAway();

private:
    [[nodiscard]] QModelIndex group(const QString &title) const;
    [[nodiscard]] QModelIndex value(const QString &title, const QString &label) const;
    [[nodiscard]] int count(const QString &title, const QString &label) const;

    std::unique_ptr<ProfileSearch> m_search;
    std::unique_ptr<FacetModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TstFacetModel::init()
{
    m_search = std::make_unique<ProfileSearch>();
    m_model = std::make_unique<FacetModel>(m_search.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_search->setDataset(Testing::smallSurvey());
    m_search->setQuery({{}, {EditionChoice::Mode::All, -1}, {}, {}});
}

void TstFacetModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_search.reset();
}

QModelIndex TstFacetModel::group(const QString &title) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data().toString() == title)
            return m_model->index(row, 0);
    }
    return {};
}

QModelIndex TstFacetModel::value(const QString &title, const QString &label) const
{
    const QModelIndex owner = group(title);
    for (int row = 0; row < m_model->rowCount(owner); ++row) {
        if (m_model->index(row, 0, owner).data().toString() == label)
            return m_model->index(row, 0, owner);
    }
    return {};
}

int TstFacetModel::count(const QString &title, const QString &label) const
{
    const QVariant counted = value(title, label).data(FacetModel::CountRole);
    return counted.isValid() ? counted.toInt() : -1;
}

void TstFacetModel::everyQuestionThatCanBeFilteredIsAGroup()
{
    for (const QString &title :
         {u"Population"_s, u"What innovation helps the city do"_s, u"Explicit innovation strategy"_s, u"Approach"_s,
          u"Policy areas in focus"_s, u"Roles"_s, u"Data availability"_s, u"Answers found"_s, u"Answered questions"_s})
        QVERIFY2(group(title).isValid(), qUtf8Printable(title));
    QVERIFY(!group(u"Mayor"_s).isValid());
}

void TstFacetModel::aTickNarrowsTheListAndKeepsTheOtherCounts()
{
    QCOMPARE(count(u"Policy areas in focus"_s, u"Water"_s), 2);
    QCOMPARE(count(u"Policy areas in focus"_s, u"Health"_s), 1);
    m_model->activate(value(u"Policy areas in focus"_s, u"Health"_s));
    QCOMPARE(m_search->result().rows.size(), std::size_t(1));
    QCOMPARE(value(u"Policy areas in focus"_s, u"Health"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(count(u"Policy areas in focus"_s, u"Water"_s), 2); // what ticking it would add
    QCOMPARE(count(u"Explicit innovation strategy"_s, u"No"_s), 0);
    QVERIFY(group(u"Policy areas in focus"_s).data(FacetModel::ActiveRole).toBool());
    m_model->activate(value(u"Policy areas in focus"_s, u"Health"_s));
    QVERIFY(m_search->query().filter.empty());
}

void TstFacetModel::anIncompleteListIsCountedAsAtLeast()
{
    QCOMPARE(value(u"Roles"_s, u"Designer"_s).data(FacetModel::CountTextRole).toString(), u"≥ 1"_s);
    QCOMPARE(value(u"Approach"_s, u"Holistic"_s).data(FacetModel::CountTextRole).toString(), u"1"_s);
}

void TstFacetModel::allOfAndNoneOfJoinTheValues()
{
    const QString goals = u"What innovation helps the city do"_s;
    m_model->activate(value(goals, u"Save costs"_s));
    m_model->activate(value(goals, u"Improve service delivery"_s));
    QCOMPARE(m_search->result().rows.size(), std::size_t(3));
    m_model->setMatch(group(goals), Match::All);
    QCOMPARE(m_search->result().rows.size(), std::size_t(1));
    m_model->setMatch(group(goals), Match::None);
    QCOMPARE(m_search->result().rows.size(), std::size_t(0));
    QCOMPARE(m_search->result().possible.size(), std::size_t(1)); // no answer found in Portland, OR
}

void TstFacetModel::unknownAnswersCanBeAskedFor()
{
    QCOMPARE(count(u"Roles"_s, u"No answer found"_s), 3);
    m_model->activate(value(u"Roles"_s, u"No answer found"_s));
    QCOMPARE(m_search->result().rows.size(), std::size_t(3));
    QVERIFY(group(u"Roles"_s).data(FacetModel::ActiveRole).toBool());
}

void TstFacetModel::aRangeOfTheHistogramIsACondition()
{
    const QModelIndex histogram = m_model->index(0, 0, group(u"Population"_s));
    QCOMPARE(histogram.data(FacetModel::KindRole).toInt(), int(FacetModel::Kind::Histogram));
    const auto bins = histogram.data(FacetModel::BinsRole).value<QList<int>>();
    QCOMPARE(std::accumulate(bins.begin(), bins.end(), 0), 3);
    m_model->chooseRange(histogram, {500000, 960000});
    QCOMPARE(m_search->result().rows.size(), std::size_t(1));
    m_model->chooseRange(histogram, {});
    QVERIFY(m_search->query().filter.empty());
}

void TstFacetModel::ownSizeClassesReplaceTheSurveys()
{
    m_model->setClassLimits(group(u"Population"_s), {100000, 960000});
    QCOMPARE(m_model->classLimits(group(u"Population"_s)), (QList<double>{100000, 960000}));
    const QLocale locale;
    const QString label = u"%1 to below %2"_s.arg(locale.toString(100000), locale.toString(960000));
    QCOMPARE(count(u"Population"_s, label), 1);
    m_model->setClassLimits(group(u"Population"_s), {});
    QVERIFY(m_model->classLimits(group(u"Population"_s)).isEmpty());
}

void TstFacetModel::clearingAGroupTakesItsConditionsAway()
{
    m_model->activate(value(u"Roles"_s, u"Designer"_s));
    m_model->activate(value(u"Approach"_s, u"Holistic"_s));
    m_model->clear(group(u"Roles"_s));
    QCOMPARE(m_search->query().filter.size(), std::size_t(1));
}

CITY_PROFILES_TEST(TstFacetModel)
#include "tst_facetmodel.moc"
