// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

class QSqlError;
class QSqlQuery;

namespace CityProfiles {

/// A named SQLite connection that is closed and removed with the object. Belongs to the thread that opened it; queries
/// must be gone before it.
class SqliteConnection {
public:
    enum class Mode {
        ReadOnly, ///< takes no lock where nobody can write the file
        ReadWrite, ///< the file must exist
    };

    /// Errors: Internal (Qt lacks the driver), Unreadable.
    [[nodiscard]] static Result<std::unique_ptr<SqliteConnection>> open(const QString &path, Mode mode);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    /// A query that reads forward only, so that rows aren't kept.
    [[nodiscard]] QSqlQuery query() const;
    /// Runs a statement without values.
    [[nodiscard]] Outcome run(const QString &statement) const;
    /// What a failed query means: Damaged, Unreadable (NotWritten on a connection that writes) with the reason.
    [[nodiscard]] Error error(const QSqlError &problem) const;

private:
    SqliteConnection(QString path, Mode mode, const QString &name);

    QString m_path;
    Mode m_mode;
    QSqlDatabase m_database;
};

} // namespace CityProfiles
