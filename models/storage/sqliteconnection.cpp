// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteconnection.h"

#include "storagetext.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr auto driver = "QSQLITE"_L1;

/// SQLite's result codes, see https://sqlite.org/rescode.html; their low byte.
enum ResultCode { Busy = 5, Locked = 6, ReadOnlyFile = 8, Corrupt = 11, Full = 13, NotADatabase = 26 };

QString uniqueName()
{
    static std::atomic<quint64> count = 0;
    return u"city-profiles-%1"_s.arg(++count);
}

/// Whether nothing can change the file while it is read: it can't be written, and no interrupted change waits beside
/// it.
bool isImmutable(const QString &path)
{
    return !QFileInfo(path).isWritable() && !QFileInfo::exists(QString(path + "-journal"_L1))
        && !QFileInfo::exists(QString(path + "-wal"_L1));
}

/// The file as an SQLite URI; everything that has a meaning in one is percent-encoded.
QString uri(const QString &path, SqliteConnection::Mode mode)
{
    QString text = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/"));
    if (mode == SqliteConnection::Mode::ReadOnly && isImmutable(path))
        text += "?immutable=1"_L1;
    return text;
}

} // namespace

SqliteConnection::SqliteConnection(QString path, Mode mode, const QString &name)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_database(QSqlDatabase::addDatabase(driver, name))
{
    m_database.setDatabaseName(uri(m_path, mode));
    m_database.setConnectOptions(mode == Mode::ReadOnly
                                     ? u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s
                                     : u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"_s);
}

SqliteConnection::~SqliteConnection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &path, Mode mode)
{
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return Error{ErrorKind::Internal,
                     Storage::tr("Qt's driver for SQLite is missing."),
                     Storage::tr("Install the package libqt6sql6-sqlite."),
                     path,
                     0,
                     {}};
    }
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path, mode, uniqueName()));
    if (!connection->m_database.open())
        return connection->error(connection->m_database.lastError());
    // A file from elsewhere may hold views or triggers; they get no say.
    if (const Outcome safe = connection->run(u"PRAGMA trusted_schema = OFF"_s); !safe)
        return safe.error();
    return connection;
}

QSqlQuery SqliteConnection::query() const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query;
}

Outcome SqliteConnection::run(const QString &statement) const
{
    QSqlQuery query(m_database);
    return query.exec(statement) ? success() : Outcome(error(query.lastError()));
}

Error SqliteConnection::error(const QSqlError &problem) const
{
    const bool writes = m_mode == Mode::ReadWrite;
    const ErrorKind unusable = writes ? ErrorKind::NotWritten : ErrorKind::Unreadable;
    switch (problem.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return {unusable,
                Storage::tr("Another program is using the file."),
                Storage::tr("Close it there, or try again in a moment."),
                m_path,
                0,
                {}};
    case ReadOnlyFile:
        return {unusable,
                Storage::tr("The file can't be written."),
                Storage::tr("Make a copy in a folder of your own."),
                m_path,
                0,
                {}};
    case Full:
        return {
            unusable, Storage::tr("There is no space left."), Storage::tr("Free some space and try again."), m_path, 0,
            {}};
    case 1: // a table or a column isn't there
    case Corrupt:
    case NotADatabase:
        return {ErrorKind::Damaged,
                Storage::tr("The file is damaged: %1.").arg(problem.databaseText()),
                Storage::tr("Use a copy of the file, or import the data again."),
                m_path,
                0,
                {}};
    default:
        return {unusable,
                Storage::tr("The file cannot be used: %1.").arg(problem.databaseText()),
                Storage::tr("Check the disk and the permissions."),
                m_path,
                0,
                {}};
    }
}

} // namespace CityProfiles
