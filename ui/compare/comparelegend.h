// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparemark.h"

#include <QWidget>

namespace CityProfiles {

/// Says what the marks of a comparison mean.
class CompareLegend : public QWidget {
    Q_OBJECT

public:
    explicit CompareLegend(QWidget *parent = nullptr);

    /// The levels are those of the first grid.
    void setCodebook(const Codebook &codebook);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        CellMark mark = CellMark::Named;
        int level = -1;
        QString text;
    };
    /// Where each entry stands in a width; the last is the whole.
    [[nodiscard]] std::vector<QRect> places(int width) const;
    [[nodiscard]] int markWidth(const Entry &entry) const;

    std::vector<Entry> m_entries;
    int m_levels = 0;
};

} // namespace CityProfiles
