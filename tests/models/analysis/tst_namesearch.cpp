// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folding.h"
#include "namesearch.h"
#include "randomsurvey.h"
#include "testmain.h"
#include "textscan.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Words are found wherever they stand: at every place of a text, and in every segment of a large dataset.
class TstNameSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyHitOfAWordIsFound();
    void everySegmentIsSearched_data();
    void everySegmentIsSearched();
    void aSearchThatIsStoppedAtOnceEnds();
    void namesAreFoundByTheirBeginning();
};

namespace {

QByteArray randomLetters(QRandomGenerator &random, int length)
{
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text += char('a' + random.bounded(3));
    return text;
}

/// More than a segment of cities and of profiles.
const Dataset &large()
{
    static const Dataset dataset = RandomSurvey(65536).dataset(66000);
    return dataset;
}

bool obviouslyHolds(const Dataset &dataset, ProfileIndex profile, const QByteArray &word)
{
    const CityIndex city = dataset.city(profile);
    const TextColumn &texts = dataset.segment(int(profile >> segmentBits)).searchable;
    return dataset.foldedNames(city).toByteArray().contains(word)
        || folded(dataset.tables().countries[std::size_t(dataset.country(city))].name).contains(word)
        || texts.at(int(profile & (segmentSize - 1))).toByteArray().contains(word);
}

} // namespace

void TstNameSearch::everyHitOfAWordIsFound()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 4000; ++i) {
        const QByteArray text = randomLetters(random, random.bounded(300));
        const QByteArray word = randomLetters(random, 1 + random.bounded(6));
        std::vector<qsizetype> expected;
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
            expected.push_back(at);
        std::vector<qsizetype> found;
        forEachHit(text, word, [&found](qsizetype position) {
            found.push_back(position);
            return position + 1;
        });
        QCOMPARE(found, expected);
        std::vector<qsizetype> apart;
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 70))
            apart.push_back(at);
        found.clear();
        forEachHit(text, word, [&found](qsizetype position) {
            found.push_back(position);
            return position + 70;
        });
        QCOMPARE(found, apart);
    }
}

void TstNameSearch::everySegmentIsSearched_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"s"_s, u"st"_s, u"port"_s, u"land en"_s, u"turk o"_s, u"stockport"_s, u"qq"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TstNameSearch::everySegmentIsSearched()
{
    QFETCH(QString, text);
    const Dataset &dataset = large();
    QVERIFY(dataset.segmentCount() > 1 && dataset.parts().cities.size() > 1);
    const QList<QByteArray> words = searchWords(text);
    ProfileSet expected = ProfileSet::all(dataset);
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile) {
        for (const QByteArray &word : words) {
            if (!obviouslyHolds(dataset, profile, word))
                expected.remove(profile);
        }
    }
    QVERIFY(matchNames(dataset, words).all == expected);
    const NameMatches before = matchNames(dataset, searchWords(text.first(1)));
    const NameMatches narrowed = matchNames(dataset, words, &before.all);
    const NameMatches fresh = matchNames(dataset, words);
    QVERIFY(narrowed.all == expected);
    QVERIFY(narrowed.startsName == fresh.startsName);
    QVERIFY(narrowed.startsWord == fresh.startsWord);
}

void TstNameSearch::aSearchThatIsStoppedAtOnceEnds()
{
    const auto cancel = std::make_shared<std::atomic_bool>(true);
    QVERIFY(matchNames(large(), {"s"}, nullptr, cancel).all == ProfileSet::all(large()));
}

void TstNameSearch::namesAreFoundByTheirBeginning()
{
    const Dataset &dataset = large();
    const QByteArray beginning = dataset.foldedNames(dataset.city(dataset.profileCount() - 1)).first(2).toByteArray();
    ProfileSet expected(dataset.profileCount());
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile) {
        if (dataset.foldedNames(dataset.city(profile)).startsWith(beginning))
            expected.insert(profile);
    }
    QVERIFY(expected.contains(dataset.profileCount() - 1));
    QVERIFY(namedWith(dataset, beginning) == expected);
    QVERIFY(namedWith(dataset, "no city begins like this").isEmpty());
}

CITY_PROFILES_TEST(TstNameSearch)
#include "tst_namesearch.moc"
