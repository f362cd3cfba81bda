// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupreport.h"

#include "answerwording.h"
#include "carried.h"
#include "comparisonsheet.h"
#include "devicewriter.h"
#include "groupcells.h"
#include "groupwording.h"
#include "profilejson.h"
#include "reporttext.h"
#include "sheetreport.h"
#include "textlayout.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int indent = 2;

QString paragraph(const QString &text)
{
    return wrappedLines(text, pageWidth).join(u'\n') + u'\n';
}

/// How wide the names of two groups are.
int nameWidth(const ComparedGroups &compared)
{
    constexpr qsizetype widest = 24;
    return int(std::min(widest, std::max(compared.groups[0].name.size(), compared.groups[1].name.size())));
}

QString rowText(const Codebook &codebook, const ComparedGroups &compared, const GroupEdition &edition,
                const GroupRow &row)
{
    const int width = nameWidth(compared);
    QString text = u'\n' % Wording::statementTitle(codebook, row.statement) % u'\n';
    for (std::size_t group = 0; group < row.counts.size(); ++group)
        text += labelledText(compared.groups[group].name, countLine(codebook, row.statement, row.counts[group]), indent,
                             width);
    const QString difference = Wording::differenceText(row, compared.groups[0].name, compared.groups[1].name);
    if (!difference.isEmpty())
        text += labelledText({}, difference, indent, width);
    const auto interval = compared.sampleIntervals ? sampleInterval(edition, row) : std::nullopt;
    if (interval)
        text += labelledText({}, Wording::sampleText(*interval), indent, width);
    return text;
}

QString editionText(const Codebook &codebook, const ComparedGroups &compared, const GroupEdition &edition)
{
    QString text = u'\n' % underlined(Wording::surveyYear(codebook, edition.edition), u'=');
    for (std::size_t group = 0; group < edition.sizes.size(); ++group)
        text +=
            labelledText(compared.groups[group].name,
                         Wording::groupSize(codebook, edition.edition, edition.sizes[group]), 0, nameWidth(compared));
    if (edition.inBoth > 0)
        text += Wording::inBothText(edition.inBoth) + u'\n';
    for (const GroupRow &row : edition.rows) {
        if (wasAsked(row))
            text += rowText(codebook, compared, edition, row);
    }
    return text;
}

QJsonObject rowToJson(const Codebook &codebook, const ComparedGroups &compared, const GroupEdition &edition,
                      const GroupRow &row)
{
    QJsonObject json = statementToJson(codebook, row.statement);
    json.insert("counts"_L1,
                QJsonArray{countToJson(row.statement, row.counts[0]), countToJson(row.statement, row.counts[1])});
    if (row.difference) {
        QJsonObject difference = rangeToJson(*row.difference);
        difference.insert("smallest"_L1, row.smallestDifference());
        json.insert("difference"_L1, difference);
    }
    if (const auto interval = compared.sampleIntervals ? sampleInterval(edition, row) : std::nullopt)
        json.insert("random_sample_interval"_L1, rangeToJson(*interval));
    return json;
}

QJsonObject groupEditionToJson(const Codebook &codebook, const ComparedGroups &compared, const GroupEdition &edition)
{
    QJsonArray rows;
    for (const GroupRow &row : edition.rows)
        rows.append(rowToJson(codebook, compared, edition, row));
    return {{"edition"_L1, editionToJson(codebook.editions[std::size_t(edition.edition)].id)},
            {"sizes"_L1, QJsonArray{edition.sizes[0], edition.sizes[1]}},
            {"in_both"_L1, edition.inBoth},
            {"rows"_L1, rows}};
}

} // namespace

Outcome writeGroupsText(const Dataset &dataset, const ComparedGroups &compared, QIODevice &device)
{
    DeviceWriter writer(device);
    for (const Group &group : compared.groups)
        writer.write(labelledText(group.name, groupLine(dataset, group), 0, nameWidth(compared)));
    writer.write(QString(u'\n' + paragraph(Wording::boundsNote())));
    if (compared.sampleIntervals)
        writer.write(paragraph(Wording::sampleNote()));
    for (const GroupEdition &edition : compared.editions)
        writer.write(editionText(dataset.codebook(), compared, edition));
    return writer.finish();
}

Outcome writeGroupsCsv(const Dataset &dataset, const ComparedGroups &compared, QIODevice &device)
{
    return writeSheetCsv(groupsSheet(dataset, compared), device);
}

Outcome writeGroupsJson(const Dataset &dataset, const ComparedGroups &compared, QIODevice &device)
{
    QJsonArray editions;
    for (const GroupEdition &edition : compared.editions)
        editions.append(groupEditionToJson(dataset.codebook(), compared, edition));
    const QJsonArray groups{groupToJson(dataset, compared.groups[0]), groupToJson(dataset, compared.groups[1])};
    DeviceWriter writer(device);
    writer.write(QJsonDocument({{"format"_L1, jsonFormat()},
                                {"data"_L1, carriedToJson(Wording::exportNotes(dataset, compared.profiles()))},
                                {"groups"_L1, groups},
                                {"editions"_L1, editions}})
                     .toJson(QJsonDocument::Indented));
    return writer.finish();
}

} // namespace CityProfiles
