// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;
class QString;

namespace CityProfiles {

/// The locale for texts and numbers: the one asked for ("sv", "en_GB"), else the system's. The C locale has no words
/// and no separators, so it becomes English.
[[nodiscard]] QLocale chosenLocale(const QString &asked);

/// Whether a text names a locale.
[[nodiscard]] bool isLocale(const QString &name);

/// Makes a locale the default of texts and numbers and installs its translations; languages without any read English.
/// Returns whether the program's own texts were found.
bool installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace CityProfiles
