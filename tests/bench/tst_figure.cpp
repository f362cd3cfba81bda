// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurereport.h"
#include "measure.h"
#include "testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace CityProfiles::Bench;
using namespace Qt::StringLiterals;

/// A figure knows whether it meets its aim, and the benchmark its medians.
class TstFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFigureMeetsItsAims_data();
    void aFigureMeetsItsAims();
    void theMedianIsTheMiddle();
    void aPercentileIsOneOfTheValues();
    void workAndFloorAreRunInTurn();
    void aTableHasALineForEachFigure();
    void memoryIsMeasured();
};

void TstFigure::aFigureMeetsItsAims_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("met");
    QTest::newRow("within both") << 200.0 << true;
    QTest::newRow("too many times the floor") << 230.0 << false;
    QTest::newRow("too long") << 260.0 << false;
}

void TstFigure::aFigureMeetsItsAims()
{
    QFETCH(double, value);
    const Figure figure{u"start"_s, u"start"_s, u"ms"_s, value, 100.0, 250.0, 2.2, 15};
    QTEST(figure.met(), "met");
    QVERIFY((Figure{u"x"_s, u"x"_s, u"ms"_s, value, {}, {}, {}, 1}).met());
    QVERIFY(!(Figure{u"x"_s, u"x"_s, u"ms"_s, value, {}, {}, 2.0, 1}).met()); // no floor, no proof
}

void TstFigure::theMedianIsTheMiddle()
{
    QCOMPARE(median({5, 1, 9}), 5.0);
    QCOMPARE(median({4, 1, 9, 2}), 3.0);
    QCOMPARE(median({}), 0.0);
}

void TstFigure::aPercentileIsOneOfTheValues()
{
    QCOMPARE(percentile({5, 1, 9}, 50), 5.0);
    QCOMPARE(percentile({9, 1, 5}, 100), 9.0);
    QCOMPARE(percentile({9, 1, 5}, 0), 1.0);
    QCOMPARE(percentile({}, 99), 0.0);
}

void TstFigure::workAndFloorAreRunInTurn()
{
    QStringList order;
    double value = 0;
    const Pair pair = alternate(
        3,
        [&] {
            order.append(u"w"_s);
            return ++value;
        },
        [&] {
            order.append(u"f"_s);
            return 10 * value;
        });
    QCOMPARE(order.join(QString()), u"wfwfwfwf"_s); // one round before those that count
    QCOMPARE(pair.value, 3.0);
    QCOMPARE(pair.floor, 30.0);
}

void TstFigure::aTableHasALineForEachFigure()
{
    const Figures figures{{u"a"_s, u"first"_s, u"ms"_s, 12, 10.0, {}, 1.3, 15},
                          {u"b"_s, u"second"_s, u"MB"_s, 80, {}, 70.0, {}, 1}};
    const QStringList lines = tableOf(figures).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), qsizetype(3));
    QVERIFY(lines.at(1).contains(u"1.20"_s) && lines.at(1).trimmed().endsWith(u"yes"_s));
    QVERIFY(lines.at(2).trimmed().endsWith(u"NO"_s));
    const QJsonArray json = jsonOf(figures).value("figures"_L1).toArray();
    QCOMPARE(json.at(0).toObject().value("times"_L1).toDouble(), 1.2);
    QVERIFY(!json.at(1).toObject().contains("floor"_L1));
}

void TstFigure::memoryIsMeasured()
{
    const Memory used = memory();
    QVERIFY(used.anonymous > 0 && used.resident > used.anonymous && used.peak >= used.resident / 2);
}

CITY_PROFILES_TEST(TstFigure)
#include "tst_figure.moc"
