// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetfileformat.h"

#include "filebytes.h"
#include "storagetext.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace CityProfiles {

namespace {

constexpr qsizetype headerSize = 100;
// Places in SQLite's header.
constexpr int pageSizeAt = 16;
constexpr int changeCounterAt = 24;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
constexpr int validForAt = 92;

QByteArray magic()
{
    return QByteArray("SQLite format 3\0", 16);
}

quint32 numberAt(const QByteArray &header, int place)
{
    return qFromBigEndian<quint32>(header.constData() + place);
}

qint64 sizeSaid(const QByteArray &header)
{
    if (numberAt(header, changeCounterAt) != numberAt(header, validForAt))
        return 0; // written by a program that doesn't keep the number of pages
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return numberAt(header, pageCountAt) * (pageSize == 1 ? 65'536 : pageSize);
}

Error notADataset(const QString &path, const QString &what)
{
    return {
        ErrorKind::WrongFormat, what, Storage::tr("Name a dataset file or the folder of a data package."), path, 0, {}};
}

Error truncated(const QString &path)
{
    return {ErrorKind::Damaged,
            Storage::tr("The file is incomplete: its end is missing."),
            Storage::tr("Copy or download it again."),
            path,
            0,
            {}};
}

Outcome checkHeader(const QByteArray &header, qint64 size, const QString &path)
{
    if (header.isEmpty())
        return notADataset(path, Storage::tr("The file is empty."));
    if (!magic().startsWith(header.left(magic().size())))
        return notADataset(path, Storage::tr("This is not a dataset file."));
    if (header.size() < headerSize)
        return truncated(path);
    if (numberAt(header, applicationIdAt) != applicationId)
        return notADataset(path, Storage::tr("This is a database of another program."));
    const quint32 version = numberAt(header, userVersionAt);
    if (version > formatVersion) {
        return Error{ErrorKind::Newer,
                     Storage::tr("The file was written by a newer version of City Profiles."),
                     Storage::tr("Install a newer version to open it."),
                     path,
                     0,
                     {}};
    }
    if (version < oldestVersion)
        return notADataset(path, Storage::tr("The version of the file is unknown."));
    return size < sizeSaid(header) ? Outcome(truncated(path)) : success();
}

} // namespace

Outcome checkFileHeader(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return unreadableFile(path, path, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        return unreadableFile(path, path, file.errorString());
    return checkHeader(header, file.size(), path);
}

Error damagedFile(const QString &what)
{
    return {ErrorKind::Damaged,
            Storage::tr("The file is damaged: %1.").arg(what),
            Storage::tr("Use a copy of the file, or import the data again."),
            {},
            0,
            {}};
}

bool looksLikeSqlite(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magic().size()) == magic();
}

} // namespace CityProfiles
