// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datapackagereader.h"

#include "csvreader.h"
#include "filebytes.h"
#include "schemacheck.h"
#include "storagetext.h"

#include <QDir>
#include <QFileInfo>

namespace CityProfiles {

namespace {

/// The path of the descriptor that a person meant by a folder or a file.
Result<QString> descriptorPath(const QString &source)
{
    const QFileInfo info(source);
    if (source.isEmpty() || !info.exists()) {
        return Error{ErrorKind::Missing,
                     Storage::tr("There is no such file or folder."),
                     Storage::tr("Check the path."),
                     source,
                     0,
                     {}};
    }
    if (!info.isDir())
        return source;
    if (!info.isReadable() || !info.isExecutable()) {
        return Error{ErrorKind::Unreadable,
                     Storage::tr("You have no permission to read the folder."),
                     Storage::tr("Ask its owner, or make a copy that you may read."),
                     source,
                     0,
                     {}};
    }
    const QString path = QDir(source).filePath(PackageDescriptor::fileName);
    if (!QFileInfo::exists(path)) {
        return Error{ErrorKind::Missing,
                     Storage::tr("The folder holds no datapackage.json."),
                     Storage::tr("Name the folder of a data package."),
                     source,
                     0,
                     {}};
    }
    return path;
}

Result<PackageDescriptor> readDescriptor(const QString &path)
{
    const Result<QByteArray> bytes = readFileBytes(path);
    if (!bytes)
        return bytes.error();
    return PackageDescriptor::read(*bytes, path);
}

} // namespace

PackageCheck checkDataPackage(const QString &source)
{
    PackageCheck check;
    const Result<QString> path = descriptorPath(source);
    Result<PackageDescriptor> descriptor = path ? readDescriptor(*path) : path.error();
    if (!descriptor) {
        check.findings.add(descriptor.error());
        return check;
    }
    check.package = DataPackage{std::move(descriptor).value(), {}};
    const QDir folder = QFileInfo(*path).dir();
    for (const TableResource &resource : check.package->descriptor.resources()) {
        Result<Table> table = readCsvFile(folder.filePath(resource.path), resource.name, resource.path);
        if (table)
            check.package->tables.push_back(std::move(table).value());
        else
            check.findings.add(table.error());
    }
    checkSchema(check.package->descriptor, check.package->tables, check.findings);
    return check;
}

Result<DataPackage> readDataPackage(const QString &source)
{
    PackageCheck check = checkDataPackage(source);
    if (check.findings.hasErrors())
        return check.findings.firstError();
    return *std::move(check.package);
}

} // namespace CityProfiles
