// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "folding.h"
#include "randomsurvey.h"
#include "spelling.h"
#include "testmain.h"
#include "textsearch.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A search in the texts gives passages in the order of the list.
class TstTextSearch : public QObject {
    Q_OBJECT

private:
    static Dataset sample()
    {
        return datasetFromText(uR"(
            edition 2018
            edition 2020
            country SE Sweden
            section late "Late"
            section early "Early"
            question story text paragraph section=late
            question partners multi_choice bars other* section=early
            question mayor text headline section=early
            city zeta Zeta SE
            city alfa Alfa SE
            profile zeta@2018
            mayor: Lab Lund
            profile alfa@2020
            story: The lab of Alfa
            partners: other="Lab of the university"
            profile alfa@2018
            story: A lab is planned
        )");
    }

    static QStringList listed(const Dataset &dataset, const TextHits &found)
    {
        QStringList lines;
        for (const TextHit &hit : found.hits)
            lines.append(QString(dataset.profileId(hit.profile) + u' ' + dataset.question(hit.question).id + u": "_s
                                 + hit.passage.text));
        return lines;
    }

private Q_SLOTS:
    void hitsStandByNameThenEditionThenQuestion()
    {
        const Dataset dataset = sample();
        const auto found = searchTexts(dataset, u"LAB"_s, ProfileSet::all(dataset), 10);
        QStringList lines = listed(dataset, *found);
        const int partners = questionOf(dataset, u"partners");
        const int story = questionOf(dataset, u"story");
        const std::vector<int> order = dataset.codebook().questionOrder();
        const bool storyFirst = std::ranges::find(order, story) < std::ranges::find(order, partners);
        QStringList expected{u"alfa@2018 story: A lab is planned"_s, u"alfa@2020 story: The lab of Alfa"_s,
                             u"alfa@2020 partners: Lab of the university"_s, u"zeta@2018 mayor: Lab Lund"_s};
        if (!storyFirst)
            expected.swapItemsAt(1, 2);
        QCOMPARE(lines, expected);
        QCOMPARE(found->answers, 4U);
        QCOMPARE(found->profiles, 3);
        QVERIFY(found->allShown());
    }

    void onlySomeAreShownButAllAreCounted()
    {
        const Dataset dataset = sample();
        const auto found = searchTexts(dataset, u"lab"_s, ProfileSet::all(dataset), 2);
        QCOMPARE(found->hits.size(), 2U);
        QCOMPARE(found->answers, 4U);
        QVERIFY(found->complete && !found->allShown());
    }

    void onlyTheProfilesOfTheSetAreLookedAt()
    {
        const Dataset dataset = sample();
        ProfileSet set(dataset.profileCount());
        set.insert(profileOf(dataset, u"zeta@2018"));
        QCOMPARE(listed(dataset, *searchTexts(dataset, u"lab"_s, set, 10)),
                 QStringList{u"zeta@2018 mayor: Lab Lund"_s});
    }

    void nothingIsFoundWithoutWords()
    {
        const Dataset dataset = sample();
        for (const QString &text : {u""_s, u"  "_s, u"*\"("_s})
            QCOMPARE(searchTexts(dataset, text, ProfileSet::all(dataset), 10)->answers, 0U);
    }

    void aStoppedSearchSaysSo()
    {
        const Dataset dataset = sample();
        const CancelFlag cancel = std::make_shared<std::atomic_bool>(true);
        const auto found = searchTexts(dataset, u"lab"_s, ProfileSet::all(dataset), 10, cancel);
        QVERIFY(found->hits.empty() && !found->complete && !found->allShown());
    }

    void hitsAreGroupedByProfile()
    {
        const Dataset dataset = sample();
        const TextHitsByProfile hits = byProfile(*searchTexts(dataset, u"lab"_s, ProfileSet::all(dataset), 10));
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits.value(profileOf(dataset, u"alfa@2020")).size(), 2U);
    }

    void everyPassageOfARandomSurveyShowsWhatWasAskedFor()
    {
        RandomSurvey survey(20);
        const Dataset dataset = survey.dataset(150);
        for (const QString &text : {u"s"_s, u"gies"_s, u"o"_s, u"stock"_s, u"lodz"_s}) {
            const auto found = searchTexts(dataset, text, ProfileSet::all(dataset), 10'000);
            QVERIFY(!found->hits.empty());
            for (const TextHit &hit : found->hits) {
                QVERIFY(!hit.passage.ranges.empty());
                for (const TextRange &range : hit.passage.ranges)
                    QVERIFY(folded(hit.passage.text.mid(range.start, range.length)).startsWith(folded(text)));
            }
        }
    }
};

CITY_PROFILES_TEST(TstTextSearch)
#include "tst_textsearch.moc"
