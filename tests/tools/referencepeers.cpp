// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencepeers.h"

#include "folding.h"
#include "referenceorder.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

namespace {

constexpr double closest = 1e-9; // means nearer than this are a tie: fractions of small lists lie further apart

double share(qsizetype part, qsizetype whole)
{
    return double(part) / double(whole);
}

} // namespace

ReferencePeers::ReferencePeers(Dataset dataset)
    : m_dataset(std::move(dataset))
{
    for (ProfileIndex profile = 0; profile < m_dataset.profileCount(); ++profile)
        m_whole.push_back(m_dataset.profile(profile).value());
}

const Answer &ReferencePeers::answer(ProfileIndex profile, int question) const
{
    return m_whole[profile].answers[std::size_t(question)];
}

bool ReferencePeers::isOther(ProfileIndex profile, ProfileIndex other, const ProfileSet &among) const
{
    return among.contains(other) && m_whole[profile].cityId != m_whole[other].cityId;
}

bool ReferencePeers::inFull(ProfileIndex profile, int question) const
{
    const Question &asked = m_dataset.question(question);
    const Answer &given = answer(profile, question);
    if (asked.kind == QuestionKind::Text || asked.role == "population"_L1)
        return false;
    if (given.state == State::None)
        return true;
    const bool bound = given.quantity() && given.quantity()->qualifier != Qualifier::Exact;
    return given.state == State::Answered && !bound;
}

std::optional<double> ReferencePeers::choiceLikeness(int question, ProfileIndex a, ProfileIndex b) const
{
    std::set<int> named[2];
    for (int side = 0; side < 2; ++side) {
        for (const int option : m_dataset.question(question).optionOrder()) {
            const Option &asked = m_dataset.question(question).options[std::size_t(option)];
            const bool offered =
                asked.offeredIn.contains(m_whole[a].edition) && asked.offeredIn.contains(m_whole[b].edition);
            if (offered && !asked.writeIn && answer(side == 0 ? a : b, question).names(option))
                named[side].insert(option);
        }
    }
    std::set<int> either = named[0];
    either.insert(named[1].begin(), named[1].end());
    if (either.empty())
        return std::nullopt;
    return share(qsizetype(named[0].size() + named[1].size() - either.size()), qsizetype(either.size()));
}

std::optional<double> ReferencePeers::gridLikeness(int question, ProfileIndex a, ProfileIndex b) const
{
    int stated = 0;
    int equal = 0;
    for (const GridCell &cell : answer(a, question).cells()) {
        const EditionSet offered = m_dataset.question(question).options[std::size_t(cell.row)].offeredIn;
        const int other = answer(b, question).level(cell.row);
        if (other < 0 || !offered.contains(m_whole[a].edition) || !offered.contains(m_whole[b].edition))
            continue;
        ++stated;
        equal += other == cell.level ? 1 : 0;
    }
    return stated > 0 ? std::optional(share(equal, stated)) : std::nullopt;
}

std::optional<double> ReferencePeers::numberLikeness(int question, ProfileIndex a, ProfileIndex b) const
{
    const Quantity &left = *answer(a, question).quantity();
    const Quantity &right = *answer(b, question).quantity();
    if (left.referenceYear != right.referenceYear)
        return std::nullopt;
    std::vector<double> all;
    for (ProfileIndex profile = 0; profile < m_whole.size(); ++profile) {
        if (!m_dataset.isRemoved(profile) && inFull(profile, question) && answer(profile, question).quantity())
            all.push_back(std::log(1 + *answer(profile, question).quantity()->lower));
    }
    const auto [low, high] = std::minmax_element(all.begin(), all.end());
    return *low == *high ? 1 : 1 - std::abs(std::log(1 + *left.lower) - std::log(1 + *right.lower)) / (*high - *low);
}

std::optional<double> ReferencePeers::likeness(int question, ProfileIndex a, ProfileIndex b) const
{
    if (!inFull(a, question) || !inFull(b, question))
        return std::nullopt;
    const bool noneA = answer(a, question).state == State::None;
    const bool noneB = answer(b, question).state == State::None;
    if (noneA && noneB)
        return 1;
    const QuestionKind kind = m_dataset.question(question).kind;
    if (kind == QuestionKind::Quantity || kind == QuestionKind::Grid) {
        if (noneA || noneB)
            return 0;
        return kind == QuestionKind::Grid ? gridLikeness(question, a, b) : numberLikeness(question, a, b);
    }
    return choiceLikeness(question, a, b);
}

bool ReferencePeers::agree(int question, ProfileIndex a, ProfileIndex b) const
{
    std::set<QByteArray> ownWords[2];
    for (int side = 0; side < 2; ++side) {
        for (const Choice &choice : answer(side == 0 ? a : b, question).choices()) {
            if (m_dataset.question(question).options[std::size_t(choice.option)].writeIn)
                ownWords[side].insert(folded(choice.text));
        }
    }
    return likeness(question, a, b) > 1 - closest && ownWords[0] == ownWords[1];
}

bool ReferencePeers::before(ProfileIndex a, ProfileIndex b) const
{
    return ReferenceOrder(m_dataset, m_whole, {}).before(a, b);
}

PeerList ReferencePeers::byAnswers(ProfileIndex profile, const ProfileSet &among) const
{
    PeerList list;
    std::vector<double> means(m_whole.size());
    for (const int question : m_dataset.codebook().questionOrder())
        list.statedInFull += inFull(profile, question) ? 1 : 0;
    for (ProfileIndex other = 0; other < m_whole.size(); ++other) {
        if (!isOther(profile, other, among) || list.statedInFull < fewestShared)
            continue;
        Peer peer;
        peer.profile = other;
        for (const int question : m_dataset.codebook().questionOrder()) {
            const auto alike = likeness(question, profile, other);
            if (!alike)
                continue;
            means[other] += *alike;
            const bool number = m_dataset.question(question).kind == QuestionKind::Quantity;
            (agree(question, profile, other)   ? peer.agree
                 : *alike > closest && !number ? peer.overlap
                                               : peer.differ)
                .push_back(question);
        }
        means[other] /= std::max(1, peer.compared());
        peer.percent = int(means[other] * 100 + closest);
        peer.compared() < fewestShared ? void(++list.notRanked) : list.peers.push_back(peer);
    }
    list.ranked = int(list.peers.size());
    list.problem = list.statedInFull < fewestShared ? PeerProblem::TooFewAnswers : PeerProblem::None;
    std::sort(list.peers.begin(), list.peers.end(), [&](const Peer &a, const Peer &b) {
        if (std::abs(means[a.profile] - means[b.profile]) > closest)
            return means[a.profile] > means[b.profile];
        return a.compared() != b.compared() ? a.compared() > b.compared() : before(a.profile, b.profile);
    });
    return list;
}

} // namespace CityProfiles::Testing
