// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetfilereader.h"

#include "datasetfileformat.h"
#include "datasetmeta.h"
#include "filetexts.h"
#include "journal.h"
#include "knowntables.h"
#include "referencetables.h"
#include "segmentreader.h"
#include "storagetext.h"
#include "wordindex.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Reads one open database.
class Reader {
public:
    Reader(const SqliteConnection &file, const LoadControl &control)
        : m_file(file)
        , m_control(control)
    {
    }

    Result<DatasetParts> read();

private:
    Outcome checkObjects() const;
    Outcome readTables();
    Result<Table> readTable(const KnownTable &known) const;

    const SqliteConnection &m_file;
    const LoadControl &m_control;
    DatasetParts m_parts;
};

/// Only tables, indexes and the program's own index of words have a place in the file; a view, a trigger or another
/// virtual table would run somebody else's statements.
Outcome Reader::checkObjects() const
{
    QSqlQuery query = m_file.query();
    const bool prepared =
        query.prepare(u"SELECT count(*) FROM sqlite_master"
                      " WHERE type NOT IN ('table', 'index') OR (sql LIKE 'CREATE VIRTUAL%' AND sql <> ?)"_s);
    query.bindValue(0, wordTable());
    if (!prepared || !query.exec() || !query.next())
        return m_file.error(query.lastError());
    return query.value(0).toInt() == 0 ? success() : Outcome(damagedFile(Storage::tr("it holds more than tables")));
}

Result<Table> Reader::readTable(const KnownTable &known) const
{
    QStringList columns = m_parts.info.columns.value(QString(known.name));
    QSqlQuery query = m_file.query();
    if (!query.exec(QString(u"SELECT * FROM "_s + known.name + u" ORDER BY rowid"_s)))
        return m_file.error(query.lastError());
    if (query.record().count() != columns.size())
        return damagedFile(Storage::tr("the columns of its table %1 are not those that it lists").arg(known.name));
    Table table(known.name, QString(known.name + ".csv"_L1), columns);
    while (query.next()) {
        QStringList cells;
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells.append(query.value(int(i)).toString());
        table.appendRow(cells);
    }
    if (query.lastError().isValid())
        return m_file.error(query.lastError());
    return table;
}

Outcome Reader::readTables()
{
    std::vector<Table> tables;
    for (const KnownTable &known : knownTables()) {
        if (known.id >= TableId::Cities)
            break; // cities and what follows are columns
        Result<Table> table = readTable(known);
        if (!table)
            return table.error();
        tables.push_back(std::move(table).value());
    }
    CheckFindings findings;
    SurveyTables survey = readSurveyTables(tables, findings);
    if (findings.hasErrors()) {
        Error error = damagedFile(Storage::tr("its table %1 contradicts itself").arg(findings.firstError().file));
        error.remedy = findings.firstError().what;
        return error;
    }
    m_parts.tables = std::make_shared<const SurveyTables>(std::move(survey));
    m_parts.layout = ColumnLayout(m_parts.tables->codebook);
    return success();
}

Result<DatasetParts> Reader::read()
{
    if (const Outcome checked = checkObjects(); !checked)
        return checked.error();
    const Result<MetaRows> meta = readMeta(m_file);
    if (!meta)
        return meta.error();
    m_parts.info = infoFromMeta(*meta);
    if (const Outcome tables = readTables(); !tables)
        return tables.error();
    if (const Outcome segments = readSegments(m_file, m_control, m_parts); !segments)
        return segments.error();
    return std::move(m_parts);
}

/// The dataset with the edits that hold; those that don't fit any more become warnings.
OpenedDataset edited(Dataset dataset, const std::vector<LoggedEdit> &entries, const QString &path)
{
    OpenedDataset opened;
    for (const Edit &edit : effectiveEdits(entries)) {
        Result<Dataset> next = applied(dataset, edit);
        if (next)
            dataset = std::move(next).value();
        else
            opened.findings.add(
                {Severity::Warning, path, 0, next.error().column, next.error().what, next.error().remedy});
    }
    opened.dataset = std::make_shared<const Dataset>(std::move(dataset));
    return opened;
}

/// A change that was interrupted waits beside the file; only a connection that may write can take it back.
SqliteConnection::Mode modeFor(const QString &path)
{
    const bool interrupted = QFileInfo::exists(QString(path + "-journal"_L1));
    return interrupted && QFileInfo(path).isWritable() ? SqliteConnection::Mode::ReadWrite
                                                       : SqliteConnection::Mode::ReadOnly;
}

Error inFile(Error error, const QString &path)
{
    error.file = path;
    return error;
}

} // namespace

Result<OpenedDataset> openDatasetFile(const QString &path, const LoadControl &control)
{
    if (const Outcome header = checkFileHeader(path); !header)
        return header.error();
    const auto file = SqliteConnection::open(path, modeFor(path));
    if (!file)
        return file.error();
    Result<DatasetParts> parts = Reader(**file, control).read();
    if (!parts)
        return inFile(parts.error(), path);
    const Result<std::vector<LoggedEdit>> entries = readJournal(**file, parts->info.baseUuid);
    if (!entries)
        return inFile(entries.error(), path);
    parts->texts = std::make_shared<FileTexts>(path, parts->info.baseUuid, parts->tables);
    return edited(Dataset(std::move(parts).value()), *entries, path);
}

} // namespace CityProfiles
