// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

namespace CityProfiles {

Tokens Tokens::light()
{
    Tokens tokens;
    tokens.background = QColor(0xf6, 0xf6, 0xf4);
    tokens.surface = QColor(0xff, 0xff, 0xff);
    tokens.text = QColor(0x1d, 0x23, 0x29);
    tokens.muted = QColor(0x5f, 0x68, 0x71);
    tokens.hairline = QColor(0xe2, 0xe4, 0xe6);
    tokens.accent = QColor(0xb4, 0x44, 0x0c);
    tokens.accentGround = QColor(0xfb, 0xee, 0xe7);
    tokens.bar = QColor(0x7c, 0x8f, 0xa0);
    tokens.published = QColor(0x7a, 0x87, 0x91);
    tokens.sufficient = QColor(0x2b, 0x6c, 0x8f);
    tokens.insufficient = QColor(0xb8, 0x7a, 0x14);
    tokens.compared = {QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x8a, 0x64),
                       QColor(0xb8, 0x5a, 0x94), QColor(0x2d, 0x8f, 0xc4), QColor(0xb8, 0x7d, 0x00)};
    return tokens;
}

Tokens Tokens::dark()
{
    Tokens tokens;
    tokens.background = QColor(0x1b, 0x1e, 0x22);
    tokens.surface = QColor(0x24, 0x28, 0x2d);
    tokens.text = QColor(0xe6, 0xe8, 0xea);
    tokens.muted = QColor(0x9a, 0xa3, 0xac);
    tokens.hairline = QColor(0x36, 0x3b, 0x41);
    tokens.accent = QColor(0xf0, 0x8a, 0x4b);
    tokens.accentGround = QColor(0x3b, 0x2a, 0x20);
    tokens.bar = QColor(0x6d, 0x7b, 0x88);
    tokens.published = QColor(0x8d, 0x99, 0xa3);
    tokens.sufficient = QColor(0x6f, 0xb1, 0xd6);
    tokens.insufficient = QColor(0xe3, 0xb0, 0x4b);
    tokens.compared = {QColor(0x4a, 0xa8, 0xdf), QColor(0xf0, 0x8a, 0x4b), QColor(0x3c, 0xc4, 0x9a),
                       QColor(0xdf, 0x9c, 0xc2), QColor(0x8b, 0xcb, 0xf0), QColor(0xee, 0xbb, 0x45)};
    return tokens;
}

Tokens Tokens::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F ? dark() : light();
}

bool Tokens::isDark() const
{
    return background.lightnessF() < 0.5F;
}

QPalette paletteFrom(const Tokens &tokens)
{
    QPalette palette(tokens.text, tokens.surface, tokens.hairline, tokens.hairline.darker(130),
                     tokens.hairline.darker(115), tokens.text, tokens.text, tokens.surface, tokens.background);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Highlight, tokens.isDark() ? QColor(0x3d, 0x4a, 0x57) : QColor(0xdc, 0xe5, 0xed));
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.sufficient);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::AlternateBase, tokens.background);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    return palette;
}

QFont scaledFont(const QFont &base, TextSize size, bool bold)
{
    // The scale of the design is 11.5, 13, 14, 16 and 25 px for a body of 13 px.
    constexpr std::array<double, 5> factors{11.5 / 13, 1, 14.0 / 13, 16.0 / 13, 25.0 / 13};
    QFont font = base;
    const double factor = factors[std::size_t(size)];
    if (base.pixelSize() > 0)
        font.setPixelSize(qRound(base.pixelSize() * factor));
    else
        font.setPointSizeF(base.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

} // namespace CityProfiles
