// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyindex.h"

#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

class TstKeyIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEachRowByItsKey();
    void doesNotMixUpWhereCellsEnd();
    void givesTheFirstOfEqualRows();
};

void TstKeyIndex::findsEachRowByItsKey()
{
    Table table(u"t"_s, u"t.csv"_s, {u"a"_s, u"b"_s});
    for (int i = 0; i < 1000; ++i)
        table.appendRow(QStringList{QString::number(i % 10), QString::number(i / 10)});
    KeyIndex index(table, {0, 1});
    index.insertAll();
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        QCOMPARE(index.find({table.cell(row, 0), table.cell(row, 1)}), row);
    QCOMPARE(index.find({"10", "0"}), -1);
    const std::vector<int> swapped{1, 0};
    QCOMPARE(index.find(table, swapped, 12), 21); // (2, 1) is found where (1, 2) stands
}

void TstKeyIndex::doesNotMixUpWhereCellsEnd()
{
    Table table(u"t"_s, u"t.csv"_s, {u"a"_s, u"b"_s});
    table.appendRow(QStringList{u"x"_s, u"yz"_s});
    KeyIndex index(table, {0, 1});
    QCOMPARE(index.find({"x", "yz"}), -1);
    index.insertAll();
    QCOMPARE(index.find({"x", "yz"}), 0);
    QCOMPARE(index.find({"xy", "z"}), -1);
}

void TstKeyIndex::givesTheFirstOfEqualRows()
{
    Table table(u"t"_s, u"t.csv"_s, {u"a"_s});
    table.appendRow(QStringList{u"x"_s});
    table.appendRow(QStringList{u"x"_s});
    KeyIndex index(table, {0});
    QCOMPARE(index.insert(0), -1);
    QCOMPARE(index.insert(1), 0);
    QCOMPARE(index.find({"x"}), 0);
}

CITY_PROFILES_TEST(TstKeyIndex)
#include "tst_keyindex.moc"
