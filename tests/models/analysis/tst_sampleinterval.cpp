// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleinterval.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;

/// The interval of a difference is the one that its source prints (table II of Newcombe 1998, method 10).
class TstSampleInterval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePublishedExamplesComeOut_data()
    {
        QTest::addColumn<int>("yesA");
        QTest::addColumn<int>("allA");
        QTest::addColumn<int>("yesB");
        QTest::addColumn<int>("allB");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::newRow("a") << 56 << 70 << 48 << 80 << 5.24 << 33.39;
        QTest::newRow("b") << 9 << 10 << 3 << 10 << 17.05 << 80.90;
        QTest::newRow("c") << 6 << 7 << 2 << 7 << 5.82 << 80.62;
        QTest::newRow("d") << 5 << 56 << 0 << 29 << -3.81 << 19.26;
        QTest::newRow("e") << 0 << 10 << 0 << 20 << -16.11 << 27.75;
        QTest::newRow("g") << 10 << 10 << 0 << 20 << 67.91 << 100.0;
    }
    void thePublishedExamplesComeOut()
    {
        QFETCH(int, yesA);
        QFETCH(int, allA);
        QFETCH(int, yesB);
        QFETCH(int, allB);
        QFETCH(double, lowest);
        QFETCH(double, highest);
        const auto range = randomSampleInterval({yesA, allA}, {yesB, allB});
        QVERIFY(range);
        QVERIFY2(qAbs(range->lowest - lowest) < 0.006, qPrintable(QString::number(range->lowest)));
        QVERIFY2(qAbs(range->highest - highest) < 0.006, qPrintable(QString::number(range->highest)));
    }

    void withoutAnswersThereIsNone()
    {
        QVERIFY(!randomSampleInterval({0, 0}, {1, 2}));
        QVERIFY(!randomSampleInterval({1, 2}, {0, 0}));
    }
};

CITY_PROFILES_TEST(TstSampleInterval)
#include "tst_sampleinterval.moc"
