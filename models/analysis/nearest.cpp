// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearest.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace CityProfiles {

namespace {

/// A bit for each of 32 kinds of letters that a text has.
quint32 lettersOf(QStringView text)
{
    quint32 letters = 0;
    for (const QChar letter : text)
        letters |= quint32(1) << (letter.unicode() & 31);
    return letters;
}

/// Whether the letters alone say that the distance is greater: one change gives or takes one letter.
bool tooStrange(QStringView a, QStringView b, int limit)
{
    const quint32 ofA = lettersOf(a);
    const quint32 ofB = lettersOf(b);
    return qPopulationCount(ofA & ~ofB) > uint(limit) || qPopulationCount(ofB & ~ofA) > uint(limit);
}

/// The last three rows of the table of distances, of which only a band around the diagonal is filled.
class Band {
public:
    Band(QStringView a, QStringView b, int limit)
        : m_a(a)
        , m_b(b)
        , m_limit(limit)
        , m_over(limit + 1)
    {
        for (auto &row : m_rows)
            row.assign(std::size_t(b.size()) + 1, m_over);
        for (qsizetype j = 0; j <= std::min<qsizetype>(b.size(), limit); ++j)
            m_rows[1][std::size_t(j)] = int(j);
    }

    int distance()
    {
        for (qsizetype i = 1; i <= m_a.size(); ++i) {
            if (fillRow(i) > m_limit)
                return m_over;
            std::rotate(m_rows.begin(), m_rows.begin() + 1, m_rows.end()); // before, last, row
        }
        return std::min(m_rows[1].back(), m_over);
    }

private:
    /// Fills the band of a row; gives its least distance.
    int fillRow(qsizetype i)
    {
        const auto &[before, last, unused] = m_rows;
        std::vector<int> &row = m_rows[2];
        const qsizetype first = std::max<qsizetype>(1, i - m_limit);
        const qsizetype end = std::min<qsizetype>(m_b.size(), i + m_limit);
        row[std::size_t(first) - 1] = first == 1 ? std::min(int(i), m_over) : m_over;
        int least = row[std::size_t(first) - 1];
        for (auto j = std::size_t(first); j <= std::size_t(end); ++j) {
            const auto at = qsizetype(j) - 1;
            const bool same = m_a.at(i - 1) == m_b.at(at);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1), m_over});
            if (i > 1 && j > 1 && m_a.at(i - 1) == m_b.at(at - 1) && m_a.at(i - 2) == m_b.at(at))
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (end < m_b.size())
            row[std::size_t(end) + 1] = m_over;
        return least;
    }

    QStringView m_a;
    QStringView m_b;
    int m_limit;
    int m_over;
    std::array<std::vector<int>, 3> m_rows;
};

} // namespace

int editDistance(QStringView a, QStringView b)
{
    return editDistanceWithin(a, b, int(std::max(a.size(), b.size())));
}

int editDistanceWithin(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit || tooStrange(a, b, limit))
        return limit + 1;
    return Band(a, b, limit).distance();
}

QStringList nearest(const QString &word, const QStringList &candidates, int most)
{
    std::vector<std::pair<int, QString>> near;
    const int limit = std::max(1, int(word.size()) / 3);
    for (const QString &candidate : candidates) {
        const bool begins = word.size() >= 3 && candidate.startsWith(word, Qt::CaseInsensitive);
        const int distance = begins ? 0 : editDistanceWithin(word, candidate, limit);
        if (distance <= limit)
            near.emplace_back(distance, candidate);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (std::size_t i = 0; i < near.size() && names.size() < most; ++i)
        names.append(near[i].second);
    return names;
}

} // namespace CityProfiles
