// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace CityProfiles::Testing {

/// A folder of files that vanishes with the object.
class TestFolder {
public:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    [[nodiscard]] QByteArray read(const QString &name) const { return readFile(path(name)); }
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_dir.path() : m_dir.filePath(name);
    }
    static QByteArray readFile(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_dir;
};

/// A small invented survey in which everything stands that is easily got wrong.
inline QString trapPackage()
{
    return QStringLiteral(SOURCE_FOLDER "/tests/data/traps");
}

/// Copies a data package into a folder.
inline void copyPackage(const QString &package, const TestFolder &folder)
{
    QDirIterator files(package, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        folder.write(QDir(package).relativeFilePath(path), TestFolder::readFile(path));
    }
}

/// Compares all files of two folders; empty where they are equal byte for byte, else the name of one that isn't.
inline QString differingFile(const QString &first, const QString &second)
{
    const auto names = [](const QString &folder) {
        QStringList list;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            list.append(QDir(folder).relativeFilePath(files.next()));
        list.sort();
        return list;
    };
    if (names(first) != names(second))
        return QStringLiteral("the lists of files");
    for (const QString &name : names(first)) {
        if (TestFolder::readFile(QDir(first).filePath(name)) != TestFolder::readFile(QDir(second).filePath(name)))
            return name;
    }
    return {};
}

/// The data package of the bundled survey.
inline QString bundledPackage()
{
    return QStringLiteral(SOURCE_FOLDER "/resources/dataset");
}

/// A table as a list of lines, "line: cell|cell".
inline QStringList printed(const Table &table)
{
    QStringList lines{table.columns().join(QLatin1Char('|'))};
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(table.text(row, column));
        lines.append(QString(QString::number(table.line(row)) + QLatin1String(": ") + cells.join(QLatin1Char('|'))));
    }
    return lines;
}

} // namespace CityProfiles::Testing
