// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberscale.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Numbers on one scale: of one year only; extremes only where they are certain.
class TstNumberScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersOfOneYearShareAScale();
    void anotherYearStandsBesideTheScale();
    void ofEqualYearsTheNewestCounts();
    void oneNumberHasNoScale();
    void aBoundMayKeepTheHighestOpen();
    void equalNumbersHaveNoExtremes();
};

namespace {

/// "value" per profile of four cities, "-" for none; printed as "end: on scale, extremes".
QString scaleOf(const QStringList &values)
{
    QString text = u"edition | 2018\nsection | s | S\nquestion | n | quantity | N | unit=u\ncountry | SE | Sweden\n"_s;
    for (int i = 0; i < values.size(); ++i)
        text += u"city | c%1 | City %1 | SE\n"_s.arg(i);
    for (int i = 0; i < values.size(); ++i) {
        text += u"profile | c%1@2018\n"_s.arg(i);
        if (values.at(i) != u"-")
            text += u"  n = %1\n"_s.arg(values.at(i));
    }
    const DatasetPointer dataset = Testing::sampleDataset(text);
    std::vector<ProfileIndex> profiles;
    profiles.reserve(std::size_t(values.size()));
    for (int i = 0; i < values.size(); ++i)
        profiles.push_back(dataset->findProfile(u"c%1@2018"_s.arg(i)).value());
    const NumberScale scale = numberScale(compareProfiles(*dataset, profiles).value(), 0);
    QStringList cells;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        const Extreme extreme = scale.extremes[i];
        cells.append(QString((scale.onScale[i] ? u"on"_s : u"off"_s)
                             + (extreme == Extreme::Highest      ? u"+"_s
                                    : extreme == Extreme::Lowest ? u"-"_s
                                                                 : QString())));
    }
    return u"%1: %2"_s.arg(scale.end).arg(cells.join(u' '));
}

} // namespace

void TstNumberScale::numbersOfOneYearShareAScale()
{
    QCOMPARE(scaleOf({u"10 @2017"_s, u"40 @2017"_s, u"-"_s, u"20 @2017"_s}), u"40: on- on+ off on"_s);
    QCOMPARE(scaleOf({u"10"_s, u"4..60"_s}), u"60: on on"_s); // a range may be below and above
}

void TstNumberScale::anotherYearStandsBesideTheScale()
{
    QCOMPARE(scaleOf({u"10 @2017"_s, u"40 @2017"_s, u"90 @2019"_s}), u"40: on on off"_s);
}

void TstNumberScale::ofEqualYearsTheNewestCounts()
{
    QCOMPARE(scaleOf({u"1 @2017"_s, u"2 @2017"_s, u"3 @2019"_s, u"4 @2019"_s}), u"4: off off on on"_s);
}

void TstNumberScale::oneNumberHasNoScale()
{
    QCOMPARE(scaleOf({u"1 @2017"_s, u"2 @2018"_s, u"-"_s}), u"0: off off off"_s);
}

void TstNumberScale::aBoundMayKeepTheHighestOpen()
{
    QCOMPARE(scaleOf({u"10"_s, u"40"_s, u">30"_s}), u"40: on- on on"_s);
    QCOMPARE(scaleOf({u"10"_s, u"40"_s, u"<30"_s}), u"40: on on+ on"_s);
    QCOMPARE(scaleOf({u"10"_s, u"40"_s, u"~20"_s}), u"40: on- on+ on"_s);
    QCOMPARE(scaleOf({u"10"_s, u"40"_s, u"~37"_s}), u"40: on- on on"_s);
}

void TstNumberScale::equalNumbersHaveNoExtremes()
{
    QCOMPARE(scaleOf({u"10"_s, u"10"_s}), u"10: on on"_s);
    QCOMPARE(scaleOf({u"10"_s, u"10"_s, u"30"_s}), u"30: on- on- on+"_s);
}

CITY_PROFILES_TEST(TstNumberScale)
#include "tst_numberscale.moc"
