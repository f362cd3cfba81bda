// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisonmodel.h"

#include <QFont>
#include <QRect>

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

/// Where the parts of a cell stand, from its upper left corner, for a layout from left to right.
struct CompareCellLayout {
    struct Words {
        QRect box;
        QString text;
        const QFont *font = nullptr;
        bool muted = false;
    };
    std::vector<Words> words;
    QRect mark; ///< of an option
    std::vector<QRect> strip; ///< one square for each row of a grid
    QRect bar;
    QRect relation; ///< the sign against the reference
    int height = 0;
};

/// How large the lines and the profiles of a comparison are; computed for all at once.
class CompareLayout {
public:
    using Kind = ComparisonLine::Kind;

    static constexpr int padding = 10; ///< at each side of a cell
    static constexpr int above = 7; ///< above and below the content of a question
    static constexpr int gap = 3; ///< between lines of a cell, and above and below an option
    static constexpr int reasonLines = 3; ///< of a verdict's reason at most; the tooltip has it whole

    /// Questions as rows, profiles as columns of one width.
    void compute(const ComparisonModel &model, const QFont &font, int profileWidth, int headWidth);
    /// Questions as columns, profiles as rows.
    void computeTransposed(const ComparisonModel &model, const QFont &font);

    [[nodiscard]] const CompareFonts &fonts() const { return m_fonts; }
    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    /// The height of a question's or an option's row; transposed the width of its column.
    [[nodiscard]] int line(int line) const { return m_lines[std::size_t(line)]; }
    /// Transposed: the height of a profile's row, and of the row of questions above them.
    [[nodiscard]] int profile(int profile) const { return m_profiles[std::size_t(profile)]; }
    [[nodiscard]] int headHeight() const { return m_headHeight; }
    [[nodiscard]] bool isTransposed() const { return !m_profiles.empty(); }

    [[nodiscard]] CompareCellLayout cell(const ComparisonCell &cell, Kind kind, int width) const;
    /// The width of a mark with the space behind it.
    [[nodiscard]] int markWidth() const;
    /// Where the words of a line's head begin, behind its signs.
    [[nodiscard]] int headStart(Kind kind) const;
    [[nodiscard]] int headHeight(const ComparisonModel &model, int line, int width) const;
    /// What stands below a question: "different", "cannot tell. No answer found: Stockholm 2018".
    [[nodiscard]] static QString verdictLine(const ComparisonModel &model, int line);

private:
    void layOption(const ComparisonCell &cell, int width, CompareCellLayout &layout) const;
    void layQuestion(const ComparisonCell &cell, int width, CompareCellLayout &layout) const;
    void addWords(CompareCellLayout &layout, int width, const QString &text, const QFont &font, bool muted) const;
    [[nodiscard]] int transposedWidth(const ComparisonModel &model, int line) const;
    void prepare(const ComparisonModel &model, const QFont &font);

    CompareFonts m_fonts;
    bool m_related = false; ///< cells carry signs against a reference
    std::vector<int> m_lines;
    std::vector<int> m_profiles;
    int m_headHeight = 0;
};

} // namespace CityProfiles
