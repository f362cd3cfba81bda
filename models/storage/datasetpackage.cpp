// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetpackage.h"

#include "csvreader.h"
#include "csvwriter.h"
#include "knowntables.h"
#include "orphanrows.h"
#include "profiletables.h"
#include "referencetables.h"
#include "storagetext.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <iterator>
#include <memory>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Whether the tables and columns that the program can't do without are there.
void checkNeeded(const std::vector<Table> &tables, CheckFindings &findings)
{
    for (const KnownTable &known : knownTables()) {
        const Table *table = findTable(tables, QString(known.name));
        if (!table && known.needed) {
            findings.add({Severity::Error,
                          QString(PackageDescriptor::fileName),
                          0,
                          {},
                          Storage::tr("The package has no table %1.").arg(quoted(QString(known.name))),
                          Storage::tr("Add the table and describe it.")});
        }
        for (const KnownColumn &column : known.columns) {
            if (table && column.needed && table->columnIndex(QString(column.name)) < 0)
                findings.add({Severity::Error, table->file(), 1, QString(column.name),
                              Storage::tr("The column is missing."), Storage::tr("Add the column.")});
        }
    }
}

/// A table with empty cells in place of the words that its schema has for a missing value.
Table withoutMarks(const Table &table, const TableSchema &schema)
{
    Table plain(table.name(), table.file(), table.columns());
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        std::vector<QByteArrayView> cells;
        for (int column = 0; column < table.columnCount(); ++column) {
            const QByteArrayView cell = table.cell(row, column);
            cells.push_back(schema.isMissing(cell) ? QByteArrayView() : cell);
        }
        plain.appendRow(cells, table.line(row));
    }
    return plain;
}

/// The package's tables as the readers of tables expect them: where a value is missing, a cell is empty.
std::vector<Table> withoutMarks(const DataPackage &package)
{
    std::vector<Table> tables;
    for (const Table &table : package.tables) {
        const TableResource *resource = package.descriptor.resource(table.name());
        tables.push_back(resource ? withoutMarks(table, resource->schema) : table);
    }
    return tables;
}

bool hasMarks(const PackageDescriptor &descriptor)
{
    return std::ranges::any_of(descriptor.resources(), [](const TableResource &resource) {
        return std::ranges::any_of(resource.schema.missingValues,
                                   [](const QByteArray &mark) { return !mark.isEmpty(); });
    });
}

Result<QByteArray> csvOf(const Table &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Outcome written = writeCsv(table, buffer); !written)
        return written.error();
    return buffer.data();
}

DatasetInfo infoOf(const DataPackage &package)
{
    const QJsonObject &json = package.descriptor.json();
    DatasetInfo info;
    info.name = json["name"_L1].toString();
    info.title = json["title"_L1].toString();
    info.version = json["version"_L1].toString();
    info.terms = json["licenses"_L1][0]["title"_L1].toString();
    info.synthetic = json["synthetic"_L1].toBool();
    info.descriptor = package.descriptor.bytes();
    for (const Table &table : package.tables) {
        info.columns.insert(table.name(), table.columns());
        if (!isKnownTable(table.name()))
            info.otherTables.insert(table.name(), csvOf(table).value());
    }
    return info;
}

/// Puts the tables of a dataset and those it carries along into the order and under the files of its descriptor.
Result<std::vector<Table>> arranged(std::vector<Table> tables, const DatasetInfo &info,
                                    const PackageDescriptor &descriptor)
{
    std::vector<Table> ordered;
    for (const TableResource &resource : descriptor.resources()) {
        if (const auto other = info.otherTables.constFind(resource.name); other != info.otherTables.constEnd()) {
            Result<Table> table = readCsv(*other, resource.name, resource.path);
            if (!table)
                return table.error();
            ordered.push_back(std::move(table).value());
            continue;
        }
        const auto found =
            std::ranges::find_if(tables, [&](const Table &table) { return table.name() == resource.name; });
        if (found == tables.end()) {
            return Error{ErrorKind::Internal,
                         Storage::tr("The package has no table %1.").arg(quoted(resource.name)),
                         {},
                         resource.path,
                         0,
                         {}};
        }
        ordered.push_back(std::move(*found));
    }
    return ordered;
}

std::optional<DatasetParts> readParts(const std::vector<Table> &tables, CheckFindings &findings)
{
    checkNeeded(tables, findings);
    if (findings.hasErrors())
        return std::nullopt;
    SurveyTables survey = readSurveyTables(tables, findings);
    if (findings.hasErrors())
        return std::nullopt;
    DatasetBuilder builder(std::move(survey));
    readCities(tables, builder, findings);
    if (findings.hasErrors())
        return std::nullopt;
    std::vector<ProfileRecord> records = readProfiles(tables, builder, findings);
    if (findings.hasErrors())
        return std::nullopt;
    DatasetParts parts = builder.finish();
    parts.texts = std::make_shared<MemoryTexts>(std::move(records));
    return parts;
}

Result<DataPackage> writtenPackage(const Dataset &dataset, const DatasetPart *part, const LoadControl &control)
{
    const DatasetInfo &info = dataset.info();
    const QByteArray bytes = info.descriptor.isEmpty() ? plainDescriptor(info) : info.descriptor;
    Result<PackageDescriptor> descriptor = PackageDescriptor::read(bytes, QString(PackageDescriptor::fileName));
    if (!descriptor)
        return descriptor.error();
    std::vector<Table> tables = writeSurveyTables(dataset.tables(), info);
    Result<std::vector<Table>> profiles = writeProfileTables(dataset, part, control);
    if (!profiles)
        return profiles.error();
    std::ranges::move(*profiles, std::back_inserter(tables));
    Result<std::vector<Table>> ordered = arranged(std::move(tables), info, *descriptor);
    if (!ordered)
        return ordered.error();
    return DataPackage{std::move(descriptor).value(), std::move(ordered).value()};
}

} // namespace

std::optional<Dataset> readDataset(const DataPackage &package, CheckFindings &findings)
{
    std::optional<DatasetParts> parts;
    if (hasMarks(package.descriptor))
        parts = readParts(withoutMarks(package), findings);
    else
        parts = readParts(package.tables, findings);
    if (!parts)
        return std::nullopt;
    parts->info = infoOf(package);
    return Dataset(*std::move(parts));
}

Result<Dataset> readDataset(const DataPackage &package)
{
    CheckFindings findings;
    std::optional<Dataset> dataset = readDataset(package, findings);
    if (!dataset)
        return findings.firstError();
    return *std::move(dataset);
}

Result<DataPackage> writeDataset(const Dataset &dataset, const LoadControl &control)
{
    return writtenPackage(dataset, nullptr, control);
}

Result<DataPackage> writeDatasetPart(const Dataset &dataset, const DatasetPart &part, const LoadControl &control)
{
    Result<DataPackage> package = writtenPackage(dataset, &part, control);
    if (!package)
        return package;
    QJsonObject json = package->descriptor.json();
    json.insert("part"_L1,
                QJsonObject{{"profiles"_L1, qint64(part.profiles.size())}, {"selection"_L1, part.selection}});
    Result<PackageDescriptor> descriptor =
        PackageDescriptor::read(QJsonDocument(json).toJson(), QString(PackageDescriptor::fileName));
    if (!descriptor)
        return descriptor.error();
    package->descriptor = std::move(descriptor).value();
    dropOrphans(*package);
    return package;
}

} // namespace CityProfiles
