// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewhistory.h"

#include <algorithm>

namespace CityProfiles {

void ViewHistory::reset(const ViewStep &step)
{
    m_steps = {step};
    m_at = 0;
}

void ViewHistory::push(const ViewStep &step)
{
    if (!m_steps.empty())
        m_steps.resize(m_at + 1);
    m_steps.push_back(step);
    if (m_steps.size() > longest)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size() - 1;
}

bool ViewHistory::canGo(int by) const
{
    const int to = int(m_at) + by;
    return to >= 0 && to < int(m_steps.size());
}

bool ViewHistory::go(int by)
{
    const std::size_t from = m_at;
    m_at = std::size_t(int(m_at) + by);
    const auto first = m_steps.begin() + std::ptrdiff_t(std::min(from, m_at)) + 1;
    const auto last = m_steps.begin() + std::ptrdiff_t(std::max(from, m_at)) + 1;
    return std::any_of(first, last, [](const ViewStep &step) { return step.apart; });
}

} // namespace CityProfiles
