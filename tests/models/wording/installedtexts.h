// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace CityProfiles::Testing {

/// The program's texts and numbers in a language, as long as this object lives.
class InstalledTexts {
public:
    explicit InstalledTexts(const QLocale &locale)
    {
        QLocale::setDefault(locale);
        if (!m_texts.load(locale, QStringLiteral("city-profiles"), QStringLiteral("_"), QStringLiteral(":/i18n")))
            qFatal("no texts of this language");
        QCoreApplication::installTranslator(&m_texts);
    }
    ~InstalledTexts() { QLocale::setDefault(QLocale::c()); }
    InstalledTexts(const InstalledTexts &) = delete;
    InstalledTexts &operator=(const InstalledTexts &) = delete;

private:
    QTranslator m_texts;
};

} // namespace CityProfiles::Testing
