// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragemark.h"
#include "marklegend.h"

namespace CityProfiles {

/// Says what the marks of the coverage mean.
class CoverageLegend : public MarkLegend {
    Q_OBJECT

public:
    explicit CoverageLegend(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize markSize(int entry) const override;
    void paintMark(QPainter &painter, const QRect &box, int entry) const override;

private:
    enum class Mark : quint8 { Answered, Partial, None, NotStated, Cities, Chart };
};

} // namespace CityProfiles
