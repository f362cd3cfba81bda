// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapstyle.h"

#include <array>

namespace CityProfiles {

namespace {

QColor between(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

MapStyle MapStyle::of(const QPalette &palette, const QFont &font)
{
    MapStyle style;
    style.tokens = Tokens::of(palette);
    style.font = font;
    // Marks have their contrast against a surface, so land is one.
    style.land = style.tokens.surface;
    style.sea =
        style.tokens.isDark() ? style.tokens.background : between(style.tokens.background, style.tokens.hairline);
    style.border = style.tokens.isDark() ? style.tokens.hairline.lighter(120) : style.tokens.hairline.darker(112);
    return style;
}

QColor MapStyle::answer(const MapAnswers &answers, int index) const
{
    if (answers.isEmpty())
        return tokens.bar;
    switch (answers.answers[std::size_t(index)].meaning) {
    case MapAnswer::Meaning::Unknown:
    case MapAnswer::Meaning::None:
        return tokens.muted;
    case MapAnswer::Meaning::Others:
        return tokens.bar;
    case MapAnswer::Meaning::Option:
    case MapAnswer::Meaning::NotNamed:
    case MapAnswer::Meaning::Level:
        break;
    }
    // Blue and amber first, they lie farthest apart; the one that is close to the accent last.
    constexpr std::array<std::size_t, MapAnswers::colors> order{0, 5, 2, 3, 4, 1};
    return tokens.compared[order[std::size_t(index - 1)]];
}

} // namespace CityProfiles
