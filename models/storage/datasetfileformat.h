// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

namespace CityProfiles {

// A dataset file is an SQLite database:
//   meta(key, value)              descriptor, base uuid, columns and tables that the program doesn't know
//   one table per small table     regions, questions, ... : the cells as in the CSV file
//   segment(kind, number, name, data)   columns of cities and profiles, 65,536 rows each
//   record(profile, data)         what the columns can't hold of a profile, see recordcodec.h
//   words                         an index of the words in the records, see wordindex.h; not in version 1
//   journal(seq, ...)             edits, see journal.h
inline constexpr quint32 applicationId = 0x43505246; ///< "CPRF"; see https://sqlite.org/fileformat2.html
inline constexpr quint32 formatVersion = 2; ///< SQLite's user_version
inline constexpr quint32 oldestVersion = 1; ///< of the files that are still read

/// Looks at the first bytes and the size of a file, without SQLite.
/// Errors: Missing, Unreadable (a folder, no permission), WrongFormat (empty, no SQLite, SQLite of another program),
/// Newer, Damaged (shorter than its own header says).
[[nodiscard]] Outcome checkFileHeader(const QString &path);

/// The error of a file whose content contradicts itself. @param what a part of a sentence, such as "its end is
/// missing".
[[nodiscard]] Error damagedFile(const QString &what);

/// Whether the file begins as an SQLite database.
[[nodiscard]] bool looksLikeSqlite(const QString &path);

} // namespace CityProfiles
