// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "mapplaces.h"
#include "mapprojection.h"
#include "testmain.h"

#include <QObject>
#include <QTest>

#include <cmath>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Where profiles stand on the map and how large.
class TstMapPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aProfileStandsWhereItsCityIs();
    void aCityWithoutCoordinatesHasNoPlace();
    void aSizeIsAClassThatIsCertain_data();
    void aSizeIsAClassThatIsCertain();
    void withoutAPopulationAllSizesAreUnknown();
    void aCountrySpansItsCities();
    void aRegionSpansItsCountries();
    void aCancelledSurveyHasNoPlaces();

private:
    DatasetPointer m_dataset;
    MapPlacesPointer m_places;
};

void TstMapPlaces::initTestCase()
{
    m_dataset = sharedDatasetFromText(uR"(
        edition 2018
        edition 2020
        region europe Europe
        country SE Sweden region=europe
        country FI Finland region=europe
        country US "United States"
        question population quantity fact role=population
        class population large lower=1000 upper=5000
        class population small lower=0 upper=1000
        city stockholm-swe Stockholm SE at=59.3,18.1
        city goeteborg Göteborg SE at=57.7,12
        city turku Turku FI at=60.5,22.3
        city nowhere Nowhere US
        profile stockholm-swe@2018
        population: 1500
        profile stockholm-swe@2020
        population: about 1000
        profile goeteborg@2018
        population: 999
        profile turku@2018
        profile nowhere@2018
        population: more than 4000
    )");
    m_places = mapPlaces(*m_dataset);
}

void TstMapPlaces::aProfileStandsWhereItsCityIs()
{
    const QPointF expected = project({59.3, 18.1});
    for (const QStringView id : {u"stockholm-swe@2018", u"stockholm-swe@2020"}) {
        const ProfileIndex profile = profileOf(*m_dataset, id);
        QVERIFY(m_places->placed.contains(profile));
        QCOMPARE(m_places->x[profile], float(expected.x()));
        QCOMPARE(m_places->y[profile], float(expected.y()));
    }
}

void TstMapPlaces::aCityWithoutCoordinatesHasNoPlace()
{
    const ProfileIndex profile = profileOf(*m_dataset, u"nowhere@2018");
    QVERIFY(!m_places->placed.contains(profile));
    QVERIFY(std::isnan(m_places->x[profile]));
    QCOMPARE(m_places->placed.count(), 4);
}

void TstMapPlaces::aSizeIsAClassThatIsCertain_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("size");
    QTest::newRow("exact") << u"stockholm-swe@2018"_s << 1; // the classes in order of position, not of size
    QTest::newRow("about a bound") << u"stockholm-swe@2020"_s << 0;
    QTest::newRow("just below a bound") << u"goeteborg@2018"_s << 2;
    QTest::newRow("no answer") << u"turku@2018"_s << 0;
    QTest::newRow("open upwards") << u"nowhere@2018"_s << 0;
}

void TstMapPlaces::aSizeIsAClassThatIsCertain()
{
    QFETCH(QString, profile);
    QFETCH(int, size);
    QCOMPARE(m_places->sizeCount, 2);
    QCOMPARE(int(m_places->sizes[profileOf(*m_dataset, profile)]), size);
}

void TstMapPlaces::withoutAPopulationAllSizesAreUnknown()
{
    const Dataset dataset = datasetFromText(uR"(
        edition 2018
        question staff quantity fact
        class staff any lower=0
        city turku Turku FI at=60.5,22.3
        profile turku@2018
        staff: 5
    )");
    const MapPlacesPointer places = mapPlaces(dataset);
    QCOMPARE(places->sizeCount, 0);
    QCOMPARE(int(places->sizes[0]), 0);
}

void TstMapPlaces::aCountrySpansItsCities()
{
    const auto sweden = m_places->countries[std::size_t(m_dataset->tables().countryIndex(u"SE"))];
    QVERIFY(sweden);
    const QPointF stockholm = project({59.3, 18.1});
    const QPointF goeteborg = project({57.7, 12});
    QVERIFY(std::abs(sweden->left() - goeteborg.x()) < 1e-5);
    QVERIFY(std::abs(sweden->right() - stockholm.x()) < 1e-5);
    QVERIFY(std::abs(sweden->top() - goeteborg.y()) < 1e-5);
    QVERIFY(std::abs(sweden->bottom() - stockholm.y()) < 1e-5);
    QVERIFY(!m_places->countries[std::size_t(m_dataset->tables().countryIndex(u"US"))]);
}

void TstMapPlaces::aRegionSpansItsCountries()
{
    const auto europe = m_places->region(m_dataset->tables(), 0);
    QVERIFY(europe);
    for (const QStringView code : {u"SE", u"FI"})
        QVERIFY(europe->contains(*m_places->countries[std::size_t(m_dataset->tables().countryIndex(code))]));
    QVERIFY(!m_places->region(m_dataset->tables(), 1));
}

void TstMapPlaces::aCancelledSurveyHasNoPlaces()
{
    const auto cancel = std::make_shared<std::atomic_bool>(true);
    QVERIFY(!mapPlaces(*m_dataset, cancel));
}

CITY_PROFILES_TEST(TstMapPlaces)
#include "tst_mapplaces.moc"
