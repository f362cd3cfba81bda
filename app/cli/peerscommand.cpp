// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"
#include "command.h"
#include "console.h"
#include "datasetopening.h"
#include "interruption.h"
#include "option.h"
#include "output.h"
#include "peerreport.h"
#include "peerwording.h"
#include "profilechoice.h"
#include "queryrequest.h"
#include "request.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int mostPeers = 10000;

Error usage(const QString &what, const QString &remedy)
{
    return {ErrorKind::Usage, what, remedy, {}, 0, {}};
}

Result<PeerBasis> askedBasis(const Request &request)
{
    const QString word = request.value(OptionName::by);
    QStringList ids;
    for (int basis = 0; basis < peerBasisCount; ++basis) {
        if (word == peerBasisId(PeerBasis(basis)) || word.isEmpty())
            return PeerBasis(basis);
        ids.append(peerBasisId(PeerBasis(basis)));
    }
    return usage(Cli::tr("Cities can't be alike by %1.").arg(word),
                 Cli::tr("Choose one of these: %1.").arg(ids.join(", "_L1)));
}

Result<PeerQuery> askedPeers(const Request &request, ProfileIndex profile)
{
    const Result<PeerBasis> basis = askedBasis(request);
    if (!basis)
        return basis.error();
    PeerQuery query{profile, *basis};
    if (const QString count = request.value(OptionName::count); !count.isEmpty()) {
        bool isNumber = false;
        query.count = count.toInt(&isNumber);
        if (!isNumber || query.count < 1 || query.count > mostPeers)
            return usage(Cli::tr("%1 is no number of cities.").arg(count),
                         Cli::tr("Write a number from 1 to %1.").arg(mostPeers));
    }
    return query;
}

} // namespace

Result<int> runPeers(const Request &request, Console &console)
{
    const Result<DatasetPointer> opened = openAsked(request, console);
    if (!opened)
        return opened.error();
    const Dataset &dataset = **opened;
    const Result<Query> among = queryOf(dataset, request);
    if (!among)
        return among.error();
    const Result<ProfileIndex> profile = findNamedProfile(dataset, request.arguments.first(), among->editions, console);
    if (!profile)
        return profile.error();
    const Result<PeerQuery> query = askedPeers(request, *profile);
    if (!query)
        return query.error();
    const Result<ProfileSet> profiles = profilesFound(*opened, *among);
    if (!profiles)
        return profiles.error();
    const Result<PeerList> list = findPeers(dataset, *query, *profiles, interruption());
    if (!list)
        return list.error();
    if (interrupted())
        return interruptedError();
    const Outcome outcome = writeOutput(request.value(OptionName::output), [&](QIODevice &device) {
        return request.format() == "json"_L1 ? writePeersJson(dataset, *profile, *list, device)
                                             : writePeersText(dataset, *list, device);
    });
    if (!outcome)
        return outcome.error();
    const QString reason = Wording::noPeersReason(dataset, *profile, *list);
    console.info(reason.isEmpty() ? Wording::peerCount(*list) : reason);
    return 0;
}

} // namespace CityProfiles
