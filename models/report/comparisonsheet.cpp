// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonsheet.h"

#include "answerwording.h"
#include "carried.h"
#include "chartwording.h"
#include "reportids.h"
#include "reporttext.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// As it is read by a person, but exact numbers as numbers, without unit and separators.
SheetCell comparedValue(const Question &question, const Answer &answer)
{
    const Quantity *quantity = answer.quantity();
    if (quantity && quantity->qualifier == Qualifier::Exact)
        return sheetCell(quantity->lower);
    return sheetCell(quantity ? Wording::quantityText(*quantity, QLocale::c())
                              : Wording::answerItems(question, answer).join("; "_L1));
}

SheetRow comparedCells(const Dataset &dataset, const Profile &profile, int question)
{
    const Answer &answer = profile.answers[std::size_t(question)];
    const Quantity *quantity = answer.quantity();
    const int source = answer.source < 0 ? profile.source : answer.source;
    return {comparedValue(dataset.question(question), answer), stateId(answer.state),
            quantity ? sheetCell(quantity->referenceYear) : SheetCell(),
            dataset.tables().sources[std::size_t(source)].id};
}

std::vector<SheetColumn> comparedColumns(const Dataset &dataset, ProfileIndex profile)
{
    const QString id = dataset.profileId(profile);
    const QString label = Wording::shortProfileLabel(dataset, profile);
    const auto part = [&](QLatin1StringView name, const QString &title) {
        return SheetColumn{id % name,
                           Report::tr("%1: %2", "profile: what a column says of its answer").arg(label, title)};
    };
    return {{id, label},
            part("_state"_L1, Report::tr("state")),
            part("_reference_year"_L1, Report::tr("reference year")),
            part("_source"_L1, Report::tr("source"))};
}

std::vector<SheetNote> comparisonNotes(const Dataset &dataset, const Comparison &comparison,
                                       const Wording::ExportNotes &carried)
{
    std::vector<SheetNote> notes;
    std::vector<bool> present(dataset.tables().sources.size());
    for (std::size_t place = 0; place < comparison.profiles.size(); ++place) {
        const Profile &profile = comparison.profiles[place];
        QStringList parts{Wording::profileLabel(dataset, comparison.indices[place]), profile.url, profile.note};
        parts.removeAll(QString());
        notes.push_back({Report::tr("Profile"), parts.join(", "_L1)});
        present[std::size_t(profile.source)] = true;
        for (const Answer &answer : profile.answers) {
            if (answer.source >= 0)
                present[std::size_t(answer.source)] = true;
        }
    }
    std::vector<int> sources;
    for (std::size_t source = 0; source < present.size(); ++source) {
        if (present[source])
            sources.push_back(int(source));
    }
    append(notes, sourceNotes(dataset, sources));
    append(notes, carried.labelled());
    return notes;
}

} // namespace

Sheet comparisonSheet(const Dataset &dataset, const Comparison &comparison)
{
    const Wording::ExportNotes carried = Wording::exportNotes(dataset, comparison.indices);
    Sheet sheet;
    sheet.name = Report::tr("Comparison");
    QStringList names;
    for (const ProfileIndex profile : comparison.indices)
        names.append(Wording::shortProfileLabel(dataset, profile));
    sheet.title = Report::tr("Comparison: %1", "names of profiles").arg(names.join(", "_L1));
    sheet.columns = {{u"section"_s, Report::tr("Section")},
                     {u"question"_s, Report::tr("Question id")},
                     {u"label"_s, Report::tr("Question")},
                     {u"verdict"_s, Report::tr("Comparison")},
                     {u"reason"_s, Report::tr("Reason")}};
    for (const ProfileIndex profile : comparison.indices)
        append(sheet.columns, comparedColumns(dataset, profile));
    append(sheet.columns, carriedColumns());
    sheet.rowCount = qsizetype(comparison.rows.size());
    sheet.row = [&dataset, &comparison, last = carriedCells(carried)](qsizetype place) -> Result<SheetRow> {
        const ComparisonRow &row = comparison.rows[std::size_t(place)];
        const Question &question = dataset.question(row.question);
        SheetRow cells{sheetCell(dataset.codebook().sections[std::size_t(question.section)].id), question.id,
                       sheetCell(question.label), verdictId(row),
                       sheetCell(Wording::verdictReason(dataset, comparison, row))};
        for (const Profile &profile : comparison.profiles)
            append(cells, comparedCells(dataset, profile, row.question));
        append(cells, last);
        return cells;
    };
    sheet.notes = comparisonNotes(dataset, comparison, carried);
    return sheet;
}

} // namespace CityProfiles
