// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "column.h"
#include "testmain.h"

#include <QTest>

#include <array>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Bits, values and texts of a column are where they were put, and nothing else changes.
class TstColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBitIsSetAndClearedAlone();
    void clearingBeyondTheEndAddsNothing();
    void anEmptyColumnStandsForZeros();
    void aValueGrowsTheColumnWithZeros();
    void aCopyOfAColumnKeepsItsValues();
    void textsStandOneAfterAnother();
    void aByteIsFoundInItsRow();
    void aReplacedTextMovesTheOnesBehind_data();
    void aReplacedTextMovesTheOnesBehind();
    void aTextReplacesItself();
};

namespace {

TextColumn columnOf(const QList<QByteArray> &texts)
{
    TextColumn column;
    for (const QByteArray &text : texts)
        column.append(text);
    return column;
}

QList<QByteArray> textsOf(const TextColumn &column)
{
    QList<QByteArray> texts;
    for (int row = 0; row < column.size(); ++row)
        texts.append(column.at(row).toByteArray());
    return texts;
}

} // namespace

void TstColumn::aBitIsSetAndClearedAlone()
{
    QByteArray column;
    for (const int row : {0, 63, 64, segmentSize - 1})
        setBit(column, row, true);
    QCOMPARE(column.size(), qsizetype(segmentSize / 8));
    setBit(column, 63, false);
    const BitView bits(column);
    QList<int> set;
    for (int row = 0; row < segmentSize; ++row) {
        if (bits.test(row))
            set.append(row);
    }
    QCOMPARE(set, QList<int>({0, 64, segmentSize - 1}));
    QCOMPARE(bits.word(1), quint64(1));
}

void TstColumn::clearingBeyondTheEndAddsNothing()
{
    QByteArray column;
    setBit(column, 500, false);
    QVERIFY(column.isEmpty());
}

void TstColumn::anEmptyColumnStandsForZeros()
{
    QVERIFY(!BitView(QByteArray()).test(7));
    QCOMPARE(BitView().word(7), quint64(0));
    QCOMPARE(ValueView<qint16>(QByteArray())[7], qint16(0));
    QCOMPARE(TextColumn().at(7).size(), qsizetype(0));
    QCOMPARE(TextColumn().size(), 0);
}

void TstColumn::aValueGrowsTheColumnWithZeros()
{
    QByteArray column;
    setValue<double>(column, 2, 1.5);
    setValue<double>(column, 0, -3);
    const ValueView<double> values(column);
    QCOMPARE(values.values().size(), std::size_t(3));
    QCOMPARE(values[0], -3.0);
    QCOMPARE(values[1], 0.0);
    QCOMPARE(values[2], 1.5);
}

void TstColumn::aCopyOfAColumnKeepsItsValues()
{
    QByteArray column;
    setBit(column, 3, true);
    setValue<quint8>(column, 7, 9);
    const QByteArray copy = column;
    setBit(column, 4, true);
    setValue<quint8>(column, 7, 8);
    QVERIFY(!BitView(copy).test(4));
    QCOMPARE(ValueView<quint8>(copy)[7], quint8(9));
}

void TstColumn::textsStandOneAfterAnother()
{
    const QList<QByteArray> texts{"stockholm", "", "łódź", ""};
    QCOMPARE(textsOf(columnOf(texts)), texts);
    QCOMPARE(columnOf(texts).at(4).size(), qsizetype(0));
    QCOMPARE(columnOf(texts).at(-1).size(), qsizetype(0));
}

void TstColumn::aByteIsFoundInItsRow()
{
    const TextColumn column = columnOf({"ab", "", "c"});
    const std::array<int, 6> rows{0, 0, 0, 1, 2, 2}; // the closing zero belongs to its text
    for (std::size_t position = 0; position < rows.size(); ++position)
        QCOMPARE(column.rowAt(qsizetype(position)), rows[position]);
}

void TstColumn::aReplacedTextMovesTheOnesBehind_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QByteArray>("text");
    for (int row = 0; row < 3; ++row) {
        QTest::addRow("longer, row %d", row) << row << QByteArray("helsinki");
        QTest::addRow("shorter, row %d", row) << row << QByteArray("x");
        QTest::addRow("empty, row %d", row) << row << QByteArray();
    }
}

void TstColumn::aReplacedTextMovesTheOnesBehind()
{
    QFETCH(int, row);
    QFETCH(QByteArray, text);
    QList<QByteArray> texts{"lund", "", "malmo"};
    const TextColumn before = columnOf(texts);
    TextColumn column = before;
    column.replace(row, text);
    QCOMPARE(textsOf(before), texts);
    texts[row] = text;
    QCOMPARE(textsOf(column), texts);
    QCOMPARE(column.bytes, columnOf(texts).bytes);
    QCOMPARE(column.ends, columnOf(texts).ends);
}

void TstColumn::aTextReplacesItself()
{
    TextColumn column = columnOf({"lund", "malmo"});
    column.replace(0, column.at(1));
    QCOMPARE(textsOf(column), QList<QByteArray>({"malmo", "malmo"}));
}

CITY_PROFILES_TEST(TstColumn)
#include "tst_column.moc"
