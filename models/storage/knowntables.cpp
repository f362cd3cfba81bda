// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowntables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr bool needed = true;
constexpr bool optional = false;

/// Columns from a line of names: a star behind a name says that it is needed, ":i" a whole number, ":n" a number.
std::vector<KnownColumn> columns(QLatin1StringView line)
{
    std::vector<KnownColumn> list;
    for (QLatin1StringView word : line.tokenize(u' ')) {
        KnownColumn column;
        if (word.endsWith(":i"_L1) || word.endsWith(":n"_L1)) {
            column.type = word.endsWith(u'i') ? ColumnType::Integer : ColumnType::Number;
            word.chop(2);
        }
        column.needed = word.endsWith(u'*');
        if (column.needed)
            word.chop(1);
        column.name = word;
        list.push_back(column);
    }
    return list;
}

std::array<KnownTable, tableCount> makeTables()
{
    return {{
        {TableId::Regions, "regions"_L1, needed, 1, columns("region_id* position*:i name*"_L1)},
        {TableId::Countries, "countries"_L1, needed, 1, columns("country_code* name* region_id* note"_L1)},
        {TableId::Sources, "sources"_L1, needed, 1, columns("source_id* title* url publisher terms"_L1)},
        {TableId::Editions, "editions"_L1, needed, 1, columns("edition* position*:i title respondents:i note"_L1)},
        {TableId::Sections, "sections"_L1, needed, 1, columns("section_id* position*:i title*"_L1)},
        {TableId::Questions, "questions"_L1, needed, 1,
         columns(
             "question_id* section_id* position*:i kind* label* heading chart_title role presentation* unit unit_one "
             "editions options_complete none_label counted_by searchable description"_L1)},
        {TableId::Options, "options"_L1, optional, 2,
         columns("question_id* option_id* position*:i label* editions write_in description"_L1)},
        {TableId::Levels, "levels"_L1, optional, 2, columns("question_id* level_id* position*:i label*"_L1)},
        {TableId::Classes, "classes"_L1, optional, 2,
         columns("question_id* class_id* position*:i label* lower*:n upper*:n"_L1)},
        {TableId::Labels, "labels"_L1, optional, 0, columns("table* key* field* language* text*"_L1)},
        {TableId::Benchmarks, "benchmarks"_L1, optional, 0,
         columns(
             "edition* question_id* option_id* level_id measure* share_percent:n city_count:i base:i rank:i printed "
             "source_id* note"_L1)},
        {TableId::Findings, "findings"_L1, optional, 0,
         columns("edition* section_id* title* share_percent:n city_count:i source_id*"_L1)},
        {TableId::Cities, "cities"_L1, needed, 1,
         columns("city_id* name* country_code* subdivision latitude:n longitude:n other_names"_L1)},
        {TableId::Profiles, "profiles"_L1, needed, 1,
         columns("profile_id* city_id* edition* source_id* url snapshot_year:i note"_L1)},
        {TableId::Answers, "answers"_L1, needed, 2,
         columns("profile_id* question_id* state* text* lower*:n upper*:n qualifier* reference_year:i source_id"_L1)},
        {TableId::ChoiceTable, "choices"_L1, optional, 0,
         columns("profile_id* question_id* option_id* position*:i level_id* text*"_L1)},
    }};
}

QJsonObject resource(const KnownTable &table)
{
    static constexpr std::array<QLatin1StringView, 3> types{"string"_L1, "integer"_L1, "number"_L1};
    QJsonArray fields;
    QJsonArray key;
    for (const KnownColumn &column : table.columns) {
        fields.append(QJsonObject{{u"name"_s, column.name}, {u"type"_s, types[std::size_t(column.type)]}});
        if (key.size() < table.keyColumns)
            key.append(column.name);
    }
    QJsonObject schema{{u"fields"_s, fields}, {u"missingValues"_s, QJsonArray{QString()}}};
    if (!key.isEmpty())
        schema.insert(u"primaryKey"_s, key);
    return {{u"name"_s, table.name},
            {u"path"_s, QString(table.name + ".csv"_L1)},
            {u"profile"_s, u"tabular-data-resource"_s},
            {u"encoding"_s, u"utf-8"_s},
            {u"schema"_s, schema}};
}

} // namespace

bool KnownTable::knows(QStringView column) const
{
    return std::ranges::any_of(columns, [column](const KnownColumn &known) { return known.name == column; });
}

const std::array<KnownTable, tableCount> &knownTables()
{
    static const std::array<KnownTable, tableCount> tables = makeTables();
    return tables;
}

const KnownTable &knownTable(TableId id)
{
    return knownTables()[std::size_t(id)];
}

bool isKnownTable(QStringView name)
{
    return std::ranges::any_of(knownTables(), [name](const KnownTable &table) { return table.name == name; });
}

QByteArray plainDescriptor(const DatasetInfo &info)
{
    QJsonArray resources;
    for (const KnownTable &table : knownTables())
        resources.append(resource(table));
    QJsonObject json{{u"profile"_s, u"tabular-data-package"_s},
                     {u"name"_s, info.name},
                     {u"title"_s, info.title},
                     {u"version"_s, info.version},
                     {u"resources"_s, resources}};
    if (!info.terms.isEmpty())
        json.insert(u"licenses"_s, QJsonArray{QJsonObject{{u"name"_s, u"other"_s}, {u"title"_s, info.terms}}});
    if (info.synthetic)
        json.insert(u"synthetic"_s, true);
    return QJsonDocument(json).toJson();
}

} // namespace CityProfiles
