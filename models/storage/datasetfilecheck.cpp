// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetfilereader.h"

#include "sqliteconnection.h"
#include "storagetext.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Has SQLite look through all pages of the file.
Outcome checkPages(const QString &path)
{
    const auto file = SqliteConnection::open(path, SqliteConnection::Mode::ReadOnly);
    if (!file)
        return file.error();
    QSqlQuery query = (*file)->query();
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return (*file)->error(query.lastError());
    const QString answer = query.value(0).toString();
    if (answer == "ok"_L1)
        return success();
    return Error{ErrorKind::Damaged,
                 Storage::tr("The file is damaged: %1.").arg(answer.simplified()),
                 Storage::tr("Use a copy of the file, or import the data again."),
                 path,
                 0,
                 {}};
}

} // namespace

CheckFindings checkDatasetFile(const QString &path)
{
    const Result<OpenedDataset> opened = openDatasetFile(path);
    CheckFindings findings;
    if (!opened) {
        findings.add(opened.error());
        return findings;
    }
    findings = opened->findings;
    if (const Outcome pages = checkPages(path); !pages) {
        findings.add(pages.error());
        return findings;
    }
    const Dataset &dataset = *opened->dataset;
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile) {
        if (const Result<ProfileRecord> record = dataset.record(profile); !record)
            findings.add(
                {Severity::Error, path, 0, dataset.profileId(profile), record.error().what, record.error().remedy});
    }
    return findings;
}

} // namespace CityProfiles
