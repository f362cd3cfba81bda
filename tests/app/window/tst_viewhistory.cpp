// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "viewhistory.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The list of steps, as a browser has it.
class TstViewHistory : public QObject {
    Q_OBJECT

    static ViewStep stepTo(const QString &profile, bool apart = false)
    {
        ViewStep step;
        step.view.profile = profile;
        step.apart = apart;
        return step;
    }

private Q_SLOTS:
    void goesBackAndForth()
    {
        ViewHistory history;
        QVERIFY(history.isEmpty());
        history.reset(stepTo(u"a"_s));
        QVERIFY(!history.canGo(-1));
        history.push(stepTo(u"b"_s));
        history.push(stepTo(u"c"_s));
        QVERIFY(history.canGo(-2));
        QVERIFY(!history.canGo(-3));
        QVERIFY(!history.canGo(1));
        QCOMPARE(history.step(-1).view.profile, u"b"_s);
        QVERIFY(!history.go(-2));
        QCOMPARE(history.current().view.profile, u"a"_s);
        history.go(1);
        QCOMPARE(history.current().view.profile, u"b"_s);
    }
    void aNewStepForgetsWhatWasForward()
    {
        ViewHistory history;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            history.push(stepTo(id));
        history.go(-2);
        history.push(stepTo(u"d"_s));
        QVERIFY(!history.canGo(1));
        QCOMPARE(history.step(-1).view.profile, u"a"_s);
    }
    void theOldestStepsAreForgotten()
    {
        ViewHistory history;
        for (int i = 0; i < 130; ++i)
            history.push(stepTo(QString::number(i)));
        QVERIFY(history.canGo(-99));
        QVERIFY(!history.canGo(-100));
        QCOMPARE(history.step(-99).view.profile, u"30"_s);
    }
    void whatCameFromElsewhereIsSaidInBothDirections()
    {
        ViewHistory history;
        history.push(stepTo(u"own"_s));
        history.push(stepTo(u"shared"_s, true));
        history.push(stepTo(u"further"_s));
        QVERIFY(!history.go(-1));
        QVERIFY(history.go(-1));
        QVERIFY(history.go(2));
        QVERIFY(history.go(-2));
    }
};

CITY_PROFILES_TEST(TstViewHistory)
#include "tst_viewhistory.moc"
