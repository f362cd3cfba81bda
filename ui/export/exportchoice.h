// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartfile.h"

class QSettings;

namespace CityProfiles {

/// What a picture is for; each but the last sets its size.
enum class ExportPurpose : quint8 { Column, Page, Slide, HalfSlide, Other };
inline constexpr int exportPurposes = 5;

/// Gives options the size for a purpose; the rest of them, and everything for Other, stays.
void setPurpose(ChartFileOptions &options, ExportPurpose purpose);

/// What a person chose for an export, and chooses again the next time.
struct ExportChoice {
    ExportPurpose purpose = ExportPurpose::Page;
    ChartFileOptions options; ///< fits the purpose

    /// The last choice, or the first one where there is none; whatever the settings hold, a choice that can be made.
    /// The settings may be null.
    [[nodiscard]] static ExportChoice restored(const QSettings *settings);
    void store(QSettings *settings) const;
    /// Whether a choice was ever stored.
    [[nodiscard]] static bool isStored(const QSettings *settings);
};

/// The folder of the last export, else that for pictures.
[[nodiscard]] QString exportFolder(const QSettings *settings);
void storeExportFolder(QSettings *settings, const QString &folder);

} // namespace CityProfiles
