// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreport.h"

#include "carried.h"
#include "chartwording.h"
#include "devicewriter.h"
#include "matchmarks.h"
#include "profilejson.h"
#include "reportids.h"
#include "summaryreport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

void insertIfSet(QJsonObject &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

QJsonObject listedProfile(const Dataset &dataset, ProfileIndex profile, const std::vector<int> &quantities)
{
    const CityIndex city = dataset.city(profile);
    const Country &country = dataset.tables().countries[std::size_t(dataset.country(city))];
    QJsonObject json{
        {"profile"_L1, dataset.profileId(profile)},
        {"city_id"_L1, dataset.cityId(city)},
        {"city"_L1, dataset.cityName(city)},
        {"country"_L1, country.name},
        {"country_code"_L1, country.code},
        {"edition"_L1, editionToJson(dataset.codebook().editions[std::size_t(dataset.edition(profile))].id)},
        {"answered"_L1, dataset.answeredCount(profile)},
        {"questions"_L1, int(dataset.codebook().questions.size())}};
    insertIfSet(json, "region"_L1, regionId(dataset.tables(), country));
    insertIfSet(json, "subdivision"_L1, dataset.subdivision(city));
    if (const auto year = dataset.snapshotYear(profile))
        json.insert("snapshot_year"_L1, *year);
    QJsonObject answers;
    for (const int question : quantities) {
        Answer answer;
        answer.state = dataset.state(profile, question);
        if (const auto quantity = dataset.quantity(profile, question))
            answer.value = *quantity;
        const Question &asked = dataset.question(question);
        answers.insert(asked.id, answerToJson(dataset.tables(), asked, answer));
    }
    json.insert("answers"_L1, answers);
    return json;
}

QJsonArray passagesToJson(const Dataset &dataset, const std::vector<TextHit> &hits)
{
    QJsonArray passages;
    for (const TextHit &hit : hits)
        passages.append(
            QJsonObject{{"question"_L1, dataset.question(hit.question).id}, {"passage"_L1, hit.passage.text}});
    return passages;
}

QJsonArray optionsToJson(const Dataset &dataset, const Comparison &comparison, const ComparisonRow &row)
{
    QJsonArray options;
    for (const OptionComparison &option : row.options) {
        QJsonObject has;
        for (std::size_t i = 0; i < comparison.indices.size(); ++i)
            has.insert(dataset.profileId(comparison.indices[i]), truthId(option.has[i]));
        options.append(QJsonObject{{"option"_L1, dataset.question(row.question).options[std::size_t(option.option)].id},
                                   {"has"_L1, has}});
    }
    return options;
}

QJsonObject rowToJson(const Dataset &dataset, const Comparison &comparison, const ComparisonRow &row)
{
    const Question &question = dataset.question(row.question);
    QJsonObject answers;
    for (std::size_t i = 0; i < comparison.indices.size(); ++i)
        answers.insert(
            dataset.profileId(comparison.indices[i]),
            answerToJson(dataset.tables(), question, comparison.profiles[i].answers[std::size_t(row.question)]));
    QJsonObject json{{"question"_L1, question.id},
                     {"label"_L1, question.label},
                     {"verdict"_L1, verdictId(row)},
                     {"answers"_L1, answers}};
    insertIfSet(json, "reason"_L1, Wording::verdictReason(dataset, comparison, row));
    if (!row.options.empty())
        json.insert("options"_L1, optionsToJson(dataset, comparison, row));
    return json;
}

Outcome writeDocument(const QJsonObject &json, QIODevice &device)
{
    DeviceWriter writer(device);
    writer.write(QJsonDocument(json).toJson(QJsonDocument::Indented));
    return writer.finish();
}

} // namespace

Outcome writeListJson(const Dataset &dataset, const std::vector<ProfileIndex> &profiles, QIODevice &device,
                      const MatchMarks *marks, const TextHitsByProfile *passages)
{
    DeviceWriter writer(device);
    const std::vector<int> quantities = quantityQuestions(dataset.codebook());
    const QJsonObject data = carriedToJson(Wording::exportNotes(dataset, profiles));
    writer.write(QString("{\"format\": \""_L1 % jsonFormat() % "\", \"data\": "_L1));
    writer.write(QJsonDocument(data).toJson(QJsonDocument::Compact));
    writer.write(QByteArray(", \"profiles\": ["));
    const char *separator = "\n";
    for (const ProfileIndex profile : profiles) {
        QJsonObject json = listedProfile(dataset, profile, quantities);
        if (marks) {
            json.insert("match"_L1, matchId(marks->isCertain(profile)));
            json.insert("missing"_L1, QJsonArray::fromStringList(missingIds(dataset.tables(), *marks, profile)));
        }
        if (passages)
            json.insert("passages"_L1, passagesToJson(dataset, passages->value(profile)));
        writer.write(QByteArray(separator + QJsonDocument(json).toJson(QJsonDocument::Compact)));
        separator = ",\n";
    }
    writer.write(QByteArray("\n]}\n"));
    return writer.finish();
}

Outcome writeProfilesJson(const Dataset &dataset, const std::vector<ProfileIndex> &profiles, const QString &selection,
                          QIODevice &device, const SheetControl &control)
{
    DeviceWriter writer(device);
    const QJsonObject head{{"format"_L1, jsonFormat()},
                           {"data"_L1, carriedToJson(Wording::exportNotes(dataset, profiles))},
                           {"selection"_L1, selection}};
    QByteArray opening = QJsonDocument(head).toJson(QJsonDocument::Compact);
    opening.chop(1); // the brace: the profiles follow one by one
    writer.write(QByteArray(opening + ",\"profiles\": ["));
    RowProgress progress(qsizetype(profiles.size()), control);
    const char *separator = "\n";
    for (const ProfileIndex index : profiles) {
        const Result<Profile> profile = dataset.profile(index);
        if (!profile)
            return profile.error();
        if (const Outcome step = progress.step(); !step)
            return step.error();
        QJsonObject json = profileToJson(dataset.tables(), dataset.cityRecord(dataset.city(index)), *profile);
        json.remove("format"_L1);
        writer.write(QByteArray(separator + QJsonDocument(json).toJson(QJsonDocument::Compact)));
        separator = ",\n";
    }
    writer.write(QByteArray("\n]}\n"));
    return writer.finish();
}

Outcome writeProfileJson(const Dataset &dataset, ProfileIndex index, QIODevice &device)
{
    const Result<Profile> profile = dataset.profile(index);
    if (!profile)
        return profile.error();
    QJsonObject json = profileToJson(dataset.tables(), dataset.cityRecord(dataset.city(index)), *profile);
    json.insert("data"_L1, carriedToJson(Wording::exportNotes(dataset, {&index, 1})));
    return writeDocument(json, device);
}

Outcome writeComparisonJson(const Dataset &dataset, const Comparison &comparison, QIODevice &device)
{
    QJsonArray profiles;
    for (const ProfileIndex profile : comparison.indices)
        profiles.append(dataset.profileId(profile));
    QJsonArray questions;
    for (const ComparisonRow &row : comparison.rows)
        questions.append(rowToJson(dataset, comparison, row));
    QJsonObject json{{"format"_L1, jsonFormat()},
                     {"data"_L1, carriedToJson(Wording::exportNotes(dataset, comparison.indices))},
                     {"profiles"_L1, profiles},
                     {"questions"_L1, questions}};
    if (comparison.profiles.size() == 2)
        json.insert("summary"_L1, summaryToJson(dataset.codebook(), Wording::summary(dataset, comparison)));
    if (const auto changes = changesOf(dataset, comparison))
        json.insert("changes"_L1, changesToJson(dataset, *changes));
    return writeDocument(json, device);
}

} // namespace CityProfiles
