// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "didyoumean.h"

#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;

class TstDidYouMean : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNearestAreNamedAndStrangersNotAtAll()
    {
        const QStringList names{u"mayor"_s, u"roles"_s, u"role_count"_s};
        QCOMPARE(didYouMean(u"mayr"_s, names), u"Did you mean mayor?"_s);
        QCOMPARE(didYouMean(u"role"_s, names), u"Did you mean roles, role_count?"_s);
        QCOMPARE(didYouMean(u"weather"_s, names), QString());
    }
};

CITY_PROFILES_TEST(TstDidYouMean)
#include "tst_didyoumean.moc"
