// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "editionchoice.h"
#include "peers.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Peers by region and by size, each worked out by hand.
class TstPeerPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nearerDivisionsStandFirstAndTheNearestInThem();
    void aCountryWithoutARegionHasPeersOfItsOwnCountryOnly();
    void theClosestPopulationByRatioStandsFirst();
    void aNumberThatIsLeftOpenIsNoSize();
    void withoutAQuestionOfThatRoleThereIsNoSize();
};

namespace {

constexpr QStringView survey = uR"(
    edition 2018
    region north North
    country SE Sweden region=north
    country NO Norway region=north
    country XX Nowhere
    country YY Elsewhere
    question population quantity fact role=population
    city own Own SE AB at=59,18
    city twin Twin SE AB at=60,18
    city near Near SE C at=59,17
    city far Far SE C at=56,13
    city dark Dark SE
    city oslo Oslo NO at=60,11
    city x1 One XX
    city x2 Two XX
    city y Three YY
    profile own@2018
    population: 1000 (2017)
    profile twin@2018
    population: 4000
    profile near@2018
    population: about 500 (2010)
    profile far@2018
    population: 1900 (2018)
    profile dark@2018
    population: more than 1000
    profile oslo@2018
    population: 400 to 600
    profile x1@2018
    profile x2@2018
    profile y@2018
)";

PeerList peersOf(const Dataset &dataset, QStringView profile, PeerBasis basis)
{
    return findPeers(dataset, {profileOf(dataset, profile), basis, 10}, profilesOf(dataset, EditionChoice())).value();
}

QStringList ids(const Dataset &dataset, const PeerList &list)
{
    QStringList ids;
    for (const Peer &peer : list.peers)
        ids.append(dataset.profileId(peer.profile).chopped(5));
    return ids;
}

} // namespace

void TstPeerPlaces::nearerDivisionsStandFirstAndTheNearestInThem()
{
    const Dataset dataset = datasetFromText(survey);
    const PeerList list = peersOf(dataset, u"own@2018", PeerBasis::Region);
    QCOMPARE(ids(dataset, list), QStringList({u"twin"_s, u"near"_s, u"far"_s, u"dark"_s, u"oslo"_s}));
    QCOMPARE(list.notRanked, 3);
    QCOMPARE(list.peers[0].nearness, Nearness::Subdivision);
    QCOMPARE(list.peers[1].nearness, Nearness::Country);
    QCOMPARE(list.peers[4].nearness, Nearness::Region);
    QCOMPARE(qRound(list.peers[0].kilometres.value()), 111); // a degree of latitude
    QVERIFY(!list.peers[3].kilometres);
}

void TstPeerPlaces::aCountryWithoutARegionHasPeersOfItsOwnCountryOnly()
{
    const Dataset dataset = datasetFromText(survey);
    QCOMPARE(ids(dataset, peersOf(dataset, u"x1@2018", PeerBasis::Region)), QStringList({u"x2"_s}));
    QVERIFY(peersOf(dataset, u"y@2018", PeerBasis::Region).peers.empty());
}

void TstPeerPlaces::theClosestPopulationByRatioStandsFirst()
{
    const Dataset dataset = datasetFromText(survey);
    const PeerList list = peersOf(dataset, u"own@2018", PeerBasis::Size);
    QCOMPARE(ids(dataset, list), QStringList({u"far"_s, u"near"_s, u"twin"_s}));
    QCOMPARE(list.peers[0].ratio, 1.9);
    QCOMPARE(list.peers[1].ratio, 2.0);
    QCOMPARE(list.notRanked, 5);
}

void TstPeerPlaces::aNumberThatIsLeftOpenIsNoSize()
{
    const Dataset dataset = datasetFromText(survey);
    for (const QStringView profile : {u"dark@2018", u"oslo@2018", u"x1@2018"}) {
        const PeerList list = peersOf(dataset, profile, PeerBasis::Size);
        QCOMPARE(list.problem, PeerProblem::NoNumber);
        QVERIFY(list.peers.empty());
    }
}

void TstPeerPlaces::withoutAQuestionOfThatRoleThereIsNoSize()
{
    const Dataset dataset = datasetFromText(survey.toString().remove(u"role=population"_s));
    QCOMPARE(peersOf(dataset, u"own@2018", PeerBasis::Size).problem, PeerProblem::NoQuestion);
}

CITY_PROFILES_TEST(TstPeerPlaces)
#include "tst_peerplaces.moc"
