// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"

#include "tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QIcon>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int smallestBodyPixels = 13;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

/// Whether the desktop asked for dark before the program set a palette of its own.
bool desktopIsDark()
{
    static const bool dark = isDark(QGuiApplication::palette()) || isDark(QApplication::style()->standardPalette());
    return dark;
}

/// The sizes that desktops ask for; the scalable icon would load a renderer at every start.
QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 128})
        icon.addFile(u":/icons/city-profiles-%1.png"_s.arg(size), {size, size});
    return icon;
}

} // namespace

void applyLooks(QApplication &application)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font = application.font();
    if (QFontDatabase::families().contains("Inter"_L1))
        font.setFamily(u"Inter"_s);
    font.setPixelSize(std::max(smallestBodyPixels, QFontInfo(font).pixelSize()));
    QApplication::setFont(font);
    QApplication::setWindowIcon(programIcon());
    applyAppearance(Appearance::System);
}

void applyAppearance(Appearance appearance)
{
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && desktopIsDark());
    QApplication::setPalette(paletteFrom(dark ? Tokens::dark() : Tokens::light()));
}

} // namespace CityProfiles
