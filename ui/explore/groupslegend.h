// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marklegend.h"

namespace CityProfiles {

/// Says what the marks of two groups side by side mean.
class GroupsLegend : public MarkLegend {
    Q_OBJECT

public:
    explicit GroupsLegend(QWidget *parent = nullptr);

    /// Whether the interval of samples is among the marks.
    void setSampleShown(bool shown);

protected:
    [[nodiscard]] QSize markSize(int entry) const override;
    void paintMark(QPainter &painter, const QRect &box, int entry) const override;

private:
    enum class Mark : quint8 { Certain, Open, Sample };
};

} // namespace CityProfiles
