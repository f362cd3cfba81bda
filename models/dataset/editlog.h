// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

#include <QDateTime>
#include <QUuid>

namespace CityProfiles {

/// An edit with its place in the journal.
struct LoggedEdit {
    qint64 seq = 0; ///< from 1, ascending; 0: not yet in the journal
    QUuid uuid;
    QDateTime at; ///< UTC
    QString author;
    Edit edit;
    QUuid undoes; ///< the edit that this one takes back, or null: then `edit` is not looked at
};

/// The port through which edits are kept: an append-only journal.
class EditLog {
public:
    EditLog() = default;
    EditLog(const EditLog &) = delete;
    EditLog &operator=(const EditLog &) = delete;
    virtual ~EditLog() = default;

    /// Appends one edit; when it returns a sequence number the edit is on disk.
    [[nodiscard]] virtual Result<qint64> append(const LoggedEdit &edit) = 0;
    /// Everything in the journal, oldest first, taken-back edits included.
    [[nodiscard]] virtual Result<std::vector<LoggedEdit>> entries() const = 0;
};

/// The edits that hold: those that no later entry takes back (a taken-back undo restores its edit), oldest first.
[[nodiscard]] std::vector<Edit> effectiveEdits(const std::vector<LoggedEdit> &entries);

} // namespace CityProfiles
