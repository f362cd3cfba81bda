// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datapackagewriter.h"
#include "filetools.h"
#include "testmain.h"

#include <QThread>

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using Testing::TestFolder;

class TstDatasetFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void holdsTheSameBytesEachTime();
    void keepsEveryProfile();
    void opensWhateverTheFileIsCalled_data();
    void opensWhateverTheFileIsCalled();
    void readsRecordsFromSeveralThreads();
    void noticesThatTheFileWasReplaced();
    void replacesAFileAsAWhole();
    void leavesTheOldFileWhereWritingFails_data();
    void leavesTheOldFileWhereWritingFails();
    void stopsOnRequest();
    void reportsProgress();
};

void TstDatasetFile::comesBackByteForByte_data()
{
    QTest::addColumn<QString>("package");
    QTest::newRow("the bundled survey") << Testing::bundledPackage();
    QTest::newRow("a survey with every trap") << Testing::trapPackage();
}

void TstDatasetFile::comesBackByteForByte()
{
    QFETCH(QString, package);
    const TestFolder folder;
    const QString path = folder.path(u"survey.cityprofiles"_s);
    QVERIFY(writeDatasetFile(Testing::datasetOf(package), path).ok());
    const Result<OpenedDataset> opened = openDatasetFile(path);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message()));
    QVERIFY(opened->findings.list().empty());
    const TestFolder copy;
    QVERIFY(writeDataPackage(writeDataset(*opened->dataset).value(), copy.path()).ok());
    QCOMPARE(Testing::differingFile(package, copy.path()), QString());
    QCOMPARE(checkDatasetFile(path).list().size(), 0U);
}

void TstDatasetFile::holdsTheSameBytesEachTime()
{
    const TestFolder folder;
    const QByteArray first = TestFolder::readFile(Testing::writeTrapFile(folder, u"a.cityprofiles"_s));
    const QByteArray second = TestFolder::readFile(Testing::writeTrapFile(folder, u"b.cityprofiles"_s));
    QVERIFY(first == second);
    const Result<OpenedDataset> opened = openDatasetFile(folder.path(u"a.cityprofiles"_s));
    QVERIFY(!opened->dataset->info().baseUuid.isEmpty());
    QVERIFY(writeDatasetFile(*opened->dataset, folder.path(u"c.cityprofiles"_s)).ok());
    QVERIFY(folder.read(u"c.cityprofiles"_s) == first);
}

void TstDatasetFile::keepsEveryProfile()
{
    const TestFolder folder;
    const Dataset before = Testing::datasetOf(Testing::bundledPackage());
    QVERIFY(writeDatasetFile(before, folder.path(u"s"_s)).ok());
    const Result<OpenedDataset> opened = openDatasetFile(folder.path(u"s"_s));
    const Dataset &after = *opened->dataset;
    QCOMPARE(after.info().title, before.info().title);
    QCOMPARE(after.info().version, before.info().version);
    QCOMPARE(after.info().terms, before.info().terms);
    QCOMPARE(after.profileCount(), before.profileCount());
    for (ProfileIndex profile = 0; profile < before.profileCount(); ++profile) {
        QCOMPARE(after.profileId(profile), before.profileId(profile));
        QVERIFY2(after.profile(profile).value() == before.profile(profile).value(),
                 qPrintable(before.profileId(profile)));
        QCOMPARE(after.nameRank(after.city(profile)), before.nameRank(before.city(profile)));
    }
}

void TstDatasetFile::opensWhateverTheFileIsCalled_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("blanks and umlauts") << u"Städte der Welt.cityprofiles"_s;
    QTest::newRow("a question mark and a hash") << u"what?mode=memory#x.cityprofiles"_s;
    QTest::newRow("a percent sign") << u"50%20.cityprofiles"_s;
    QTest::newRow("a colon") << u"file:x.cityprofiles"_s;
    QTest::newRow("another ending") << u"survey"_s;
}

void TstDatasetFile::opensWhateverTheFileIsCalled()
{
    QFETCH(QString, name);
    const TestFolder folder;
    const QString path = Testing::writeTrapFile(folder, name);
    const Result<OpenedDataset> opened = openDatasetFile(path);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message()));
    QVERIFY(opened->dataset->profile(1).ok());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
    Testing::letEverybodyRead(path);
    Testing::letEverybodyRead(folder.path());
    {
        const Testing::Nobody nobody;
        const Result<OpenedDataset> readOnly = openDatasetFile(path);
        QVERIFY2(readOnly.ok(), readOnly.ok() ? "" : qPrintable(readOnly.error().message()));
        QVERIFY(readOnly->dataset->profile(1).ok());
    }
}

void TstDatasetFile::readsRecordsFromSeveralThreads()
{
    const TestFolder folder;
    QVERIFY(writeDatasetFile(Testing::datasetOf(Testing::bundledPackage()), folder.path(u"s"_s)).ok());
    const DatasetPointer dataset = openDatasetFile(folder.path(u"s"_s))->dataset;
    std::atomic<int> good = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (ProfileIndex profile = 0; profile < dataset->profileCount(); ++profile)
                good += dataset->record(profile).ok() ? 1 : 0;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(good.load(), 4 * int(dataset->profileCount()));
}

void TstDatasetFile::noticesThatTheFileWasReplaced()
{
    const TestFolder folder;
    const QString path = Testing::writeTrapFile(folder);
    const DatasetPointer dataset = openDatasetFile(path)->dataset;
    QVERIFY(writeDatasetFile(Testing::datasetOf(Testing::bundledPackage()), path).ok());
    const Result<ProfileRecord> record = dataset->record(0);
    QVERIFY(!record.ok());
    QCOMPARE(record.error().kind, ErrorKind::Unreadable);
    QCOMPARE(record.error().file, path);
}

void TstDatasetFile::replacesAFileAsAWhole()
{
    const TestFolder folder;
    folder.write(u"old"_s, "something else");
    QFile(folder.path(u"old"_s))
        .setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup);
    QVERIFY(QFile::link(folder.path(u"old"_s), folder.path(u"link"_s)));
    QVERIFY(writeDatasetFile(Testing::datasetOf(Testing::trapPackage()), folder.path(u"link"_s)).ok());
    QVERIFY(openDatasetFile(folder.path(u"old"_s)).ok());
    QVERIFY(QFileInfo(folder.path(u"link"_s)).isSymLink());
    QVERIFY(QFile(folder.path(u"old"_s)).permissions().testFlag(QFileDevice::ReadGroup));
    QVERIFY(!QFile(folder.path(u"old"_s)).permissions().testFlag(QFileDevice::ReadOther));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"link"_s, u"old"_s}));
}

void TstDatasetFile::leavesTheOldFileWhereWritingFails_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a folder is in the way") << u"folder"_s;
    QTest::newRow("the folder does not exist") << u"absent/file"_s;
    QTest::newRow("no permission") << u"folder/file"_s;
}

void TstDatasetFile::leavesTheOldFileWhereWritingFails()
{
    QFETCH(QString, target);
    const TestFolder folder;
    folder.write(u"folder/file"_s, "old");
    Testing::letEverybodyRead(folder.path());
    Testing::letEverybodyRead(folder.path(u"folder"_s));
    Testing::letEverybodyRead(folder.path(u"folder/file"_s));
    const Dataset dataset = Testing::datasetOf(Testing::trapPackage());
    const Testing::Nobody nobody;
    if (!nobody.hasNoRights())
        QSKIP("cannot give up the rights of root");
    const Outcome outcome = writeDatasetFile(dataset, folder.path(target));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, ErrorKind::NotWritten);
    QVERIFY(!outcome.error().what.isEmpty());
    QCOMPARE(folder.read(u"folder/file"_s), QByteArray("old"));
}

void TstDatasetFile::stopsOnRequest()
{
    const TestFolder folder;
    std::stop_source source;
    source.request_stop();
    const Outcome written =
        writeDatasetFile(Testing::datasetOf(Testing::trapPackage()), folder.path(u"x"_s), {source.get_token(), {}});
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(openDatasetFile(Testing::writeTrapFile(folder), {source.get_token(), {}}).error().kind,
             ErrorKind::Cancelled);
}

void TstDatasetFile::reportsProgress()
{
    const TestFolder folder;
    QList<int> percents;
    QVERIFY(writeDatasetFile(Testing::datasetOf(Testing::bundledPackage()), folder.path(u"x"_s),
                             {{}, [&](int percent) { percents.append(percent); }})
                .ok());
    QVERIFY(percents.size() > 10 && percents.size() <= 101);
    QCOMPARE(percents.last(), 100);
    QVERIFY(std::ranges::is_sorted(percents));
}

CITY_PROFILES_TEST(TstDatasetFile)
#include "tst_datasetfile.moc"
