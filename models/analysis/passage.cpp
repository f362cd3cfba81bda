// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passage.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace CityProfiles {

namespace {

constexpr QChar ellipsis = u'…';

QString onOneLine(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar character) { return character.isSpace(); }, u' ');
    return text;
}

/// The place of the last character that begins at or before a place.
qsizetype characterBefore(const QString &text, qsizetype place)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(place);
    return finder.isAtBoundary() ? place : finder.toPreviousBoundary();
}

/// Where a passage may begin at or behind a place: behind a blank before `latest`, else where a character begins.
qsizetype beginAt(const QString &text, qsizetype place, qsizetype latest)
{
    if (place <= 0)
        return 0;
    const qsizetype blank = text.indexOf(u' ', place - 1);
    return blank >= 0 && blank < latest ? blank + 1 : characterBefore(text, place);
}

/// Where a passage may end at or before a place: before a blank behind `earliest`, else where a character begins.
qsizetype endAt(const QString &text, qsizetype place, qsizetype earliest)
{
    if (place >= text.size())
        return text.size();
    const qsizetype blank = text.lastIndexOf(u' ', place);
    return blank >= earliest ? blank : characterBefore(text, place);
}

} // namespace

Passage passageOf(const QString &text, const QByteArrayList &foldedWords, qsizetype length)
{
    Passage whole{onOneLine(text), matchedRanges(text, foldedWords, true)};
    if (text.size() <= length)
        return whole;
    const TextRange first = whole.ranges.empty() ? TextRange() : whole.ranges.front();
    const qsizetype lead = std::max<qsizetype>(0, (length - first.length) / 3);
    const qsizetype wanted = std::min(first.start - lead, text.size() - length);
    const qsizetype begin = std::min(beginAt(whole.text, wanted, first.start), first.start);
    const qsizetype behindFirst = first.start + first.length;
    const qsizetype end = std::max(endAt(whole.text, begin + length, behindFirst), behindFirst);
    Passage passage;
    if (begin > 0)
        passage.text += ellipsis;
    const qsizetype shift = passage.text.size() - begin;
    passage.text += QStringView(whole.text).sliced(begin, end - begin);
    if (end < text.size())
        passage.text += ellipsis;
    for (const TextRange &range : whole.ranges) {
        if (range.start + range.length <= end)
            passage.ranges.push_back({range.start + shift, range.length});
    }
    return passage;
}

} // namespace CityProfiles
