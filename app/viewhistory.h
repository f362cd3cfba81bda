// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrollplaces.h"
#include "viewfit.h"

#include <vector>

namespace CityProfiles {

/// A view with what it takes to show it exactly as it was, as long as its dataset is open.
struct ViewStep {
    View view;
    Query query; ///< as it was put together, where the view has it as expressions
    ProfileSet selected; ///< also where it is too large for a view
    ScrollPlaces places;
    bool apart = false; ///< came whole from elsewhere: the step before it comes back whole, too
};

/// The way through the window, as a browser has it: steps back, the one that is seen, steps forward.
class ViewHistory {
public:
    /// The oldest steps are forgotten beyond this many.
    static constexpr std::size_t longest = 100;

    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }
    /// Begins anew.
    void reset(const ViewStep &step);
    /// Goes on; what was forward is forgotten.
    void push(const ViewStep &step);
    [[nodiscard]] const ViewStep &current() const { return m_steps[m_at]; }
    [[nodiscard]] ViewStep &current() { return m_steps[m_at]; }

    /// Whether there are so many steps: below zero back, above forward.
    [[nodiscard]] bool canGo(int by) const;
    /// The step so many steps away, if canGo().
    [[nodiscard]] const ViewStep &step(int by) const { return m_steps[std::size_t(int(m_at) + by)]; }
    /// Makes that step the current one; returns whether one in between came whole from elsewhere.
    bool go(int by);

private:
    std::vector<ViewStep> m_steps;
    std::size_t m_at = 0;
};

} // namespace CityProfiles
