// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datapackagewriter.h"

#include "csvwriter.h"
#include "storagetext.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <vector>

namespace CityProfiles {

namespace {

Error notWritten(const QString &file, const QString &reason)
{
    return {ErrorKind::NotWritten,
            Storage::tr("The file could not be written: %1.").arg(reason),
            Storage::tr("Check the free space and the permissions."),
            file,
            0,
            {}};
}

/// Files that appear together: those that aren't committed vanish with this object.
class FileSet {
public:
    /// Opens a temporary file that is to become the path; null and an error where that can't be.
    Result<QSaveFile *> open(const QString &path);
    [[nodiscard]] Outcome commit();

private:
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

Result<QSaveFile *> FileSet::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return notWritten(path, Storage::tr("a folder of that name is in the way"));
    if (!QDir().mkpath(info.path()))
        return notWritten(path, Storage::tr("its folder could not be made"));
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return notWritten(path, file->errorString());
    m_files.push_back(std::move(file));
    return m_files.back().get();
}

Outcome FileSet::commit()
{
    for (const auto &file : m_files) {
        if (!file->flush())
            return notWritten(file->fileName(), file->errorString());
    }
    for (const auto &file : m_files) {
        if (!file->commit())
            return notWritten(file->fileName(), file->errorString());
    }
    return success();
}

Outcome writeTable(const DataPackage &package, const TableResource &resource, const QString &path, FileSet &files)
{
    const Table *table = findTable(package.tables, resource.name);
    if (!table) {
        return Error{ErrorKind::Internal,
                     Storage::tr("The package has no table %1.").arg(quoted(resource.name)),
                     {},
                     path,
                     0,
                     {}};
    }
    const Result<QSaveFile *> file = files.open(path);
    if (!file)
        return file.error();
    return writeCsv(*table, **file);
}

} // namespace

Outcome writeDataPackage(const DataPackage &package, const QString &folder, const LoadControl &control)
{
    const QDir dir(folder);
    FileSet files;
    const auto count = qint64(package.descriptor.resources().size());
    qint64 done = count; // the first half was making the tables
    int percent = -1;
    for (const TableResource &resource : package.descriptor.resources()) {
        control.report(done++, 2 * count, percent);
        if (control.stopped())
            return cancelledError();
        const Outcome written = writeTable(package, resource, dir.filePath(resource.path), files);
        if (!written)
            return written;
    }
    const QString path = dir.filePath(PackageDescriptor::fileName);
    const Result<QSaveFile *> file = files.open(path);
    if (!file)
        return file.error();
    if ((*file)->write(package.descriptor.bytes()) != package.descriptor.bytes().size())
        return notWritten(path, (*file)->errorString());
    if (control.stopped())
        return cancelledError();
    return files.commit();
}

} // namespace CityProfiles
