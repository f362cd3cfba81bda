// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilechoice.h"

#include "answerwording.h"
#include "clitext.h"
#include "console.h"
#include "didyoumean.h"
#include "folding.h"
#include "option.h"
#include "request.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr qsizetype mostCandidates = 12;

Error usage(const QString &what, const QString &remedy)
{
    return {ErrorKind::Usage, what, remedy, {}, 0, {}};
}

/// Every way to name a city in full, folded.
QByteArrayList foldedWays(const Dataset &dataset, CityIndex index)
{
    const City city = dataset.cityRecord(index);
    QByteArrayList ways{folded(city.name), folded(QString(city.name % u' ' % city.subdivision)),
                        folded(QString(city.name % u' ' % Wording::countryName(dataset, index)))};
    for (const QString &name : city.otherNames)
        ways.append(folded(name));
    return ways;
}

std::vector<CityIndex> citiesNamed(const Dataset &dataset, const QByteArray &name)
{
    std::vector<CityIndex> cities;
    const QByteArray firstWord = name.left(name.indexOf(' ')); // the whole of it where there is no blank
    for (CityIndex city = 0; city < dataset.cityCount(); ++city) {
        if (dataset.foldedNames(city).indexOf(firstWord) >= 0 && foldedWays(dataset, city).contains(name))
            cities.push_back(city);
    }
    return cities;
}

QString described(const Dataset &dataset, CityIndex city)
{
    return Cli::tr("%1 (%2, %3)", "city id, name, country")
        .arg(dataset.cityId(city), Wording::cityLabel(dataset, city), Wording::countryName(dataset, city));
}

Error ambiguous(const Dataset &dataset, const QString &name, const std::vector<CityIndex> &cities)
{
    QStringList candidates;
    for (const CityIndex city : cities) {
        if (candidates.size() < mostCandidates)
            candidates.append(described(dataset, city));
    }
    return usage(
        Cli::tr("%n cities are named %1: %2.", nullptr, int(cities.size())).arg(name, candidates.join("; "_L1)),
        Cli::tr("Use the id."));
}

Error unknown(const Dataset &dataset, const QString &name)
{
    QStringList names;
    for (CityIndex city = 0; city < dataset.cityCount(); ++city) {
        names.append(dataset.cityId(city));
        for (const QByteArray &way : foldedWays(dataset, city))
            names.append(QString::fromUtf8(way));
    }
    names.removeDuplicates();
    const bool isId = name.contains(u'-');
    return usage(Cli::tr("No city is named %1.").arg(name),
                 didYouMean(isId ? name : QString::fromUtf8(folded(name)), names));
}

QStringList profileIds(const Dataset &dataset, CityIndex city)
{
    QStringList ids;
    for (const ProfileIndex profile : dataset.profilesOf(city))
        ids.append(dataset.profileId(profile));
    return ids;
}

Result<int> namedEdition(const Dataset &dataset, const QString &id)
{
    const int edition = dataset.codebook().editionIndex(id);
    if (edition >= 0)
        return edition;
    QStringList ids;
    for (const int index : dataset.codebook().editionOrder())
        ids.append(dataset.codebook().editions[std::size_t(index)].id);
    return usage(Cli::tr("There is no edition %1.").arg(id),
                 Cli::tr("Choose one of these: %1.").arg(ids.join(", "_L1)));
}

Result<ProfileIndex> profileIn(const Dataset &dataset, CityIndex city, int edition)
{
    const auto profile = dataset.findProfile(city, edition);
    if (profile && !dataset.isRemoved(*profile))
        return *profile;
    return usage(Cli::tr("%1 has no profile in the %2.")
                     .arg(Wording::cityLabel(dataset, city), Wording::surveyYear(dataset.codebook(), edition)),
                 Cli::tr("There is: %1.").arg(profileIds(dataset, city).join(", "_L1)));
}

Result<ProfileIndex> newestProfile(const Dataset &dataset, CityIndex city, Console &console)
{
    const std::vector<ProfileIndex> profiles = dataset.profilesOf(city);
    if (profiles.empty())
        return usage(Cli::tr("%1 has no profile.").arg(Wording::cityLabel(dataset, city)), {});
    console.info(Cli::tr("Taking the newest profile: %1 (%2).")
                     .arg(dataset.profileId(profiles.back()), Wording::profileLabel(dataset, profiles.back())));
    return profiles.back();
}

} // namespace

Result<CityIndex> findNamedCity(const Dataset &dataset, const QString &name)
{
    if (const auto city = dataset.findCity(name))
        return *city;
    const QByteArray key = folded(name);
    const std::vector<CityIndex> cities = key.isEmpty() ? std::vector<CityIndex>() : citiesNamed(dataset, key);
    if (cities.size() == 1)
        return cities.front();
    return cities.empty() ? unknown(dataset, name) : ambiguous(dataset, name, cities);
}

Result<ProfileIndex> findNamedProfile(const Dataset &dataset, const QString &name, const EditionChoice &choice,
                                      Console &console)
{
    const qsizetype at = name.lastIndexOf(u'@');
    const Result<CityIndex> city = findNamedCity(dataset, at < 0 ? name : name.left(at));
    if (!city)
        return city.error();
    if (at >= 0) {
        const Result<int> edition = namedEdition(dataset, name.mid(at + 1));
        return edition ? profileIn(dataset, *city, *edition) : Result<ProfileIndex>(edition.error());
    }
    return choice.mode == EditionChoice::Mode::One ? profileIn(dataset, *city, choice.edition)
                                                   : newestProfile(dataset, *city, console);
}

Result<std::vector<ProfileIndex>> findNamedProfiles(const Dataset &dataset, const QStringList &names,
                                                    const EditionChoice &choice, Console &console)
{
    std::vector<ProfileIndex> profiles;
    for (const QString &name : names) {
        std::vector<ProfileIndex> found;
        if (choice.mode == EditionChoice::Mode::All && !name.contains(u'@')) {
            const Result<CityIndex> city = findNamedCity(dataset, name);
            if (!city)
                return city.error();
            found = dataset.profilesOf(*city);
        } else {
            const Result<ProfileIndex> profile = findNamedProfile(dataset, name, choice, console);
            if (!profile)
                return profile.error();
            found = {*profile};
        }
        for (const ProfileIndex profile : found) {
            if (std::find(profiles.begin(), profiles.end(), profile) != profiles.end())
                return usage(Cli::tr("The profile %1 is named twice.").arg(dataset.profileId(profile)), {});
            profiles.push_back(profile);
        }
    }
    return profiles;
}

Result<EditionChoice> editionChoice(const Dataset &dataset, const Request &request)
{
    const QString id = request.value(OptionName::edition);
    if (id.isEmpty())
        return EditionChoice();
    if (const auto choice = editionChoiceFromId(dataset.codebook(), id))
        return *choice;
    return namedEdition(dataset, id).error();
}

Result<int> findNamedQuestion(const Codebook &codebook, const QString &id)
{
    if (const int question = codebook.questionIndex(id); question >= 0)
        return question;
    QStringList ids;
    for (const Question &question : codebook.questions)
        ids.append(question.id);
    return usage(Cli::tr("There is no question %1.").arg(id), didYouMean(id, ids));
}

} // namespace CityProfiles
