// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableschema.h"

#include "storagetext.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace CityProfiles {

namespace {

using namespace Qt::StringLiterals;

Error schemaError(const QString &resource, const QString &problem)
{
    return {ErrorKind::Invalid,
            Storage::tr("The schema of the table %1 is wrong: %2.").arg(quoted(resource), problem),
            Storage::tr("Correct the descriptor."),
            {},
            0,
            {}};
}

std::optional<FieldType> fieldType(const QString &name)
{
    static const std::array<std::pair<QLatin1StringView, FieldType>, 15> types{{
        {"string"_L1, FieldType::String},
        {"integer"_L1, FieldType::Integer},
        {"number"_L1, FieldType::Number},
        {"boolean"_L1, FieldType::Boolean},
        {"date"_L1, FieldType::Date},
        {"any"_L1, FieldType::Other},
        {"array"_L1, FieldType::Other},
        {"datetime"_L1, FieldType::Other},
        {"duration"_L1, FieldType::Other},
        {"geojson"_L1, FieldType::Other},
        {"geopoint"_L1, FieldType::Other},
        {"object"_L1, FieldType::Other},
        {"time"_L1, FieldType::Other},
        {"year"_L1, FieldType::Other},
        {"yearmonth"_L1, FieldType::Other},
    }};
    for (const auto &[typeName, type] : types) {
        if (name == typeName)
            return type;
    }
    return std::nullopt;
}

/// A list of names; the standard allows a single name in its place. Empty where the value is neither.
QStringList names(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array) {
        if (!item.isString())
            return {};
        list.append(item.toString());
    }
    return list;
}

/// Reads one schema and remembers the first thing that is wrong with it.
class SchemaReader {
public:
    explicit SchemaReader(QString resource)
        : m_resource(std::move(resource))
    {
    }

    Result<TableSchema> read(const QJsonObject &schema);

private:
    bool fail(const QString &problem)
    {
        if (!m_error)
            m_error = schemaError(m_resource, problem);
        return false;
    }
    bool readField(const QJsonValue &value);
    bool readConstraints(const QJsonObject &constraints, Field &field);
    bool readBound(const QJsonValue &value, const Field &field, std::optional<double> &bound);
    bool readPattern(const QJsonValue &value, Field &field);
    bool readMissingValues(const QJsonValue &value);
    bool readForeignKeys(const QJsonValue &value);
    bool readPrimaryKey(const QJsonValue &value);
    bool areColumns(const QStringList &columns);

    QString m_resource;
    TableSchema m_schema;
    std::optional<Error> m_error;
};

Result<TableSchema> SchemaReader::read(const QJsonObject &schema)
{
    const QJsonArray fields = schema.value("fields"_L1).toArray();
    bool good = !fields.isEmpty() || fail(Storage::tr("it lists no fields"));
    for (const QJsonValue field : fields)
        good = good && readField(field);
    good = good && readMissingValues(schema.value("missingValues"_L1)) && readPrimaryKey(schema.value("primaryKey"_L1))
        && readForeignKeys(schema.value("foreignKeys"_L1));
    if (!good)
        return *m_error;
    return m_schema;
}

bool SchemaReader::readField(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Field field;
    field.name = object.value("name"_L1).toString();
    if (field.name.isEmpty())
        return fail(Storage::tr("a field has no name"));
    if (m_schema.field(field.name))
        return fail(Storage::tr("the field %1 is listed twice").arg(quoted(field.name)));
    const QString typeName = object.value("type"_L1).toString(u"string"_s);
    const std::optional<FieldType> type = fieldType(typeName);
    if (!type)
        return fail(Storage::tr("the field %1 has the unknown type %2").arg(quoted(field.name), quoted(typeName)));
    field.type = *type;
    if (!readConstraints(object.value("constraints"_L1).toObject(), field))
        return false;
    m_schema.fields.push_back(field);
    return true;
}

bool SchemaReader::readConstraints(const QJsonObject &constraints, Field &field)
{
    field.required = constraints.value("required"_L1).toBool();
    field.unique = constraints.value("unique"_L1).toBool();
    const QJsonArray allowed = constraints.value("enum"_L1).toArray();
    for (const QJsonValue value : allowed) {
        if (!value.isString() && !value.isDouble() && !value.isBool())
            return fail(Storage::tr("the enum of the field %1 is no list of values").arg(quoted(field.name)));
        field.allowed.append(value.toVariant().toString().toUtf8());
    }
    return readBound(constraints.value("minimum"_L1), field, field.minimum)
        && readBound(constraints.value("maximum"_L1), field, field.maximum)
        && readPattern(constraints.value("pattern"_L1), field);
}

bool SchemaReader::readBound(const QJsonValue &value, const Field &field, std::optional<double> &bound)
{
    if (value.isUndefined() || (field.type != FieldType::Integer && field.type != FieldType::Number))
        return true;
    bool isNumber = value.isDouble();
    bound = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber || fail(Storage::tr("a bound of the field %1 is no number").arg(quoted(field.name)));
}

bool SchemaReader::readPattern(const QJsonValue &value, Field &field)
{
    if (value.isUndefined())
        return true;
    field.pattern = QRegularExpression(QRegularExpression::anchoredPattern(value.toString()),
                                       QRegularExpression::UseUnicodePropertiesOption);
    return (value.isString() && field.pattern->isValid())
        || fail(Storage::tr("the pattern of the field %1 is no regular expression").arg(quoted(field.name)));
}

bool SchemaReader::readMissingValues(const QJsonValue &value)
{
    if (value.isUndefined())
        return true;
    m_schema.missingValues.clear();
    const QStringList values = names(value);
    for (const QString &missing : values)
        m_schema.missingValues.append(missing.toUtf8());
    return value.isArray() || fail(Storage::tr("missingValues is no list of texts"));
}

bool SchemaReader::areColumns(const QStringList &columns)
{
    for (const QString &column : columns) {
        if (!m_schema.field(column))
            return fail(Storage::tr("a key names the unknown field %1").arg(quoted(column)));
    }
    return true;
}

bool SchemaReader::readPrimaryKey(const QJsonValue &value)
{
    if (value.isUndefined())
        return true;
    m_schema.primaryKey = names(value);
    return (!m_schema.primaryKey.isEmpty() || fail(Storage::tr("primaryKey is no list of fields")))
        && areColumns(m_schema.primaryKey);
}

bool SchemaReader::readForeignKeys(const QJsonValue &value)
{
    const QJsonArray keys = value.toArray();
    for (const QJsonValue item : keys) {
        const QJsonObject reference = item["reference"_L1].toObject();
        ForeignKey key;
        key.fields = names(item["fields"_L1]);
        key.resource = reference.value("resource"_L1).toString();
        key.referenceFields = names(reference.value("fields"_L1));
        if (key.fields.isEmpty() || key.fields.size() != key.referenceFields.size())
            return fail(Storage::tr("a foreign key does not pair its fields with those of the other table"));
        if (key.resource.isEmpty())
            key.resource = m_resource;
        if (!areColumns(key.fields))
            return false;
        m_schema.foreignKeys.push_back(key);
    }
    return value.isUndefined() || value.isArray() || fail(Storage::tr("foreignKeys is no list"));
}

} // namespace

const Field *TableSchema::field(QStringView name) const
{
    const auto found = std::ranges::find_if(fields, [name](const Field &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

bool TableSchema::isMissing(QByteArrayView cell) const
{
    return std::ranges::any_of(missingValues, [cell](const QByteArray &missing) { return cell == missing; });
}

Result<TableSchema> readTableSchema(const QJsonObject &schema, const QString &resource)
{
    return SchemaReader(resource).read(schema);
}

} // namespace CityProfiles
