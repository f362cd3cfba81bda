// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codebook.h"

#include <QStringList>

namespace CityProfiles {

struct Region {
    QString id;
    int position = 0;
    QString name;
    Extras extras;
};

struct Country {
    QString code; ///< ISO 3166-1 alpha-2 in the bundled survey
    QString name;
    int region = -1; ///< index in SurveyTables::regions
    QString note; ///< what must stand with any data on it, wherever they go; mostly empty
    Extras extras;
};

/// A municipality.
struct City {
    QString id; ///< "stockholm-swe"
    QString name;
    int country = -1; ///< index in SurveyTables::countries
    QString subdivision; ///< tells equal names apart: "ME" and "OR" for Portland
    std::optional<double> latitude; ///< degrees north
    std::optional<double> longitude; ///< degrees east
    QStringList otherNames;
    Extras extras;

    bool operator==(const City &) const = default;
};

/// Where facts are from.
struct Source {
    QString id;
    QString title;
    QString url;
    QString publisher;
    QString terms;
    Extras extras;
};

} // namespace CityProfiles
