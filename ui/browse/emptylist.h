// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statemessage.h"

namespace CityProfiles {

/// Why the list of cities is empty, and what to do.
class EmptyList : public StateMessage {
    Q_OBJECT

public:
    using StateMessage::StateMessage;

    void sayLoading();
    void sayNoDataset();
    /// No profile passes the filter, or without one the choice of survey years.
    void sayNothingFound(const QString &filter);
};

} // namespace CityProfiles
