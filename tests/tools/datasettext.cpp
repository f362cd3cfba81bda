// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"

#include "datasetbuilder.h"
#include "surveytext.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

namespace {

/// Cities and profiles as the lines give them; built once the codebook is whole.
struct Rows {
    std::vector<City> cities;
    std::vector<Profile> profiles;
};

std::optional<int> wholeNumber(const DataLine &line, const QString &key)
{
    return line.has(key) ? std::optional(line.value(key).toInt()) : std::nullopt;
}

City cityFrom(const DataLine &line, SurveyTables &tables)
{
    City city;
    city.id = line.word(1);
    city.name = line.word(2);
    city.country = countryFor(tables, line.words().size() > 3 ? line.word(3) : u"XX"_s);
    city.subdivision = line.words().value(4);
    city.otherNames = line.value(u"names"_s).split(u';', Qt::SkipEmptyParts);
    if (const QStringList at = line.list(u"at"_s); at.size() == 2) {
        city.latitude = at.at(0).toDouble();
        city.longitude = at.at(1).toDouble();
    }
    return city;
}

Profile profileFrom(const DataLine &line, const SurveyTables &tables)
{
    const QStringList id = line.word(1).split(u'@');
    Profile profile;
    profile.cityId = id.first();
    profile.edition = tables.codebook.editionIndex(id.value(1));
    profile.source = tables.sourceIndex(line.value(u"source"_s, tables.sources.front().id));
    if (profile.edition < 0 || profile.source < 0)
        line.fail(u"no such edition or source"_s);
    profile.url = line.value(u"url"_s);
    profile.note = line.value(u"note"_s);
    profile.snapshotYear = wholeNumber(line, u"page"_s);
    for (const Question &question : tables.codebook.questions) {
        const State state = question.askedIn.contains(profile.edition) ? State::NotStated : State::NotAsked;
        profile.answers.push_back({state, {}, -1, {}});
    }
    return profile;
}

void takeAnswer(QStringView text, const DataLine &line, const SurveyTables &tables, Rows &rows)
{
    const qsizetype colon = text.indexOf(u':');
    const int question = tables.codebook.questionIndex(text.first(colon).trimmed());
    if (question < 0 || rows.profiles.empty())
        line.fail(u"no such question, or no profile above"_s);
    rows.profiles.back().answers[std::size_t(question)] =
        answerFromText(tables.codebook.questions[std::size_t(question)], text.sliced(colon + 1), line.number());
}

Dataset built(SurveyTables tables, const Rows &rows)
{
    DatasetBuilder builder(std::move(tables));
    QHash<QString, CityIndex> cities;
    for (const City &city : rows.cities)
        cities.insert(city.id, builder.addCity(city));
    std::vector<ProfileRecord> records;
    for (const Profile &profile : rows.profiles) {
        if (!cities.contains(profile.cityId))
            qFatal("dataset text: no city %s", qUtf8Printable(profile.cityId));
        records.push_back(builder.addProfile(cities.value(profile.cityId), profile));
    }
    DatasetParts parts = builder.finish();
    parts.info.name = u"test"_s;
    parts.info.title = u"Test data"_s;
    parts.info.version = u"1.0"_s;
    parts.texts = std::make_shared<MemoryTexts>(std::move(records));
    return Dataset(std::move(parts));
}

} // namespace

Dataset datasetFromText(QStringView text)
{
    SurveyTables tables = emptyTables();
    Rows rows;
    int number = 0;
    for (const QStringView raw : text.split(u'\n')) {
        const DataLine line(raw, ++number);
        if (line.isEmpty())
            continue;
        const QString first = line.word(0);
        if (first.endsWith(u':'))
            takeAnswer(raw, line, tables, rows);
        else if (first == "city"_L1)
            rows.cities.push_back(cityFrom(line, tables));
        else if (first == "profile"_L1)
            rows.profiles.push_back(profileFrom(line, tables));
        else
            takeSurveyLine(line, tables);
    }
    return built(std::move(tables), rows);
}

DatasetPointer sharedDatasetFromText(QStringView text)
{
    return std::make_shared<const Dataset>(datasetFromText(text));
}

int questionOf(const Dataset &dataset, QStringView id)
{
    const int question = dataset.codebook().questionIndex(id);
    if (question < 0)
        qFatal("no question %s", qUtf8Printable(id.toString()));
    return question;
}

int optionOf(const Dataset &dataset, QStringView question, QStringView option)
{
    const int index = dataset.question(questionOf(dataset, question)).optionIndex(option);
    if (index < 0)
        qFatal("no option %s", qUtf8Printable(option.toString()));
    return index;
}

ProfileIndex profileOf(const Dataset &dataset, QStringView id)
{
    const auto profile = dataset.findProfile(id);
    if (!profile)
        qFatal("no profile %s", qUtf8Printable(id.toString()));
    return *profile;
}

Profile wholeProfile(const Dataset &dataset, QStringView id)
{
    return dataset.profile(profileOf(dataset, id)).value();
}

Answer answerOf(const Dataset &dataset, QStringView profile, QStringView question)
{
    return wholeProfile(dataset, profile).answers[std::size_t(questionOf(dataset, question))];
}

QStringList profileIds(const Dataset &dataset, const std::vector<ProfileIndex> &profiles)
{
    QStringList ids;
    for (const ProfileIndex profile : profiles)
        ids.append(dataset.profileId(profile));
    return ids;
}

} // namespace CityProfiles::Testing
