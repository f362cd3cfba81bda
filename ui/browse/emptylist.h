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
    /// No profile passes the text and the conditions, or without them the choice of survey years; how many may.
    void sayNothingFound(const QString &text, bool hasConditions, int possible);
};

} // namespace CityProfiles
