// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledataset.h"
#include "testmain.h"
#include "viewfit.h"
#include "viewsamples.h"
#include "viewwording.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A view fits the dataset it was made with; of another it names what isn't there, and the rest opens.
class TstViewFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dataset = smallSurvey();
        QVERIFY(m_dataset);
    }
    void everythingOfTheDatasetIsThere()
    {
        for (View view : sampleViews()) {
            view.data = m_dataset->info().title;
            view.dataVersion = m_dataset->info().version;
            const FittedView fit = fitted(*m_dataset, view);
            QCOMPARE(Wording::missingText(fit.missing), QString());
            QVERIFY(fit.isWhole());
            QCOMPARE(fit.view, view);
            QVERIFY(!fit.isEmpty());
        }
    }
    void theQueryComesBack()
    {
        const View view = sampleViews().first();
        const FittedView fit = fitted(*m_dataset, view);
        QCOMPARE(fit.query.filter.size(), 3U);
        QCOMPARE(fit.selected.count(), 2);
        View again;
        takeQuery(again, m_dataset->tables(), fit.query);
        QCOMPARE(again.where, view.where);
        QCOMPARE(again.text, view.text);
        QCOMPARE(again.editions, view.editions);
        QCOMPARE(again.sort, view.sort);
        takeSelection(again, *m_dataset, fit.selected);
        QCOMPARE(QSet<QString>(again.selected.begin(), again.selected.end()),
                 QSet<QString>(view.selected.begin(), view.selected.end()));
    }
    void whatIsMissingIsNamedAndTheRestOpens()
    {
        View view = sampleViews().first();
        view.where = {u"roles=designer"_s, u"roles=astronaut"_s, u"nonsense"_s};
        view.editions = u"2022"_s;
        view.columns = {u"name"_s, u"budget"_s};
        view.sort = u"budget"_s;
        view.selected = {u"stockholm-swe@2018"_s, u"oslo-nor@2018"_s};
        view.profile = u"oslo-nor@2018"_s;
        const FittedView fit = fitted(*m_dataset, view);
        QCOMPARE(fit.view.where, QStringList(u"roles=designer"_s));
        QCOMPARE(fit.view.columns, QStringList(u"name"_s));
        QCOMPARE(fit.view.selected, QStringList(u"stockholm-swe@2018"_s));
        QCOMPARE(
            Wording::missingText(fit.missing),
            u"Not found here: the survey year 2022, the condition roles=astronaut, the condition nonsense, the order "
            "budget, the column budget, the profile oslo-nor@2018."_s); // each once
        QVERIFY(!fit.isEmpty());
    }
    void aCityOrAYearStandsBesideAGroup_data()
    {
        QTest::addColumn<QString>("beside");
        QTest::addColumn<QString>("title");
        QTest::newRow("the city being read") << u"city"_s << u"All cities beside Stockholm 2018"_s;
        QTest::newRow("another year") << u"year:2018"_s << u"All cities beside 2018 survey"_s;
        QTest::newRow("no such year") << u"year:1999"_s << u"All cities"_s;
        QTest::newRow("conditions") << u"city.country=SE"_s << u"All cities beside Sweden"_s;
    }
    void aCityOrAYearStandsBesideAGroup()
    {
        QFETCH(QString, beside);
        View view;
        view.page = View::Page::AllCities;
        view.profile = u"stockholm-swe@2018"_s;
        view.beside = beside;
        const FittedView fit = fitted(*m_dataset, view);
        QTEST(Wording::viewTitle(*m_dataset, fit), "title");
        view.beside.clear();
        view.group = u"city"_s; // stands beside a group, is none
        QCOMPARE(fitted(*m_dataset, view).missing.size(), 1U);
    }
    void aReferenceIsAmongTheCompared()
    {
        View view = sampleViews().at(2);
        view.reference = u"stockholm-swe@2018"_s; // there, but not compared
        QVERIFY(fitted(*m_dataset, view).view.reference.isEmpty());
    }
    void nothingFoundIsEmpty()
    {
        View view;
        view.page = View::Page::Compare;
        QVERIFY(!fitted(*m_dataset, view).isEmpty()); // it names nothing
        view.compared = {u"a@1"_s, u"b@2"_s};
        view.data = u"Another"_s;
        const FittedView fit = fitted(*m_dataset, view);
        QVERIFY(fit.isEmpty());
        QVERIFY(fit.otherData);
    }
    void anotherVersionIsSaid()
    {
        View view;
        view.data = m_dataset->info().title;
        view.dataVersion = u"99"_s;
        const FittedView fit = fitted(*m_dataset, view);
        QVERIFY(Wording::otherDataText(fit, m_dataset->info()).contains("version 99"_L1));
        QCOMPARE(Wording::otherDataText(fitted(*m_dataset, View()), m_dataset->info()), QString());
    }
    void manyIdsAreFoundTogetherAsOneByOne()
    {
        QStringList ids;
        for (int i = 0; i < 30; ++i)
            ids.append(u"nowhere-%1@2018"_s.arg(i));
        ids += {u"stockholm-swe@2020"_s, u"portland-or@2020"_s, u"stockholm-swe@2018"_s};
        std::vector<ProfileIndex> alone;
        for (const QString &id : ids) {
            if (const auto profile = m_dataset->findProfile(id))
                alone.push_back(*profile);
        }
        std::sort(alone.begin(), alone.end());
        QCOMPARE(alone.size(), 3U);
        QVERIFY(profilesOfIds(*m_dataset, ids) == alone);
        QVERIFY(profilesOfIds(*m_dataset, ids.last(3)) == alone);
    }
    void titlesSayWhatIsSeen_data()
    {
        QTest::addColumn<int>("sample");
        QTest::addColumn<QString>("title");
        QTest::newRow("compare") << 2 << u"Side by side: Stockholm 2020, Portland, ME 2018"_s;
        QTest::newRow("coverage") << 5 << u"Coverage"_s;
        QTest::newRow("map") << 4 << u"Map · Roles · Explicit innovation strategy: Yes"_s;
    }
    void titlesSayWhatIsSeen()
    {
        QFETCH(int, sample);
        QFETCH(QString, title);
        QCOMPARE(Wording::viewTitle(*m_dataset, fitted(*m_dataset, sampleViews().at(sample))), title);
    }

private:
    DatasetPointer m_dataset;
};

CITY_PROFILES_TEST(TstViewFit)
#include "tst_viewfit.moc"
