// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editlog.h"
#include "sqliteconnection.h"

namespace CityProfiles {

/// The journal of a dataset file: an append-only table of edits. Each append is one committed row.
/// Columns: seq, uuid, at (ISO 8601, UTC), author, op, target, payload (JSON), source_id, undoes, base_uuid.
class Journal final : public EditLog {
public:
    /// @param path a dataset file that may be written; @param baseUuid of the base that the edits belong to.
    Journal(QString path, QByteArray baseUuid)
        : m_path(std::move(path))
        , m_baseUuid(std::move(baseUuid))
    {
    }

    /// Appends an edit; a null uuid and an invalid time are filled in. When it returns, the edit is on the disk.
    /// Errors: NotWritten (locked, read-only, full, another base meanwhile).
    [[nodiscard]] Result<qint64> append(const LoggedEdit &edit) override;
    [[nodiscard]] Result<std::vector<LoggedEdit>> entries() const override;

private:
    QString m_path;
    QByteArray m_baseUuid;
};

/// The entries of an open dataset file, oldest first. Errors: Damaged (an entry of another base, a payload that is no
/// JSON), Newer (a kind of edit that this version doesn't know).
[[nodiscard]] Result<std::vector<LoggedEdit>> readJournal(const SqliteConnection &connection,
                                                          const QByteArray &baseUuid);

/// The statement that makes the empty table.
[[nodiscard]] QString journalTable();

} // namespace CityProfiles
