// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefshapes.h"

namespace CityProfiles {

/// Makes the rows of a comparison: a column of labels, a column for each profile, and before both the sign of a
/// difference.
class BriefRows {
public:
    /// Both must outlive it.
    BriefRows(const Brief &brief, const BriefShapes &shapes);

    /// With all there is to say of the columns; further pages have shorter ones.
    [[nodiscard]] const BriefBlockPointer &columnHeads() const { return m_head; }
    [[nodiscard]] BriefItem section(const QString &title) const;
    [[nodiscard]] std::vector<BriefItem> row(const BriefRow &row) const;

private:
    [[nodiscard]] BriefBlockPointer text(const QString &words, const BriefTextLook &look, qreal width) const;
    [[nodiscard]] qreal cellStart(std::size_t place) const;
    [[nodiscard]] BriefBlockPointer head(bool isWhole) const;
    [[nodiscard]] BriefBlockPointer questionRow(const BriefRow &row) const;
    [[nodiscard]] BriefBlockPointer optionRow(const BriefRow &row) const;
    [[nodiscard]] BriefBlockPointer ruled(const BriefBlockPointer &content, const BriefBlockPointer &rule,
                                          qreal room) const;
    [[nodiscard]] BriefBlockPointer cell(const BriefCell &cell) const;
    [[nodiscard]] BriefBlockPointer markCell(const BriefCell &cell) const;
    /// What one profile says, across the page behind its letter.
    [[nodiscard]] std::vector<BriefItem> running(const BriefCell &cell, std::size_t place) const;
    /// The letters of the profiles without an answer, and why there is none.
    [[nodiscard]] std::vector<BriefItem> silent(const BriefRow &row) const;

    const Brief &m_brief;
    const BriefShapes &m_shapes;
    BriefStyle m_style;
    qreal m_labelWidth;
    qreal m_cellWidth;
    BriefBlockPointer m_head;
    BriefBlockPointer m_shortHead;
};

} // namespace CityProfiles
