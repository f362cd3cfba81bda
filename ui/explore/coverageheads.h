// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace CityProfiles {

class CoverageLayout;

/// The survey years over the columns of the coverage, always in view, with how many city pages their numbers are of.
class CoverageHeads : public QHeaderView {
    Q_OBJECT

public:
    /// The layout must outlive the header.
    explicit CoverageHeads(const CoverageLayout *layout, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    const CoverageLayout *m_layout;
};

} // namespace CityProfiles
