// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearest.h"

#include "clitext.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace CityProfiles {

int editDistance(QStringView a, QStringView b)
{
    const auto columns = std::size_t(b.size()) + 1;
    std::vector<int> before(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    for (std::size_t j = 0; j < columns; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (std::size_t j = 1; j < columns; ++j) {
            const auto at = qsizetype(j) - 1;
            const bool same = a.at(i - 1) == b.at(at);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(at - 1) && a.at(i - 2) == b.at(at))
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last.back();
}

QStringList nearest(const QString &word, const QStringList &candidates, int most)
{
    std::vector<std::pair<int, QString>> near;
    const int limit = std::max(1, int(word.size()) / 3);
    for (const QString &candidate : candidates) {
        const bool begins = word.size() >= 3 && candidate.startsWith(word, Qt::CaseInsensitive);
        const int distance = begins ? 0 : editDistance(word, candidate);
        if (distance <= limit)
            near.emplace_back(distance, candidate);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (std::size_t i = 0; i < near.size() && names.size() < most; ++i)
        names.append(near[i].second);
    return names;
}

QString didYouMean(const QString &word, const QStringList &candidates)
{
    const QStringList names = nearest(word, candidates);
    return names.isEmpty() ? QString() : Cli::tr("Did you mean %1?").arg(names.join(", "_L1));
}

} // namespace CityProfiles
