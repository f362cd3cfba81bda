// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

namespace CityProfiles {

/// A file that is written beside its target by somebody who needs a path (SQLite), and then takes the target's place as
/// a whole. Without commit() it vanishes with the object and the target stays as it was.
class ReplacementFile {
public:
    /// @param target may be a link: what it points to is replaced.
    explicit ReplacementFile(const QString &target);
    ~ReplacementFile();
    ReplacementFile(const ReplacementFile &) = delete;
    ReplacementFile &operator=(const ReplacementFile &) = delete;

    /// Makes the empty file. Errors: NotWritten (no such folder, no permission, a folder in the way).
    [[nodiscard]] Outcome create();
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Brings the file to the disk and renames it over the target. Errors: NotWritten.
    [[nodiscard]] Outcome commit();

private:
    [[nodiscard]] Error error(const QString &reason) const;

    QString m_target;
    QString m_path;
    bool m_exists = false;
};

} // namespace CityProfiles
