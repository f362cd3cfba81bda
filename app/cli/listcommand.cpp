// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"
#include "command.h"
#include "console.h"
#include "csvreport.h"
#include "datasetopening.h"
#include "interruption.h"
#include "jsonreport.h"
#include "option.h"
#include "output.h"
#include "profilechoice.h"
#include "query.h"
#include "reportids.h"
#include "request.h"
#include "textreport.h"
#include "textsearch.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Error notSortable(const Codebook &codebook, const QString &key)
{
    QStringList keys{u"name"_s, u"country"_s, u"edition"_s};
    for (const int question : quantityQuestions(codebook))
        keys.append(codebook.questions[std::size_t(question)].id);
    return {ErrorKind::Usage,
            Cli::tr("The list can't be sorted by %1.").arg(key),
            Cli::tr("Choose one of these: %1.").arg(keys.join(", "_L1)),
            {},
            0,
            {}};
}

Result<SortOrder> sortOrder(const Codebook &codebook, const QString &text)
{
    SortOrder order;
    const QString key = text.section(u':', 0, 0);
    const QString direction = text.section(u':', 1);
    order.descending = direction == "desc"_L1;
    if (!direction.isEmpty() && direction != "desc"_L1 && direction != "asc"_L1)
        return notSortable(codebook, text);
    if (key.isEmpty() || key == "name"_L1)
        return order;
    order.question = codebook.questionIndex(key);
    if (key == "country"_L1)
        order.by = SortOrder::By::Country;
    else if (key == "edition"_L1)
        order.by = SortOrder::By::Edition;
    else if (order.question >= 0 && codebook.questions[std::size_t(order.question)].kind == QuestionKind::Quantity)
        order.by = SortOrder::By::Question;
    else
        return notSortable(codebook, key);
    return order;
}

Result<Query> queryOf(const Dataset &dataset, const Request &request)
{
    Query query;
    query.text = request.value(OptionName::search);
    const Result<EditionChoice> editions = editionChoice(dataset, request);
    if (!editions)
        return editions.error();
    query.editions = *editions;
    const Result<SortOrder> sort = sortOrder(dataset.codebook(), request.value(OptionName::sort));
    if (!sort)
        return sort.error();
    query.sort = *sort;
    return query;
}

/// What --text finds in the profiles, which are reduced to those in which it finds something.
Result<TextHitsByProfile> findText(const Dataset &dataset, const QString &text, std::vector<ProfileIndex> &profiles)
{
    ProfileSet within(dataset.profileCount());
    for (const ProfileIndex profile : profiles)
        within.insert(profile);
    const auto found = searchTexts(dataset, text, within, std::numeric_limits<int>::max(), interruption());
    if (!found)
        return found.error();
    TextHitsByProfile hits = byProfile(*found);
    std::erase_if(profiles, [&hits](ProfileIndex profile) { return !hits.contains(profile); });
    return hits;
}

} // namespace

Result<int> runList(const Request &request, Console &console)
{
    const Result<DatasetPointer> opened = openAsked(request, console);
    if (!opened)
        return opened.error();
    const Dataset &dataset = **opened;
    const Result<Query> query = queryOf(dataset, request);
    if (!query)
        return query.error();
    std::vector<ProfileIndex> profiles = run(dataset, *query, interruption());
    const bool inTexts = request.has(OptionName::text);
    const auto hits = inTexts ? findText(dataset, request.value(OptionName::text), profiles) : TextHitsByProfile();
    if (!hits)
        return hits.error();
    if (interrupted())
        return interruptedError();
    const Outcome outcome = writeOutput(request.value(OptionName::output), [&](QIODevice &device) {
        const TextHitsByProfile *passages = inTexts ? &*hits : nullptr;
        if (request.format() == "csv"_L1)
            return writeListCsv(dataset, profiles, device, passages);
        if (request.format() == "json"_L1)
            return writeListJson(dataset, profiles, device, passages);
        return writeListText(dataset, profiles, query->sort.question, device, passages);
    });
    if (!outcome)
        return outcome.error();
    const int all = profilesOf(dataset, query->editions).count();
    console.info(Cli::tr("%1 of %n profiles", nullptr, all).arg(profiles.size()));
    return 0;
}

} // namespace CityProfiles
