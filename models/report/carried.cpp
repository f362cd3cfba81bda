// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carried.h"

#include "reporttext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace CityProfiles {

std::vector<SheetColumn> carriedColumns()
{
    return {{u"data_version"_s, Report::tr("Data version"), true},
            {u"acknowledgement"_s, Report::tr("Acknowledgement"), true},
            {u"note"_s, Report::tr("Note"), true}};
}

SheetRow carriedCells(const Wording::ExportNotes &notes, const QString &note)
{
    return {sheetCell(notes.versionId), sheetCell(notes.acknowledgement), sheetCell(note)};
}

SheetRow carriedCells(const Wording::ExportNotes &notes)
{
    return carriedCells(notes, notes.countryNotes.join(u' '));
}

QJsonObject carriedToJson(const Wording::ExportNotes &notes)
{
    QJsonObject json{{"title"_L1, notes.title}, {"version"_L1, notes.versionId}};
    if (!notes.acknowledgement.isEmpty())
        json.insert("acknowledgement"_L1, notes.acknowledgement);
    if (!notes.countryNotes.isEmpty())
        json.insert("notes"_L1, QJsonArray::fromStringList(notes.countryNotes));
    return json;
}

std::vector<SheetNote> sourceNotes(const Dataset &dataset, const std::vector<int> &sources)
{
    std::vector<SheetNote> notes;
    for (const int index : sources) {
        const Source &source = dataset.tables().sources[std::size_t(index)];
        QStringList parts{source.title, source.publisher, source.url};
        parts.removeAll(QString());
        notes.push_back({Report::tr("Source"), parts.join(", "_L1)});
    }
    return notes;
}

std::vector<int> sourcesOf(const Dataset &dataset, std::span<const ProfileIndex> profiles)
{
    std::vector<bool> present(dataset.tables().sources.size());
    for (const ProfileIndex profile : profiles)
        present[std::size_t(dataset.source(profile))] = true;
    std::vector<int> sources;
    for (std::size_t source = 0; source < present.size(); ++source) {
        if (present[source])
            sources.push_back(int(source));
    }
    return sources;
}

} // namespace CityProfiles
