// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportchoice.h"

#include <QSettings>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

const QString folderKey = u"export/folder"_s;
const QString purposeKey = u"export/purpose"_s;

/// A number of the settings within its bounds, else the value given.
double stored(const QSettings &settings, const QString &name, double otherwise, double low, double high)
{
    bool isNumber = false;
    const double value = settings.value(u"export/"_s % name).toDouble(&isNumber);
    return isNumber && value >= low && value <= high ? value : otherwise;
}

ChartFileOptions storedOptions(const QSettings &settings)
{
    const auto whole = [&](const QString &name, int otherwise, int high) {
        return int(stored(settings, name, otherwise, 0, high));
    };
    ChartFileOptions options;
    setPurpose(options, ExportPurpose::Page);
    options.format = ChartFormat(whole(u"format"_s, 0, 2));
    options.size.unit = ChartSize::Unit(whole(u"unit"_s, int(options.size.unit), 2));
    options.size.size = {stored(settings, u"width"_s, options.size.size.width(), 1, 20000),
                         stored(settings, u"height"_s, options.size.size.height(), 0, 20000)};
    options.size.dpi = int(stored(settings, u"dpi"_s, options.size.dpi, 96, 600));
    options.grows = whole(u"grows"_s, int(options.grows), 1) == 1;
    options.look.theme = ChartLook::Theme(whole(u"theme"_s, 0, 2));
    options.look.hasTitle = whole(u"title"_s, 1, 1) == 1;
    options.look.hasFooter = whole(u"footer"_s, 1, 1) == 1;
    options.look.textPoints = stored(settings, u"text"_s, 0, ChartLook::smallestText, ChartLook::largestText);
    return options;
}

} // namespace

void setPurpose(ChartFileOptions &options, ExportPurpose purpose)
{
    using Unit = ChartSize::Unit;
    if (purpose == ExportPurpose::Other)
        return;
    constexpr std::array widths{85, 165, 1920,
                                960}; // a column and the text of an A4 page, a slide of 16:9 and its half
    const bool isPaper = purpose == ExportPurpose::Column || purpose == ExportPurpose::Page;
    options.size = {QSizeF(widths.at(std::size_t(purpose)), isPaper ? 0 : 1080),
                    isPaper ? Unit::Millimetres : Unit::Pixels, isPaper ? 300 : 96};
    options.grows = isPaper;
}

ExportChoice ExportChoice::restored(const QSettings *settings)
{
    ExportChoice choice;
    if (isStored(settings)) {
        choice.purpose = ExportPurpose(int(stored(*settings, u"purpose"_s, 1, 0, exportPurposes - 1)));
        choice.options = storedOptions(*settings);
    }
    setPurpose(choice.options, choice.purpose);
    return choice;
}

void ExportChoice::store(QSettings *settings) const
{
    if (!settings)
        return;
    settings->setValue(purposeKey, int(purpose));
    settings->setValue(u"export/format"_s, int(options.format));
    settings->setValue(u"export/unit"_s, int(options.size.unit));
    settings->setValue(u"export/width"_s, options.size.size.width());
    settings->setValue(u"export/height"_s, options.size.size.height());
    settings->setValue(u"export/dpi"_s, options.size.dpi);
    settings->setValue(u"export/grows"_s, int(options.grows));
    settings->setValue(u"export/theme"_s, int(options.look.theme));
    settings->setValue(u"export/title"_s, int(options.look.hasTitle));
    settings->setValue(u"export/footer"_s, int(options.look.hasFooter));
    settings->setValue(u"export/text"_s, options.look.textPoints);
}

bool ExportChoice::isStored(const QSettings *settings)
{
    return settings && settings->contains(purposeKey);
}

QString exportFolder(const QSettings *settings)
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return settings ? settings->value(folderKey, pictures).toString() : pictures;
}

void storeExportFolder(QSettings *settings, const QString &folder)
{
    if (settings)
        settings->setValue(folderKey, folder);
}

} // namespace CityProfiles
