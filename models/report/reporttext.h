// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace CityProfiles {

/// The translation context of this folder: Report::tr().
class Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace CityProfiles
