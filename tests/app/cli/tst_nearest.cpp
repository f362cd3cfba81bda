// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearest.h"

#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;

class TstNearest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDistanceCountsTypingErrors_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("distance");
        QTest::newRow("the same") << u"list"_s << u"list"_s << 0;
        QTest::newRow("a letter left out") << u"stokholm"_s << u"stockholm"_s << 1;
        QTest::newRow("a letter too many") << u"listt"_s << u"list"_s << 1;
        QTest::newRow("another letter") << u"lost"_s << u"list"_s << 1;
        QTest::newRow("two letters swapped") << u"pairs"_s << u"paris"_s << 1;
        QTest::newRow("everything") << u"abc"_s << u"xyz"_s << 3;
        QTest::newRow("nothing") << u""_s << u"abc"_s << 3;
    }
    void theDistanceCountsTypingErrors()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(editDistance(a, b), "distance");
        QTEST(editDistance(b, a), "distance");
    }

    void theNearestComeFirstAndStrangersNotAtAll()
    {
        const QStringList names{u"mayor"_s, u"roles"_s, u"role_count"_s, u"strategy"_s};
        QCOMPARE(nearest(u"rolse"_s, names), QStringList{u"roles"_s});
        QCOMPARE(nearest(u"role"_s, names), (QStringList{u"roles"_s, u"role_count"_s}));
        QCOMPARE(nearest(u"weather"_s, names), QStringList());
        QCOMPARE(didYouMean(u"weather"_s, names), QString());
        QCOMPARE(didYouMean(u"mayr"_s, names), u"Did you mean mayor?"_s);
    }
};

CITY_PROFILES_TEST(TstNearest)
#include "tst_nearest.moc"
