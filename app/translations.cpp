// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace CityProfiles {

QLocale chosenLocale(const QString &asked)
{
    const QLocale locale = asked.isEmpty() ? QLocale::system() : QLocale(asked);
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

bool isLocale(const QString &name)
{
    return name == "C"_L1 || QLocale(name).language() != QLocale::C;
}

bool installTranslations(QCoreApplication &application, const QLocale &locale)
{
    QLocale::setDefault(locale);
    auto *qtTexts = new QTranslator(&application);
    if (qtTexts->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts);
    auto *texts = new QTranslator(&application);
    const bool found =
        texts->load(locale, u"city-profiles"_s, u"_"_s, u":/i18n"_s) || texts->load(u":/i18n/city-profiles_en.qm"_s);
    if (found)
        QCoreApplication::installTranslator(texts);
    return found;
}

} // namespace CityProfiles
