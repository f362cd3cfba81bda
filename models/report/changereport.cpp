// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changereport.h"

#include "answerwording.h"
#include "changewording.h"
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

constexpr int indent = 2;

/// The questions that both editions asked, in the codebook's order.
std::vector<int> askedInBoth(const Codebook &codebook, const EditionChanges &changes)
{
    std::vector<int> questions;
    for (const int question : codebook.questionOrder()) {
        const EditionSet &asked = codebook.questions[std::size_t(question)].askedIn;
        if (asked.contains(changes.earlier) && asked.contains(changes.later))
            questions.push_back(question);
    }
    return questions;
}

QStringList changedIds(const Dataset &dataset, const EditionChanges &changes, int question)
{
    QStringList ids;
    for (const ProfileIndex profile : changes.changed[std::size_t(question)])
        ids.append(dataset.profileId(profile));
    return ids;
}

QString citiesText(const Dataset &dataset, const EditionChanges &changes, int question)
{
    QStringList names;
    for (const ProfileIndex profile : changes.changed[std::size_t(question)])
        names.append(Wording::cityLabel(dataset, dataset.city(profile)));
    const int more = changes.questions[std::size_t(question)].changed - int(names.size());
    const QString all = names.join("; "_L1); // a name may have a comma: "Denver, CO"
    return more > 0 ? Report::tr("%1; and %n more", "names of cities", more).arg(all) : all;
}

const QString &editionId(const Dataset &dataset, int edition)
{
    return dataset.codebook().editions[std::size_t(edition)].id;
}

} // namespace

Outcome writeChangesText(const Dataset &dataset, const EditionChanges &changes, QIODevice &device)
{
    DeviceWriter writer(device);
    writer.write(QString(Wording::sameCities(dataset.codebook(), changes) % u"\n\n"_s));
    const std::vector<int> questions = askedInBoth(dataset.codebook(), changes);
    const auto cells = [&](int question) {
        const ChangeCounts &counts = changes.questions[std::size_t(question)];
        QStringList row{dataset.question(question).label};
        for (const int count : {counts.changed, counts.same, counts.cannotTell, counts.reversed})
            row.append(Wording::numberText(count));
        return row;
    };
    TextTable table;
    table.addColumn(Report::tr("Question"));
    for (const QString &title : {Report::tr("Changed"), Report::tr("Same"), Report::tr("Cannot tell"),
                                 Report::tr("Reversed", "from yes to no or no to yes")})
        table.addColumn(title, TextTable::Align::Right);
    for (const int question : questions)
        table.measure(cells(question));
    writer.write(table.head());
    for (const int question : questions) {
        writer.write(table.row(cells(question)));
        for (const QString &line : wrappedLines(citiesText(dataset, changes, question), pageWidth - indent)) {
            if (!line.isEmpty())
                writer.write(QString(QString(indent, u' ') % line % u'\n'));
        }
    }
    return writer.finish();
}

Outcome writeChangesCsv(const Dataset &dataset, const EditionChanges &changes, QIODevice &device)
{
    DeviceWriter writer(device);
    writer.write(csvLine({u"earlier"_s, u"later"_s, u"section"_s, u"question"_s, u"label"_s, u"cities"_s, u"changed"_s,
                          u"same"_s, u"cannot_tell"_s, u"reversed"_s, u"changed_profiles"_s}));
    for (const int question : askedInBoth(dataset.codebook(), changes)) {
        const Question &asked = dataset.question(question);
        const ChangeCounts &counts = changes.questions[std::size_t(question)];
        QStringList cells{editionId(dataset, changes.earlier), editionId(dataset, changes.later),
                          dataset.codebook().sections[std::size_t(asked.section)].id, asked.id, asked.label};
        for (const int count :
             {int(changes.cities.size()), counts.changed, counts.same, counts.cannotTell, counts.reversed})
            cells.append(QString::number(count));
        cells.append(changedIds(dataset, changes, question).join(u' '));
        writer.write(csvLine(cells));
    }
    return writer.finish();
}

Outcome writeChangesJson(const Dataset &dataset, const EditionChanges &changes, QIODevice &device)
{
    QJsonArray questions;
    for (const int question : askedInBoth(dataset.codebook(), changes)) {
        const ChangeCounts &counts = changes.questions[std::size_t(question)];
        questions.append(
            QJsonObject{{"question"_L1, dataset.question(question).id},
                        {"changed"_L1, counts.changed},
                        {"same"_L1, counts.same},
                        {"cannot_tell"_L1, counts.cannotTell},
                        {"reversed"_L1, counts.reversed},
                        {"changed_profiles"_L1, QJsonArray::fromStringList(changedIds(dataset, changes, question))}});
    }
    DeviceWriter writer(device);
    writer.write(QJsonDocument({{"format"_L1, jsonFormat()},
                                {"earlier"_L1, editionToJson(editionId(dataset, changes.earlier))},
                                {"later"_L1, editionToJson(editionId(dataset, changes.later))},
                                {"cities"_L1, int(changes.cities.size())},
                                {"questions"_L1, questions}})
                     .toJson(QJsonDocument::Indented));
    return writer.finish();
}

} // namespace CityProfiles
