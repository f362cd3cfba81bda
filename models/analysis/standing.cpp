// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing.h"

#include "certainty.h"
#include "evaluation.h"
#include "peerranking.h"
#include "quantitycolumn.h"

namespace CityProfiles {

namespace {

/// Counts another profile's number into a standing.
void count(const Quantity &own, const std::optional<Quantity> &other, NumberStanding &standing)
{
    if (!other)
        ++standing.unknown;
    else if (other->referenceYear != own.referenceYear)
        ++standing.otherYears;
    else if (certainlySmaller(own, *other))
        ++standing.larger;
    else if (certainlySmaller(*other, own))
        ++standing.smaller;
    else if (sameNumber(own, *other) == Truth::Yes)
        ++standing.equal;
    else
        ++standing.open;
}

void add(const NumberStanding &part, NumberStanding &whole)
{
    whole.larger += part.larger;
    whole.equal += part.equal;
    whole.smaller += part.smaller;
    whole.open += part.open;
    whole.otherYears += part.otherYears;
    whole.unknown += part.unknown;
}

} // namespace

std::optional<NumberStanding> numberStanding(const Dataset &dataset, int question, ProfileIndex profile,
                                             const ProfileSet &set, const CancelFlag &cancel)
{
    const auto own = dataset.quantity(profile, question);
    if (!own)
        return std::nullopt;
    std::vector<NumberStanding> parts(std::size_t(dataset.segmentCount()));
    forEachSegment(parts.size(), cancel, [&](std::size_t number) {
        const QuantityColumn column(dataset, number, question);
        NumberStanding part; // not in the vector, where threads would share a cache line
        forEachRow(set, number, std::size_t(dataset.segment(int(number)).size), [&](std::size_t row) {
            if (ProfileIndex(number << segmentBits) + ProfileIndex(row) != profile)
                count(*own, column.at(int(row)), part);
        });
        parts[number] = part;
    });
    if (isCancelled(cancel))
        return std::nullopt;
    NumberStanding standing;
    for (const NumberStanding &part : parts)
        add(part, standing);
    return standing;
}

OptionStanding optionStanding(const Dataset &dataset, int question, int option, const ProfileSet &set)
{
    const Result<TruthSet> truth = evaluate(dataset, conditionOn(questionSubject(question), {optionValue(option)}));
    OptionStanding standing;
    if (!truth) // options are bits, which are never unreadable
        return standing;
    standing.named = countCommon(truth->yes, set);
    standing.known = standing.named + countCommon(truth->no, set);
    standing.unknown = set.count() - standing.known;
    standing.atLeast = countPlane(dataset, dataset.layout().statePlane(question, State::Partial), set) > 0;
    return standing;
}

} // namespace CityProfiles
