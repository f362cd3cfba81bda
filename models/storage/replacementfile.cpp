// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replacementfile.h"

#include "storagetext.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

QString targetOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real;
}

QString lastReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Has the kernel write a file or a folder to the disk; where it can't (some file systems), nothing is lost but safety.
void sync(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

ReplacementFile::ReplacementFile(const QString &target)
    : m_target(targetOf(target))
    , m_path(QString(m_target + ".part-"_L1 + QUuid::createUuid().toString(QUuid::Id128).first(8)))
{
}

ReplacementFile::~ReplacementFile()
{
    if (m_exists)
        QFile::remove(m_path);
}

Error ReplacementFile::error(const QString &reason) const
{
    return {ErrorKind::NotWritten,
            Storage::tr("The file could not be written: %1.").arg(reason),
            Storage::tr("Check the free space and the permissions."),
            m_target,
            0,
            {}};
}

Outcome ReplacementFile::create()
{
    if (QFileInfo(m_target).isDir())
        return error(Storage::tr("a folder of that name is in the way"));
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return error(file.errorString());
    m_exists = true;
    if (QFileInfo::exists(m_target))
        file.setPermissions(QFileInfo(m_target).permissions());
    return success();
}

Outcome ReplacementFile::commit()
{
    sync(m_path);
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData()) != 0)
        return error(lastReason());
    m_exists = false;
    sync(QFileInfo(m_target).path());
    return success();
}

} // namespace CityProfiles
