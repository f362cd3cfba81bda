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

/// Peers by answers, each value worked out by hand.
class TstPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMeanLikenessOfSharedQuestionsRanks();
    void aCityThatSharesFewerThanFiveAnswersIsCountedNotRanked();
    void aCityThatStatesTooFewAnswersHasNoPeers();
    void theCityItselfIsLeftOutInEveryEdition();
    void tiesGoToMoreQuestionsAndThenByName();
    void aCancelledSearchFindsNothing();
};

namespace {

constexpr QStringView codebook = uR"(
    edition 2018 position=1
    edition 2020 position=2
    question population quantity fact role=population
    question staff quantity fact
    question goals multi_choice bars save serve grow learn
    option goals learn editions=2020
    question approach single_choice share holistic sectors both
    question strategy yes_no share
    question team yes_no share
    question funding yes_no share
)";

/// Two profiles that agree on three yes/no questions and the approach, with one more answer each.
Dataset pair(const QString &own, const QString &other, const QString &more = {})
{
    const auto same = u"\nstrategy: yes\nteam: no\nfunding: yes\napproach: both\n"_s;
    return datasetFromText(QString(codebook % u"\ncity a A SE\ncity b B SE\ncity c C SE\nprofile a@2018"_s % same % own
                                   % u"\nprofile b@2020"_s % same % other % u"\nprofile c@2018\n"_s % more));
}

PeerList peersOf(const Dataset &dataset, QStringView profile, int count = 10)
{
    return findPeers(dataset, {profileOf(dataset, profile), PeerBasis::Answers, count},
                     profilesOf(dataset, EditionChoice()))
        .value();
}

QStringList names(const Dataset &dataset, const std::vector<int> &questions)
{
    QStringList ids;
    for (const int question : questions)
        ids.append(dataset.question(question).id);
    return ids;
}

} // namespace

void TstPeers::theMeanLikenessOfSharedQuestionsRanks()
{
    // Goals: save of save, serve, grow: a third. Staff: logs of 1 + 9 and 1 + 99 over those of 1 + 0 and 1 + 999.
    const Dataset dataset = pair(u"goals: save serve\nstaff: 9"_s, u"goals: save grow learn\nstaff: 99"_s,
                                 u"strategy: no\nteam: yes\nfunding: no\napproach: both\ngoals: save\nstaff: 999"_s);
    const PeerList list = peersOf(dataset, u"a@2018");
    QCOMPARE(list.statedInFull, 6);
    QCOMPARE(list.ranked, 2);
    const Peer &first = list.peers.front();
    QCOMPARE(dataset.profileId(first.profile), u"b@2020"_s);
    // Range of logs: from 1 + 9 to 1 + 999, two decades, so that one decade leaves a half: (4 + 1/3 + 1/2) / 6.
    QCOMPARE(first.percent, 80);
    QCOMPARE(names(dataset, first.agree), QStringList({u"approach"_s, u"strategy"_s, u"team"_s, u"funding"_s}));
    QCOMPARE(names(dataset, first.overlap), QStringList({u"goals"_s}));
    QCOMPARE(names(dataset, first.differ), QStringList({u"staff"_s}));
    // c: (1 + 1/2 + 0) / 6.
    QCOMPARE(list.peers.back().percent, 25);
}

void TstPeers::aCityThatSharesFewerThanFiveAnswersIsCountedNotRanked()
{
    const Dataset dataset = pair(u"goals: save\nstaff: 3"_s, u"goals: save"_s, u"strategy: yes\nteam: no"_s);
    const PeerList list = peersOf(dataset, u"a@2018");
    QCOMPARE(list.problem, PeerProblem::None);
    QCOMPARE(list.ranked, 1);
    QCOMPARE(list.notRanked, 1);
}

void TstPeers::aCityThatStatesTooFewAnswersHasNoPeers()
{
    const Dataset dataset = pair(u"staff: 4 to 6"_s, u"goals: save"_s);
    const PeerList list = peersOf(dataset, u"a@2018");
    QCOMPARE(list.problem, PeerProblem::TooFewAnswers);
    QCOMPARE(list.statedInFull, 4);
    QVERIFY(list.peers.empty());
}

void TstPeers::theCityItselfIsLeftOutInEveryEdition()
{
    const Dataset dataset =
        pair(u"staff: 5"_s, u"staff: 5\nprofile a@2020\nstrategy: yes\nteam: no\nfunding: yes\napproach: both"_s);
    const PeerList list = findPeers(dataset, {profileOf(dataset, u"a@2018"), PeerBasis::Answers, 10},
                                    profilesOf(dataset, {EditionChoice::Mode::All, -1}))
                              .value();
    QCOMPARE(profileIds(dataset, {list.peers.front().profile}), QStringList({u"b@2020"_s}));
    QCOMPARE(list.ranked + list.notRanked, 2);
}

void TstPeers::tiesGoToMoreQuestionsAndThenByName()
{
    QString text = codebook.toString();
    const auto add = [&text](const QString &id, const QString &name, const QString &answers) {
        text +=
            u"\ncity %1 %2 SE\nprofile %1@2018\nstrategy: yes\nteam: no\nfunding: yes\napproach: both\n"_s.arg(id, name)
            + answers;
    };
    add(u"own"_s, u"Own"_s, u"goals: save\nstaff: 3"_s);
    add(u"z"_s, u"Umea"_s, u"goals: save"_s);
    add(u"x"_s, u"Åby"_s, u"goals: save"_s);
    add(u"more"_s, u"Ystad"_s, u"goals: save\nstaff: 3"_s);
    const Dataset dataset = datasetFromText(text);
    QStringList order;
    for (const Peer &peer : peersOf(dataset, u"own@2018").peers)
        order.append(dataset.profileId(peer.profile));
    QCOMPARE(order, QStringList({u"more@2018"_s, u"x@2018"_s, u"z@2018"_s}));
    QCOMPARE(peersOf(dataset, u"own@2018", 2).peers.size(), std::size_t(2));
}

void TstPeers::aCancelledSearchFindsNothing()
{
    const Dataset dataset = pair(u"staff: 5"_s, u"staff: 5"_s);
    const auto cancel = std::make_shared<std::atomic_bool>(true);
    for (const PeerBasis basis : {PeerBasis::Answers, PeerBasis::Region, PeerBasis::Size}) {
        const auto list =
            findPeers(dataset, {profileOf(dataset, u"a@2018"), basis, 10}, ProfileSet::all(dataset), cancel);
        QVERIFY(list->peers.empty());
    }
}

CITY_PROFILES_TEST(TstPeers)
#include "tst_peers.moc"
