// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqliteconnection.h"
#include "wordsearch.h"

#include <QSqlQuery>

namespace CityProfiles {

// The index of the words in a dataset file: an FTS5 table without content. A row is one answer that has words of its
// own, under the number profile x questions + question, with questions being those of the base. Indexed is the folded
// text with the other spellings of its words, so that a search is a search for beginnings of words and nothing else.

/// The statement that makes the empty table, letter for letter as it stands in the schema of a file.
[[nodiscard]] QString wordTable();

/// Whether a file has the table. Error: as SqliteConnection::error().
[[nodiscard]] Result<bool> hasWordTable(const SqliteConnection &file);

/// Fills the empty table of a new file, profile by profile in ascending order.
class WordIndexWriter {
public:
    WordIndexWriter(const SqliteConnection &file, int questionCount)
        : m_file(file)
        , m_insert(file.query())
        , m_questionCount(questionCount)
    {
    }

    /// Errors of all: NotWritten.
    [[nodiscard]] Outcome begin();
    [[nodiscard]] Outcome add(ProfileIndex profile, const ProfileRecord &record);
    [[nodiscard]] Outcome finish();

private:
    const SqliteConnection &m_file;
    QSqlQuery m_insert;
    int m_questionCount;
};

/// Answers a search from the table. Errors: as SqliteConnection::error(), Damaged where the index is.
[[nodiscard]] Result<AnswerHits> searchWordTable(const SqliteConnection &file, int questionCount,
                                                 const WordSearch &search);

} // namespace CityProfiles
