// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit.h"

#include "codebookedit.h"
#include "datasetbuilder.h"
#include "profilejson.h"
#include "segmentrow.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr std::array<QStringView, 6> opIds{u"city", u"profile", u"answer", u"option", u"question", u"remove"};

Error invalid(const Edit &edit, const QString &what)
{
    return {ErrorKind::Invalid,
            what,
            QCoreApplication::translate("Edit", "The edit was left out."),
            {},
            0,
            QString(editOpId(edit.op) + u' ' + edit.target)};
}

Error noSuchProfile(const Edit &edit)
{
    return invalid(edit, QCoreApplication::translate("Edit", "There is no such profile."));
}

int rowOf(quint32 index)
{
    return int(index & (segmentSize - 1));
}

/// A private copy of the segment that holds a profile, put in place of the shared one.
ProfileSegment &editable(DatasetParts &parts, ProfileIndex profile)
{
    auto &slot = parts.profiles[profile >> segmentBits];
    auto copy = std::make_shared<ProfileSegment>(*slot);
    ProfileSegment &segment = *copy;
    slot = std::move(copy);
    return segment;
}

/// The rank of the first city that stands behind the name, so that ties are settled by the folded names themselves.
quint32 rankFor(const DatasetParts &parts, QByteArrayView foldedName, CityIndex self)
{
    quint32 best = std::numeric_limits<quint32>::max();
    for (std::size_t number = 0; number < parts.cities.size(); ++number) {
        const CitySegment &segment = *parts.cities[number];
        const ValueView<quint32> ranks(segment.ranks);
        for (int row = 0; row < segment.size(); ++row) {
            const bool isSelf = (CityIndex(number) << segmentBits) + CityIndex(row) == self;
            if (!isSelf && segment.folded.at(row).compare(foldedName) >= 0)
                best = std::min(best, ranks[row]);
        }
    }
    return best;
}

Result<Dataset> withCity(const Dataset &dataset, const Edit &edit)
{
    auto city = cityFromJson(dataset.tables(), edit.payload);
    if (!city)
        return city.error();
    if (city->id != edit.target)
        return invalid(edit, QCoreApplication::translate("Edit", "The city's id differs from the edit's target."));
    DatasetParts parts = dataset.parts();
    const std::optional<CityIndex> existing = dataset.findCity(edit.target);
    const CityIndex index = existing.value_or(dataset.cityCount());
    if (index >> segmentBits == parts.cities.size())
        parts.cities.push_back(std::make_shared<CitySegment>());
    auto segment = std::make_shared<CitySegment>(*parts.cities[index >> segmentBits]);
    if (existing)
        replaceCity(*segment, rowOf(index), *city);
    else
        appendCity(*segment, *city);
    setValue<quint32>(segment->ranks, rowOf(index), rankFor(dataset.parts(), segment->folded.at(rowOf(index)), index));
    parts.cities[index >> segmentBits] = segment;
    parts.cityExtras.insert(index, city->extras);
    return Dataset(std::move(parts));
}

Result<Dataset> withAnswer(const Dataset &dataset, const Edit &edit)
{
    const qsizetype slash = edit.target.lastIndexOf(u'/');
    const auto profile = dataset.findProfile(QStringView(edit.target).first(std::max<qsizetype>(slash, 0)));
    if (!profile)
        return noSuchProfile(edit);
    const int question = dataset.codebook().questionIndex(QStringView(edit.target).sliced(slash + 1));
    if (question < 0)
        return invalid(edit, QCoreApplication::translate("Edit", "There is no such question."));
    const Question &asked = dataset.question(question);
    auto answer = answerFromJson(dataset.tables(), asked, edit.payload);
    if (!answer)
        return answer.error();
    auto record = dataset.record(*profile);
    if (!record)
        return record.error();
    std::erase_if(record->answers, [question](const AnswerRecord &part) { return part.question == question; });
    if (auto part = recordOf(asked, question, *answer))
        record->answers.push_back(std::move(*part));
    DatasetParts parts = dataset.parts();
    ProfileSegment &segment = editable(parts, *profile);
    writeAnswer(segment, rowOf(*profile), parts.layout, dataset.codebook(), question, *answer);
    if (asked.searchable)
        segment.searchable.replace(rowOf(*profile), searchableText(dataset.codebook(), *record));
    parts.editedRecords.insert(*profile, std::make_shared<const ProfileRecord>(std::move(*record)));
    return Dataset(std::move(parts));
}

Result<Dataset> withChangedProfile(const Dataset &dataset, const Edit &edit, ProfileIndex profile, int source)
{
    auto record = dataset.record(profile);
    if (!record)
        return record.error();
    record->url = edit.payload.value("url"_L1).toString();
    record->note = edit.payload.value("note"_L1).toString();
    DatasetParts parts = dataset.parts();
    ProfileSegment &segment = editable(parts, profile);
    setValue<quint16>(segment.sources, rowOf(profile), quint16(source));
    setValue<qint16>(segment.snapshots, rowOf(profile), qint16(edit.payload.value("snapshot_year"_L1).toInt()));
    parts.editedRecords.insert(profile, std::make_shared<const ProfileRecord>(std::move(*record)));
    return Dataset(std::move(parts));
}

Result<Dataset> withProfile(const Dataset &dataset, const Edit &edit)
{
    const int source = dataset.tables().sourceIndex(edit.payload.value("source"_L1).toString());
    if (source < 0)
        return invalid(edit, QCoreApplication::translate("Edit", "The source is not among the dataset's sources."));
    if (const auto existing = dataset.findProfile(edit.target))
        return withChangedProfile(dataset, edit, *existing, source);
    const qsizetype at = edit.target.lastIndexOf(u'@');
    const auto city = dataset.findCity(QStringView(edit.target).first(std::max<qsizetype>(at, 0)));
    const int edition = dataset.codebook().editionIndex(QStringView(edit.target).sliced(at + 1));
    if (!city || edition < 0)
        return invalid(edit, QCoreApplication::translate("Edit", "The city or the edition is not in the dataset."));
    Profile profile;
    profile.edition = edition;
    profile.source = source;
    profile.url = edit.payload.value("url"_L1).toString();
    profile.note = edit.payload.value("note"_L1).toString();
    if (const int year = edit.payload.value("snapshot_year"_L1).toInt(); year != 0)
        profile.snapshotYear = year;
    for (const Question &question : dataset.codebook().questions)
        profile.answers.push_back(
            {question.askedIn.contains(edition) ? State::NotStated : State::NotAsked, {}, -1, {}});
    DatasetParts parts = dataset.parts();
    const ProfileIndex index = dataset.profileCount();
    if (index >> segmentBits == parts.profiles.size())
        parts.profiles.push_back(std::make_shared<ProfileSegment>());
    ProfileRecord record = appendProfile(editable(parts, index), parts.layout, dataset.codebook(), *city, profile);
    parts.editedRecords.insert(index, std::make_shared<const ProfileRecord>(std::move(record)));
    return Dataset(std::move(parts));
}

Result<Dataset> withoutProfile(const Dataset &dataset, const Edit &edit)
{
    const auto profile = dataset.findProfile(edit.target);
    if (!profile)
        return noSuchProfile(edit);
    DatasetParts parts = dataset.parts();
    setBit(editable(parts, *profile).removed, rowOf(*profile), true);
    return Dataset(std::move(parts));
}

} // namespace

Edit answerEdit(const Dataset &dataset, ProfileIndex profile, int question, const Answer &answer)
{
    const Question &asked = dataset.question(question);
    return {EditOp::Answer,
            QString(dataset.profileId(profile) + u'/' + asked.id),
            answerToJson(dataset.tables(), asked, answer),
            {}};
}

Result<Dataset> applied(const Dataset &dataset, const Edit &edit)
{
    switch (edit.op) {
    case EditOp::City:
        return withCity(dataset, edit);
    case EditOp::Profile:
        return withProfile(dataset, edit);
    case EditOp::Answer:
        return withAnswer(dataset, edit);
    case EditOp::Option:
        return withOption(dataset, edit);
    case EditOp::Question:
        return withQuestion(dataset, edit);
    case EditOp::Remove:
        return withoutProfile(dataset, edit);
    }
    return invalid(edit, QCoreApplication::translate("Edit", "Unknown kind of edit."));
}

QString editOpId(EditOp op)
{
    return opIds[std::size_t(op)].toString();
}

std::optional<EditOp> editOpFromId(QStringView id)
{
    const auto it = std::find(opIds.begin(), opIds.end(), id);
    return it == opIds.end() ? std::nullopt : std::optional(EditOp(it - opIds.begin()));
}

} // namespace CityProfiles
