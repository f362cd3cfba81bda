// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datapackagereader.h"
#include "datasetfilereader.h"
#include "datasetfilewriter.h"
#include "datasetpackage.h"
#include "sqliteconnection.h"
#include "storagetools.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <unistd.h>

namespace CityProfiles::Testing {

/// The dataset of a data package that is known to be good.
inline Dataset datasetOf(const QString &package)
{
    return readDataset(readDataPackage(package).value()).value();
}

/// The trap package as a dataset file in a folder; gives its path.
inline QString writeTrapFile(const TestFolder &folder, const QString &name = QStringLiteral("traps.cityprofiles"))
{
    const QString path = folder.path(name);
    if (const Outcome written = writeDatasetFile(datasetOf(trapPackage()), path); !written)
        qFatal("%s", qPrintable(written.error().message()));
    return path;
}

/// Runs statements on a database file.
inline void runSql(const QString &path, const QStringList &statements)
{
    const auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
    for (const QString &statement : statements) {
        if (const Outcome done = (*connection)->run(statement); !done)
            qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().message()));
    }
}

/// Lets everybody into a folder, or read a file; nobody but its owner may change it.
inline void letEverybodyRead(const QString &path)
{
    constexpr auto read = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    constexpr auto enter = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QFile(path).setPermissions(QFileInfo(path).isDir() ? read | enter | QFileDevice::WriteOwner : read);
}

/// Acts as a user without rights as long as it lives, where the tests run as root.
class Nobody {
public:
    Nobody()
    {
        if (m_root)
            m_became = ::setresuid(65534, 65534, 0) == 0;
    }
    ~Nobody()
    {
        if (m_became && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;
    [[nodiscard]] bool hasNoRights() const { return !m_root || m_became; }

private:
    bool m_root = ::geteuid() == 0;
    bool m_became = false;
};

} // namespace CityProfiles::Testing
