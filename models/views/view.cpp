// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view.h"

#include <array>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr std::array pageIds{"browse"_L1, "compare"_L1, "all-cities"_L1, "map"_L1, "coverage"_L1};

} // namespace

QString pageId(View::Page page)
{
    return pageIds.at(std::size_t(page));
}

std::optional<View::Page> pageFromId(QStringView id)
{
    for (std::size_t index = 0; index < pageIds.size(); ++index) {
        if (id == pageIds.at(index))
            return View::Page(index);
    }
    return std::nullopt;
}

} // namespace CityProfiles
