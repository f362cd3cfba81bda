// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockmeter.h"
#include "testmain.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <time.h>

using namespace CityProfiles::Bench;
using namespace Qt::StringLiterals;

/// A block is what the thread computes between two waits, not what it sleeps.
class TstBlockMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void computingIsABlock();
    void waitingIsNone();
    void stepsAreApart();
};

namespace {

double processorTime()
{
    return double(clock()) * 1e3 / CLOCKS_PER_SEC;
}

void compute(double milliseconds)
{
    for (const double end = processorTime() + milliseconds; processorTime() < end;) { }
}

/// Handles events for a while, the work among them.
void handle(const std::function<void()> &work)
{
    QEventLoop loop;
    QTimer::singleShot(0, &loop, work);
    QTimer::singleShot(60, &loop, &QEventLoop::quit);
    loop.exec();
    QTimer::singleShot(0, &loop, &QEventLoop::quit); // another wait ends the last block
    loop.exec();
}

} // namespace

void TstBlockMeter::computingIsABlock()
{
    BlockMeter meter;
    meter.begin(u"work"_s);
    handle([] { compute(20); });
    QVERIFY(meter.steps().front().longest >= 19);
    QVERIFY(meter.steps().front().total >= meter.steps().front().longest);
}

void TstBlockMeter::waitingIsNone()
{
    BlockMeter meter;
    meter.begin(u"sleep"_s);
    handle([] { QTest::qSleep(20); });
    QVERIFY(meter.steps().front().longest < 10);
    QVERIFY(meter.quietFor() > 0);
}

void TstBlockMeter::stepsAreApart()
{
    BlockMeter meter;
    meter.begin(u"work"_s);
    handle([] { compute(20); });
    meter.begin(u"rest"_s);
    QCOMPARE(meter.quietFor(), 0); // it hasn't waited yet
    handle([] {});
    QCOMPARE(meter.steps().size(), std::size_t(2));
    QVERIFY(meter.steps().back().longest < 10);
    QCOMPARE(meter.steps().back().name, u"rest"_s);
}

CITY_PROFILES_TEST(TstBlockMeter)
#include "tst_blockmeter.moc"
