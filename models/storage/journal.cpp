// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "datasetmeta.h"
#include "storagetext.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// The columns of a query over the journal.
enum Column { Seq, Uuid, At, Author, Op, Target, Payload, SourceId, Undoes, BaseUuid };

QString idOf(const QUuid &uuid)
{
    return uuid.isNull() ? u""_s : uuid.toString(QUuid::WithoutBraces);
}

/// Qt binds a null text as NULL; the journal has empty texts instead.
QString bound(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Error damaged(const QString &what)
{
    return {ErrorKind::Damaged, what, Storage::tr("Use a copy of the file."), {}, 0, u"journal"_s};
}

Result<LoggedEdit> readEntry(const QSqlQuery &row, const QByteArray &baseUuid)
{
    if (row.value(BaseUuid).toString().toUtf8() != baseUuid)
        return damaged(Storage::tr("The journal of edits belongs to another dataset."));
    LoggedEdit entry;
    entry.seq = row.value(Seq).toLongLong();
    entry.uuid = QUuid::fromString(row.value(Uuid).toString());
    entry.at = QDateTime::fromString(row.value(At).toString(), Qt::ISODateWithMs);
    entry.author = row.value(Author).toString();
    entry.undoes = QUuid::fromString(row.value(Undoes).toString());
    const std::optional<EditOp> op = editOpFromId(row.value(Op).toString());
    if (!op && entry.undoes.isNull()) {
        return Error{ErrorKind::Newer,
                     Storage::tr("The journal holds a kind of edit that this version does not know."),
                     Storage::tr("Install a newer version to open it."),
                     {},
                     0,
                     u"journal"_s};
    }
    const QJsonDocument payload = QJsonDocument::fromJson(row.value(Payload).toString().toUtf8());
    if (!payload.isObject())
        return damaged(Storage::tr("Entry %1 of the journal of edits is damaged.").arg(entry.seq));
    entry.edit = {op.value_or(EditOp::Answer), row.value(Target).toString(), payload.object(),
                  row.value(SourceId).toString()};
    return entry;
}

Outcome insert(const SqliteConnection &connection, const LoggedEdit &entry, const QByteArray &baseUuid, qint64 &seq)
{
    QSqlQuery query = connection.query();
    query.prepare(u"INSERT INTO journal (uuid, at, author, op, target, payload, source_id, undoes, base_uuid)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const QUuid uuid = entry.uuid.isNull() ? QUuid::createUuid() : entry.uuid;
    const QDateTime at = entry.at.isValid() ? entry.at : QDateTime::currentDateTimeUtc();
    query.addBindValue(idOf(uuid));
    query.addBindValue(at.toUTC().toString(Qt::ISODateWithMs));
    query.addBindValue(bound(entry.author));
    query.addBindValue(editOpId(entry.edit.op));
    query.addBindValue(bound(entry.edit.target));
    query.addBindValue(QString::fromUtf8(QJsonDocument(entry.edit.payload).toJson(QJsonDocument::Compact)));
    query.addBindValue(bound(entry.edit.sourceId));
    query.addBindValue(idOf(entry.undoes));
    query.addBindValue(QString::fromUtf8(baseUuid));
    if (!query.exec())
        return connection.error(query.lastError());
    seq = query.lastInsertId().toLongLong();
    return success();
}

} // namespace

QString journalTable()
{
    return u"CREATE TABLE journal (seq INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, at TEXT NOT NULL,"
           " author TEXT NOT NULL, op TEXT NOT NULL, target TEXT NOT NULL, payload TEXT NOT NULL,"
           " source_id TEXT NOT NULL, undoes TEXT NOT NULL, base_uuid TEXT NOT NULL)"_s;
}

Result<std::vector<LoggedEdit>> readJournal(const SqliteConnection &connection, const QByteArray &baseUuid)
{
    QSqlQuery query = connection.query();
    if (!query.exec(u"SELECT seq, uuid, at, author, op, target, payload, source_id, undoes, base_uuid FROM journal"
                    " ORDER BY seq"_s))
        return connection.error(query.lastError());
    std::vector<LoggedEdit> entries;
    while (query.next()) {
        Result<LoggedEdit> entry = readEntry(query, baseUuid);
        if (!entry)
            return entry.error();
        entries.push_back(std::move(entry).value());
    }
    if (query.lastError().isValid())
        return connection.error(query.lastError());
    return entries;
}

Result<qint64> Journal::append(const LoggedEdit &edit)
{
    const auto connection = SqliteConnection::open(m_path, SqliteConnection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    const SqliteConnection &file = **connection;
    for (const QString &statement : {u"PRAGMA synchronous = EXTRA"_s, u"BEGIN IMMEDIATE"_s}) {
        if (const Outcome done = file.run(statement); !done)
            return done.error();
    }
    const Result<QByteArray> base = readBaseUuid(file);
    if (!base)
        return base.error();
    if (*base != m_baseUuid) {
        return Error{ErrorKind::NotWritten,
                     Storage::tr("The file has been replaced by another dataset."),
                     Storage::tr("Open it again."),
                     m_path,
                     0,
                     {}};
    }
    qint64 seq = 0;
    if (const Outcome inserted = insert(file, edit, m_baseUuid, seq); !inserted)
        return inserted.error();
    if (const Outcome committed = file.run(u"COMMIT"_s); !committed)
        return committed.error();
    return seq;
}

Result<std::vector<LoggedEdit>> Journal::entries() const
{
    const auto connection = SqliteConnection::open(m_path, SqliteConnection::Mode::ReadOnly);
    return connection ? readJournal(**connection, m_baseUuid) : Result<std::vector<LoggedEdit>>(connection.error());
}

} // namespace CityProfiles
