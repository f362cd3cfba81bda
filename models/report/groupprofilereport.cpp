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
#include "reportids.h"
#include "reporttext.h"
#include "sheetreport.h"
#include "standingwording.h"
#include "summaryreport.h"
#include "textlayout.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace CityProfiles {

// One profile beside a group.

namespace {

constexpr int indent = 2;
constexpr int labelWidth = 36;

QString headText(const Dataset &dataset, const GroupProfile &beside, const Group &group)
{
    const QString size = Wording::groupSize(dataset.codebook(), beside.profile.edition, beside.size);
    QString text = labelledText(u"A"_s, Wording::profileLabel(dataset, beside.index), 0, 1);
    text += labelledText(
        u"B"_s, Report::tr("%1 (%2), %3", "group, conditions, size").arg(group.name, groupLine(dataset, group), size),
        0, 1);
    return beside.member ? QString(text % labelledText({}, Report::tr("A is one of the cities of B."), 0, 1)) : text;
}

/// "Rank 4 of 31 cities with an answer (3 without a number)"; empty where there is none.
QString rankLine(const Dataset &dataset, const GroupProfile &beside, const GroupProfileRow &row)
{
    if (!row.standing || row.standing->base() < 2)
        return {};
    const auto year = dataset.quantity(beside.index, row.statement.question)->referenceYear;
    const QString rank = Wording::rankText(*row.standing, year);
    const QString rest = Wording::rankExplanation(*row.standing);
    return rest.isEmpty() ? rank : Report::tr("%1 (%2)", "rank, what it leaves out").arg(rank, rest);
}

QJsonObject standingToJson(const NumberStanding &standing)
{
    return {{"larger"_L1, standing.larger},          {"equal"_L1, standing.equal},
            {"smaller"_L1, standing.smaller},        {"open"_L1, standing.open},
            {"other_years"_L1, standing.otherYears}, {"unknown"_L1, standing.unknown}};
}

} // namespace

Outcome writeGroupProfileText(const Dataset &dataset, const GroupProfile &beside, const Group &group, QIODevice &device)
{
    const Codebook &codebook = dataset.codebook();
    DeviceWriter writer(device);
    writer.write(headText(dataset, beside, group));
    writer.write(QString(u'\n' % summaryText(Wording::summary(dataset, beside, group.name))));
    int question = -1;
    for (const GroupProfileRow &row : beside.rows) {
        if (row.statement.question != question) {
            question = row.statement.question;
            const QString answer = Wording::answerText(codebook, beside.profile, question);
            writer.write(QString(u'\n' % underlined(codebook.questions[std::size_t(question)].label, u'-')
                                 % labelledText(u"A"_s, answer, indent, 1)));
        }
        const QString mark = row.holds == Truth::Yes && isAnswer(row.statement) ? u"*"_s : QString();
        writer.write(labelledText(Wording::statementText(codebook, row.statement) % mark,
                                  countLine(codebook, row.statement, row.count), 2 * indent + 1, labelWidth));
        if (const QString rank = rankLine(dataset, beside, row); !rank.isEmpty())
            writer.write(labelledText({}, rank, 2 * indent + 1, labelWidth));
    }
    writer.write(QString(u'\n' % Report::tr("* the answer of A", "legend of a mark") % u'\n'));
    return writer.finish();
}

Outcome writeGroupProfileCsv(const Dataset &dataset, const GroupProfile &beside, const Group &group, QIODevice &device)
{
    return writeSheetCsv(groupProfileSheet(dataset, beside, group), device);
}

Outcome writeGroupProfileJson(const Dataset &dataset, const GroupProfile &beside, const Group &group, QIODevice &device)
{
    QJsonObject groupJson = groupToJson(dataset, group);
    groupJson.insert("size"_L1, beside.size);
    groupJson.insert("has_profile"_L1, beside.member);
    QJsonArray rows;
    for (const GroupProfileRow &row : beside.rows) {
        QJsonObject json = statementToJson(dataset.codebook(), row.statement);
        json.insert("holds"_L1, truthId(row.holds));
        json.insert("count"_L1, countToJson(row.statement, row.count));
        if (row.standing)
            json.insert("standing"_L1, standingToJson(*row.standing));
        rows.append(json);
    }
    DeviceWriter writer(device);
    writer.write(
        QJsonDocument({{"format"_L1, jsonFormat()},
                       {"data"_L1, carriedToJson(Wording::exportNotes(dataset, withProfile(group, beside.index)))},
                       {"profile"_L1, dataset.profileId(beside.index)},
                       {"group"_L1, groupJson},
                       {"summary"_L1, summaryToJson(dataset.codebook(), Wording::summary(dataset, beside, group.name))},
                       {"rows"_L1, rows}})
            .toJson(QJsonDocument::Indented));
    return writer.finish();
}

} // namespace CityProfiles
