// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfloors.h"

#include "bitcount.h"
#include "measure.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <numeric>

#include <string.h>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

qsizetype hitsIn(const QByteArray &bytes, const QByteArray &word)
{
    qsizetype hits = 0;
    const char *end = bytes.constData() + bytes.size();
    for (const char *at = bytes.constData(); at < end; ++at) {
        at = static_cast<const char *>(memmem(at, std::size_t(end - at), word.constData(), std::size_t(word.size())));
        if (!at)
            break;
        ++hits;
    }
    return hits;
}

std::vector<quint64> randomWords(QRandomGenerator &random, ProfileIndex profiles)
{
    std::vector<quint64> words((profiles + 63) / 64);
    for (quint64 &word : words)
        word = random.generate64();
    return words;
}

} // namespace

qsizetype scanEverything(const Dataset &dataset, const QByteArray &word)
{
    qsizetype hits = 0;
    for (const auto &segment : dataset.parts().cities)
        hits += hitsIn(segment->folded.bytes, word);
    for (const auto &segment : dataset.parts().profiles)
        hits += hitsIn(segment->searchable.bytes, word);
    return hits;
}

std::vector<ProfileIndex> everyRow(ProfileIndex count)
{
    std::vector<ProfileIndex> rows(count);
    std::iota(rows.begin(), rows.end(), ProfileIndex(0));
    return rows;
}

double sortedKeys(ProfileIndex count)
{
    QRandomGenerator random(1);
    std::vector<quint32> keys(count);
    for (quint32 &key : keys)
        key = random.generate();
    return milliseconds([&keys] { std::sort(keys.begin(), keys.end()); });
}

void sortByCollator(const Dataset &dataset)
{
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(dataset.cityCount());
    for (CityIndex city = 0; city < dataset.cityCount(); ++city)
        keys.push_back(collator.sortKey(dataset.cityName(city)));
    std::vector<ProfileIndex> order = everyRow(dataset.cityCount());
    std::sort(order.begin(), order.end(), [&keys](CityIndex a, CityIndex b) { return keys[a].compare(keys[b]) < 0; });
}

Planes::Planes(ProfileIndex profiles, std::size_t count)
{
    QRandomGenerator random(2);
    for (std::size_t plane = 0; plane < count; ++plane)
        m_planes.push_back(randomWords(random, profiles));
    m_set = randomWords(random, profiles);
}

qsizetype Planes::count() const
{
    qsizetype count = 0;
    for (const auto &plane : m_planes)
        count += countCommonBits(plane, m_set);
    return count;
}

NameTable::NameTable(const Dataset &dataset)
    : m_database(std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"names"_s)))
{
    m_database->setDatabaseName(u":memory:"_s);
    if (!m_database->open())
        qFatal("SQLite can't be used");
    QSqlQuery query(*m_database);
    bool done = query.exec(u"CREATE TABLE city (name TEXT NOT NULL)"_s) && m_database->transaction()
        && query.prepare(u"INSERT INTO city VALUES (?)"_s);
    for (CityIndex city = 0; done && city < dataset.cityCount(); ++city) {
        query.bindValue(0, dataset.cityName(city));
        done = query.exec();
    }
    if (!done || !m_database->commit())
        qFatal("the names can't be written");
}

NameTable::~NameTable()
{
    m_database.reset();
    QSqlDatabase::removeDatabase(u"names"_s);
}

int NameTable::countLike(const QString &pattern) const
{
    QSqlQuery query(*m_database);
    query.prepare(u"SELECT count(*) FROM city WHERE name LIKE ?"_s);
    query.bindValue(0, pattern);
    if (!query.exec() || !query.next())
        qFatal("the names can't be counted");
    return query.value(0).toInt();
}

} // namespace CityProfiles::Bench
