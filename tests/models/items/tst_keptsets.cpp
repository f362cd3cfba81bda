// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptsets.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Sets by name: kept, renamed, removed, and through the settings.
class TstKeptSets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnlikeEachOther();
    void nothingIsKeptWithoutANameOrProfiles();
    void aSetIsRenamedAndRemoved();
    void setsComeBackFromTheSettings();
};

namespace {

QStringList names(const KeptSets &kept)
{
    QStringList list;
    for (const KeptSets::Set &set : kept.sets())
        list.append(set.name);
    return list;
}

} // namespace

void TstKeptSets::namesAreUnlikeEachOther()
{
    KeptSets kept;
    QCOMPARE(kept.keep(u"  Nordic   capitals "_s, {u"a"_s}), u"Nordic capitals"_s);
    QCOMPARE(kept.keep(u"Nordic capitals"_s, {u"b"_s}), u"Nordic capitals (2)"_s);
    kept.rename(1, u"Nordic capitals"_s);
    QCOMPARE(names(kept), (QStringList{u"Nordic capitals"_s, u"Nordic capitals (2)"_s}));
    QCOMPARE(kept.sets().at(0).profileIds, QStringList{u"a"_s}); // the older one was not written over
}

void TstKeptSets::nothingIsKeptWithoutANameOrProfiles()
{
    KeptSets kept;
    const QSignalSpy changed(&kept, &KeptSets::changed);
    QVERIFY(kept.keep(u"  "_s, {u"a"_s}).isEmpty());
    QVERIFY(kept.keep(u"Empty"_s, {}).isEmpty());
    QVERIFY(kept.sets().isEmpty());
    QCOMPARE(changed.count(), 0);
}

void TstKeptSets::aSetIsRenamedAndRemoved()
{
    KeptSets kept;
    kept.keep(u"One"_s, {u"a"_s});
    kept.keep(u"Two"_s, {u"b"_s});
    const QSignalSpy changed(&kept, &KeptSets::changed);
    kept.rename(0, u"First"_s);
    kept.rename(0, QString());
    kept.rename(7, u"Seventh"_s);
    QCOMPARE(names(kept), (QStringList{u"First"_s, u"Two"_s}));
    kept.remove(0);
    kept.remove(5);
    QCOMPARE(names(kept), QStringList{u"Two"_s});
    QCOMPARE(changed.count(), 2);
}

void TstKeptSets::setsComeBackFromTheSettings()
{
    KeptSets kept;
    kept.keep(u"One"_s, {u"a"_s, u"b"_s});
    kept.keep(u"Two"_s, {u"c"_s});
    KeptSets read;
    read.setVariant(kept.toVariant());
    QCOMPARE(read.sets(), kept.sets());
    read.setVariant({u"One"_s, QStringList{u"a"_s}, u"without ids"_s, 7, u"half"_s});
    QCOMPARE(names(read), (QStringList{u"One"_s, u"without ids"_s}).first(1));
}

CITY_PROFILES_TEST(TstKeptSets)
#include "tst_keptsets.moc"
