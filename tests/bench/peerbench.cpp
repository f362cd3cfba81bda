// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerlikeness.h"
#include "benches.h"
#include "datasetfilereader.h"
#include "editionchoice.h"
#include "measure.h"
#include "peers.h"
#include "segmentwork.h"
#include "standing.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

/// The profiles with the most answers in full, since what they are compared by costs the most.
std::vector<ProfileIndex> fullest(const Dataset &dataset, std::size_t wanted)
{
    constexpr ProfileIndex lookedAt = 500;
    std::vector<std::pair<std::size_t, ProfileIndex>> found;
    for (ProfileIndex profile = 0; profile < std::min(lookedAt, dataset.profileCount()); ++profile)
        found.emplace_back(AnswerLikeness(dataset, profile).questions().size(), profile);
    std::sort(found.rbegin(), found.rend());
    std::vector<ProfileIndex> profiles;
    for (std::size_t i = 0; i < std::min(wanted, found.size()); ++i)
        profiles.push_back(found[i].second);
    return profiles;
}

/// Every plane that a search for peers of a profile reads.
std::vector<int> planesRead(const Dataset &dataset, ProfileIndex profile)
{
    const AnswerLikeness likeness(dataset, profile);
    std::vector<int> planes;
    for (const int question : likeness.questions()) {
        const Question &asked = dataset.question(question);
        for (const State state : {State::Answered, State::None})
            planes.push_back(dataset.layout().statePlane(question, state));
        for (int option = 0; option < int(asked.options.size()); ++option) {
            if (asked.kind != QuestionKind::Grid)
                planes.push_back(dataset.layout().optionPlane(question, option));
            for (int level = 0; level < int(asked.levels.size()); ++level)
                planes.push_back(dataset.layout().levelPlane(question, option, level));
        }
    }
    return planes;
}

/// The least that such a search can take: each plane counted with one set.
void countPlanes(const Dataset &dataset, const std::vector<int> &planes, const ProfileSet &set)
{
    std::atomic_int sum = 0;
    forEachSegment(planes.size(), {}, [&](std::size_t plane) { sum += countPlane(dataset, planes[plane], set); });
}

} // namespace

Figures peerFigures(const Plan &plan)
{
    makeGenerated(plan);
    const auto opened = openDatasetFile(plan.generated);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().message()));
    const Dataset &dataset = *opened->dataset;
    const ProfileSet latest = profilesOf(dataset, {});
    const std::vector<ProfileIndex> profiles = fullest(dataset, 5);
    std::size_t next = 0;
    const auto find = [&](PeerBasis basis) {
        const PeerQuery query{profiles[next++ % profiles.size()], basis, 10};
        return milliseconds([&] { (void)findPeers(dataset, query, latest); });
    };
    const std::vector<int> planes = planesRead(dataset, profiles.front());
    const auto floor = [&] { return milliseconds([&] { countPlanes(dataset, planes, latest); }); };
    const auto figure = [&](const QString &id, const QString &text, const Pair &pair, double aim) {
        return Figure{QString(u"peers."_s + id),
                      QString(u"%1 profiles: "_s.arg(plan.profiles) + text),
                      u"ms"_s,
                      pair.value,
                      pair.floor,
                      aim,
                      {},
                      plan.runs};
    };
    const int staff = dataset.codebook().questionWithRole(u"staff");
    const auto stand = [&] {
        return milliseconds([&] { (void)numberStanding(dataset, staff, profiles[next++ % profiles.size()], latest); });
    };
    return {figure(u"answers"_s, u"ten peers by answers"_s,
                   alternate(
                       plan.runs, [&] { return find(PeerBasis::Answers); }, floor),
                   50),
            figure(u"region"_s, u"ten peers by region"_s,
                   alternate(
                       plan.runs, [&] { return find(PeerBasis::Region); }, floor),
                   50),
            figure(u"size"_s, u"ten peers by size"_s,
                   alternate(
                       plan.runs, [&] { return find(PeerBasis::Size); }, floor),
                   50),
            figure(u"rank"_s, u"the rank of a number"_s, alternate(plan.runs, stand, floor), 50)};
}

} // namespace CityProfiles::Bench
