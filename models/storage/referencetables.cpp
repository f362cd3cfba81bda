// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencetables.h"

#include "codebooktables.h"
#include "idrules.h"
#include "rowreader.h"
#include "storagetext.h"
#include "tablebuilder.h"

#include <QSet>

#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int anyCount = std::numeric_limits<int>::max();
constexpr qsizetype mostReferences = 65'535; // countries and sources have 16 bits in the columns

QString neededId(const RowReader &row, QLatin1StringView column, QSet<QString> &seen)
{
    const QString id = row.text(column);
    if (const QString problem = idProblem(IdKind::Other, id); !problem.isEmpty())
        row.report(column, problem, Storage::tr("Give it another id."));
    if (seen.contains(id))
        row.report(column, Storage::tr("The id %1 stands twice.").arg(quoted(id)), Storage::tr("Give it another id."));
    if (seen.size() == mostReferences)
        row.report(column, Storage::tr("The table has more than %1 rows.").arg(mostReferences));
    seen.insert(id);
    return id;
}

/// Reads the tables that refer to those before them; the look-ups are made once.
class Reader {
public:
    Reader(const std::vector<Table> &tables, CheckFindings &findings)
        : m_tables(tables)
        , m_findings(findings)
    {
    }

    SurveyTables read();

private:
    void readPlaces();
    void readBenchmarks();
    void readFindings();
    void readLabels();
    Benchmark readBenchmark(const RowReader &row) const;
    void checkOption(const RowReader &row, Benchmark &benchmark) const;
    int edition(const RowReader &row) const
    {
        return row.neededReference("edition"_L1, u"editions.csv"_s,
                                   [this](const QString &id) { return m_survey.codebook.editionIndex(id); });
    }
    int source(const RowReader &row) const
    {
        return row.neededReference("source_id"_L1, u"sources.csv"_s,
                                   [this](const QString &id) { return m_survey.sourceIndex(id); });
    }

    const std::vector<Table> &m_tables;
    CheckFindings &m_findings;
    SurveyTables m_survey;
};

void Reader::readPlaces()
{
    QSet<QString> ids;
    readRows(m_tables, TableId::Regions, m_findings, [&](const RowReader &row) {
        m_survey.regions.push_back({neededId(row, "region_id"_L1, ids), row.neededInteger("position"_L1, 0, anyCount),
                                    row.neededText("name"_L1), row.extras()});
    });
    ids.clear();
    readRows(m_tables, TableId::Countries, m_findings, [&](const RowReader &row) {
        const int region = row.neededReference("region_id"_L1, u"regions.csv"_s,
                                               [this](const QString &id) { return m_survey.regionIndex(id); });
        m_survey.countries.push_back({neededId(row, "country_code"_L1, ids), row.neededText("name"_L1), region,
                                      row.text("note"_L1), row.extras()});
    });
    ids.clear();
    readRows(m_tables, TableId::Sources, m_findings, [&](const RowReader &row) {
        m_survey.sources.push_back({neededId(row, "source_id"_L1, ids), row.neededText("title"_L1), row.text("url"_L1),
                                    row.text("publisher"_L1), row.text("terms"_L1), row.extras()});
    });
}

void Reader::checkOption(const RowReader &row, Benchmark &benchmark) const
{
    const Question &question = m_survey.codebook.questions[std::size_t(benchmark.question)];
    benchmark.option = row.neededReference("option_id"_L1, u"options.csv"_s,
                                           [&](const QString &id) { return question.optionIndex(id); });
    benchmark.level =
        row.reference("level_id"_L1, u"levels.csv"_s, [&](const QString &id) { return question.levelIndex(id); });
    if (benchmark.option < 0 || benchmark.edition < 0)
        return;
    if (!question.askedIn.contains(benchmark.edition)
        || !question.options[std::size_t(benchmark.option)].offeredIn.contains(benchmark.edition)) {
        row.report("option_id"_L1, Storage::tr("The edition did not offer this option."),
                   Storage::tr("Correct the edition or the option."));
    }
}

Benchmark Reader::readBenchmark(const RowReader &row) const
{
    Benchmark benchmark;
    benchmark.edition = edition(row);
    benchmark.question = row.neededReference("question_id"_L1, u"questions.csv"_s,
                                             [this](const QString &id) { return m_survey.codebook.questionIndex(id); });
    if (benchmark.question >= 0)
        checkOption(row, benchmark);
    benchmark.measure = row.neededText("measure"_L1);
    benchmark.sharePercent = row.number("share_percent"_L1, 0, 100);
    benchmark.cityCount = row.integer("city_count"_L1, 0, anyCount);
    benchmark.base = row.integer("base"_L1, 1, anyCount);
    benchmark.rank = row.integer("rank"_L1, 1, anyCount);
    benchmark.printed = row.text("printed"_L1);
    benchmark.source = source(row);
    benchmark.note = row.text("note"_L1);
    benchmark.extras = row.extras();
    return benchmark;
}

void Reader::readBenchmarks()
{
    readRows(m_tables, TableId::Benchmarks, m_findings, [&](const RowReader &row) {
        m_survey.benchmarks.push_back(readBenchmark(row));
        const Benchmark &benchmark = m_survey.benchmarks.back();
        if (!benchmark.sharePercent && !benchmark.cityCount && !benchmark.rank && benchmark.printed.isEmpty())
            row.report("share_percent"_L1, Storage::tr("The row has no figure."),
                       Storage::tr("Fill in what was published, or delete the row."));
        if (benchmark.base && benchmark.cityCount.value_or(0) > *benchmark.base)
            row.report("base"_L1, Storage::tr("More cities are counted than were asked."),
                       Storage::tr("Correct one of the numbers."));
    });
}

void Reader::readFindings()
{
    readRows(m_tables, TableId::Findings, m_findings, [&](const RowReader &row) {
        Finding finding;
        finding.edition = edition(row);
        finding.section = row.neededReference("section_id"_L1, u"sections.csv"_s,
                                              [this](const QString &id) { return m_survey.codebook.sectionIndex(id); });
        finding.title = row.neededText("title"_L1);
        finding.sharePercent = row.number("share_percent"_L1, 0, 100);
        finding.cityCount = row.integer("city_count"_L1, 0, anyCount);
        finding.source = source(row);
        finding.extras = row.extras();
        if (!finding.sharePercent && !finding.cityCount)
            row.report("share_percent"_L1, Storage::tr("The row has no figure."),
                       Storage::tr("Fill in what was published, or delete the row."));
        m_survey.findings.push_back(std::move(finding));
    });
}

void Reader::readLabels()
{
    QSet<QStringList> seen;
    readRows(m_tables, TableId::Labels, m_findings, [&](const RowReader &row) {
        Label label{row.neededText("table"_L1),    row.neededText("key"_L1),  row.neededText("field"_L1),
                    row.neededText("language"_L1), row.neededText("text"_L1), row.extras()};
        const QStringList key{label.table, label.key, label.field, label.language};
        if (seen.contains(key))
            row.report("key"_L1, Storage::tr("The translation stands twice."),
                       Storage::tr("Delete one of the two rows."));
        seen.insert(key);
        m_survey.labels.push_back(std::move(label));
    });
}

SurveyTables Reader::read()
{
    m_survey.codebook = readCodebook(m_tables, m_findings);
    readPlaces();
    readBenchmarks();
    readFindings();
    readLabels();
    return std::move(m_survey);
}

Table writeBenchmarks(const SurveyTables &survey, const DatasetInfo &info)
{
    TableBuilder builder(TableId::Benchmarks, info);
    for (const Benchmark &b : survey.benchmarks) {
        const Question &question = survey.codebook.questions[std::size_t(b.question)];
        const QString level = b.level < 0 ? QString() : question.levels[std::size_t(b.level)].id;
        builder.add({survey.codebook.editions[std::size_t(b.edition)].id, question.id,
                     question.options[std::size_t(b.option)].id, level, b.measure, cellOf(b.sharePercent),
                     cellOf(b.cityCount), cellOf(b.base), cellOf(b.rank), b.printed,
                     survey.sources[std::size_t(b.source)].id, b.note},
                    b.extras);
    }
    return builder.take();
}

} // namespace

SurveyTables readSurveyTables(const std::vector<Table> &tables, CheckFindings &findings)
{
    return Reader(tables, findings).read();
}

std::vector<Table> writeSurveyTables(const SurveyTables &survey, const DatasetInfo &info)
{
    TableBuilder regions(TableId::Regions, info);
    TableBuilder countries(TableId::Countries, info);
    TableBuilder sources(TableId::Sources, info);
    TableBuilder labels(TableId::Labels, info);
    TableBuilder findings(TableId::Findings, info);
    for (const Region &r : survey.regions)
        regions.add({r.id, QString::number(r.position), r.name}, r.extras);
    for (const Country &c : survey.countries)
        countries.add({c.code, c.name, survey.regions[std::size_t(c.region)].id, c.note}, c.extras);
    for (const Source &s : survey.sources)
        sources.add({s.id, s.title, s.url, s.publisher, s.terms}, s.extras);
    for (const Label &l : survey.labels)
        labels.add({l.table, l.key, l.field, l.language, l.text}, l.extras);
    for (const Finding &f : survey.findings) {
        findings.add({survey.codebook.editions[std::size_t(f.edition)].id,
                      survey.codebook.sections[std::size_t(f.section)].id, f.title, cellOf(f.sharePercent),
                      cellOf(f.cityCount), survey.sources[std::size_t(f.source)].id},
                     f.extras);
    }
    std::vector<Table> tables{regions.take(), countries.take(), sources.take()};
    std::vector<Table> codebook = writeCodebook(survey.codebook, info);
    std::ranges::move(codebook, std::back_inserter(tables));
    tables.push_back(labels.take());
    tables.push_back(writeBenchmarks(survey, info));
    tables.push_back(findings.take());
    return tables;
}

} // namespace CityProfiles
