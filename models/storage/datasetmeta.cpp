// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetmeta.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr auto tablePrefix = "table "_L1;

QByteArray columnsToJson(const QMap<QString, QStringList> &columns)
{
    QJsonObject json;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        json.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QMap<QString, QStringList> columnsFromJson(const QByteArray &bytes)
{
    QMap<QString, QStringList> columns;
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (auto it = json.begin(); it != json.end(); ++it)
        columns.insert(it.key(), it.value().toVariant().toStringList());
    return columns;
}

} // namespace

MetaRows metaRows(const DatasetInfo &info)
{
    MetaRows rows{{u"base_uuid"_s, info.baseUuid},    {u"name"_s, info.name.toUtf8()},
                  {u"title"_s, info.title.toUtf8()},  {u"version"_s, info.version.toUtf8()},
                  {u"terms"_s, info.terms.toUtf8()},  {u"synthetic"_s, info.synthetic ? "yes" : "no"},
                  {u"descriptor"_s, info.descriptor}, {u"columns"_s, columnsToJson(info.columns)}};
    for (auto it = info.otherTables.begin(); it != info.otherTables.end(); ++it)
        rows.insert(QString(tablePrefix + it.key()), it.value());
    return rows;
}

DatasetInfo infoFromMeta(const MetaRows &rows)
{
    const auto text = [&rows](const QString &key) { return QString::fromUtf8(rows.value(key)); };
    DatasetInfo info;
    info.baseUuid = rows.value(u"base_uuid"_s);
    info.name = text(u"name"_s);
    info.title = text(u"title"_s);
    info.version = text(u"version"_s);
    info.terms = text(u"terms"_s);
    info.synthetic = rows.value(u"synthetic"_s) == "yes";
    info.descriptor = rows.value(u"descriptor"_s);
    info.columns = columnsFromJson(rows.value(u"columns"_s));
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (it.key().startsWith(tablePrefix))
            info.otherTables.insert(it.key().sliced(tablePrefix.size()), it.value());
    }
    return info;
}

Result<MetaRows> readMeta(const SqliteConnection &connection)
{
    QSqlQuery query = connection.query();
    if (!query.exec(u"SELECT key, value FROM meta"_s))
        return connection.error(query.lastError());
    MetaRows rows;
    while (query.next())
        rows.insert(query.value(0).toString(), query.value(1).toByteArray());
    if (query.lastError().isValid())
        return connection.error(query.lastError());
    return rows;
}

Result<QByteArray> readBaseUuid(const SqliteConnection &connection)
{
    QSqlQuery query = connection.query();
    if (!query.exec(u"SELECT value FROM meta WHERE key = 'base_uuid'"_s)
        || (!query.next() && query.lastError().isValid()))
        return connection.error(query.lastError());
    return query.value(0).toByteArray();
}

} // namespace CityProfiles
