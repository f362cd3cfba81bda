// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragecount.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QTest>
#include <QThreadPool>

using namespace CityProfiles;

/// Small datasets are counted at once, large ones later; only the newest request is answered.
class TstCoverageCount : public QObject {
    Q_OBJECT

private:
    struct Heard {
        std::vector<DatasetPointer> datasets;
        int profiles = 0;
    };
    static void listen(CoverageCount &count, Heard &heard)
    {
        connect(&count, &CoverageCount::finished, &count,
                [&heard](const DatasetPointer &dataset, const Coverage &coverage) {
                    heard.datasets.push_back(dataset);
                    heard.profiles = coverage.editions.front().profiles;
                });
    }

private Q_SLOTS:
    void aSmallDatasetIsCountedAtOnce()
    {
        CoverageCount count;
        Heard heard;
        listen(count, heard);
        count.start(Testing::smallSurvey());
        QCOMPARE(heard.datasets.size(), std::size_t(1));
        QCOMPARE(heard.profiles, 2);
        QVERIFY(!count.isRunning());
    }

    void onlyTheNewestDatasetIsAnswered()
    {
        CoverageCount count;
        count.setImmediateLimit(0);
        Heard heard;
        listen(count, heard);
        const DatasetPointer newest = Testing::smallSurvey();
        count.start(Testing::smallSurvey());
        count.start(newest);
        QVERIFY(count.isRunning());
        QVERIFY(heard.datasets.empty());
        QTRY_COMPARE(heard.datasets.size(), std::size_t(1));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(heard.datasets, std::vector<DatasetPointer>{newest});
        QVERIFY(!count.isRunning());
    }

    void whatIsCancelledNeverFinishes()
    {
        Heard heard;
        CoverageCount count;
        count.setImmediateLimit(0);
        listen(count, heard);
        count.start(Testing::smallSurvey());
        count.cancel();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(heard.datasets.empty());
    }
};

CITY_PROFILES_TEST(TstCoverageCount)
#include "tst_coveragecount.moc"
