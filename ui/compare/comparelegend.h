// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparemark.h"
#include "marklegend.h"

namespace CityProfiles {

/// Says what the marks of a comparison mean.
class CompareLegend : public MarkLegend {
    Q_OBJECT

public:
    explicit CompareLegend(QWidget *parent = nullptr);

    /// The levels are those of the first grid.
    void setCodebook(const Codebook &codebook);
    /// Cells carry signs against a reference, by its name; empty: there is none.
    void setReference(const QString &name);

protected:
    [[nodiscard]] QSize markSize(int entry) const override;
    void paintMark(QPainter &painter, const QRect &box, int entry) const override;

private:
    struct Entry {
        CellMark mark = CellMark::Named;
        int level = -1;
        QString text;
        bool bar = false; ///< a number of which the print leaves a part open
    };
    void rebuild();

    std::vector<Entry> m_marks; ///< of the codebook
    std::vector<Entry> m_entries;
    QString m_reference;
    int m_levels = 0;
};

} // namespace CityProfiles
