// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragemodel.h"

#include <QFont>
#include <QRect>

namespace CityProfiles {

/// A part of a question's cell that can be asked for: a piece of the bar and its number in words.
struct CoveragePart {
    State state = State::NotStated;
    int count = 0;
    QString text;
    QRect bar; ///< empty for what was not asked
    QRect words;

    [[nodiscard]] bool contains(const QPoint &point) const { return bar.contains(point) || words.contains(point); }
};

/// Where things stand in the cells of the coverage, and how high its rows are.
class CoverageLayout {
public:
    static constexpr int padding = 12; ///< at each side of a cell
    static constexpr int above = 9; ///< above and below the content of a row
    static constexpr int barHeight = 14;

    explicit CoverageLayout(const QFont &base = {});

    [[nodiscard]] const QFont &body() const { return m_body; }
    [[nodiscard]] const QFont &strong() const { return m_strong; }
    [[nodiscard]] const QFont &note() const { return m_note; }
    [[nodiscard]] const QFont &title() const { return m_title; }

    /// The narrowest column in which every number of the model can be read.
    [[nodiscard]] int leastColumnWidth(const CoverageModel &model) const;
    [[nodiscard]] int rowHeight(const CoverageModel &model, int row, int columnWidth, int headWidth) const;

    /// The parts of a question's cell that are not empty; none where the edition did not ask.
    [[nodiscard]] std::vector<CoveragePart> parts(const QRect &cell, const QuestionCoverage &coverage,
                                                  Qt::LayoutDirection direction) const;
    /// What is left of a cell beside its padding.
    [[nodiscard]] static QRect inner(const QRect &cell);
    /// The bar of a cell whose top is given; chart signs have a column of their own behind it.
    [[nodiscard]] static QRect barBox(const QRect &cell, int top, Qt::LayoutDirection direction);
    [[nodiscard]] static QRect chartBox(const QRect &cell, Qt::LayoutDirection direction);

private:
    QFont m_body;
    QFont m_strong;
    QFont m_note;
    QFont m_title;
};

} // namespace CityProfiles
