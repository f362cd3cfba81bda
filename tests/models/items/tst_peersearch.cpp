// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peersearch.h"

#include "datasettext.h"
#include "standingcount.h"
#include "testmain.h"

#include <QTest>
#include <QThreadPool>

using namespace CityProfiles;
using namespace CityProfiles::Testing;

/// Peers and ranks of small datasets are there at once, those of large ones later; only the newest request is answered.
class TstPeerSearch : public QObject {
    Q_OBJECT

private:
    static DatasetPointer survey()
    {
        return sharedDatasetFromText(uR"(
            edition 2018 position=1
            edition 2020 position=2
            question staff quantity fact
            city a A SE
            city b B SE
            city c C SE
            profile a@2018
            staff: 3
            profile b@2018
            staff: 2
            profile b@2020
            staff: 9
            profile c@2018
            staff: 1
        )");
    }
    static PeerQuery query(ProfileIndex profile) { return {profile, PeerBasis::Region, 8}; }

    static void settle()
    {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void aSmallDatasetIsSearchedAtOnceAndEachCityOnce()
    {
        PeerSearch search;
        std::vector<PeerAnswer> heard;
        connect(&search, &PeerSearch::finished, &search,
                [&heard](const PeerAnswer &answer) { heard.push_back(answer); });
        search.start(survey(), query(0));
        QCOMPARE(heard.size(), std::size_t(1));
        QVERIFY(!search.isRunning());
        QCOMPARE(heard.front().list.peers.size(), std::size_t(2));
        QCOMPARE(heard.front().list.peers.front().profile, ProfileIndex(2)); // the latest one of b
    }

    void onlyTheNewestSearchIsAnswered()
    {
        PeerSearch search;
        search.setImmediateLimit(0);
        std::vector<PeerQuery> heard;
        connect(&search, &PeerSearch::finished, &search,
                [&heard](const PeerAnswer &answer) { heard.push_back(answer.query); });
        search.start(survey(), query(0));
        search.start(survey(), query(3));
        QVERIFY(search.isRunning());
        QVERIFY(heard.empty());
        QTRY_COMPARE(heard.size(), std::size_t(1));
        settle();
        QCOMPARE(heard, std::vector<PeerQuery>{query(3)});
        search.start(survey(), query(0));
        search.cancel();
        settle();
        QCOMPARE(heard.size(), std::size_t(1));
    }

    void whatAProfileNamesIsCountedInItsSurveyYear()
    {
        const DatasetPointer dataset = sharedDatasetFromText(uR"(
            edition 2018 position=1
            edition 2020 position=2
            question roles multi_choice bars designer engineer other*
            question lab yes_no share
            city a A SE
            city b B SE
            city c C SE
            profile a@2018
            roles: designer other="Urban planner"
            lab: yes
            profile b@2018
            roles: designer engineer
            profile b@2020
            roles: designer
            profile c@2018
        )");
        StandingCount count;
        Standings heard;
        connect(&count, &StandingCount::finished, &count, [&heard](const Standings &standings) { heard = standings; });
        count.start(dataset, 0);
        QCOMPARE(heard.options.size(), std::size_t(1)); // yes and no are not named
        const auto &roles = heard.options.at(0);
        QCOMPARE(roles.size(), std::size_t(1)); // nor are the city's own words
        QCOMPARE(roles.at(0).named, 2);
        QCOMPARE(roles.at(0).known, 2);
        QCOMPARE(roles.at(0).unknown, 1);
    }

    void ranksAreThoseOfTheProfilesSurveyYear()
    {
        for (const ProfileIndex limit : {0U, 100U}) {
            StandingCount count;
            count.setImmediateLimit(limit);
            std::vector<Standings> heard;
            connect(&count, &StandingCount::finished, &count,
                    [&heard](const Standings &standings) { heard.push_back(standings); });
            count.start(survey(), 3);
            count.start(survey(), 0);
            QCOMPARE(heard.empty(), limit == 0);
            settle();
            QCOMPARE(heard.back().numbers.size(), std::size_t(1));
            QCOMPARE(heard.back().numbers.at(0).firstRank(), 1);
            QCOMPARE(heard.back().numbers.at(0).base(), 3);
            QCOMPARE(heard.size(), std::size_t(limit == 0 ? 1 : 2));
        }
    }
};

CITY_PROFILES_TEST(TstPeerSearch)
#include "tst_peersearch.moc"
