// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "keyindex.h"
#include "rowgroups.h"
#include "tablecells.h"

namespace CityProfiles {

/// A row of the table choices with what its cells name.
struct ChoiceRow {
    qsizetype row = -1;
    int question = -1;
    int position = 0;
    int option = -1; ///< index in Question::options
    int level = -1; ///< index in Question::levels
};

/// Reads the table choices profile by profile.
class ChoiceRows {
public:
    ChoiceRows(const std::vector<Table> &tables, const Codebook &codebook, const KeyIndex &profiles,
               qsizetype profileCount, CheckFindings &findings);

    /// The rows of a profile by question and position. Rows that name no question or option are findings and left out.
    [[nodiscard]] std::vector<ChoiceRow> rowsOf(qsizetype profile) const;

    /// Puts the choices of one question into its answer. Findings: choices where the answer's state or kind has none,
    /// or where it has no row; an option that the edition did not offer or that stands
    /// twice; two options of a single choice; a level where there is no grid, none where there is one; a city's own
    /// words missing or where they don't belong; a position twice.
    /// @param answerRow whether the table answers has a row.
    void put(std::span<const ChoiceRow> rows, const Question &question, int edition, bool answerRow,
             Answer &answer) const;

private:
    bool check(const ChoiceRow &choice, const Question &question, int edition) const;
    bool checkLevel(const ChoiceRow &choice, const Question &question) const;
    bool checkWords(const ChoiceRow &choice, const Question &question) const;
    void checkRepeated(std::span<const ChoiceRow> rows, const Question &question) const;
    [[nodiscard]] ChoiceRow read(qsizetype row) const;

    const Codebook &m_codebook;
    TableCells m_cells;
    TableCells m_questions;
    TableCells m_options;
    KeyIndex m_questionIndex;
    KeyIndex m_optionIndex;
    std::vector<int> m_optionOfRow; ///< per row of the table options: its index within its question
    RowGroups m_groups;
};

} // namespace CityProfiles
