// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "installedtexts.h"
#include "peerwording.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Why a city is like another is said with what it stands on.
class TstPeerWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreementSaysOnHowManyAndWhichQuestions();
    void aLikenessIsNeverWithoutItsBase();
    void aPeerByRegionSaysHowNear();
    void aPeerBySizeSaysItsNumberAndYear();
    void theCountSaysHowManyCouldNotBeRanked();
    void everyReasonForNoPeersIsASentence();

private:
    InstalledTexts m_english{QLocale(QLocale::English, QLocale::UnitedStates)};
    const Dataset m_dataset = datasetFromText(uR"(
        edition 2018
        region europe Europe
        country SE Sweden region=europe
        question population quantity fact role=population label="Population"
        question strategy yes_no share label="Strategy"
        question goals multi_choice bars save serve label="Goals"
        question staff quantity fact label="Staff"
        city a Alpha SE
        city b Beta SE BB
        profile a@2018
        profile b@2018
        population: 975551 (2018)
    )");
};

namespace {

Peer peerAt(ProfileIndex profile)
{
    Peer peer;
    peer.profile = profile;
    return peer;
}

} // namespace

void TstPeerWording::agreementSaysOnHowManyAndWhichQuestions()
{
    Peer peer = peerAt(1);
    peer.agree = {1};
    peer.differ = {3};
    QCOMPARE(Wording::agreementText(peer), u"Agree on 1 of 2"_s);
    QCOMPARE(Wording::agreementLines(m_dataset.codebook(), peer),
             QStringList({u"The same: Strategy"_s, u"Different: Staff"_s}));
    peer.overlap = {2};
    QCOMPARE(Wording::peerReason(m_dataset, PeerBasis::Answers, peer), u"Agree on 1 of 3, in part on 1"_s);
    QCOMPARE(Wording::agreementLines(m_dataset.codebook(), peer).at(1), u"In part: Goals"_s);
}

void TstPeerWording::aLikenessIsNeverWithoutItsBase()
{
    Peer peer = peerAt(1);
    peer.agree = {1, 2, 3};
    peer.percent = 62;
    QCOMPARE(Wording::likenessText(peer), u"62 % alike over 3 questions"_s);
}

void TstPeerWording::aPeerByRegionSaysHowNear()
{
    Peer peer = peerAt(1);
    QCOMPARE(Wording::peerReason(m_dataset, PeerBasis::Region, peer), u"Same region: Europe"_s);
    peer.kilometres = 1396;
    QCOMPARE(Wording::peerReason(m_dataset, PeerBasis::Region, peer), u"Same region: Europe, 1,396 km away"_s);
    peer.nearness = Nearness::Subdivision;
    QCOMPARE(Wording::peerReason(m_dataset, PeerBasis::Region, peer), u"Same subdivision: BB, 1,396 km away"_s);
    peer.nearness = Nearness::Country;
    peer.kilometres.reset();
    QCOMPARE(Wording::peerReason(m_dataset, PeerBasis::Region, peer), u"Same country"_s);
}

void TstPeerWording::aPeerBySizeSaysItsNumberAndYear()
{
    QCOMPARE(Wording::peerReason(m_dataset, PeerBasis::Size, peerAt(1)), u"Population: 975,551 (2018)"_s);
}

void TstPeerWording::theCountSaysHowManyCouldNotBeRanked()
{
    PeerList list;
    list.ranked = 51;
    QCOMPARE(Wording::peerCount(list), u"51 cities ranked"_s);
    list.notRanked = 59;
    QCOMPARE(Wording::peerCount(list), u"51 cities ranked; 59 share too few answers to rank"_s);
    list.basis = PeerBasis::Size;
    QCOMPARE(Wording::peerCount(list), u"51 cities ranked; 59 without one printed number"_s);
}

void TstPeerWording::everyReasonForNoPeersIsASentence()
{
    PeerList list;
    list.statedInFull = 3;
    QStringList sentences;
    for (const PeerBasis basis : {PeerBasis::Answers, PeerBasis::Region, PeerBasis::Size}) {
        list.basis = basis;
        sentences.append(Wording::noPeersReason(m_dataset, 0, list));
    }
    for (const PeerProblem problem : {PeerProblem::TooFewAnswers, PeerProblem::NoNumber, PeerProblem::NoQuestion}) {
        list.problem = problem;
        sentences.append(Wording::noPeersReason(m_dataset, 0, list));
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
    for (const QString &sentence : sentences)
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY(sentences.at(3).contains(u"Alpha shows 3 answers in full"));
    list.problem = PeerProblem::None;
    list.peers.push_back(peerAt(1));
    QCOMPARE(Wording::noPeersReason(m_dataset, 0, list), QString());
}

CITY_PROFILES_TEST(TstPeerWording)
#include "tst_peerwording.moc"
