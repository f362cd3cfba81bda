// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonset.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The set that all pages share: order, room, moves and the way back.
class TstComparisonSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProfileIsAddedOnce();
    void profilesAreInsertedOrMovedToAPlace();
    void noMoreThanTwelveFit();
    void aReplacementThatIsThereAlreadyLeavesOne();
    void aProfileMovesByPlace();
    void theLastChangeCanBeTakenBack();
    void nothingIsSaidWhereNothingChanges();
};

namespace {

QStringList letters(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QString(QChar(u'a' + i)));
    return list;
}

} // namespace

void TstComparisonSet::aProfileIsAddedOnce()
{
    ComparisonSet set;
    QVERIFY(set.add(u"a"_s));
    QVERIFY(set.add(u"a"_s));
    QCOMPARE(set.profileIds(), QStringList{u"a"_s});
}

void TstComparisonSet::profilesAreInsertedOrMovedToAPlace()
{
    ComparisonSet set;
    set.setProfileIds(letters(3));
    QVERIFY(set.insert({u"x"_s, u"a"_s}, 2));
    QCOMPARE(set.profileIds().join(QString()), u"bxac"_s);
    QVERIFY(set.insert({u"c"_s}, 0));
    QCOMPARE(set.profileIds().join(QString()), u"cbxa"_s);
    QVERIFY(set.insert({u"b"_s}, 99));
    QCOMPARE(set.profileIds().join(QString()), u"cxab"_s);
}

void TstComparisonSet::noMoreThanTwelveFit()
{
    ComparisonSet set;
    set.setProfileIds(letters(11));
    QVERIFY(!set.insert({u"x"_s, u"y"_s, u"a"_s}, 0));
    QCOMPARE(set.profileIds().join(QString()), u"xabcdefghijk"_s);
    QVERIFY(set.isFull());
    QVERIFY(!set.add(u"z"_s));
    set.setProfileIds(letters(20));
    QCOMPARE(set.profileIds().size(), ComparisonSet::maximum);
}

void TstComparisonSet::aReplacementThatIsThereAlreadyLeavesOne()
{
    ComparisonSet set;
    set.setProfileIds(letters(3));
    set.replace(u"b"_s, u"x"_s);
    QCOMPARE(set.profileIds().join(QString()), u"axc"_s);
    set.replace(u"x"_s, u"a"_s);
    QCOMPARE(set.profileIds().join(QString()), u"ac"_s);
}

void TstComparisonSet::aProfileMovesByPlace()
{
    ComparisonSet set;
    set.setProfileIds(letters(4));
    set.move(0, 2);
    QCOMPARE(set.profileIds().join(QString()), u"bcad"_s);
    set.move(0, 4); // there is no such place
    QCOMPARE(set.profileIds().join(QString()), u"bcad"_s);
}

void TstComparisonSet::theLastChangeCanBeTakenBack()
{
    ComparisonSet set;
    QVERIFY(!set.canUndo());
    set.setProfileIds(letters(3));
    set.setProfileIds({});
    QVERIFY(set.canUndo());
    set.undo();
    QCOMPARE(set.profileIds(), letters(3));
    set.undo();
    QVERIFY(set.profileIds().isEmpty());
}

void TstComparisonSet::nothingIsSaidWhereNothingChanges()
{
    ComparisonSet set;
    set.setProfileIds(letters(3));
    const QSignalSpy changed(&set, &ComparisonSet::changed);
    set.setProfileIds(letters(3));
    set.insert({u"b"_s}, 1);
    set.remove(u"x"_s);
    set.replace(u"x"_s, u"y"_s);
    QCOMPARE(changed.count(), 0);
    set.remove(u"b"_s);
    QCOMPARE(changed.count(), 1);
}

CITY_PROFILES_TEST(TstComparisonSet)
#include "tst_comparisonset.moc"
