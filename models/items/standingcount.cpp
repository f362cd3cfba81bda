// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standingcount.h"

#include "editionchoice.h"

namespace CityProfiles {

namespace {

std::map<int, OptionStanding> optionsOf(const Dataset &dataset, int question, ProfileIndex profile,
                                        const ProfileSet &set, const CancelFlag &cancel)
{
    std::map<int, OptionStanding> standings;
    const Question &asked = dataset.question(question);
    if (!asked.isChoice() || asked.kind == QuestionKind::YesNo)
        return standings;
    for (int option = 0; option < int(asked.options.size()) && !isCancelled(cancel); ++option) {
        if (!asked.options[std::size_t(option)].writeIn && dataset.names(profile, question, option))
            standings.emplace(option, optionStanding(dataset, question, option, set));
    }
    return standings;
}

Standings standingsOf(const Dataset &dataset, ProfileIndex profile, const CancelFlag &cancel = {})
{
    const ProfileSet set = profilesOf(dataset, {EditionChoice::Mode::One, dataset.edition(profile)});
    Standings standings;
    for (int question = 0; question < int(dataset.codebook().questions.size()); ++question) {
        if (const auto standing = numberStanding(dataset, question, profile, set, cancel))
            standings.numbers.emplace(question, *standing);
        if (auto options = optionsOf(dataset, question, profile, set, cancel); !options.empty())
            standings.options.emplace(question, std::move(options));
    }
    return standings;
}

} // namespace

StandingCount::StandingCount(QObject *parent)
    : QObject(parent)
{
}

void StandingCount::start(const DatasetPointer &dataset, ProfileIndex profile)
{
    cancel();
    if (dataset->profileCount() <= m_limit) {
        Q_EMIT finished(standingsOf(*dataset, profile));
        return;
    }
    m_job.start([dataset, profile](const CancelFlag &cancel) { return standingsOf(*dataset, profile, cancel); },
                [this](const Standings &standings) { Q_EMIT finished(standings); });
}

} // namespace CityProfiles
