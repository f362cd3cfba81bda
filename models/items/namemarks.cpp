// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namemarks.h"

#include "folding.h"

#include <algorithm>
#include <vector>

namespace CityProfiles {

namespace {

constexpr qsizetype longest = 300;

/// Folding changes lengths: how long each beginning of the text is when folded.
std::vector<qsizetype> foldedLengths(QStringView text)
{
    std::vector<qsizetype> lengths;
    for (qsizetype end = 0; end <= text.size(); ++end)
        lengths.push_back(folded(text.left(end)).size());
    return lengths;
}

QPair<int, int> markOf(QStringView text, const std::vector<qsizetype> &lengths, qsizetype from, qsizetype to)
{
    // The letter that brings the byte `from`, up to the letter that brings the last one and the marks on it.
    const auto first = std::upper_bound(lengths.begin(), lengths.end(), from) - lengths.begin() - 1;
    auto end = std::lower_bound(lengths.begin(), lengths.end(), to) - lengths.begin();
    while (end < text.size() && (text.at(end).isMark() || text.at(end).isLowSurrogate()))
        ++end;
    return {int(first), int(end - first)};
}

} // namespace

QList<QPair<int, int>> matchMarks(QStringView text, const QList<QByteArray> &foldedWords)
{
    const QStringView seen = text.left(longest);
    const QByteArray plain = folded(seen);
    std::vector<qsizetype> lengths;
    QList<QPair<int, int>> marks;
    for (const QByteArray &word : foldedWords) {
        for (qsizetype at = plain.indexOf(word); at >= 0 && !word.isEmpty(); at = plain.indexOf(word, at + 1)) {
            if (lengths.empty())
                lengths = foldedLengths(seen);
            marks.append(markOf(seen, lengths, at, at + word.size()));
        }
    }
    std::sort(marks.begin(), marks.end());
    QList<QPair<int, int>> apart;
    for (const auto &[start, length] : std::as_const(marks)) {
        if (apart.isEmpty() || start > apart.last().first + apart.last().second)
            apart.append({start, length});
        else
            apart.last().second = std::max(apart.last().second, start + length - apart.last().first);
    }
    return apart;
}

} // namespace CityProfiles
