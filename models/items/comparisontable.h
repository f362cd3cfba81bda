// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisoncell.h"
#include "sheet.h"

namespace CityProfiles {

/// What a line of a comparison is about: a section's title, a question or one of its options.
struct ComparisonLine {
    enum class Kind : quint8 { Section, Question, Option };

    Kind kind = Kind::Section;
    int section = -1; ///< index in Codebook::sections
    int compared = -1; ///< index in Comparison::rows
    int option = -1; ///< index in ComparisonRow::options
};

/// A comparison with all its cells and what is to be said of them: a plain value behind the model.
class ComparisonTable {
public:
    ComparisonTable() = default;
    /// Compares the profiles and makes all cells: O(profiles² x options). Fails where a profile can't be read.
    [[nodiscard]] static Result<ComparisonTable> of(const DatasetPointer &dataset,
                                                    const std::vector<ProfileIndex> &profiles);

    [[nodiscard]] const DatasetPointer &dataset() const { return m_dataset; }
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] int columnCount() const { return int(m_comparison.profiles.size()); }
    /// The lines of the options of a question, by its index in Comparison::rows.
    [[nodiscard]] std::vector<ComparisonLine> optionLines(int compared) const;
    [[nodiscard]] const ComparisonRow &compared(const ComparisonLine &line) const;
    [[nodiscard]] const Question &question(const ComparisonLine &line) const;
    [[nodiscard]] const ComparisonCell &cell(const ComparisonLine &line, int column) const;
    /// How a cell stands to the one of another column; nothing where that can't be asked, or for texts that differ.
    [[nodiscard]] std::optional<Verdict> relation(const ComparisonLine &line, int column, int reference) const;

    /// Nothing for a text that is not the same everywhere: each is in its city's own words.
    [[nodiscard]] std::optional<Verdict> verdict(const ComparisonLine &line) const;
    [[nodiscard]] QString verdictText(const ComparisonLine &line) const;
    /// Why it can't be told, in few words; may be empty.
    [[nodiscard]] QString reason(const ComparisonLine &line) const;
    /// The same with every profile by name.
    [[nodiscard]] QString fullReason(const ComparisonLine &line) const;
    /// The section's title, the question's or the option's label.
    [[nodiscard]] QString label(const ComparisonLine &line) const;
    /// The survey's printed heading, or what an option is described as.
    [[nodiscard]] QString heading(const ComparisonLine &line) const;
    /// A cell in words: the whole answer, or of an option "named", "not named", "no answer found".
    [[nodiscard]] QString answer(const ComparisonLine &line, int column) const;
    /// What a cell's words mean in full; empty where they say all.
    [[nodiscard]] QString explanation(const ComparisonLine &line, int column) const;
    /// "Helsinki 2020, Policy areas, Mobility: named".
    [[nodiscard]] QString sentence(const ComparisonLine &line, int column) const;
    /// Lines and columns below a row of titles, with what every export carries; titles of sections are left out.
    [[nodiscard]] Sheet toSheet(const std::vector<ComparisonLine> &lines, const std::vector<int> &columns) const;

private:
    using Cells = std::vector<ComparisonCell>; ///< one per profile

    void makeCells(const ComparisonRow &row);
    [[nodiscard]] const OptionComparison *option(const ComparisonLine &line) const;

    DatasetPointer m_dataset;
    Comparison m_comparison;
    std::vector<std::vector<Cells>> m_cells; ///< by index in Comparison::rows: the question's, then its options'
};

} // namespace CityProfiles
