// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetcheck.h"

#include "datapackagereader.h"
#include "datasetpackage.h"
#include "datasetsource.h"
#include "plausibilitywording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Finds the row that a finding is about in the tables of a package.
class Places {
public:
    Places(const Dataset &dataset, const std::vector<Table> &tables)
        : m_dataset(dataset)
        , m_answers(findTable(tables, u"answers"))
        , m_benchmarks(findTable(tables, u"benchmarks"))
    {
    }

    /// A finding with file and row, where there is one.
    [[nodiscard]] CheckFinding placeOf(const PlausibilityFinding &finding) const
    {
        const Question &question = m_dataset.question(finding.question);
        if (finding.kind != PlausibilityFinding::Kind::AbovePublished)
            return rowWith(m_answers,
                           {{u"profile_id"_s, m_dataset.profileId(finding.profile)}, {u"question_id"_s, question.id}});
        return rowWith(m_benchmarks,
                       {{u"question_id"_s, question.id},
                        {u"option_id"_s, question.options[std::size_t(finding.option)].id},
                        {u"edition"_s, m_dataset.codebook().editions[std::size_t(finding.edition)].id}});
    }

private:
    using Cells = QList<std::pair<QString, QString>>; ///< column and what stands in it

    static CheckFinding rowWith(const Table *table, const Cells &cells)
    {
        CheckFinding place;
        if (!table)
            return place;
        place.file = table->file();
        for (qsizetype row = 0; row < table->rowCount() && place.row == 0; ++row) {
            const bool found = std::all_of(cells.begin(), cells.end(), [table, row](const auto &cell) {
                return table->text(row, table->columnIndex(cell.first)) == cell.second;
            });
            place.row = found ? table->line(row) : 0;
        }
        return place;
    }

    const Dataset &m_dataset;
    const Table *m_answers;
    const Table *m_benchmarks;
};

/// Adds what is implausible; `file` is named where a finding has no table.
void addPlausibility(const Dataset &dataset, const std::vector<Table> &tables, const QString &file,
                     CheckFindings &findings)
{
    const Places places(dataset, tables);
    for (const PlausibilityFinding &finding : plausibilityFindings(dataset)) {
        CheckFinding line = places.placeOf(finding);
        line.severity = Severity::Warning;
        line.file = line.file.isEmpty() ? file : line.file;
        line.what = Wording::findingText(dataset, finding);
        line.remedy = Wording::findingRemedy(finding.kind);
        findings.add(line);
    }
}

CheckFindings checkPackage(const QString &source)
{
    PackageCheck check = checkDataPackage(source);
    if (!check.package || check.findings.hasErrors())
        return std::move(check.findings);
    const std::optional<Dataset> dataset = readDataset(*check.package, check.findings);
    if (dataset && !check.findings.hasErrors())
        addPlausibility(*dataset, check.package->tables, source, check.findings);
    return std::move(check.findings);
}

CheckFindings checkFile(const QString &source)
{
    CheckFindings findings = checkDatasetFile(source);
    if (findings.hasErrors())
        return findings;
    const Result<OpenedDataset> opened = openDatasetFile(source);
    if (opened)
        addPlausibility(*opened->dataset, {}, source, findings);
    return findings;
}

} // namespace

Result<CheckFindings> checkSource(const QString &source)
{
    CheckFindings findings = isDataPackage(source) ? checkPackage(source) : checkFile(source);
    if (findings.hasErrors() && findings.firstError().exitCode() == 3)
        return findings.firstError();
    return findings;
}

Error asError(const CheckFinding &finding)
{
    return {ErrorKind::Invalid, finding.what, finding.remedy, finding.file, finding.row, finding.column};
}

} // namespace CityProfiles
