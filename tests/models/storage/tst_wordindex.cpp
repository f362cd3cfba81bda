// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetools.h"
#include "folding.h"
#include "journal.h"
#include "randomsurvey.h"
#include "testmain.h"

#include <QThread>

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using Testing::RandomSurvey;
using Testing::TestFolder;

namespace {

const QStringList asked{u"s"_s,       u"st"_s,     u"stock"_s,        u"SÃO"_s,       u"sao port"_s, u"port sao"_s,
                        u"o"_s,       u"ø"_s,      u"lodz"_s,         u"giess"_s,     u"Gießen"_s,   u"beer"_s,
                        u"mir sur"_s, u"en"_s,     u"stockholm"_s,    u"land land"_s, u"AND"_s,      u"\"sao\""_s,
                        u"sao*"_s,    u"NOT en"_s, u"(port OR en)"_s, u"text:en"_s,   u"^en"_s,      u"zzz"_s};

AnswerHits search(const Dataset &dataset, const QString &text, WordSearch how = {})
{
    how.words = foldedWords(text);
    Result<AnswerHits> hits = answersWith(dataset, how);
    if (!hits)
        qFatal("%s", qPrintable(hits.error().message()));
    return std::move(hits).value();
}

QStringList withoutIndex()
{
    return {u"DROP TABLE words"_s, u"PRAGMA user_version = 1"_s};
}

/// With a region for every country, as a file needs it.
Dataset withRegions(const Dataset &dataset)
{
    DatasetParts parts = dataset.parts();
    auto tables = std::make_shared<SurveyTables>(*parts.tables);
    for (Country &country : tables->countries)
        country.region = std::max(country.region, 0);
    parts.tables = tables;
    return Dataset(std::move(parts));
}

/// A random dataset in a file.
QString writeRandom(const TestFolder &folder, const Dataset &dataset)
{
    const QString path = folder.path(u"random.cityprofiles"_s);
    if (const Outcome written = writeDatasetFile(withRegions(dataset), path); !written)
        qFatal("%s", qPrintable(written.error().message()));
    return path;
}

} // namespace

/// The index of words finds what reading every record finds.
class TstWordIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theIndexFindsWhatAScanFinds_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("survey %u", seed) << seed;
    }
    void theIndexFindsWhatAScanFinds()
    {
        QFETCH(quint32, seed);
        const TestFolder folder;
        const Dataset inMemory = RandomSurvey(seed).dataset(120);
        const QString path = writeRandom(folder, inMemory);
        const DatasetPointer indexed = openDatasetFile(path)->dataset;
        std::size_t found = 0;
        QList<std::vector<AnswerHit>> all;
        for (const QString &text : asked) {
            all.append(search(inMemory, text).hits);
            QCOMPARE(search(*indexed, text).hits, all.last());
            found += all.last().size();
        }
        QVERIFY(found > 300);
        Testing::runSql(path, withoutIndex());
        const DatasetPointer old = openDatasetFile(path)->dataset;
        for (qsizetype i = 0; i < asked.size(); ++i)
            QCOMPARE(search(*old, asked.at(i)).hits, all.at(i));
        QCOMPARE(checkDatasetFile(path).list().size(), 0U);
    }

    void editsOfTheJournalAreFoundAndWhatTheyReplacedIsNot()
    {
        const TestFolder folder;
        RandomSurvey survey(9);
        const QString path = writeRandom(folder, survey.dataset(60));
        const DatasetPointer base = openDatasetFile(path)->dataset;
        const int story = base->codebook().questionIndex(u"story");
        Journal journal(path, base->info().baseUuid);
        const QStringList texts{u"A zebra in Tromsø"_s, u"Zebra centres"_s, u"nothing"_s, u"Stockport"_s};
        for (ProfileIndex i = 0; i < 40; ++i) {
            const Answer answer{State::Answered, texts.at(i % 4), -1, {}};
            QVERIFY(journal.append({0, {}, {}, {}, answerEdit(*base, i, story, answer), {}}));
        }
        QVERIFY(journal.append({0, {}, {}, {}, {EditOp::Remove, base->profileId(4), {}, {}}, {}}));
        const DatasetPointer edited = openDatasetFile(path)->dataset;
        QCOMPARE(search(*edited, u"zebra"_s).hits.size(), 19U);
        QCOMPARE(search(*edited, u"center zebra"_s).hits.size(), 10U);
        const QString folded = folder.path(u"folded.cityprofiles"_s);
        QVERIFY(writeDatasetFile(*edited, folded).ok());
        Testing::runSql(path, withoutIndex());
        const DatasetPointer old = openDatasetFile(path)->dataset;
        const DatasetPointer rewritten = openDatasetFile(folded)->dataset;
        for (const QString &text : asked + texts) {
            QCOMPARE(search(*edited, text).hits, search(*old, text).hits);
            QCOMPARE(search(*rewritten, text).hits, search(*old, text).hits);
        }
    }

    void theLimitAndTheProfilesAskedForAreKept()
    {
        const TestFolder folder;
        const Dataset inMemory = RandomSurvey(3).dataset(100);
        const DatasetPointer indexed = openDatasetFile(writeRandom(folder, inMemory))->dataset;
        WordSearch how;
        how.within = [](ProfileIndex profile) { return profile % 3 == 0; };
        for (const std::size_t most : {0U, 1U, 7U, 1000U}) {
            how.most = most;
            const AnswerHits expected = search(inMemory, u"s"_s, how);
            const AnswerHits found = search(*indexed, u"s"_s, how);
            QCOMPARE(found.hits, expected.hits);
            QCOMPARE(found.complete, expected.complete);
            QCOMPARE(found.complete, most == 1000);
        }
        how.cancel = std::make_shared<std::atomic_bool>(true);
        QVERIFY(!search(*indexed, u"s"_s, how).complete);
        QVERIFY(search(*indexed, u" "_s).hits.empty());
    }

    void severalThreadsSearchAtOnce()
    {
        const TestFolder folder;
        const DatasetPointer indexed = openDatasetFile(writeRandom(folder, RandomSurvey(4).dataset(80)))->dataset;
        const std::size_t expected = search(*indexed, u"en"_s).hits.size();
        std::atomic<std::size_t> found = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&] { found += search(*indexed, u"en"_s).hits.size(); }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QVERIFY(expected > 0);
        QCOMPARE(found.load(), 4 * expected);
    }

    void aDamagedIndexIsSaidAndNothingElseIsLost_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("overwritten") << u"UPDATE words_data SET block = x'ff' WHERE id > 10"_s;
        QTest::newRow("its parts are gone") << u"DROP TABLE words_data"_s;
        QTest::newRow("no content") << u"DELETE FROM words_data WHERE id > 10"_s;
        QTest::newRow("a profile that isn't there") << u"INSERT INTO words (rowid, text) VALUES (900000, 'en')"_s;
        QTest::newRow("a number below zero") << u"INSERT INTO words (rowid, text) VALUES (-5, 'en')"_s;
    }
    void aDamagedIndexIsSaidAndNothingElseIsLost()
    {
        QFETCH(QString, statement);
        const TestFolder folder;
        const QString path = writeRandom(folder, RandomSurvey(5).dataset(50));
        Testing::runSql(path, {statement});
        const Result<OpenedDataset> opened = openDatasetFile(path);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message()));
        QVERIFY(opened->dataset->profile(1).ok());
        WordSearch how;
        how.words = {"en"};
        const Result<AnswerHits> hits = answersWith(*opened->dataset, how);
        QVERIFY(!hits.ok());
        QCOMPARE(hits.error().kind, ErrorKind::Damaged);
        QCOMPARE(hits.error().file, path);
        QVERIFY(!hits.error().remedy.isEmpty());
    }
};

CITY_PROFILES_TEST(TstWordIndex)
#include "tst_wordindex.moc"
