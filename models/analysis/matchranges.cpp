// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchranges.h"

#include "folding.h"
#include "spelling.h"

#include <algorithm>

namespace CityProfiles {

namespace {

/// Collects ranges of a folded text as ranges of the text that it was made of.
class Marker {
public:
    explicit Marker(const QString &text)
        : m_text(text)
        , m_folded(foldedWithPlaces(text))
    {
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_folded.bytes; }

    /// Marks bytes of the folded text.
    void mark(qsizetype begin, qsizetype end)
    {
        const qsizetype start = m_folded.places[std::size_t(begin)];
        const qsizetype stop = behindCharacter(m_folded.places[std::size_t(end) - 1]);
        m_ranges.push_back({start, stop - start});
    }

    [[nodiscard]] std::vector<TextRange> ranges() const
    {
        std::vector<TextRange> sorted = m_ranges;
        std::sort(sorted.begin(), sorted.end(), [](const TextRange &a, const TextRange &b) {
            return a.start != b.start ? a.start < b.start : a.length > b.length;
        });
        std::vector<TextRange> merged;
        for (const TextRange &range : sorted) {
            if (merged.empty() || range.start >= merged.back().start + merged.back().length)
                merged.push_back(range);
            else
                merged.back().length = std::max(merged.back().length, range.start + range.length - merged.back().start);
        }
        return merged;
    }

private:
    [[nodiscard]] char32_t characterAt(qsizetype place) const
    {
        const QChar unit = m_text.at(place);
        const bool pair = unit.isHighSurrogate() && place + 1 < m_text.size() && m_text.at(place + 1).isLowSurrogate();
        return pair ? QChar::surrogateToUcs4(unit, m_text.at(place + 1)) : unit.unicode();
    }

    /// The place behind a character and the marks on it.
    [[nodiscard]] qsizetype behindCharacter(qsizetype place) const
    {
        const auto units = [](char32_t character) { return QChar::requiresSurrogates(character) ? 2 : 1; };
        place += units(characterAt(place));
        while (place < m_text.size() && QChar::isMark(characterAt(place)))
            place += units(characterAt(place));
        return place;
    }

    const QString &m_text;
    FoldedText m_folded;
    std::vector<TextRange> m_ranges;
};

void markBeginnings(Marker &marker, const QByteArrayList &words)
{
    const QByteArrayView text = marker.bytes();
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype blank = text.indexOf(' ', begin);
        const qsizetype end = blank < 0 ? text.size() : blank;
        qsizetype length = 0;
        for (const QByteArray &word : words)
            length = std::max(length, matchedLength(text.sliced(begin, end - begin), word));
        if (length > 0)
            marker.mark(begin, begin + length);
        begin = end + 1;
    }
}

void markEverywhere(Marker &marker, const QByteArrayList &words)
{
    const QByteArray &text = marker.bytes();
    for (const QByteArray &word : words) {
        for (qsizetype at = text.indexOf(word); at >= 0 && !word.isEmpty(); at = text.indexOf(word, at + word.size()))
            marker.mark(at, at + word.size());
    }
}

} // namespace

std::vector<TextRange> matchedRanges(const QString &text, const QByteArrayList &words, bool wordStartsOnly)
{
    Marker marker(text);
    if (wordStartsOnly)
        markBeginnings(marker, words);
    else
        markEverywhere(marker, words);
    return marker.ranges();
}

} // namespace CityProfiles
