// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "medians.h"
#include "testmain.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The median of inexact numbers lies between those of their smallest and largest possible values.
class TstMedians : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersHaveABoundOnEachSide_data();
    void numbersHaveABoundOnEachSide();
    void manyNumbersHaveTheMiddleOfTheSortedOnes_data();
    void manyNumbersHaveTheMiddleOfTheSortedOnes();

private:
    static MedianBounds medianOfNumbers(const QStringList &numbers)
    {
        QString text = u"edition 2018\nquestion staff quantity fact\n"_s;
        for (qsizetype city = 0; city < numbers.size(); ++city)
            text += u"city c%1 C SE\nprofile c%1@2018\nstaff: %2\n"_s.arg(city).arg(numbers.at(city));
        const Dataset dataset = datasetFromText(text);
        return medianOf(dataset, 0, ProfileSet::all(dataset));
    }
};

void TstMedians::numbersHaveABoundOnEachSide_data()
{
    constexpr double open = std::numeric_limits<double>::infinity();
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<MedianBounds>("median");
    const auto row = [](const char *name, const QStringList &numbers, const MedianBounds &median) {
        QTest::newRow(name) << numbers << median;
    };
    row("no number", {u"none"_s, u"not_stated"_s}, {0, 0, 0, 0, 0});
    row("one", {u"7"_s}, {1, 7, 7, 0, 0});
    row("two", {u"7"_s, u"2"_s}, {2, 4.5, 4.5, 0, 0});
    row("zero is a number, none isn't", {u"0"_s, u"none"_s, u"4"_s}, {2, 2, 2, 0, 0});
    row("below zero", {u"-3"_s, u"-1"_s, u"2"_s}, {3, -1, -1, 0, 0});
    row("about", {u"about 10"_s}, {1, 9, 11, 0, 0});
    row("less than", {u"less than 5"_s}, {1, 0, 5, 0, 0});
    row("a range", {u"4 to 6"_s, u"5"_s, u"9"_s}, {3, 5, 6, 0, 0});
    row("more than, in the middle", {u"3"_s, u"more than 20"_s}, {2, 11.5, open, 0, 0});
    row("more than, above the middle", {u"3"_s, u"4"_s, u"more than 20"_s}, {3, 4, 4, 0, 0});
    row("years", {u"3 (2017)"_s, u"4 (2015)"_s, u"5"_s}, {3, 4, 4, 2015, 2017});
    row("an incomplete answer", {u"partial 3"_s, u"5"_s}, {2, 4, 4, 0, 0});
}

void TstMedians::numbersHaveABoundOnEachSide()
{
    QFETCH(QStringList, numbers);
    const MedianBounds found = medianOfNumbers(numbers);
    QTEST(found, "median");
    QCOMPARE(found.isExact(), found.lowest == found.highest);
}

void TstMedians::manyNumbersHaveTheMiddleOfTheSortedOnes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("largest");
    QTest::newRow("few different ones") << 301 << 4;
    QTest::newRow("even in number") << 300 << 50;
    QTest::newRow("close together") << 300 << 100'000;
    QTest::newRow("far apart") << 299 << 1'000'000'000;
}

void TstMedians::manyNumbersHaveTheMiddleOfTheSortedOnes()
{
    QFETCH(int, count);
    QFETCH(int, largest);
    QRandomGenerator random(quint32(count + largest));
    std::vector<double> values;
    QStringList numbers;
    for (int i = 0; i < count; ++i) {
        const int half = largest / 2;
        values.push_back(random.bounded(2 * largest) - half);
        numbers.append(QString::number(values.back(), 'f', 0));
    }
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    const double middle = count % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    QCOMPARE(medianOfNumbers(numbers), (MedianBounds{count, middle, middle, 0, 0}));
}

CITY_PROFILES_TEST(TstMedians)
#include "tst_medians.moc"
