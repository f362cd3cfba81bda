// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QWidget>

namespace CityProfiles {

/// Where a question's chart stands.
class ChartSlot : public QWidget {
    Q_OBJECT

public:
    explicit ChartSlot(QWidget *parent = nullptr);

    void setDataset(const DatasetPointer &dataset, int question, int edition);
    void setCity(std::optional<ProfileIndex> index, const Profile *profile);
    void ensureChart();
    [[nodiscard]] bool hasChart() const { return m_hasChart; }

private:
    bool m_hasChart = false;
};

} // namespace CityProfiles
