// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagedescriptor.h"

#include "storagetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace CityProfiles {

namespace {

using namespace Qt::StringLiterals;

Error wrongFormat(const QString &what, const QString &remedy)
{
    return {ErrorKind::WrongFormat, what, remedy, {}, 0, {}};
}

Error invalid(const QString &what, const QString &remedy)
{
    return {ErrorKind::Invalid, what, remedy, {}, 0, {}};
}

Result<QJsonObject> readJson(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        Error error = wrongFormat(Storage::tr("This is not JSON: %1.").arg(problem.errorString()),
                                  Storage::tr("Correct the file, or name another one."));
        error.row = 1 + bytes.left(problem.offset).count('\n');
        return error;
    }
    if (!document.isObject()) {
        return wrongFormat(Storage::tr("The JSON is not an object."),
                           Storage::tr("A descriptor is an object with a list of resources."));
    }
    return document.object();
}

/// Tables are what this program reads; a package without a profile is taken by what its resources are.
bool isTabularProfile(const QJsonValue &profile)
{
    return profile.isUndefined() || profile == "data-package"_L1 || profile == "tabular-data-package"_L1;
}

std::optional<Error> checkPath(const QJsonObject &resource, const QString &name)
{
    const QString path = resource.value("path"_L1).toString();
    if (path.isEmpty()) {
        return invalid(Storage::tr("The resource %1 has no path.").arg(quoted(name)),
                       Storage::tr("Put each table into one CSV file and name it as the path."));
    }
    if (!isSafePath(path) || path == PackageDescriptor::fileName) {
        return invalid(Storage::tr("The path %1 of the resource %2 is not allowed.").arg(quoted(path), quoted(name)),
                       Storage::tr("A path leads from the descriptor to a file beside or below it."));
    }
    return std::nullopt;
}

std::optional<Error> checkDialect(const QJsonObject &resource, const QString &name)
{
    const QString encoding = resource.value("encoding"_L1).toString(u"utf-8"_s).toLower();
    if (encoding != "utf-8"_L1 && encoding != "utf8"_L1) {
        return invalid(Storage::tr("The resource %1 has the encoding %2.").arg(quoted(name), quoted(encoding)),
                       Storage::tr("Save the file in the encoding UTF-8."));
    }
    const QJsonObject dialect = resource.value("dialect"_L1).toObject();
    const bool plain = dialect.value("delimiter"_L1).toString(u","_s) == ","_L1
        && dialect.value("quoteChar"_L1).toString(u"\""_s) == "\""_L1 && dialect.value("header"_L1).toBool(true)
        && dialect.value("doubleQuote"_L1).toBool(true) && !dialect.contains("escapeChar"_L1)
        && !dialect.contains("commentChar"_L1);
    if (!plain) {
        return invalid(Storage::tr("The resource %1 has a CSV dialect of its own.").arg(quoted(name)),
                       Storage::tr("Save the file with commas, double quotation marks and a header."));
    }
    return std::nullopt;
}

Result<TableResource> readResource(const QJsonObject &json)
{
    TableResource resource;
    resource.name = json.value("name"_L1).toString();
    if (resource.name.isEmpty())
        return invalid(Storage::tr("A resource has no name."), Storage::tr("Give every resource a name."));
    if (const auto error = checkPath(json, resource.name))
        return *error;
    if (const auto error = checkDialect(json, resource.name))
        return *error;
    resource.path = json.value("path"_L1).toString();
    if (!json.value("schema"_L1).isObject()) {
        return invalid(Storage::tr("The resource %1 has no schema in the descriptor.").arg(quoted(resource.name)),
                       Storage::tr("Describe its columns; only tables are read."));
    }
    Result<TableSchema> schema = readTableSchema(json.value("schema"_L1).toObject(), resource.name);
    if (!schema)
        return schema.error();
    resource.schema = std::move(schema).value();
    return resource;
}

std::optional<Error> checkDistinct(const std::vector<TableResource> &resources, const TableResource &added)
{
    for (const TableResource &other : resources) {
        if (other.name != added.name && other.path.compare(added.path, Qt::CaseInsensitive) != 0)
            continue;
        return invalid(
            Storage::tr("Two resources have the name %1 or the path %2.").arg(quoted(added.name), quoted(added.path)),
            Storage::tr("Names and paths must be distinct."));
    }
    return std::nullopt;
}

std::optional<Error> checkReferences(const PackageDescriptor &descriptor)
{
    for (const TableResource &resource : descriptor.resources()) {
        for (const ForeignKey &key : resource.schema.foreignKeys) {
            const TableResource *target = descriptor.resource(key.resource);
            const bool known = target && std::ranges::all_of(key.referenceFields, [target](const QString &field) {
                                   return target->schema.field(field);
                               });
            if (known)
                continue;
            return invalid(
                Storage::tr("A foreign key of the table %1 refers to %2, which is not there.")
                    .arg(quoted(resource.name), quoted(QString(key.resource + u'.' + key.referenceFields.join(u',')))),
                Storage::tr("Correct the descriptor."));
        }
    }
    return std::nullopt;
}

Result<std::vector<TableResource>> readResources(const QJsonObject &json)
{
    if (!isTabularProfile(json.value("profile"_L1))) {
        return wrongFormat(
            Storage::tr("The package has the profile %1.").arg(quoted(json.value("profile"_L1).toString())),
            Storage::tr("Only tabular data packages are read."));
    }
    const QJsonArray list = json.value("resources"_L1).toArray();
    if (list.isEmpty()) {
        return wrongFormat(Storage::tr("The package lists no resources."),
                           Storage::tr("A data package names its tables in the property resources."));
    }
    std::vector<TableResource> resources;
    for (const QJsonValue item : list) {
        Result<TableResource> resource = readResource(item.toObject());
        if (!resource)
            return resource.error();
        if (const auto error = checkDistinct(resources, *resource))
            return *error;
        resources.push_back(std::move(resource).value());
    }
    return resources;
}

} // namespace

Result<PackageDescriptor> PackageDescriptor::read(const QByteArray &bytes, const QString &shownName)
{
    const auto inFile = [&shownName](Error error) {
        error.file = shownName;
        return error;
    };
    const Result<QJsonObject> json = readJson(bytes);
    if (!json)
        return inFile(json.error());
    Result<std::vector<TableResource>> resources = readResources(*json);
    if (!resources)
        return inFile(resources.error());
    PackageDescriptor descriptor;
    descriptor.m_bytes = bytes;
    descriptor.m_json = *json;
    descriptor.m_resources = std::move(resources).value();
    if (const auto error = checkReferences(descriptor))
        return inFile(*error);
    return descriptor;
}

const TableResource *PackageDescriptor::resource(QStringView name) const
{
    const auto found = std::ranges::find_if(m_resources, [name](const TableResource &r) { return r.name == name; });
    return found == m_resources.end() ? nullptr : &*found;
}

QString PackageDescriptor::title() const
{
    return m_json.value("title"_L1).toString();
}

QString PackageDescriptor::version() const
{
    return m_json.value("version"_L1).toString();
}

bool isSafePath(const QString &path)
{
    const bool plain = std::ranges::all_of(
        path, [](QChar c) { return c.isPrint() && c != u'\\' && c != u':' && c != u'?' && c != u'#'; });
    const QStringList parts = path.split(u'/');
    return plain && !path.startsWith(u'~') && std::ranges::none_of(parts, [](const QString &part) {
               return part.isEmpty() || part == "."_L1 || part == ".."_L1;
           });
}

} // namespace CityProfiles
