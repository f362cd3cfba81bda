// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace CityProfiles::Testing {

/// A workbook as LibreOffice reads it: an independent reader.
class Spreadsheet {
public:
    static bool isInstalled() { return !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty(); }

    /// Each sheet as CSV in which texts stand in quotation marks and numbers don't, in the order of the sheets' names.
    /// Empty where the workbook can't be read.
    [[nodiscard]] static QStringList read(const QByteArray &workbook)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("book.xlsx")));
        if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size() || !file.flush())
            return {};
        QProcess office;
        office.start(QStringLiteral("soffice"),
                     {QStringLiteral("-env:UserInstallation=")
                          + QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString(),
                      QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                      QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1"),
                      QStringLiteral("--outdir"), folder.path(), file.fileName()});
        if (!office.waitForFinished(120'000))
            return {};
        QStringList sheets;
        const QDir written(folder.path(), QStringLiteral("*.csv"), QDir::Name, QDir::Files);
        for (const QFileInfo &info : written.entryInfoList()) {
            QFile sheet(info.filePath());
            if (sheet.open(QIODevice::ReadOnly))
                sheets.append(QString::fromUtf8(sheet.readAll()));
        }
        return sheets;
    }
};

} // namespace CityProfiles::Testing
