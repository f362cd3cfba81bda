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

/// How alike two answers are, by the kind of the question, each worked out by hand.
class TstAnswerLikeness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsLikeByItsOwnRule_data();
    void eachKindIsLikeByItsOwnRule();
    void moreThanAByteOfOptionsAreCounted();
};

namespace {

constexpr QStringView codebook = uR"(
    edition 2018 position=1
    edition 2020 position=2
    question population quantity fact role=population
    question staff quantity fact
    question story text paragraph
    question goals multi_choice bars save serve grow learn own*
    option goals learn editions=2020
    question approach single_choice share holistic sectors both
    question strategy yes_no share
    question team yes_no share
    question funding yes_no share
    question data grid grid policing housing water levels=sufficient,insufficient
    option data water editions=2018
)";

/// Two profiles that agree on three yes/no questions and the approach, with one more answer each.
Dataset pair(const QString &own, const QString &other)
{
    const auto same = u"\nstrategy: yes\nteam: no\nfunding: yes\napproach: both\n"_s;
    return datasetFromText(QString(codebook % u"\ncity a A SE\ncity b B SE\nprofile a@2018"_s % same % own
                                   % u"\nprofile b@2020"_s % same % other));
}

PeerList peersOf(const Dataset &dataset, QStringView profile)
{
    return findPeers(dataset, {profileOf(dataset, profile), PeerBasis::Answers, 10},
                     profilesOf(dataset, EditionChoice()))
        .value();
}

} // namespace

void TstAnswerLikeness::eachKindIsLikeByItsOwnRule_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("percent"); // of all five questions, of which four agree; 0: the fifth is not compared
    QTest::newRow("the same list") << u"goals: save serve"_s << u"goals: serve save"_s << 100;
    QTest::newRow("a list within a list") << u"goals: save"_s << u"goals: save serve"_s << 90;
    QTest::newRow("an option of one edition is no difference") << u"goals: save"_s << u"goals: save learn"_s << 100;
    QTest::newRow("nothing in common") << u"goals: save"_s << u"goals: grow"_s << 80;
    QTest::newRow("none and a list") << u"goals: none"_s << u"goals: grow"_s << 80;
    QTest::newRow("none twice") << u"goals: none"_s << u"goals: none"_s << 100;
    QTest::newRow("nothing that both were offered") << u"goals: none"_s << u"goals: learn"_s << 0;
    QTest::newRow("own words alone") << u"goals: own=Sing"_s << u"goals: own=Dance"_s << 0;
    QTest::newRow("a partial list") << u"goals: partial save"_s << u"goals: save"_s << 0;
    QTest::newRow("an answer not found") << u"goals: not_stated"_s << u"goals: save"_s << 0;
    QTest::newRow("the same number") << u"staff: 7"_s << u"staff: 7"_s << 100;
    QTest::newRow("the ends of the range") << u"staff: 0"_s << u"staff: 7"_s << 80;
    QTest::newRow("a bound") << u"staff: more than 6"_s << u"staff: 7"_s << 0;
    QTest::newRow("about") << u"staff: about 7"_s << u"staff: 7"_s << 0;
    QTest::newRow("none and a number") << u"staff: none"_s << u"staff: 7"_s << 80;
    QTest::newRow("numbers of different years") << u"staff: 7 (2017)"_s << u"staff: 7 (2018)"_s << 0;
    QTest::newRow("numbers of one year") << u"staff: 7 (2017)"_s << u"staff: 7 (2017)"_s << 100;
    QTest::newRow("the population is no answer") << u"population: 7"_s << u"population: 7"_s << 0;
    QTest::newRow("texts are left out") << u"story: same"_s << u"story: same"_s << 0;
    QTest::newRow("half of a grid") << u"data: policing=sufficient housing=sufficient"_s
                                    << u"data: policing=sufficient housing=insufficient"_s << 90;
    QTest::newRow("rows that both state")
        << u"data: policing=sufficient"_s << u"data: policing=sufficient housing=insufficient"_s << 100;
    QTest::newRow("no row that both state") << u"data: policing=sufficient"_s << u"data: housing=sufficient"_s << 0;
    QTest::newRow("a row of one edition") << u"data: water=sufficient"_s << u"data: none"_s << 80;
    QTest::newRow("a grid of none twice") << u"data: none"_s << u"data: none"_s << 100;
}

void TstAnswerLikeness::eachKindIsLikeByItsOwnRule()
{
    QFETCH(QString, own);
    QFETCH(QString, other);
    QFETCH(int, percent);
    const Dataset dataset = pair(own, other);
    const auto likeBothWays = [&](QStringView profile) {
        const PeerList list = peersOf(dataset, profile);
        return list.peers.empty() ? 0 : list.peers.front().percent;
    };
    QCOMPARE(likeBothWays(u"a@2018"), percent);
    QCOMPARE(likeBothWays(u"b@2020"), percent);
}

void TstAnswerLikeness::moreThanAByteOfOptionsAreCounted()
{
    QString options;
    QString all;
    for (int option = 0; option < 300; ++option) {
        options += u" o%1"_s.arg(option);
        all += option < 270 ? u" o%1"_s.arg(option) : QString();
    }
    const QString same = u"\nstrategy: yes\nteam: no\nfunding: yes\napproach: both\nmany:"_s;
    const Dataset dataset = datasetFromText(QString(codebook % u"\nquestion many multi_choice bars"_s % options
                                                    % u"\ncity a A SE\ncity b B SE\nprofile a@2018"_s % same % all
                                                    % u"\nprofile b@2018"_s % same % all % u" o299"_s));
    // 4 + 270 / 271 of five.
    QCOMPARE(peersOf(dataset, u"a@2018").peers.front().percent, 99);
}

CITY_PROFILES_TEST(TstAnswerLikeness)
#include "tst_answerlikeness.moc"
