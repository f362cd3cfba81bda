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
constexpr auto integer = ColumnType::Integer;
constexpr auto number = ColumnType::Number;

std::array<KnownTable, tableCount> makeTables()
{
    return {{
        {TableId::Regions,
         "regions"_L1,
         needed,
         1,
         {{"region_id"_L1, needed}, {"position"_L1, needed, integer}, {"name"_L1, needed}}},
        {TableId::Countries,
         "countries"_L1,
         needed,
         1,
         {{"country_code"_L1, needed}, {"name"_L1, needed}, {"region_id"_L1, needed}}},
        {TableId::Sources,
         "sources"_L1,
         needed,
         1,
         {{"source_id"_L1, needed}, {"title"_L1, needed}, {"url"_L1}, {"publisher"_L1}, {"terms"_L1}}},
        {TableId::Editions,
         "editions"_L1,
         needed,
         1,
         {{"edition"_L1, needed},
          {"position"_L1, needed, integer},
          {"title"_L1},
          {"respondents"_L1, optional, integer},
          {"note"_L1}}},
        {TableId::Sections,
         "sections"_L1,
         needed,
         1,
         {{"section_id"_L1, needed}, {"position"_L1, needed, integer}, {"title"_L1, needed}}},
        {TableId::Questions,
         "questions"_L1,
         needed,
         1,
         {{"question_id"_L1, needed},
          {"section_id"_L1, needed},
          {"position"_L1, needed, integer},
          {"kind"_L1, needed},
          {"label"_L1, needed},
          {"heading"_L1},
          {"chart_title"_L1},
          {"role"_L1},
          {"presentation"_L1, needed},
          {"unit"_L1},
          {"unit_one"_L1},
          {"editions"_L1},
          {"options_complete"_L1},
          {"none_label"_L1},
          {"counted_by"_L1},
          {"searchable"_L1},
          {"description"_L1}}},
        {TableId::Options,
         "options"_L1,
         optional,
         2,
         {{"question_id"_L1, needed},
          {"option_id"_L1, needed},
          {"position"_L1, needed, integer},
          {"label"_L1, needed},
          {"editions"_L1},
          {"write_in"_L1},
          {"description"_L1}}},
        {TableId::Levels,
         "levels"_L1,
         optional,
         2,
         {{"question_id"_L1, needed}, {"level_id"_L1, needed}, {"position"_L1, needed, integer}, {"label"_L1, needed}}},
        {TableId::Classes,
         "classes"_L1,
         optional,
         2,
         {{"question_id"_L1, needed},
          {"class_id"_L1, needed},
          {"position"_L1, needed, integer},
          {"label"_L1, needed},
          {"lower"_L1, needed, number},
          {"upper"_L1, needed, number}}},
        {TableId::Labels,
         "labels"_L1,
         optional,
         0,
         {{"table"_L1, needed},
          {"key"_L1, needed},
          {"field"_L1, needed},
          {"language"_L1, needed},
          {"text"_L1, needed}}},
        {TableId::Benchmarks,
         "benchmarks"_L1,
         optional,
         0,
         {{"edition"_L1, needed},
          {"question_id"_L1, needed},
          {"option_id"_L1, needed},
          {"level_id"_L1},
          {"measure"_L1, needed},
          {"share_percent"_L1, optional, number},
          {"city_count"_L1, optional, integer},
          {"base"_L1, optional, integer},
          {"rank"_L1, optional, integer},
          {"printed"_L1},
          {"source_id"_L1, needed},
          {"note"_L1}}},
        {TableId::Findings,
         "findings"_L1,
         optional,
         0,
         {{"edition"_L1, needed},
          {"section_id"_L1, needed},
          {"title"_L1, needed},
          {"share_percent"_L1, optional, number},
          {"city_count"_L1, optional, integer},
          {"source_id"_L1, needed}}},
        {TableId::Cities,
         "cities"_L1,
         needed,
         1,
         {{"city_id"_L1, needed},
          {"name"_L1, needed},
          {"country_code"_L1, needed},
          {"subdivision"_L1},
          {"latitude"_L1, optional, number},
          {"longitude"_L1, optional, number},
          {"other_names"_L1}}},
        {TableId::Profiles,
         "profiles"_L1,
         needed,
         1,
         {{"profile_id"_L1, needed},
          {"city_id"_L1, needed},
          {"edition"_L1, needed},
          {"source_id"_L1, needed},
          {"url"_L1},
          {"snapshot_year"_L1, optional, integer},
          {"note"_L1}}},
        {TableId::Answers,
         "answers"_L1,
         needed,
         2,
         {{"profile_id"_L1, needed},
          {"question_id"_L1, needed},
          {"state"_L1, needed},
          {"text"_L1, needed},
          {"lower"_L1, needed, number},
          {"upper"_L1, needed, number},
          {"qualifier"_L1, needed},
          {"reference_year"_L1, optional, integer},
          {"source_id"_L1}}},
        {TableId::ChoiceTable,
         "choices"_L1,
         optional,
         0,
         {{"profile_id"_L1, needed},
          {"question_id"_L1, needed},
          {"option_id"_L1, needed},
          {"position"_L1, needed, integer},
          {"level_id"_L1, needed},
          {"text"_L1, needed}}},
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
