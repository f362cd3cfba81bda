// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace CityProfiles {

/// The types of Frictionless Table Schema that are checked; every other type of that standard counts as Other.
enum class FieldType { String, Integer, Number, Boolean, Date, Other };

/// One column as the descriptor describes it.
struct Field {
    QString name;
    FieldType type = FieldType::String;
    bool required = false;
    bool unique = false;
    QByteArrayList allowed; ///< enum; empty: anything
    std::optional<double> minimum; ///< integer and number only
    std::optional<double> maximum;
    std::optional<QRegularExpression> pattern; ///< anchored; matches the whole cell
};

/// Cells of this table that must be found in another.
struct ForeignKey {
    QStringList fields;
    QString resource; ///< name of the table referred to; this table where the descriptor has an empty name
    QStringList referenceFields;
};

/// What the descriptor says about one table (https://specs.frictionlessdata.io/table-schema/).
struct TableSchema {
    std::vector<Field> fields;
    QByteArrayList missingValues{QByteArray("")};
    QStringList primaryKey; ///< empty: none
    std::vector<ForeignKey> foreignKeys;

    [[nodiscard]] const Field *field(QStringView name) const;
    /// Whether a cell stands for "no value".
    [[nodiscard]] bool isMissing(QByteArrayView cell) const;
};

/// Reads a `schema` object. Errors (Invalid, without a file): no fields, a field without a name or with an unknown
/// type, a name twice, a constraint of the wrong type, a broken pattern, keys that name columns which aren't there.
/// @param resource the name of the table, for the sentences and for foreign keys to itself.
[[nodiscard]] Result<TableSchema> readTableSchema(const QJsonObject &schema, const QString &resource);

} // namespace CityProfiles
