// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetfilewriter.h"

#include "datasetfileformat.h"
#include "datasetmeta.h"
#include "journal.h"
#include "recordcodec.h"
#include "referencetables.h"
#include "replacementfile.h"
#include "segmentcodec.h"
#include "wordindex.h"

#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariantList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Fills one new database and hashes what goes into it.
class Writer {
public:
    Writer(const SqliteConnection &file, const Dataset &dataset, const LoadControl &control)
        : m_file(file)
        , m_dataset(dataset)
        , m_control(control)
    {
    }

    Outcome write();

private:
    Outcome prepare();
    Outcome writeTable(const Table &table);
    Outcome writeSegments();
    Outcome writeRecords();
    Outcome writeMeta(DatasetInfo info);
    Outcome insert(QSqlQuery &query, const QVariantList &values);
    [[nodiscard]] QByteArray cityExtras() const;

    const SqliteConnection &m_file;
    const Dataset &m_dataset;
    const LoadControl &m_control;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    int m_percent = -1;
};

QString quotedName(QString name)
{
    return QString(u'"' + name.replace(u'"', "\"\""_L1) + u'"');
}

/// Names for the columns of an SQL table: SQLite takes "Name" and "name" for the same.
QStringList distinctNames(const QStringList &columns)
{
    QSet<QString> seen;
    QStringList names;
    for (const QString &column : columns) {
        QString name = column;
        for (int i = 2; seen.contains(name.toLower()); ++i)
            name = QString(column + u'_' + QString::number(i));
        seen.insert(name.toLower());
        names.append(quotedName(name));
    }
    return names;
}

Outcome Writer::prepare()
{
    const QStringList statements{u"PRAGMA page_size = 8192"_s,
                                 u"PRAGMA journal_mode = OFF"_s, // the whole file is thrown away on an error
                                 u"PRAGMA synchronous = OFF"_s, // it is brought to the disk as a whole
                                 u"PRAGMA application_id = %1"_s.arg(applicationId),
                                 u"PRAGMA user_version = %1"_s.arg(formatVersion),
                                 u"BEGIN"_s,
                                 u"CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"_s,
                                 u"CREATE TABLE segment (kind TEXT NOT NULL, number INTEGER NOT NULL,"
                                 " name TEXT NOT NULL, data BLOB NOT NULL)"_s,
                                 u"CREATE TABLE record (profile INTEGER PRIMARY KEY, data BLOB NOT NULL)"_s,
                                 journalTable()};
    for (const QString &statement : statements) {
        if (const Outcome done = m_file.run(statement); !done)
            return done;
    }
    return success();
}

Outcome Writer::insert(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < int(values.size()); ++i) {
        query.bindValue(i, values.at(i));
        const QByteArray bytes = values.at(i).toByteArray();
        m_hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        m_hash.addData(bytes);
    }
    return query.exec() ? success() : Outcome(m_file.error(query.lastError()));
}

Outcome Writer::writeTable(const Table &table)
{
    const QStringList names = distinctNames(table.columns());
    const QString create = u"CREATE TABLE "_s + quotedName(table.name()) + u" ("_s + names.join(" TEXT NOT NULL, "_L1)
        + u" TEXT NOT NULL)"_s;
    if (const Outcome created = m_file.run(create); !created)
        return created;
    QSqlQuery query = m_file.query();
    query.prepare(QString(u"INSERT INTO "_s + quotedName(table.name()) + u" VALUES ("_s
                          + QStringList(names.size(), u"?"_s).join(u',') + u')'));
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QVariantList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(QString(u""_s + table.text(row, column)));
        if (const Outcome inserted = insert(query, cells); !inserted)
            return inserted;
    }
    return success();
}

/// The unknown columns of cities, which are few, as CBOR: {city: {column: cell}}.
QByteArray Writer::cityExtras() const
{
    QCborMap map; // keeps its keys in order
    const auto &extras = m_dataset.parts().cityExtras;
    QList<CityIndex> cities = extras.keys();
    std::ranges::sort(cities);
    for (const CityIndex city : cities) {
        QCborMap cells;
        const Extras &columns = *extras.constFind(city);
        for (auto it = columns.begin(); it != columns.end(); ++it)
            cells.insert(it.key(), it.value());
        if (!cells.isEmpty())
            map.insert(qint64(city), cells);
    }
    return QCborValue(map).toCbor();
}

Outcome Writer::writeSegments()
{
    QSqlQuery query = m_file.query();
    query.prepare(u"INSERT INTO segment VALUES (?, ?, ?, ?)"_s);
    Outcome outcome = success();
    const DatasetParts &parts = m_dataset.parts();
    for (std::size_t i = 0; i < parts.cities.size(); ++i) {
        visitColumns(*parts.cities[i], [&](const QString &name, const QByteArray &column) {
            outcome = outcome ? insert(query, {u"city"_s, qint64(i), name, column}) : outcome;
        });
    }
    for (std::size_t i = 0; i < parts.profiles.size(); ++i) {
        visitColumns(*parts.profiles[i], parts.layout, [&](const QString &name, const QByteArray &column) {
            outcome = outcome ? insert(query, {u"profile"_s, qint64(i), name, column}) : outcome;
        });
        if (m_control.stopped())
            return cancelledError();
    }
    return outcome ? insert(query, {u"extras"_s, 0, u"cities"_s, cityExtras()}) : outcome;
}

Outcome Writer::writeRecords()
{
    QSqlQuery query = m_file.query();
    query.prepare(u"INSERT INTO record VALUES (?, ?)"_s);
    WordIndexWriter index(m_file, int(m_dataset.codebook().questions.size()));
    if (const Outcome begun = index.begin(); !begun)
        return begun;
    for (ProfileIndex profile = 0; profile < m_dataset.profileCount(); ++profile) {
        const Result<ProfileRecord> record = m_dataset.record(profile);
        if (!record)
            return record.error();
        const QByteArray bytes = encodeRecord(*record);
        if (bytes.isEmpty())
            continue;
        if (const Outcome inserted = insert(query, {profile, bytes}); !inserted)
            return inserted;
        if (const Outcome indexed = index.add(profile, *record); !indexed)
            return indexed;
        m_control.report(profile + 1, m_dataset.profileCount(), m_percent);
        if (m_control.stopped())
            return cancelledError();
    }
    return index.finish();
}

Outcome Writer::writeMeta(DatasetInfo info)
{
    info.baseUuid.clear();
    QSqlQuery query = m_file.query();
    query.prepare(u"INSERT INTO meta VALUES (?, ?)"_s);
    MetaRows rows = metaRows(info);
    rows.remove(u"base_uuid"_s);
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (const Outcome inserted = insert(query, {it.key(), QByteArray("" + it.value())}); !inserted)
            return inserted;
    }
    static const QUuid contentNamespace(u"6b3b9c1e-5f0e-4f6e-9c58-0d5f2f6a7e11"_s);
    info.baseUuid = QUuid::createUuidV5(contentNamespace, m_hash.result()).toByteArray(QUuid::WithoutBraces);
    return insert(query, {u"base_uuid"_s, info.baseUuid});
}

Outcome Writer::write()
{
    if (const Outcome prepared = prepare(); !prepared)
        return prepared;
    DatasetInfo info = m_dataset.info();
    for (const Table &table : writeSurveyTables(m_dataset.tables(), info)) {
        info.columns.insert(table.name(), table.columns());
        if (const Outcome written = writeTable(table); !written)
            return written;
    }
    if (const Outcome written = writeSegments(); !written)
        return written;
    if (const Outcome written = writeRecords(); !written)
        return written;
    if (const Outcome written = writeMeta(info); !written)
        return written;
    return m_file.run(u"COMMIT"_s);
}

} // namespace

Outcome writeDatasetFile(const Dataset &dataset, const QString &path, const LoadControl &control)
{
    ReplacementFile target(path);
    if (const Outcome created = target.create(); !created)
        return created;
    {
        const auto file = SqliteConnection::open(target.path(), SqliteConnection::Mode::ReadWrite);
        if (!file)
            return file.error();
        if (Outcome written = Writer(**file, dataset, control).write(); !written)
            return written;
    }
    return target.commit();
}

} // namespace CityProfiles
