// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefstyle.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

int pixelsOf(BriefType type)
{
    switch (type) {
    case BriefType::Note:
        return 10;
    case BriefType::Body:
        return 12;
    case BriefType::Fact:
        return 17;
    case BriefType::Section:
        return 15;
    case BriefType::Title:
        break;
    }
    return 32;
}

} // namespace

QFont BriefStyle::font(BriefType type, bool bold) const
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qRound(pixelsOf(type) * scale)); // points would follow the device
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting); // the same lines on every device
    font.setStyleStrategy(QFont::PreferNoShaping); // see ChartLook::plainGlyphs
    return font;
}

ChartLook BriefStyle::chartLook() const
{
    ChartLook look;
    look.hasTitle = false;
    look.hasFooter = false;
    look.textPoints = 7.5 * scale;
    look.margin = 0;
    look.plainGlyphs = true;
    return look;
}

} // namespace CityProfiles
