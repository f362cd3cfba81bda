// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragereport.h"

#include "answerwording.h"
#include "coveragewording.h"
#include "csvlines.h"
#include "devicewriter.h"
#include "profilejson.h"
#include "reporttext.h"
#include "textlayout.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// The name of a basis in files; never translated.
QString basisId(ChartBasis basis)
{
    switch (basis) {
    case ChartBasis::Counted:
        return u"counted"_s;
    case ChartBasis::Published:
        return u"published"_s;
    case ChartBasis::EachCity:
        return u"each_city"_s;
    case ChartBasis::NotAsked:
        return u"not_asked"_s;
    case ChartBasis::NoKind:
        return u"no_kind"_s;
    case ChartBasis::TooFew:
        return u"too_few"_s;
    case ChartBasis::NoAnswer:
        break;
    }
    return u"no_answer"_s;
}

const Edition &editionOf(const Dataset &dataset, const EditionCoverage &edition)
{
    return dataset.codebook().editions[std::size_t(edition.edition)];
}

/// Writes rows that are asked for twice: to measure the columns and to print them.
void writeTable(DeviceWriter &writer, TextTable &table, const QList<QStringList> &rows)
{
    for (const QStringList &row : rows)
        table.measure(row);
    writer.write(table.head());
    for (const QStringList &row : rows)
        writer.write(table.row(row));
}

void writeCities(DeviceWriter &writer, const Dataset &dataset, const Coverage &coverage)
{
    TextTable table;
    table.addColumn(Report::tr("Survey year"));
    table.addColumn(Report::tr("Cities here, cities surveyed"));
    for (const Region &region : dataset.tables().regions)
        table.addColumn(region.name, TextTable::Align::Right);
    const bool others = !dataset.tables().regions.empty() && coverage.hasNoRegion();
    if (others)
        table.addColumn(Wording::regionName(dataset.tables(), -1), TextTable::Align::Right);
    QList<QStringList> rows;
    for (const EditionCoverage &edition : coverage.editions) {
        QStringList row{Wording::surveyYear(dataset.codebook(), edition.edition),
                        Wording::citiesSurveyed(dataset.codebook(), edition)};
        for (const int count : edition.regions)
            row.append(Wording::numberText(count));
        if (others)
            row.append(Wording::numberText(edition.noRegion));
        rows.append(row);
    }
    writeTable(writer, table, rows);
}

QStringList stateCells(const QuestionCoverage &coverage, const std::function<QString(int)> &text)
{
    const StateCounts &states = coverage.states;
    return {text(states.answered), text(states.partial), text(states.none), text(states.notStated),
            text(states.notAsked)};
}

QStringList questionRow(const Dataset &dataset, const EditionCoverage &edition, int question)
{
    const QuestionCoverage &coverage = edition.questions[std::size_t(question)];
    QStringList row{dataset.question(question).label, Wording::surveyYear(dataset.codebook(), edition.edition)};
    row += stateCells(coverage, [](int count) { return Wording::numberText(count); });
    row.append(Wording::chartBasisText(coverage));
    return row;
}

void writeQuestions(DeviceWriter &writer, const Dataset &dataset, const Coverage &coverage)
{
    TextTable table;
    table.addColumn(Report::tr("Question"));
    table.addColumn(Report::tr("Survey year"));
    for (const State state : {State::Answered, State::Partial, State::None, State::NotStated, State::NotAsked})
        table.addColumn(Wording::stateName(state), TextTable::Align::Right);
    table.addColumn(Report::tr("Chart"));
    QList<QStringList> rows;
    for (const int question : dataset.codebook().questionOrder()) {
        for (const EditionCoverage &edition : coverage.editions)
            rows.append(questionRow(dataset, edition, question));
    }
    writeTable(writer, table, rows);
}

QJsonObject questionToJson(const Dataset &dataset, const QuestionCoverage &coverage, int question)
{
    const StateCounts &states = coverage.states;
    return {{"question"_L1, dataset.question(question).id},
            {"label"_L1, dataset.question(question).label},
            {"asked"_L1, coverage.asked},
            {"answered"_L1, states.answered},
            {"partial"_L1, states.partial},
            {"none"_L1, states.none},
            {"not_stated"_L1, states.notStated},
            {"not_asked"_L1, states.notAsked},
            {"chart"_L1, basisId(coverage.chart)}};
}

QJsonObject editionCoverageToJson(const Dataset &dataset, const EditionCoverage &edition)
{
    const Edition &survey = editionOf(dataset, edition);
    QJsonObject regions;
    for (std::size_t region = 0; region < edition.regions.size(); ++region)
        regions.insert(dataset.tables().regions[region].id, edition.regions[region]);
    QJsonArray questions;
    for (const int question : dataset.codebook().questionOrder())
        questions.append(questionToJson(dataset, edition.questions[std::size_t(question)], question));
    QJsonObject json{{"edition"_L1, editionToJson(survey.id)},
                     {"profiles"_L1, edition.profiles},
                     {"regions"_L1, regions},
                     {"no_region"_L1, edition.noRegion},
                     {"questions"_L1, questions}};
    if (survey.respondents)
        json.insert("surveyed"_L1, *survey.respondents);
    if (!survey.note.isEmpty())
        json.insert("note"_L1, survey.note);
    return json;
}

} // namespace

Outcome writeCoverageText(const Dataset &dataset, const Coverage &coverage, QIODevice &device)
{
    DeviceWriter writer(device);
    writeCities(writer, dataset, coverage);
    writer.write(u"\n"_s);
    writeQuestions(writer, dataset, coverage);
    return writer.finish();
}

Outcome writeCoverageCsv(const Dataset &dataset, const Coverage &coverage, QIODevice &device)
{
    DeviceWriter writer(device);
    writer.write(csvLine({u"section"_s, u"question"_s, u"label"_s, u"edition"_s, u"profiles"_s, u"surveyed"_s,
                          u"answered"_s, u"partial"_s, u"none"_s, u"not_stated"_s, u"not_asked"_s, u"chart"_s}));
    const Codebook &codebook = dataset.codebook();
    for (const int question : codebook.questionOrder()) {
        const Question &asked = dataset.question(question);
        for (const EditionCoverage &edition : coverage.editions) {
            const QuestionCoverage &cell = edition.questions[std::size_t(question)];
            const Edition &survey = editionOf(dataset, edition);
            QStringList cells{codebook.sections[std::size_t(asked.section)].id,
                              asked.id,
                              asked.label,
                              survey.id,
                              QString::number(edition.profiles),
                              csvNumber(survey.respondents)};
            cells += stateCells(cell, [](int count) { return QString::number(count); });
            cells.append(basisId(cell.chart));
            writer.write(csvLine(cells));
        }
    }
    return writer.finish();
}

Outcome writeCoverageJson(const Dataset &dataset, const Coverage &coverage, QIODevice &device)
{
    QJsonArray editions;
    for (const EditionCoverage &edition : coverage.editions)
        editions.append(editionCoverageToJson(dataset, edition));
    DeviceWriter writer(device);
    writer.write(
        QJsonDocument({{"format"_L1, jsonFormat()}, {"editions"_L1, editions}}).toJson(QJsonDocument::Indented));
    return writer.finish();
}

} // namespace CityProfiles
