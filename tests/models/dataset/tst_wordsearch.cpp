// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "edit.h"
#include "folding.h"
#include "testmain.h"

#include <QJsonObject>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Words are found in the texts and write-ins of a dataset, edits included.
class TstWordSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersHoldTheirWords_data();
    void answersHoldTheirWords();
    void wordsOfTwoAnswersAreNotOneAnswer();
    void onlyTheProfilesAskedForAreLookedAt();
    void theLimitIsKeptAndSaid();
    void editsReplaceWhatTheBaseSays();
    void aRemovedProfileIsNotFound();
    void aStoppedSearchSaysSo();
    void aSourceThatFailsIsAnError();
};

namespace {

Dataset sample()
{
    return datasetFromText(uR"(
        edition 2018
        country SE Sweden
        question mayor text headline
        question roles multi_choice bars designer other*
        question staff quantity fact
        question story text paragraph
        city a Aby SE
        city b Berga SE
        city c Cederby SE
        profile a@2018 note="A note on parks"
        mayor: Anna Park
        roles: designer other="Park ranger" other="Data steward"
        story: New parks and a data centre
        profile b@2018
        mayor: Bo Sten
        story: Organizing labor in Tromsø
        profile c@2018
        roles: other="Park planner"
    )");
}

QString found(const Dataset &dataset, const QString &words, WordSearch search = {})
{
    search.words = foldedWords(words);
    QStringList hits;
    const Result<AnswerHits> answers = answersWith(dataset, search);
    for (const AnswerHit &hit : answers->hits)
        hits.append(QString(dataset.cityId(dataset.city(hit.profile)) + u'.' + dataset.question(hit.question).id));
    return hits.join(u' ');
}

/// A source that cannot be read.
class NoTexts final : public TextSource {
public:
    [[nodiscard]] Result<ProfileRecord> record(ProfileIndex) const override
    {
        return Error{ErrorKind::Unreadable, u"gone"_s, {}, {}, 0, {}};
    }
};

} // namespace

void TstWordSearch::answersHoldTheirWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("hits");
    QTest::newRow("a beginning") << u"park"_s << u"a.mayor a.roles a.story c.roles"_s;
    QTest::newRow("a whole word") << u"parks"_s << u"a.story"_s;
    QTest::newRow("two words") << u"data park"_s << u"a.roles a.story"_s;
    QTest::newRow("another spelling") << u"organisi labour"_s << u"b.story"_s;
    QTest::newRow("without accents") << u"tromso"_s << u"b.story"_s;
    QTest::newRow("the label of an option") << u"designer"_s << QString();
    QTest::newRow("no word") << u" - "_s << QString();
}

void TstWordSearch::answersHoldTheirWords()
{
    QFETCH(QString, words);
    QTEST(found(sample(), words), "hits");
}

void TstWordSearch::wordsOfTwoAnswersAreNotOneAnswer()
{
    QCOMPARE(found(sample(), u"anna centre"_s), QString());
    QCOMPARE(found(sample(), u"ranger steward"_s), u"a.roles"_s);
}

void TstWordSearch::onlyTheProfilesAskedForAreLookedAt()
{
    WordSearch search;
    search.within = [](ProfileIndex profile) { return profile == 2; };
    QCOMPARE(found(sample(), u"park"_s, search), u"c.roles"_s);
}

void TstWordSearch::theLimitIsKeptAndSaid()
{
    const Dataset dataset = sample();
    WordSearch search;
    search.words = {"park"};
    for (const std::size_t most : {0U, 1U, 2U, 3U, 4U, 5U}) {
        search.most = most;
        const Result<AnswerHits> hits = answersWith(dataset, search);
        QCOMPARE(hits->hits.size(), std::min<std::size_t>(most, 4));
        QCOMPARE(hits->complete, most >= 4);
    }
}

void TstWordSearch::editsReplaceWhatTheBaseSays()
{
    const Dataset before = sample();
    const int story = questionOf(before, u"story");
    const auto write = [&](const Dataset &dataset, QStringView profile, const QString &text) {
        return applied(dataset,
                       answerEdit(dataset, profileOf(dataset, profile), story, {State::Answered, text, -1, {}}));
    };
    const Result<Dataset> first = write(before, u"a@2018", u"A lake"_s);
    const Result<Dataset> after = write(*first, u"c@2018", u"A park by the lake"_s);
    QCOMPARE(found(*after, u"park"_s), u"a.mayor a.roles c.roles c.story"_s);
    QCOMPARE(found(*after, u"lake"_s), u"a.story c.story"_s);
    QCOMPARE(found(before, u"lake"_s), QString());
    WordSearch search;
    search.most = 3;
    QCOMPARE(found(*after, u"park"_s, search), u"a.mayor a.roles c.roles"_s);
}

void TstWordSearch::aRemovedProfileIsNotFound()
{
    const Dataset dataset = sample();
    const Result<Dataset> after = applied(dataset, {EditOp::Remove, u"a@2018"_s, {}, {}});
    QCOMPARE(found(*after, u"park"_s), u"c.roles"_s);
}

void TstWordSearch::aStoppedSearchSaysSo()
{
    WordSearch search;
    search.words = {"park"};
    search.cancel = std::make_shared<std::atomic_bool>(true);
    const Result<AnswerHits> hits = answersWith(sample(), search);
    QVERIFY(hits->hits.empty());
    QVERIFY(!hits->complete);
}

void TstWordSearch::aSourceThatFailsIsAnError()
{
    DatasetParts parts = sample().parts();
    parts.texts = std::make_shared<NoTexts>();
    WordSearch search;
    search.words = {"park"};
    QCOMPARE(answersWith(Dataset(std::move(parts)), search).error().what, u"gone"_s);
}

CITY_PROFILES_TEST(TstWordSearch)
#include "tst_wordsearch.moc"
