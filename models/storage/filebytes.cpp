// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filebytes.h"

#include "storagetext.h"

#include <QFile>
#include <QFileInfo>

namespace CityProfiles {

Error unreadableFile(const QString &path, const QString &shownName, const QString &reason)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return {ErrorKind::Missing,
                Storage::tr("The file does not exist."),
                Storage::tr("Check the path."),
                shownName,
                0,
                {}};
    }
    if (info.isDir()) {
        return {ErrorKind::Unreadable,
                Storage::tr("This is a folder, not a file."),
                Storage::tr("Name a file."),
                shownName,
                0,
                {}};
    }
    if (!info.isReadable()) {
        return {ErrorKind::Unreadable,
                Storage::tr("You have no permission to read the file."),
                Storage::tr("Ask its owner, or make a copy that you may read."),
                shownName,
                0,
                {}};
    }
    return {ErrorKind::Unreadable, Storage::tr("The file cannot be read: %1.").arg(reason), {}, shownName, 0, {}};
}

Result<QByteArray> readFileBytes(const QString &path, const QString &shownName)
{
    const QString shown = shownName.isEmpty() ? path : shownName;
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return unreadableFile(path, shown, file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadableFile(path, shown, file.errorString());
    return bytes;
}

} // namespace CityProfiles
