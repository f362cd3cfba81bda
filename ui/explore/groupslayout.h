// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counttablemodel.h"

#include <QFont>
#include <QRect>

namespace CityProfiles {

/// Where things stand in the cells of two groups side by side, and how large its columns and rows are.
class GroupsLayout {
public:
    using Widths = std::array<int, std::size_t(CountTableModel::Column::Count)>;

    static constexpr int padding = 12; ///< at each side of a cell
    static constexpr int above = 8; ///< above and below the content of a row
    static constexpr int barHeight = 12;

    explicit GroupsLayout(const QFont &base = {});

    [[nodiscard]] const QFont &body() const { return m_body; }
    [[nodiscard]] const QFont &strong() const { return m_strong; }
    [[nodiscard]] const QFont &note() const { return m_note; }
    [[nodiscard]] const QFont &title() const { return m_title; }

    /// Takes the width of the longest share from the model, so that all bars begin below each other.
    void measure(const CountTableModel &model);
    /// The columns within a width; not narrower than their words can be read in.
    [[nodiscard]] Widths columnWidths(int width) const;
    [[nodiscard]] int rowHeight(const CountTableModel &model, int row, const Widths &widths) const;

    /// What is left of a cell beside its padding.
    [[nodiscard]] static QRect inner(const QRect &cell) { return cell.adjusted(padding, above, -padding, -above); }
    /// The bar of a group's cell, behind its share; for left-to-right layouts.
    [[nodiscard]] QRect barBox(const QRect &cell) const;

private:
    QFont m_body;
    QFont m_strong;
    QFont m_note;
    QFont m_title;
    int m_shareWidth = 0;
};

} // namespace CityProfiles
