// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefmaking.h"
#include "briefoutput.h"
#include "command.h"
#include "datasetopening.h"
#include "htmlreport.h"
#include "jsonreport.h"
#include "option.h"
#include "output.h"
#include "profilechoice.h"
#include "request.h"
#include "textreport.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

Result<int> runShow(const Request &request, Console &console)
{
    const Result<DatasetPointer> opened = openAsked(request, console);
    if (!opened)
        return opened.error();
    const Dataset &dataset = **opened;
    const Result<EditionChoice> editions = editionChoice(dataset, request);
    if (!editions)
        return editions.error();
    const Result<ProfileIndex> profile = findNamedProfile(dataset, request.arguments.first(), *editions, console);
    if (!profile)
        return profile.error();
    const Result<BriefOptions> options = briefOptions(request);
    if (!options)
        return options.error();
    if (isBriefFormat(request.format())) {
        const Result<Brief> brief = profileBrief(dataset, *profile, *options);
        return brief ? writeBrief(request, *brief, *options) : Result<int>(brief.error());
    }
    const Outcome outcome = writeOutput(request.value(OptionName::output), [&](QIODevice &device) {
        if (request.format() == "html"_L1)
            return writeProfileHtml(dataset, *profile, device);
        return request.format() == "json"_L1 ? writeProfileJson(dataset, *profile, device)
                                             : writeProfileText(dataset, *profile, device);
    });
    return outcome ? Result<int>(0) : Result<int>(outcome.error());
}

} // namespace CityProfiles
