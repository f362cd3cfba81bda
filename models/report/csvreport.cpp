// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreport.h"

#include "answerwording.h"
#include "chartwording.h"
#include "csvlines.h"
#include "devicewriter.h"
#include "matchmarks.h"
#include "reportids.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

const QStringList listColumns{u"profile"_s,       u"city_id"_s,  u"city"_s,     u"subdivision"_s,
                              u"country_code"_s,  u"country"_s,  u"region"_s,   u"edition"_s,
                              u"snapshot_year"_s, u"answered"_s, u"questions"_s};

QStringList quantityColumns(const QString &id)
{
    return {id, id % "_state"_L1, id % "_qualifier"_L1, id % "_lower"_L1, id % "_upper"_L1, id % "_reference_year"_L1};
}

QStringList profileCells(const Dataset &dataset, ProfileIndex profile)
{
    const CityIndex city = dataset.city(profile);
    const Country &country = dataset.tables().countries[std::size_t(dataset.country(city))];
    return {dataset.profileId(profile),
            dataset.cityId(city),
            dataset.cityName(city),
            dataset.subdivision(city),
            country.code,
            country.name,
            regionId(dataset.tables(), country),
            dataset.codebook().editions[std::size_t(dataset.edition(profile))].id,
            csvNumber(dataset.snapshotYear(profile)),
            QString::number(dataset.answeredCount(profile)),
            QString::number(dataset.codebook().questions.size())};
}

/// The number itself only where it is one: a bound or a range stands in the columns of the bounds alone.
QStringList quantityCells(State state, const std::optional<Quantity> &quantity)
{
    if (!quantity)
        return {{}, stateId(state), {}, {}, {}, {}};
    const bool number = quantity->qualifier == Qualifier::Exact || quantity->qualifier == Qualifier::About;
    return {number ? csvNumber(quantity->lower) : QString(),
            stateId(state),
            qualifierId(quantity->qualifier),
            csvNumber(quantity->lower),
            csvNumber(quantity->upper),
            csvNumber(quantity->referenceYear)};
}

QStringList passageCells(const Dataset &dataset, const std::vector<TextHit> &hits)
{
    if (hits.empty())
        return {{}, {}};
    return {dataset.question(hits.front().question).id, hits.front().passage.text};
}

/// As it is read by a person, but exact numbers as numbers, without unit and separators.
QString comparedValue(const Question &question, const Answer &answer)
{
    const Quantity *quantity = answer.quantity();
    if (quantity && quantity->qualifier == Qualifier::Exact)
        return csvNumber(quantity->lower);
    return quantity ? Wording::quantityText(*quantity, QLocale::c())
                    : Wording::answerItems(question, answer).join("; "_L1);
}

QStringList comparedCells(const Question &question, const Answer &answer)
{
    const Quantity *quantity = answer.quantity();
    return {comparedValue(question, answer), stateId(answer.state),
            quantity ? csvNumber(quantity->referenceYear) : QString()};
}

} // namespace

Outcome writeListCsv(const Dataset &dataset, const std::vector<ProfileIndex> &profiles, QIODevice &device,
                     const MatchMarks *marks, const TextHitsByProfile *passages)
{
    DeviceWriter writer(device);
    const std::vector<int> quantities = quantityQuestions(dataset.codebook());
    QStringList columns = listColumns;
    for (const int question : quantities)
        columns += quantityColumns(dataset.question(question).id);
    if (marks)
        columns += {u"match"_s, u"missing"_s};
    if (passages)
        columns += {u"passage_question"_s, u"passage"_s};
    writer.write(csvLine(columns));
    for (const ProfileIndex profile : profiles) {
        QStringList cells = profileCells(dataset, profile);
        for (const int question : quantities)
            cells += quantityCells(dataset.state(profile, question), dataset.quantity(profile, question));
        if (marks)
            cells += {matchId(marks->isCertain(profile)), missingIds(dataset.tables(), *marks, profile).join(u';')};
        if (passages)
            cells += passageCells(dataset, passages->value(profile));
        writer.write(csvLine(cells));
    }
    return writer.finish();
}

Outcome writeComparisonCsv(const Dataset &dataset, const Comparison &comparison, QIODevice &device)
{
    DeviceWriter writer(device);
    QStringList columns{u"section"_s, u"question"_s, u"label"_s, u"verdict"_s, u"reason"_s};
    for (const ProfileIndex profile : comparison.indices) {
        const QString id = dataset.profileId(profile);
        columns += {id, id % "_state"_L1, id % "_reference_year"_L1};
    }
    writer.write(csvLine(columns));
    for (const ComparisonRow &row : comparison.rows) {
        const Question &question = dataset.question(row.question);
        QStringList cells{dataset.codebook().sections[std::size_t(question.section)].id, question.id, question.label,
                          verdictId(row.verdict), Wording::verdictReason(dataset, comparison, row)};
        for (const Profile &profile : comparison.profiles)
            cells += comparedCells(question, profile.answers[std::size_t(row.question)]);
        writer.write(csvLine(cells));
    }
    return writer.finish();
}

} // namespace CityProfiles
