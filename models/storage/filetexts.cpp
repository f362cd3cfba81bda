// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetexts.h"

#include "datasetmeta.h"
#include "recordcodec.h"
#include "sqliteconnection.h"
#include "storagetext.h"
#include "wordindex.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

#include <map>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// A connection of one thread with its prepared query, which goes first.
struct ThreadReader {
    std::unique_ptr<SqliteConnection> connection;
    QSqlQuery query;
    std::weak_ptr<const char> owner;
};

using ThreadReaders = std::map<const char *, ThreadReader>;

/// What one thread reads with. A thread that outlives the application leaves its connections to the system: Qt Sql's
/// own list of them may be gone.
struct OwnReaders {
    OwnReaders() = default;
    OwnReaders(const OwnReaders &) = delete;
    OwnReaders &operator=(const OwnReaders &) = delete;
    ~OwnReaders()
    {
        if (!QCoreApplication::instance())
            static_cast<void>(new ThreadReaders(std::move(all)));
    }

    ThreadReaders all;
};

ThreadReaders &readersOfThisThread()
{
    static thread_local OwnReaders readers;
    return readers.all;
}

Result<ThreadReader> openReader(const QString &path, const QByteArray &baseUuid,
                                const std::shared_ptr<const char> &owner)
{
    auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    const Result<QByteArray> base = readBaseUuid(**connection);
    if (!base)
        return base.error();
    if (*base != baseUuid) {
        return Error{ErrorKind::Unreadable,
                     Storage::tr("The file has been replaced by another dataset."),
                     Storage::tr("Open it again."),
                     path,
                     0,
                     {}};
    }
    QSqlQuery query = (*connection)->query();
    if (!query.prepare(u"SELECT data FROM record WHERE profile = ?"_s))
        return (*connection)->error(query.lastError());
    return ThreadReader{std::move(connection).value(), std::move(query), owner};
}

/// The reader of this thread for the object whose sign of life is `owner`; opened on first use.
Result<ThreadReader *> readerOfThisThread(const QString &path, const QByteArray &baseUuid,
                                          const std::shared_ptr<const char> &owner)
{
    ThreadReaders &readers = readersOfThisThread();
    if (const auto found = readers.find(owner.get()); found != readers.end())
        return &found->second;
    std::erase_if(readers, [](const auto &reader) { return reader.second.owner.expired(); });
    Result<ThreadReader> reader = openReader(path, baseUuid, owner);
    if (!reader)
        return reader.error();
    return &readers.emplace(owner.get(), std::move(reader).value()).first->second;
}

Result<QByteArray> readBytes(ThreadReader &reader, ProfileIndex profile)
{
    reader.query.bindValue(0, profile);
    if (!reader.query.exec())
        return reader.connection->error(reader.query.lastError());
    QByteArray bytes;
    if (reader.query.next())
        bytes = reader.query.value(0).toByteArray();
    const QSqlError problem = reader.query.lastError();
    reader.query.finish(); // gives the lock back, so that an edit can be saved
    return problem.isValid() ? Result<QByteArray>(reader.connection->error(problem)) : Result<QByteArray>(bytes);
}

} // namespace

FileTexts::FileTexts(QString path, QByteArray baseUuid, std::shared_ptr<const SurveyTables> tables)
    : m_path(std::move(path))
    , m_baseUuid(std::move(baseUuid))
    , m_tables(std::move(tables))
    , m_alive(std::make_shared<const char>('\0'))
{
}

FileTexts::~FileTexts()
{
    readersOfThisThread().erase(m_alive.get());
}

Result<ProfileRecord> FileTexts::record(ProfileIndex profile) const
{
    const Result<ThreadReader *> reader = readerOfThisThread(m_path, m_baseUuid, m_alive);
    if (!reader)
        return reader.error();
    const Result<QByteArray> bytes = readBytes(**reader, profile);
    if (!bytes)
        return bytes.error();
    Result<ProfileRecord> record = decodeRecord(*bytes, *m_tables);
    if (record)
        return record;
    Error error = record.error();
    error.file = m_path;
    return error;
}

Result<AnswerHits> FileTexts::answersWith(const WordSearch &search) const
{
    const Result<ThreadReader *> reader = readerOfThisThread(m_path, m_baseUuid, m_alive);
    if (!reader)
        return reader.error();
    const SqliteConnection &file = *(*reader)->connection;
    const Result<bool> indexed = hasWordTable(file);
    if (!indexed)
        return indexed.error();
    if (!*indexed)
        return TextSource::answersWith(search);
    Result<AnswerHits> found = searchWordTable(file, int(m_tables->codebook.questions.size()), search);
    if (found)
        return found;
    Error error = found.error();
    error.file = m_path;
    return error;
}

} // namespace CityProfiles
