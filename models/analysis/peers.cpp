// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peers.h"

#include "answerlikeness.h"
#include "comparison.h"
#include "peerplaces.h"
#include "peerranking.h"

namespace CityProfiles {

namespace {

struct Ranked {
    ProfileIndex profile = 0;
    quint32 sum = 0; ///< in parts of likenessUnit
    quint16 compared = 0;
};

/// Higher mean, then more questions, then by name.
struct RankedBefore {
    bool operator()(const Ranked &a, const Ranked &b) const
    {
        const quint64 left = quint64(a.sum) * b.compared;
        const quint64 right = quint64(b.sum) * a.compared;
        if (left != right)
            return left > right;
        return a.compared != b.compared ? a.compared > b.compared : namedBefore(*dataset, a.profile, b.profile);
    }

    const Dataset *dataset;
};

/// Ranks the profiles of one segment.
void rankSegment(const AnswerLikeness &likeness, std::size_t number, const ProfileSet &among,
                 SegmentRanking<Ranked, RankedBefore> &ranking)
{
    const LikenessScores scores = likeness.scores(int(number), among);
    const auto first = ProfileIndex(number << segmentBits);
    forEachRow(among, number, scores.sums.size(), [&](std::size_t row) {
        if (scores.compared[row] >= fewestShared)
            ranking.rank({first + ProfileIndex(row), scores.sums[row], scores.compared[row]});
        else
            ++ranking.notRanked;
    });
}

/// On which questions a peer agrees, in part or not at all.
Result<Peer> explained(const Dataset &dataset, const Profile &own, const AnswerLikeness &likeness, const Ranked &ranked)
{
    const Result<Profile> other = dataset.profile(ranked.profile);
    if (!other)
        return other.error();
    Peer peer;
    peer.profile = ranked.profile;
    peer.percent = int(quint64(ranked.sum) * 100 / (quint64(ranked.compared) * likenessUnit));
    const auto shares = likeness.with(ranked.profile);
    for (std::size_t index = 0; index < shares.size(); ++index) {
        if (!shares[index])
            continue;
        const int question = likeness.questions()[index];
        const Question &asked = dataset.question(question);
        const Verdict verdict = compareAnswers(asked, own.answers[std::size_t(question)], own.edition,
                                               other->answers[std::size_t(question)], other->edition);
        const bool inPart = *shares[index] > 0 && asked.kind != QuestionKind::Quantity;
        (verdict != Verdict::Different ? peer.agree : inPart ? peer.overlap : peer.differ).push_back(question);
    }
    return peer;
}

Result<PeerList> peersByAnswers(const Dataset &dataset, const PeerQuery &query, const ProfileSet &among,
                                const CancelFlag &cancel)
{
    const AnswerLikeness likeness(dataset, query.profile, cancel);
    PeerList list;
    list.statedInFull = int(likeness.questions().size());
    if (list.statedInFull < fewestShared) {
        list.problem = PeerProblem::TooFewAnswers;
        return list;
    }
    const auto best =
        rankSegments<Ranked>(dataset, query.count, RankedBefore{&dataset}, cancel, list,
                             [&](std::size_t number, auto &ranking) { rankSegment(likeness, number, among, ranking); });
    if (isCancelled(cancel))
        return PeerList();
    const Result<Profile> own = dataset.profile(query.profile);
    if (!own)
        return own.error();
    for (const Ranked &ranked : best) {
        Result<Peer> peer = explained(dataset, *own, likeness, ranked);
        if (!peer)
            return peer.error();
        list.peers.push_back(std::move(*peer));
    }
    return list;
}

} // namespace

Result<PeerList> findPeers(const Dataset &dataset, const PeerQuery &query, const ProfileSet &among,
                           const CancelFlag &cancel)
{
    ProfileSet others = among;
    for (const ProfileIndex own : dataset.profilesOf(dataset.city(query.profile)))
        others.remove(own);
    if (query.basis == PeerBasis::Region)
        return peersByRegion(dataset, query, others, cancel);
    if (query.basis == PeerBasis::Size)
        return peersBySize(dataset, query, others, cancel);
    return peersByAnswers(dataset, query, others, cancel);
}

} // namespace CityProfiles
