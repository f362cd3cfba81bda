// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profileset.h"

#include <memory>

class QSqlDatabase;

namespace CityProfiles::Bench {

// The least that a search, a count or an order can take: the same bytes read by the plainest code.

/// Hits of a word in every byte that a search looks at, by memmem alone.
[[nodiscard]] qsizetype scanEverything(const Dataset &dataset, const QByteArray &word);

/// As many rows written as there are profiles.
[[nodiscard]] std::vector<ProfileIndex> everyRow(ProfileIndex count);

/// Milliseconds that std::sort takes for as many random keys.
[[nodiscard]] double sortedKeys(ProfileIndex count);

/// The keys of QCollator for every city, and their order.
void sortByCollator(const Dataset &dataset);

/// Random planes, to be counted with one set by the counter that facets use.
class Planes {
public:
    Planes(ProfileIndex profiles, std::size_t count);
    [[nodiscard]] qsizetype count() const;

private:
    std::vector<std::vector<quint64>> m_planes;
    std::vector<quint64> m_set;
};

/// The names of all cities in a table of SQLite in memory.
class NameTable {
public:
    explicit NameTable(const Dataset &dataset);
    ~NameTable();
    NameTable(const NameTable &) = delete;
    NameTable &operator=(const NameTable &) = delete;
    [[nodiscard]] int countLike(const QString &pattern) const;

private:
    std::unique_ptr<QSqlDatabase> m_database;
};

} // namespace CityProfiles::Bench
