// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetreport.h"

#include "answerwording.h"
#include "conditionwording.h"
#include "csvlines.h"
#include "devicewriter.h"
#include "profilejson.h"
#include "reporttext.h"
#include "textlayout.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// One value of a facet with its count.
struct CountedValue {
    QString id;
    QString label;
    int count = 0;
};

std::vector<CountedValue> counted(const SurveyTables &tables, const Subject &subject,
                                  const std::vector<ConditionValue> &values, const std::vector<int> &counts)
{
    std::vector<CountedValue> list;
    for (std::size_t i = 0; i < values.size(); ++i)
        list.push_back(
            {valueId(tables, subject, values[i]), Wording::valueText(tables, subject, values[i]), counts[i]});
    return list;
}

/// The values of a facet; where it has none, those of its histogram.
std::vector<CountedValue> listedValues(const SurveyTables &tables, const Facet &facet, const FacetCounts &counts)
{
    return facet.values.empty() ? counted(tables, facet.subject, facet.bins, counts.bins)
                                : counted(tables, facet.subject, facet.values, counts.values);
}

QString facetTitle(const SurveyTables &tables, const Facet &facet)
{
    const QString subject = Wording::subjectText(tables, facet.subject);
    if (facet.kind == Facet::Kind::States)
        return Report::tr("%1: whether there is an answer", "label of a question").arg(subject);
    if (facet.kind != Facet::Kind::Country)
        return subject;
    return facet.region < 0
        ? Report::tr("%1: without a region", "country").arg(subject)
        : Report::tr("%1: %2", "country: region").arg(subject, tables.regions[std::size_t(facet.region)].name);
}

QString countText(int count, bool atLeast)
{
    const QString number = Wording::numberText(count);
    return atLeast ? Report::tr("≥ %1").arg(number) : number;
}

/// Label and count of every line below a facet's title.
QList<QStringList> textRows(const SurveyTables &tables, const Facet &facet, const FacetCounts &counts)
{
    QList<QStringList> rows;
    for (const CountedValue &value : listedValues(tables, facet, counts))
        rows.append({QString("  "_L1 % value.label), countText(value.count, counts.atLeast)});
    if (counts.unknown > 0)
        rows.append(
            {QString("  "_L1 % Report::tr("(no answer found, or not asked)")), countText(counts.unknown, false)});
    return rows;
}

QJsonArray valuesToJson(const std::vector<CountedValue> &values)
{
    QJsonArray array;
    for (const CountedValue &value : values)
        array.append(QJsonObject{{"value"_L1, value.id}, {"label"_L1, value.label}, {"count"_L1, value.count}});
    return array;
}

QJsonObject facetToJson(const SurveyTables &tables, const Facet &facet, const FacetCounts &counts)
{
    QJsonObject json{{"subject"_L1, subjectId(tables, facet.subject)},
                     {"title"_L1, facetTitle(tables, facet)},
                     {"base"_L1, counts.base},
                     {"unknown"_L1, counts.unknown},
                     {"at_least"_L1, counts.atLeast},
                     {"values"_L1, valuesToJson(listedValues(tables, facet, counts))}};
    if (!facet.values.empty() && !facet.bins.empty())
        json.insert("bins"_L1, valuesToJson(counted(tables, facet.subject, facet.bins, counts.bins)));
    return json;
}

} // namespace

Outcome writeFacetsText(const Dataset &dataset, const CountedFacets &counted, QIODevice &device)
{
    const SurveyTables &tables = dataset.tables();
    TextTable table;
    table.addColumn({});
    table.addColumn({}, TextTable::Align::Right);
    for (std::size_t i = 0; i < counted.facets.size(); ++i) {
        for (const QStringList &row : textRows(tables, counted.facets[i], counted.counts[i]))
            table.measure(row);
    }
    DeviceWriter writer(device);
    for (std::size_t i = 0; i < counted.facets.size(); ++i) {
        const QList<QStringList> rows = textRows(tables, counted.facets[i], counted.counts[i]);
        if (rows.isEmpty())
            continue;
        writer.write(QString((i > 0 ? "\n"_L1 : ""_L1)
                             % Report::tr("%1 (of %n profiles)", "title", counted.counts[i].base)
                                   .arg(facetTitle(tables, counted.facets[i]))
                             % u'\n'));
        for (const QStringList &row : rows)
            writer.write(table.row(row));
    }
    return writer.finish();
}

Outcome writeFacetsCsv(const Dataset &dataset, const CountedFacets &counted, QIODevice &device)
{
    const SurveyTables &tables = dataset.tables();
    DeviceWriter writer(device);
    writer.write(csvLine({u"subject"_s, u"value"_s, u"label"_s, u"count"_s, u"at_least"_s, u"unknown"_s, u"base"_s}));
    for (std::size_t i = 0; i < counted.facets.size(); ++i) {
        const FacetCounts &counts = counted.counts[i];
        const QString subject = subjectId(tables, counted.facets[i].subject);
        for (const CountedValue &value : listedValues(tables, counted.facets[i], counts))
            writer.write(csvLine({subject, value.id, value.label, QString::number(value.count),
                                  counts.atLeast ? u"yes"_s : u"no"_s, QString::number(counts.unknown),
                                  QString::number(counts.base)}));
    }
    return writer.finish();
}

Outcome writeFacetsJson(const Dataset &dataset, const CountedFacets &counted, QIODevice &device)
{
    DeviceWriter writer(device);
    writer.write(QString("{\"format\": \""_L1 % jsonFormat() % "\", \"facets\": ["_L1));
    const char *separator = "\n";
    for (std::size_t i = 0; i < counted.facets.size(); ++i) {
        const QJsonDocument document(facetToJson(dataset.tables(), counted.facets[i], counted.counts[i]));
        writer.write(QByteArray(separator + document.toJson(QJsonDocument::Compact)));
        separator = ",\n";
    }
    writer.write(QByteArray("\n]}\n"));
    return writer.finish();
}

} // namespace CityProfiles
