// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace CityProfiles {

/// Where a map looks: the place in its middle and how much it shows, whatever the size of the window.
struct MapLook {
    double latitude = 0; ///< degrees north, -90 to 90
    double longitude = 0; ///< degrees east, -180 to 180
    double span = 0; ///< of the map's shorter side, in degrees of the equator: above 0, at most 360

    bool operator==(const MapLook &) const = default;
};

/// What a person sees, as a value: the page with everything that was asked for on it. Things of a dataset go by id and
/// conditions as expressions (see expression.h), so that a view fits whatever dataset is opened; what a dataset
/// doesn't have is said by fitted(). An empty member stands for what the window shows at first.
struct View {
    enum class Page : quint8 { Browse, Compare, AllCities, Map, Coverage };
    /// Which questions a comparison shows.
    enum class Rows : quint8 { All, Different, Same, AnsweredByAll };

    Page page = Page::Browse;

    // The list.
    QString text; ///< words to look for
    bool inTexts = false; ///< in the cities' own words instead of their names
    QString editions; ///< an edition's id or "all"; empty: the latest profile of each city
    QStringList where; ///< expressions that must all hold
    QString sort; ///< see sortText(); empty: by name
    bool possible = false; ///< the possible matches are unfolded
    bool table = false; ///< the full table instead of two-line rows
    QStringList columns; ///< of the table, see columnId(); empty: the usual ones
    QStringList selected; ///< profiles
    // The city's page.
    QString profile; ///< the one being read
    QString question; ///< the answer or chart that is brought into sight
    // Side by side.
    QStringList compared; ///< profiles, in order
    QString reference; ///< the one that the others are held against; empty: none
    Rows rows = Rows::All;
    bool asRows = false; ///< profiles are rows
    bool extremes = false; ///< the highest and lowest numbers are marked
    // All cities: a group is "all", "listed", "compared", "selected" or joined expressions (see joinedConditions()).
    QString group; ///< empty: all
    QString beside; ///< a group, "city" (the one being read) or "year:EDITION" beside the first; empty: nothing
    QString year; ///< the edition; empty: the newest
    // The map.
    QString colorBy; ///< QUESTION or QUESTION.OPTION; empty: nothing
    std::optional<MapLook> look; ///< nothing: the whole world
    // The dataset it was made with.
    QString data; ///< its title
    QString dataVersion;

    bool operator==(const View &) const = default;
};

/// What a view takes of itself to show its page and nothing else: the page of compared profiles doesn't need what the
/// list is filtered by. The dataset stays named.
[[nodiscard]] View ofItsPage(const View &view);

/// The view with everything that its page doesn't show taken from another, and what a person collects and arranges from
/// page to page, too: the selection and the columns of the table.
[[nodiscard]] View onItsPage(const View &view, const View &others);

/// Whether two views are the same step of a person's way: one page that shows the same, wherever it is scrolled to,
/// however it is arranged and whatever is selected.
[[nodiscard]] bool isSameStep(const View &a, const View &b);

/// "browse", "compare", "all-cities", "map", "coverage".
[[nodiscard]] QString pageId(View::Page page);
[[nodiscard]] std::optional<View::Page> pageFromId(QStringView id);

} // namespace CityProfiles
