// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset.h"
#include "folding.h"
#include "nearest.h"

#include <QStringDecoder>
#include <QVarLengthArray>

#include <algorithm>

namespace CityProfiles {

namespace {

constexpr qsizetype shortestWord = 4; ///< of a name that is taken for what was meant

/// Keeps the best of the names that it is offered.
class BestNames {
public:
    BestNames(const QString &text, int most)
        : m_wanted(QString::fromUtf8(folded(text)))
        , m_most(m_wanted.isEmpty() ? 0 : std::size_t(std::max(0, most)))
        , m_worst(2 * std::max(1, int(m_wanted.size()) / 3) + 1)
    {
    }

    /// Offers a folded name; `printed()` is asked for only where it is near enough.
    template <typename Printed>
    void offer(QByteArrayView foldedName, Printed printed)
    {
        const int penalty = penaltyOf(foldedName);
        if (penalty > m_worst || m_most == 0)
            return;
        const QString name = printed();
        const auto known = std::ranges::find(m_names, name, &Name::text);
        if (known != m_names.end() && known->penalty <= penalty)
            return;
        if (known != m_names.end())
            m_names.erase(known);
        m_names.insert(std::ranges::upper_bound(m_names, penalty, {}, &Name::penalty), {penalty, name});
        if (m_names.size() > m_most)
            m_names.pop_back();
        if (m_names.size() == m_most)
            m_worst = m_names.back().penalty - 1; // as near as the last is no longer enough
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (const Name &name : m_names)
            list.append(name.text);
        return list;
    }

private:
    struct Name {
        int penalty = 0;
        QString text;
    };

    /// Twice the distance of the name, or of its nearest word and one more; more than m_worst where nothing is near.
    int penaltyOf(QByteArrayView foldedName)
    {
        m_units.resize(m_decoder.requiredSpace(foldedName.size()));
        const QChar *end = m_decoder.appendToBuffer(m_units.data(), foldedName);
        const QStringView name(m_units.constData(), end);
        int penalty = 2 * editDistanceWithin(m_wanted, name, m_worst / 2);
        for (qsizetype begin = 0; name.contains(u' ') && begin < name.size();) {
            const qsizetype blank = name.indexOf(u' ', begin);
            const qsizetype stop = blank < 0 ? name.size() : blank;
            const QStringView word = name.sliced(begin, stop - begin);
            if (word.size() >= shortestWord)
                penalty = std::min(penalty, 2 * editDistanceWithin(m_wanted, word, (m_worst - 1) / 2) + 1);
            begin = stop + 1;
        }
        return penalty;
    }

    QString m_wanted;
    QVarLengthArray<QChar, 256> m_units; ///< the name that is looked at
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    std::size_t m_most;
    int m_worst; ///< the greatest penalty that is good enough
    std::vector<Name> m_names;
};

/// Offers the name and the other names of each city of a segment.
void offerCities(BestNames &best, const Dataset &dataset, CityIndex first, const CitySegment &segment)
{
    for (int row = 0; row < segment.size(); ++row) {
        QByteArrayView rest = segment.folded.at(row);
        if (!segment.subdivisions.at(row).isEmpty())
            rest.truncate(std::max<qsizetype>(0, rest.lastIndexOf('\n')));
        for (qsizetype number = 0; number == 0 || !rest.isEmpty(); ++number) {
            const qsizetype feed = rest.indexOf('\n');
            const CityIndex city = first + CityIndex(row);
            best.offer(feed < 0 ? rest : rest.first(feed), [&] {
                return number == 0 ? dataset.cityName(city) : dataset.cityRecord(city).otherNames.value(number - 1);
            });
            rest = feed < 0 ? QByteArrayView() : rest.sliced(feed + 1);
        }
    }
}

} // namespace

QStringList nearestNames(const Dataset &dataset, const QString &text, int most, const CancelFlag &cancel)
{
    BestNames best(text, most);
    for (const Country &country : dataset.tables().countries)
        best.offer(folded(country.name), [&] { return country.name; });
    const auto &segments = dataset.parts().cities;
    for (std::size_t number = 0; number < segments.size() && !isCancelled(cancel); ++number)
        offerCities(best, dataset, CityIndex(number << segmentBits), *segments[number]);
    return best.names();
}

} // namespace CityProfiles
