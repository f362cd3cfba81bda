// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerwording.h"

#include "text.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

const Source &sourceOf(const Dataset &dataset, const Profile &profile, int question)
{
    const int own = profile.answers[std::size_t(question)].source;
    return dataset.tables().sources[std::size_t(own >= 0 ? own : profile.source)];
}

} // namespace

QString cityLabel(const Dataset &dataset, CityIndex city)
{
    const QString subdivision = dataset.subdivision(city);
    return subdivision.isEmpty() ? dataset.cityName(city)
                                 : Text::tr("%1, %2", "city, subdivision").arg(dataset.cityName(city), subdivision);
}

QString countryName(const Dataset &dataset, CityIndex city)
{
    return dataset.tables().countries[std::size_t(dataset.country(city))].name;
}

QString surveyYear(const Codebook &codebook, int edition, std::optional<int> snapshotYear)
{
    const QString id = codebook.editions[std::size_t(edition)].id;
    return snapshotYear && QString::number(*snapshotYear) != id
        ? Text::tr("%1 survey, page of %2").arg(id, QString::number(*snapshotYear))
        : Text::tr("%1 survey").arg(id);
}

QString countryAndYear(const Dataset &dataset, ProfileIndex profile)
{
    return Text::tr("%1 · %2", "country, survey year")
        .arg(countryName(dataset, dataset.city(profile)),
             surveyYear(dataset.codebook(), dataset.edition(profile), dataset.snapshotYear(profile)));
}

QString profileLabel(const Dataset &dataset, ProfileIndex profile)
{
    return Text::tr("%1, %2", "city, survey year")
        .arg(cityLabel(dataset, dataset.city(profile)),
             surveyYear(dataset.codebook(), dataset.edition(profile), dataset.snapshotYear(profile)));
}

QString shortProfileLabel(const Dataset &dataset, ProfileIndex profile)
{
    return QString(cityLabel(dataset, dataset.city(profile)) + u' '
                   + dataset.codebook().editions[std::size_t(dataset.edition(profile))].id);
}

QString notOffered(const Codebook &codebook, int edition)
{
    return Text::tr("not offered in %1").arg(codebook.editions[std::size_t(edition)].id);
}

QString answeredOf(int answered, int questions)
{
    return Text::tr("%1 of %n questions answered", nullptr, questions).arg(answered);
}

QString notShownCount(int questions)
{
    return Text::tr("Not shown in our source: %n questions", nullptr, questions);
}

QString citation(const Dataset &dataset, ProfileIndex index, const Profile &profile, int question)
{
    const Source &source = sourceOf(dataset, profile, question);
    const QString page = profile.url.isEmpty() ? source.url : profile.url;
    return Text::tr("%1: %2, %3. %4, %5. %6. City Profiles data %7.",
                    "question: city, survey year. title, publisher. page. version")
        .arg(dataset.question(question).label, cityLabel(dataset, dataset.city(index)),
             surveyYear(dataset.codebook(), profile.edition, profile.snapshotYear), source.title, source.publisher,
             page, dataset.info().version);
}

QString errorReport(const Dataset &dataset, ProfileIndex index, const Profile &profile, int question)
{
    const Source &source = sourceOf(dataset, profile, question);
    const QStringList lines{
        Text::tr("Profile: %1").arg(dataset.profileId(index)),
        Text::tr("Question: %1 (%2)").arg(dataset.question(question).label, dataset.question(question).id),
        Text::tr("Value shown: %1").arg(answerText(dataset.codebook(), profile, question)),
        Text::tr("Source: %1").arg(source.title),
        Text::tr("Page: %1").arg(profile.url.isEmpty() ? source.url : profile.url),
        Text::tr("Data version: %1").arg(dataset.info().version),
        Text::tr("What is wrong: "),
    };
    return lines.join(u'\n');
}

} // namespace CityProfiles::Wording
