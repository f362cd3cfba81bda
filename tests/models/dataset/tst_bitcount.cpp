// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitcount.h"
#include "testmain.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace CityProfiles;

/// Bits are counted alike by every build of the counter, and as one by one.
class TstBitCount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCounterCountsAsBitByBit();
    void wordsBeyondTheShorterColumnAreZero();
};

namespace {

std::vector<quint64> randomWords(QRandomGenerator &random, std::size_t count)
{
    std::vector<quint64> words(count);
    for (quint64 &word : words)
        word = random.bounded(5) == 0 ? ~quint64(0) : random.generate64() & random.generate64();
    return words;
}

qsizetype bitByBit(const std::vector<quint64> &a, const std::vector<quint64> &b, std::size_t words)
{
    qsizetype count = 0;
    for (std::size_t bit = 0; bit < words * 64; ++bit)
        count += qsizetype((a[bit / 64] & b[bit / 64]) >> (bit % 64) & 1);
    return count;
}

} // namespace

void TstBitCount::everyCounterCountsAsBitByBit()
{
    QRandomGenerator random(64);
    const BitCount::CommonCounter portable = BitCount::portable();
    const BitCount::CommonCounter instruction =
        BitCount::byInstruction() ? BitCount::byInstruction() : portable; // not every processor has one
    for (std::size_t length = 0; length < 200; ++length) {
        const std::vector<quint64> a = randomWords(random, length);
        const std::vector<quint64> b = randomWords(random, length);
        const qsizetype expected = bitByBit(a, b, length);
        QCOMPARE(portable(a.data(), b.data(), length), expected);
        QCOMPARE(instruction(a.data(), b.data(), length), expected);
        QCOMPARE(countCommonBits(a, b), expected);
        QCOMPARE(countBits(a), bitByBit(a, a, length));
    }
}

void TstBitCount::wordsBeyondTheShorterColumnAreZero()
{
    QRandomGenerator random(65);
    const std::vector<quint64> a = randomWords(random, 77);
    const std::vector<quint64> b = randomWords(random, 33);
    QCOMPARE(countCommonBits(a, b), bitByBit(a, b, 33));
    QCOMPARE(countCommonBits(b, a), bitByBit(a, b, 33));
    QCOMPARE(countCommonBits(a, {}), 0);
}

CITY_PROFILES_TEST(TstBitCount)
#include "tst_bitcount.moc"
