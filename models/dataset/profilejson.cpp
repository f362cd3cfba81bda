// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilejson.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Error invalid(const QString &field, const QString &what)
{
    return {ErrorKind::Invalid,
            what,
            QCoreApplication::translate("ProfileJson", "Correct the value in the JSON."),
            {},
            0,
            field};
}

template <typename T>
void insertIfSet(QJsonObject &json, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        json.insert(key, *value);
}

void insertIfSet(QJsonObject &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void insertIfSet(QJsonObject &json, const Extras &extras)
{
    QJsonObject extra;
    for (auto it = extras.begin(); it != extras.end(); ++it)
        extra.insert(it.key(), it.value());
    if (!extra.isEmpty())
        json.insert("extra"_L1, extra);
}

Extras extrasOf(const QJsonObject &json)
{
    Extras extras;
    const QJsonObject extra = json.value("extra"_L1).toObject();
    for (auto it = extra.begin(); it != extra.end(); ++it)
        extras.insert(it.key(), it.value().toString());
    return extras;
}

QString editionFromJson(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

/// One answer per question of the codebook; a question that the JSON leaves out is not stated, or was not asked.
Result<std::vector<Answer>> answersFromJson(const SurveyTables &tables, int edition, const QJsonObject &json)
{
    for (const QString &id : json.keys()) {
        if (tables.codebook.questionIndex(id) < 0)
            return invalid(id, QCoreApplication::translate("ProfileJson", "The codebook has no such question."));
    }
    std::vector<Answer> answers;
    for (const Question &question : tables.codebook.questions) {
        if (!json.contains(question.id)) {
            answers.push_back({question.askedIn.contains(edition) ? State::NotStated : State::NotAsked, {}, -1, {}});
            continue;
        }
        auto answer = answerFromJson(tables, question, json.value(question.id).toObject());
        if (!answer)
            return answer.error();
        answers.push_back(std::move(answer.value()));
    }
    return answers;
}

} // namespace

QString jsonFormat()
{
    return u"city-profiles/1"_s;
}

QJsonValue editionToJson(const QString &id)
{
    bool isNumber = false;
    const int number = id.toInt(&isNumber);
    return isNumber && QString::number(number) == id ? QJsonValue(number) : QJsonValue(id);
}

QJsonObject cityToJson(const SurveyTables &tables, const City &city)
{
    const Country &country = tables.countries[std::size_t(city.country)];
    QJsonObject json{
        {"id"_L1, city.id}, {"name"_L1, city.name}, {"country"_L1, country.name}, {"country_code"_L1, country.code}};
    if (country.region >= 0)
        json.insert("region"_L1, tables.regions[std::size_t(country.region)].id);
    insertIfSet(json, "subdivision"_L1, city.subdivision);
    insertIfSet(json, "latitude"_L1, city.latitude);
    insertIfSet(json, "longitude"_L1, city.longitude);
    if (!city.otherNames.isEmpty())
        json.insert("other_names"_L1, QJsonArray::fromStringList(city.otherNames));
    insertIfSet(json, city.extras);
    return json;
}

Result<City> cityFromJson(const SurveyTables &tables, const QJsonObject &json)
{
    City city;
    city.id = json.value("id"_L1).toString();
    city.name = json.value("name"_L1).toString();
    city.country = tables.countryIndex(json.value("country_code"_L1).toString());
    city.subdivision = json.value("subdivision"_L1).toString();
    if (city.id.isEmpty() || city.name.isEmpty())
        return invalid(u"city"_s, QCoreApplication::translate("ProfileJson", "A city needs an id and a name."));
    if (city.country < 0)
        return invalid(u"country_code"_s,
                       QCoreApplication::translate("ProfileJson", "The country is not among the dataset's countries."));
    if (json.value("latitude"_L1).isDouble())
        city.latitude = json.value("latitude"_L1).toDouble();
    if (json.value("longitude"_L1).isDouble())
        city.longitude = json.value("longitude"_L1).toDouble();
    for (const QJsonValue name : json.value("other_names"_L1).toArray())
        city.otherNames.append(name.toString());
    city.extras = extrasOf(json);
    return city;
}

QJsonObject profileToJson(const SurveyTables &tables, const City &city, const Profile &profile)
{
    const QString edition = tables.codebook.editions[std::size_t(profile.edition)].id;
    const Source &source = tables.sources[std::size_t(profile.source)];
    QJsonObject sourceJson{{"id"_L1, source.id}, {"title"_L1, source.title}};
    insertIfSet(sourceJson, "url"_L1, source.url);
    insertIfSet(sourceJson, "publisher"_L1, source.publisher);
    insertIfSet(sourceJson, "terms"_L1, source.terms);
    QJsonObject json{{"format"_L1, jsonFormat()},
                     {"profile"_L1, QString(profile.cityId + u'@' + edition)},
                     {"city"_L1, cityToJson(tables, city)},
                     {"edition"_L1, editionToJson(edition)},
                     {"source"_L1, sourceJson}};
    insertIfSet(json, "url"_L1, profile.url);
    insertIfSet(json, "snapshot_year"_L1, profile.snapshotYear);
    insertIfSet(json, "note"_L1, profile.note);
    insertIfSet(json, profile.extras);
    QJsonObject answers;
    for (const int question : tables.codebook.questionOrder()) {
        const Question &asked = tables.codebook.questions[std::size_t(question)];
        answers.insert(asked.id, answerToJson(tables, asked, profile.answers[std::size_t(question)]));
    }
    json.insert("answers"_L1, answers);
    return json;
}

Result<Profile> profileFromJson(const SurveyTables &tables, const QJsonObject &json)
{
    if (json.value("format"_L1).toString() != jsonFormat())
        return Error{ErrorKind::WrongFormat,
                     QCoreApplication::translate("ProfileJson", "This JSON is not of the format %1.").arg(jsonFormat()),
                     {},
                     {},
                     0,
                     u"format"_s};
    Profile profile;
    profile.cityId = json.value("city"_L1).toObject().value("id"_L1).toString();
    profile.edition = tables.codebook.editionIndex(editionFromJson(json.value("edition"_L1)));
    profile.source = tables.sourceIndex(json.value("source"_L1).toObject().value("id"_L1).toString());
    if (profile.cityId.isEmpty())
        return invalid(u"city"_s, QCoreApplication::translate("ProfileJson", "A profile needs a city with an id."));
    if (profile.edition < 0 || profile.source < 0)
        return invalid(profile.edition < 0 ? u"edition"_s : u"source"_s,
                       QCoreApplication::translate("ProfileJson", "The edition or source is not in the dataset."));
    profile.url = json.value("url"_L1).toString();
    if (const QJsonValue year = json.value("snapshot_year"_L1); !year.isUndefined()) {
        if (year.toInt() == 0)
            return invalid(u"snapshot_year"_s,
                           QCoreApplication::translate("ProfileJson", "The year of the page must be a number."));
        profile.snapshotYear = year.toInt();
    }
    profile.note = json.value("note"_L1).toString();
    profile.extras = extrasOf(json);
    auto answers = answersFromJson(tables, profile.edition, json.value("answers"_L1).toObject());
    if (!answers)
        return answers.error();
    profile.answers = std::move(answers.value());
    return profile;
}

} // namespace CityProfiles
