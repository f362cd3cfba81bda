// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset.h"

#include "certainty.h"
#include "segmentrow.h"

#include <QByteArrayMatcher>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

int rowOf(quint32 index)
{
    return int(index & (segmentSize - 1));
}

template <typename T>
T valueAt(const DatasetParts &parts, QByteArray ProfileSegment::*column, ProfileIndex profile)
{
    return ValueView<T>((*parts.profiles[profile >> segmentBits]).*column)[rowOf(profile)];
}

} // namespace

Dataset::Dataset(DatasetParts parts)
    : m_parts(std::move(parts))
{
    for (const auto &segment : m_parts.profiles)
        m_profileCount += ProfileIndex(segment->size);
    for (const auto &segment : m_parts.cities)
        m_cityCount += CityIndex(segment->size());
}

bool Dataset::isRemoved(ProfileIndex profile) const
{
    return BitView(segment(int(profile >> segmentBits)).removed).test(rowOf(profile));
}

CityIndex Dataset::city(ProfileIndex profile) const
{
    return valueAt<quint32>(m_parts, &ProfileSegment::cities, profile);
}

int Dataset::edition(ProfileIndex profile) const
{
    return valueAt<quint8>(m_parts, &ProfileSegment::editions, profile);
}

int Dataset::source(ProfileIndex profile) const
{
    return valueAt<quint16>(m_parts, &ProfileSegment::sources, profile);
}

std::optional<int> Dataset::snapshotYear(ProfileIndex profile) const
{
    const int year = valueAt<qint16>(m_parts, &ProfileSegment::snapshots, profile);
    return year != 0 ? std::optional(year) : std::nullopt;
}

QString Dataset::profileId(ProfileIndex profile) const
{
    return QString(cityId(city(profile)) + u'@' + codebook().editions[std::size_t(edition(profile))].id);
}

State Dataset::state(ProfileIndex profile, int question) const
{
    const ProfileSegment &columns = segment(int(profile >> segmentBits));
    for (const State state : {State::Answered, State::Partial, State::None, State::NotAsked}) {
        if (columns.plane(layout().statePlane(question, state)).test(rowOf(profile)))
            return state;
    }
    return State::NotStated;
}

bool Dataset::names(ProfileIndex profile, int question, int option) const
{
    return segment(int(profile >> segmentBits)).plane(layout().optionPlane(question, option)).test(rowOf(profile));
}

int Dataset::level(ProfileIndex profile, int question, int row) const
{
    return readAnswer(segment(int(profile >> segmentBits)), rowOf(profile), layout(), codebook(), question).level(row);
}

std::optional<Quantity> Dataset::quantity(ProfileIndex profile, int question) const
{
    if (layout().slot(question) < 0)
        return std::nullopt;
    const Answer answer =
        readAnswer(segment(int(profile >> segmentBits)), rowOf(profile), layout(), codebook(), question);
    return answer.quantity() ? std::optional(*answer.quantity()) : std::nullopt;
}

int Dataset::answeredCount(ProfileIndex profile) const
{
    int count = 0;
    for (int question = 0; question < int(codebook().questions.size()); ++question)
        count += known(state(profile, question)) ? 1 : 0;
    return count;
}

Result<ProfileRecord> Dataset::record(ProfileIndex profile) const
{
    if (const auto edited = m_parts.editedRecords.value(profile))
        return *edited;
    return m_parts.texts ? m_parts.texts->record(profile) : Result<ProfileRecord>(ProfileRecord());
}

Result<Profile> Dataset::profile(ProfileIndex index) const
{
    auto read = record(index);
    if (!read)
        return read.error();
    Profile profile;
    profile.cityId = cityId(city(index));
    profile.edition = edition(index);
    profile.source = source(index);
    profile.snapshotYear = snapshotYear(index);
    profile.url = read->url;
    profile.note = read->note;
    profile.extras = read->extras;
    const ProfileSegment &columns = segment(int(index >> segmentBits));
    profile.answers.reserve(codebook().questions.size());
    for (int question = 0; question < int(codebook().questions.size()); ++question)
        profile.answers.push_back(readAnswer(columns, rowOf(index), layout(), codebook(), question));
    for (AnswerRecord &part : read->answers) {
        Answer &answer = profile.answers[std::size_t(part.question)];
        if (part.value.index() != 0)
            answer.value = std::move(part.value);
        answer.source = part.source;
        answer.extras = part.extras;
    }
    return profile;
}

QString Dataset::cityId(CityIndex city) const
{
    return QString::fromUtf8(citySegment(city).ids.at(rowOf(city)));
}

QString Dataset::cityName(CityIndex city) const
{
    return QString::fromUtf8(citySegment(city).names.at(rowOf(city)));
}

QString Dataset::subdivision(CityIndex city) const
{
    return QString::fromUtf8(citySegment(city).subdivisions.at(rowOf(city)));
}

int Dataset::country(CityIndex city) const
{
    return ValueView<quint16>(citySegment(city).countries)[rowOf(city)];
}

quint32 Dataset::nameRank(CityIndex city) const
{
    return ValueView<quint32>(citySegment(city).ranks)[rowOf(city)];
}

QByteArrayView Dataset::foldedNames(CityIndex city) const
{
    return citySegment(city).folded.at(rowOf(city));
}

City Dataset::cityRecord(CityIndex index) const
{
    const CitySegment &columns = citySegment(index);
    const int row = rowOf(index);
    City city;
    city.id = cityId(index);
    city.name = cityName(index);
    city.country = country(index);
    city.subdivision = subdivision(index);
    const double latitude = ValueView<double>(columns.latitudes)[row];
    const double longitude = ValueView<double>(columns.longitudes)[row];
    if (!qIsNaN(latitude))
        city.latitude = latitude;
    if (!qIsNaN(longitude))
        city.longitude = longitude;
    city.otherNames = QString::fromUtf8(columns.otherNames.at(row)).split("; "_L1, Qt::SkipEmptyParts);
    city.extras = m_parts.cityExtras.value(index);
    return city;
}

std::optional<CityIndex> Dataset::findCity(QStringView id) const
{
    if (id.contains(QChar::Null)) // it would match two ids that stand one after another
        return std::nullopt;
    const QByteArray needle = QByteArray(id.toUtf8()).append('\0');
    const QByteArrayMatcher matcher(needle);
    for (std::size_t number = 0; number < m_parts.cities.size(); ++number) {
        const TextColumn &ids = m_parts.cities[number]->ids;
        for (auto at = matcher.indexIn(ids.bytes); at >= 0; at = matcher.indexIn(ids.bytes, at + 1)) {
            if (at == 0 || ids.bytes.at(at - 1) == '\0')
                return CityIndex(number << segmentBits) + CityIndex(ids.rowAt(at));
        }
    }
    return std::nullopt;
}

std::optional<ProfileIndex> Dataset::findProfile(CityIndex wanted, int wantedEdition) const
{
    for (const ProfileIndex profile : profilesOf(wanted)) {
        if (edition(profile) == wantedEdition)
            return profile;
    }
    return std::nullopt;
}

std::optional<ProfileIndex> Dataset::findProfile(QStringView id) const
{
    const qsizetype at = id.lastIndexOf(u'@');
    if (at < 0)
        return std::nullopt;
    const int wantedEdition = codebook().editionIndex(id.sliced(at + 1));
    const auto wantedCity = findCity(id.first(at));
    return wantedCity && wantedEdition >= 0 ? findProfile(*wantedCity, wantedEdition) : std::nullopt;
}

std::vector<ProfileIndex> Dataset::profilesOf(CityIndex wanted) const
{
    std::vector<ProfileIndex> found;
    for (int number = 0; number < segmentCount(); ++number) {
        const auto cities = ValueView<quint32>(segment(number).cities).values();
        for (auto it = std::find(cities.begin(), cities.end(), wanted); it != cities.end();
             it = std::find(it + 1, cities.end(), wanted)) {
            const auto profile = ProfileIndex(number << segmentBits) + ProfileIndex(it - cities.begin());
            if (!isRemoved(profile))
                found.push_back(profile);
        }
    }
    const auto time = [this](ProfileIndex p) { return codebook().editions[std::size_t(edition(p))].position; };
    std::sort(found.begin(), found.end(), [&](ProfileIndex a, ProfileIndex b) { return time(a) < time(b); });
    return found;
}

} // namespace CityProfiles
