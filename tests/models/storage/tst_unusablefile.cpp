// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetools.h"
#include "testmain.h"

#include <QRandomGenerator>

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using Testing::TestFolder;

/// Files that are locked, forbidden, wrong in a record, wrong in any byte, or left by a crash.
class TstUnusableFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRefusedWhenLocked();
    void isRefusedWithoutPermission();
    void isFoundByTheCheck_data();
    void isFoundByTheCheck();
    void neverCrashesTheReader();
    void isTakenBackWhereAChangeWasInterrupted();
};

void TstUnusableFile::isRefusedWhenLocked()
{
    const TestFolder folder;
    const QString path = Testing::writeTrapFile(folder);
    const auto other = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
    QVERIFY((*other)->run(u"BEGIN EXCLUSIVE"_s).ok());
    const Result<OpenedDataset> opened = openDatasetFile(path);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Unreadable);
    QVERIFY2(opened.error().what.contains("using the file"_L1), qPrintable(opened.error().message()));
    QVERIFY((*other)->run(u"ROLLBACK"_s).ok());
    QVERIFY(openDatasetFile(path).ok());
}

void TstUnusableFile::isRefusedWithoutPermission()
{
    const TestFolder folder;
    const QString path = Testing::writeTrapFile(folder);
    Testing::letEverybodyRead(folder.path());
    QFile(path).setPermissions({});
    const Testing::Nobody nobody;
    if (!nobody.hasNoRights())
        QSKIP("cannot give up the rights of root");
    const Result<OpenedDataset> opened = openDatasetFile(path);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Unreadable);
    QVERIFY2(opened.error().what.contains("no permission"_L1), qPrintable(opened.error().message()));
}

void TstUnusableFile::isFoundByTheCheck_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("column");
    QTest::newRow("a record that is no CBOR")
        << u"UPDATE record SET data = x'ff' WHERE profile = 1"_s << u"portland-or-us@2018"_s;
    QTest::newRow("a record cut off")
        << u"UPDATE record SET data = substr(data, 1, length(data) / 2) WHERE profile = 2"_s
        << u"portland-or-us@2020"_s;
    QTest::newRow("a record of no question")
        << u"UPDATE record SET data = x'846060a0818418ffF620a0' WHERE profile = 0"_s << u"portland-me-us@2018"_s;
}

void TstUnusableFile::isFoundByTheCheck()
{
    QFETCH(QString, damage);
    QFETCH(QString, column);
    const TestFolder folder;
    const QString path = Testing::writeTrapFile(folder);
    Testing::runSql(path, {damage});
    const Result<OpenedDataset> opened = openDatasetFile(path);
    QVERIFY(opened.ok());
    const auto profile = opened->dataset->findProfile(column);
    QCOMPARE(opened->dataset->profile(*profile).error().kind, ErrorKind::Damaged);
    QCOMPARE(opened->dataset->profile(*profile).error().file, path);
    const CheckFindings findings = checkDatasetFile(path);
    QCOMPARE(findings.errorCount(), 1);
    QCOMPARE(findings.list().front().column, column);
}

void TstUnusableFile::neverCrashesTheReader()
{
    const TestFolder folder;
    const QByteArray good = TestFolder::readFile(Testing::writeTrapFile(folder));
    QRandomGenerator random(2020);
    int opened = 0;
    for (int round = 0; round < 200; ++round) {
        QByteArray bad = good;
        for (quint32 i = random.bounded(1U, 40U); i > 0; --i)
            bad[random.bounded(100, int(bad.size()))] = char(random.bounded(256));
        folder.write(u"bad"_s, bad);
        const Result<OpenedDataset> result = openDatasetFile(folder.path(u"bad"_s));
        if (!result)
            continue;
        ++opened;
        for (ProfileIndex profile = 0; profile < result->dataset->profileCount(); ++profile)
            static_cast<void>(result->dataset->profile(profile));
        WordSearch search;
        search.words = {"a"};
        static_cast<void>(answersWith(*result->dataset, search));
        static_cast<void>(writeDataset(*result->dataset));
        static_cast<void>(checkDatasetFile(folder.path(u"bad"_s)));
    }
    QVERIFY(opened > 0);
}

/// A crash in the middle of saving leaves SQLite's own journal beside the file; the next opening rolls it back.
void TstUnusableFile::isTakenBackWhereAChangeWasInterrupted()
{
    const TestFolder folder;
    const QString path = Testing::writeTrapFile(folder);
    const QString crashed = folder.path(u"crashed"_s);
    {
        const auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
        for (const QString &statement :
             {u"PRAGMA cache_size = 1"_s, u"BEGIN EXCLUSIVE"_s, u"UPDATE record SET data = zeroblob(20000)"_s})
            QVERIFY((*connection)->run(statement).ok());
        QVERIFY(QFile::copy(path, crashed));
        QVERIFY(QFile::copy(QString(path + "-journal"_L1), QString(crashed + "-journal"_L1)));
    }
    const Result<OpenedDataset> opened = openDatasetFile(crashed);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message()));
    QCOMPARE(opened->dataset->profile(1)->url, u"https://example.org/or"_s);
    QVERIFY(!QFile::exists(QString(crashed + "-journal"_L1)));
}

CITY_PROFILES_TEST(TstUnusableFile)
#include "tst_unusablefile.moc"
