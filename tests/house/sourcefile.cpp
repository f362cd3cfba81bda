// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace CityProfiles::House {

QString SourceFile::folder() const
{
    return path.left(qMax(path.lastIndexOf(u'/'), qsizetype(0)));
}

QString SourceFile::name() const
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QList<SourceFile> readTree(const QString &root, const QStringList &folders, const QStringList &patterns)
{
    QList<SourceFile> files;
    const QDir base(root);
    for (const QString &folder : folders) {
        QDirIterator entries(base.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({base.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

QString finding(const SourceFile &file, qsizetype line, const QString &what)
{
    return file.path % u':' % QString::number(line) % u": " % what;
}

} // namespace CityProfiles::House
