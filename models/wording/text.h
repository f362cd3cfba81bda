// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace CityProfiles::Wording {

/// The translation context of this folder: Text::tr().
class Text {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace CityProfiles::Wording
