// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerreport.h"

#include "datasettext.h"
#include "testmain.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

/// Peers are written with what makes them such.
class TstPeerReport : public QObject {
    Q_OBJECT

private:
    const Dataset m_dataset = datasetFromText(uR"(
        edition 2018
        country SE Sweden
        question population quantity fact role=population unit=residents
        question q1 yes_no share
        question q2 yes_no share
        question q3 yes_no share
        question q4 yes_no share
        question goals multi_choice bars save serve
        city a Alpha SE AA at=59,18
        city b Beta SE AA at=60,18
        profile a@2018
        population: 1000
        q1: yes
        q2: yes
        q3: yes
        q4: yes
        goals: save
        profile b@2018
        population: about 2000 (2017)
        q1: yes
        q2: yes
        q3: yes
        q4: no
        goals: save serve
    )");

    [[nodiscard]] PeerList list(PeerBasis basis) const
    {
        return findPeers(m_dataset, {0, basis, 10}, ProfileSet::all(m_dataset)).value();
    }
    [[nodiscard]] QJsonObject json(PeerBasis basis) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return writePeersJson(m_dataset, 0, list(basis), buffer) ? QJsonDocument::fromJson(buffer.data()).object()
                                                                 : QJsonObject();
    }
    [[nodiscard]] QJsonObject peer(PeerBasis basis) const
    {
        return json(basis).value("peers"_L1).toArray().first().toObject();
    }

private Q_SLOTS:
    void theJsonNamesTheQuestions()
    {
        const QJsonObject found = peer(PeerBasis::Answers);
        QCOMPARE(found.value("profile"_L1).toString(), u"b@2018"_s);
        QCOMPARE(found.value("agree"_L1).toArray(), QJsonArray({u"q1"_s, u"q2"_s, u"q3"_s}));
        QCOMPARE(found.value("in_part"_L1).toArray(), QJsonArray({u"goals"_s}));
        QCOMPARE(found.value("differ"_L1).toArray(), QJsonArray({u"q4"_s}));
        QCOMPARE(found.value("alike_percent"_L1).toInt(), 70);
        QCOMPARE(json(PeerBasis::Answers).value("stated_in_full"_L1).toInt(), 5);
        QCOMPARE(json(PeerBasis::Answers).value("format"_L1).toString(), u"city-profiles/1"_s);
    }

    void theJsonSaysHowNearAndHowLarge()
    {
        QCOMPARE(peer(PeerBasis::Region).value("same"_L1).toString(), u"subdivision"_s);
        QCOMPARE(peer(PeerBasis::Region).value("kilometres"_L1).toInt(), 111);
        const QJsonObject population = peer(PeerBasis::Size).value("population"_L1).toObject();
        QCOMPARE(population.value("qualifier"_L1).toString(), u"about"_s);
        QCOMPARE(population.value("reference_year"_L1).toInt(), 2017);
    }

    void aProfileWithoutPeersSaysWhy()
    {
        PeerList none;
        none.problem = PeerProblem::TooFewAnswers;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writePeersJson(m_dataset, 0, none, buffer));
        QVERIFY(buffer.data().contains("\"problem\": \"too_few_answers\""));
        QVERIFY(!json(PeerBasis::Answers).contains("problem"_L1));
        QBuffer text;
        text.open(QIODevice::WriteOnly);
        QVERIFY(writePeersText(m_dataset, none, text));
        QVERIFY(text.data().isEmpty());
    }

    void theTextHasTheQuestionsBelowEachCity()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writePeersText(m_dataset, list(PeerBasis::Answers), buffer));
        const QStringList lines = QString::fromUtf8(buffer.data()).split(u'\n');
        QCOMPARE(lines.size(), 2 + 4 + 1);
        QVERIFY(lines.at(2).startsWith(u"Beta, AA"));
        QVERIFY(lines.at(2).contains(u"Agree on 3 of 5, in part on 1"));
        QCOMPARE(lines.at(5), u"    Different: Q4"_s);
    }
};

CITY_PROFILES_TEST(TstPeerReport)
#include "tst_peerreport.moc"
