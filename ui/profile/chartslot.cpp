// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartslot.h"

namespace CityProfiles {

ChartSlot::ChartSlot(QWidget *parent)
    : QWidget(parent)
{
}

void ChartSlot::setDataset(const DatasetPointer &, int, int) { }

void ChartSlot::setCity(std::optional<ProfileIndex>, const Profile *) { }

void ChartSlot::ensureChart()
{
    m_hasChart = true;
}

} // namespace CityProfiles
