// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisonmodel.h"

#include <QFont>

namespace CityProfiles {

/// The fonts of a comparison.
struct CompareFonts {
    QFont body;
    QFont strong;
    QFont italic;
    QFont note;
    QFont section;

    CompareFonts() = default;
    explicit CompareFonts(const QFont &base);
};

/// Where the lines of each row stand, so that an option has one height over all cells. Computed for all rows at once
/// for a width of the columns.
class CompareLayout {
public:
    struct Row {
        std::vector<int> tops; ///< of the lines of options, from the top of the row
        int linesEnd = 0; ///< where the notes begin
        int height = 0;
    };

    static constexpr int padding = 10; ///< at each side of a cell
    static constexpr int above = 7; ///< above and below the content of a row
    static constexpr int gap = 3; ///< between lines
    static constexpr int reasonLines = 3; ///< of a verdict's reason at most; the tooltip has it whole

    void compute(const ComparisonModel &model, const QFont &font, int columnWidth, int headWidth);
    [[nodiscard]] const Row &row(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] const CompareFonts &fonts() const { return m_fonts; }
    [[nodiscard]] const QFont &fontOf(const ComparisonCell &cell) const;

    /// The width of a mark with the space behind it.
    [[nodiscard]] int markWidth() const;
    /// What stands below a question: "different", "cannot tell: No answer found: Stockholm 2018".
    [[nodiscard]] static QString verdictLine(const ComparisonModel &model, int row);
    [[nodiscard]] static int wrappedHeight(const QFont &font, const QString &text, int width);

private:
    [[nodiscard]] Row measured(const ComparisonModel &model, int row, int columnWidth, int headWidth) const;
    [[nodiscard]] int headHeight(const ComparisonModel &model, int row, int width) const;
    [[nodiscard]] int wholeHeight(const ComparisonCell &cell, int width) const;

    CompareFonts m_fonts;
    std::vector<Row> m_rows;
};

} // namespace CityProfiles
