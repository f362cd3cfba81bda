// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "tableschema.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace CityProfiles {

/// One table of a data package: where it is and what it holds.
struct TableResource {
    QString name;
    QString path; ///< relative to the descriptor, with forward slashes; safe to join to a folder
    TableSchema schema;
};

/// The `datapackage.json` of a Frictionless Tabular Data Package
/// (https://specs.frictionlessdata.io/tabular-data-package/). It keeps the bytes that it was read from, so that nothing
/// which this program doesn't know is lost.
class PackageDescriptor {
public:
    static constexpr QLatin1StringView fileName{"datapackage.json"};

    PackageDescriptor() = default;

    /// Reads a descriptor. @param shownName the file as errors name it.
    /// Errors: WrongFormat (not JSON with its row, no object, another profile, no resources); Invalid (a resource
    /// without name, path or schema, two of one name or path, an unsafe path, another encoding than UTF-8, a dialect
    /// other than plain CSV, a schema that is wrong, a foreign key to a table or column that isn't there).
    [[nodiscard]] static Result<PackageDescriptor> read(const QByteArray &bytes, const QString &shownName);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QJsonObject &json() const { return m_json; }
    [[nodiscard]] const std::vector<TableResource> &resources() const { return m_resources; }
    [[nodiscard]] const TableResource *resource(QStringView name) const;

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString version() const;

private:
    QByteArray m_bytes;
    QJsonObject m_json;
    std::vector<TableResource> m_resources;
};

/// Whether a path from a descriptor stays inside the descriptor's folder: relative, without "..", scheme, drive,
/// backslash or control characters.
[[nodiscard]] bool isSafePath(const QString &path);

} // namespace CityProfiles
