// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editionchoice.h"
#include "randomquery.h"
#include "referencepeers.h"
#include "standing.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Peers and ranks are those that a walk over pairs of whole profiles gives, over random surveys, edited ones too.
class TstRandomPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void peersEqualTheReference_data();
    void peersEqualTheReference();
    void aShorterListIsTheBeginningOfALongerOne_data() { peersEqualTheReference_data(); }
    void aShorterListIsTheBeginningOfALongerOne();
    void ranksEqualTheReference_data() { peersEqualTheReference_data(); }
    void ranksEqualTheReference();

private:
    [[nodiscard]] PeerList found(PeerBasis basis, ProfileIndex profile, int count) const
    {
        return findPeers(m_dataset, {profile, basis, count}, m_among).value();
    }

    Dataset m_dataset;
    ProfileSet m_among;
};

namespace {

/// A list as lines of text, to be compared as one.
QStringList lines(const Dataset &dataset, const PeerList &list)
{
    const auto numbers = [](const std::vector<int> &questions) {
        QStringList words;
        for (const int question : questions)
            words.append(QString::number(question));
        return words.join(u',');
    };
    QStringList lines{u"problem %1, %2 in full, %3 ranked, %4 not"_s.arg(int(list.problem))
                          .arg(list.statedInFull)
                          .arg(list.ranked)
                          .arg(list.notRanked)};
    for (const Peer &peer : list.peers)
        lines.append(u"%1: %2 % (%3|%4|%5), nearness %6, %7 km, %8"_s.arg(dataset.profileId(peer.profile))
                         .arg(peer.percent)
                         .arg(numbers(peer.agree), numbers(peer.overlap), numbers(peer.differ))
                         .arg(int(peer.nearness))
                         .arg(peer.kilometres.value_or(-1), 0, 'f', 1)
                         .arg(peer.ratio, 0, 'f', 6));
    return lines;
}

} // namespace

void TstRandomPeers::init()
{
    QFETCH(quint32, seed);
    QFETCH(bool, edited);
    RandomSurvey survey(seed);
    survey.answerMore(3);
    m_dataset = survey.dataset(90);
    if (edited)
        m_dataset = RandomQuery(m_dataset, seed).edited(survey);
    m_among = profilesOf(m_dataset, {EditionChoice::Mode(seed % 2), -1});
}

void TstRandomPeers::peersEqualTheReference_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("edited");
    for (const quint32 seed : {21U, 22U, 23U, 24U}) {
        QTest::addRow("seed %u", seed) << seed << false;
        QTest::addRow("seed %u, edited", seed) << seed << true;
    }
}

void TstRandomPeers::peersEqualTheReference()
{
    const ReferencePeers reference(m_dataset);
    const int all = int(m_dataset.profileCount());
    int ranked = 0;
    for (ProfileIndex profile = 0; profile < m_dataset.profileCount(); ++profile) {
        const PeerList byAnswers = reference.byAnswers(profile, m_among);
        QCOMPARE(lines(m_dataset, found(PeerBasis::Answers, profile, all)), lines(m_dataset, byAnswers));
        QCOMPARE(lines(m_dataset, found(PeerBasis::Region, profile, all)),
                 lines(m_dataset, reference.byRegion(profile, m_among)));
        QCOMPARE(lines(m_dataset, found(PeerBasis::Size, profile, all)),
                 lines(m_dataset, reference.bySize(profile, m_among)));
        ranked += byAnswers.ranked;
    }
    QVERIFY(ranked > all);
}

void TstRandomPeers::aShorterListIsTheBeginningOfALongerOne()
{
    for (ProfileIndex profile = 0; profile < m_dataset.profileCount(); ++profile) {
        for (const PeerBasis basis : {PeerBasis::Answers, PeerBasis::Region, PeerBasis::Size}) {
            const QStringList longer = lines(m_dataset, found(basis, profile, int(m_dataset.profileCount())));
            const QStringList shorter = lines(m_dataset, found(basis, profile, 3));
            QCOMPARE(shorter, longer.first(std::min(qsizetype(4), longer.size())));
        }
    }
}

void TstRandomPeers::ranksEqualTheReference()
{
    const ReferencePeers reference(m_dataset);
    int open = 0;
    for (int question = 0; question < int(m_dataset.codebook().questions.size()); ++question) {
        for (ProfileIndex profile = 0; profile < m_dataset.profileCount(); ++profile) {
            const auto standing = numberStanding(m_dataset, question, profile, m_among);
            QCOMPARE(standing.has_value(), m_dataset.quantity(profile, question).has_value());
            if (!standing)
                continue;
            const Quantity own = m_dataset.quantity(profile, question).value();
            if (own.qualifier == Qualifier::LessThan && own.upper == 0.0) // nothing is
                continue;
            const ReferencePeers::Ranks ranks = reference.ranks(question, profile, m_among);
            QCOMPARE(standing->firstRank(), ranks.first);
            QCOMPARE(standing->lastRank(), ranks.last);
            QCOMPARE(standing->base(), ranks.base);
            QCOMPARE(standing->base() + standing->otherYears + standing->unknown,
                     m_among.count() + (m_among.contains(profile) ? 0 : 1));
            open += standing->open;
        }
    }
    QVERIFY(open > 0);
}

CITY_PROFILES_TEST(TstRandomPeers)
#include "tst_randompeers.moc"
