// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datapackagereader.h"
#include "datapackagewriter.h"

#include "storagetools.h"
#include "testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using Testing::TestFolder;

class TstDataPackage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rewritesTheBundledPackageByteForByte();
    void takesTheFolderOrTheDescriptor();
    void keepsUnknownColumnsAndProperties();
    void refusesAPackageWhole_data();
    void refusesAPackageWhole();
    void listsEverythingThatIsWrong();
    void leavesTheOldFilesWhereWritingFails();
    void makesTheFoldersItNeeds();
};

namespace {

const QByteArray descriptor = R"({"extra": {"b": 1, "a": 2},
 "resources": [
  {"name": "a", "path": "a.csv", "schema": {"primaryKey": "id", "fields": [{"name": "id"}, {"name": "n", "type": "integer"}]}},
  {"name": "b", "path": "sub/b.csv", "schema": {"fields": [{"name": "a_id"}],
   "foreignKeys": [{"fields": "a_id", "reference": {"resource": "a", "fields": "id"}}]}}]}
)";

void writeSmallPackage(const TestFolder &folder)
{
    folder.write(u"datapackage.json"_s, descriptor);
    folder.write(u"a.csv"_s, "mark,id,n\nm,x,1\n,y,2\n");
    folder.write(u"sub/b.csv"_s, "a_id\nx\n");
}

} // namespace

void TstDataPackage::rewritesTheBundledPackageByteForByte()
{
    const Result<DataPackage> package = readDataPackage(Testing::bundledPackage());
    QVERIFY2(package.ok(), package.ok() ? "" : qPrintable(package.error().message()));
    QCOMPARE(package->tables.size(), 16U);
    const TestFolder folder;
    QVERIFY(writeDataPackage(*package, folder.path()).ok());
    const QStringList files = QDir(Testing::bundledPackage()).entryList(QDir::Files);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), files);
    for (const QString &file : files)
        QVERIFY2(folder.read(file) == TestFolder::readFile(QDir(Testing::bundledPackage()).filePath(file)),
                 qPrintable(file));
}

void TstDataPackage::takesTheFolderOrTheDescriptor()
{
    const TestFolder folder;
    writeSmallPackage(folder);
    QVERIFY(readDataPackage(folder.path()).ok());
    QVERIFY(readDataPackage(folder.path(u"datapackage.json"_s)).ok());
}

void TstDataPackage::keepsUnknownColumnsAndProperties()
{
    const TestFolder folder;
    writeSmallPackage(folder);
    const Result<DataPackage> package = readDataPackage(folder.path());
    QVERIFY(package.ok());
    const TestFolder copy;
    QVERIFY(writeDataPackage(*package, copy.path()).ok());
    for (const QString &file : {u"datapackage.json"_s, u"a.csv"_s, u"sub/b.csv"_s})
        QCOMPARE(copy.read(file), folder.read(file));
}

void TstDataPackage::refusesAPackageWhole_data()
{
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("place");
    const QString json = u"datapackage.json"_s;
    QTest::newRow("no descriptor") << json << QByteArray() << ErrorKind::Missing << u" 0 "_s;
    QTest::newRow("a descriptor that is no JSON")
        << json << QByteArray("{\n{") << ErrorKind::WrongFormat << u"datapackage.json 2 "_s;
    QTest::newRow("a table that isn't there") << u"a.csv"_s << QByteArray() << ErrorKind::Missing << u"a.csv 0 "_s;
    QTest::newRow("a table that is no CSV")
        << u"a.csv"_s << QByteArray("id,n\n\"x,1\n") << ErrorKind::Invalid << u"a.csv 2 id"_s;
    QTest::newRow("a bad cell") << u"a.csv"_s << QByteArray("id,n\nx,one\n") << ErrorKind::Invalid << u"a.csv 2 n"_s;
    QTest::newRow("a bad reference") << u"sub/b.csv"_s << QByteArray("a_id\nx\nz\n") << ErrorKind::Invalid
                                     << u"sub/b.csv 3 a_id"_s;
}

void TstDataPackage::refusesAPackageWhole()
{
    QFETCH(QString, changed);
    QFETCH(QByteArray, bytes);
    const TestFolder folder;
    writeSmallPackage(folder);
    QVERIFY(QFile::remove(folder.path(changed)));
    if (!bytes.isEmpty())
        folder.write(changed, bytes);
    const Result<DataPackage> package = readDataPackage(folder.path());
    QVERIFY(!package.ok());
    const Error error = package.error();
    QTEST(error.kind, "kind");
    const QString file = QString(error.file).remove(folder.path()).remove(QRegularExpression(u"^/"_s));
    QTEST(QString(file + u' ' + QString::number(error.row) + u' ' + error.column), "place");
    QVERIFY(!error.what.isEmpty() && !error.remedy.isEmpty());
}

void TstDataPackage::listsEverythingThatIsWrong()
{
    const TestFolder folder;
    writeSmallPackage(folder);
    folder.write(u"a.csv"_s, "id,n\nx,one\ny,two\nx,3\n");
    folder.write(u"sub/b.csv"_s, "a_id\n\"\n");
    const PackageCheck check = checkDataPackage(folder.path());
    QVERIFY(check.package.has_value());
    QCOMPARE(check.package->tables.size(), 1U);
    QCOMPARE(check.findings.errorCount(), 4);
    QCOMPARE(check.findings.list().front().file, u"sub/b.csv"_s);
    const Error error = readDataPackage(folder.path()).error();
    QVERIFY(error.message().contains("There are 3 more errors."_L1));
    QVERIFY(!checkDataPackage(folder.path(u"absent"_s)).package.has_value());
}

void TstDataPackage::leavesTheOldFilesWhereWritingFails()
{
    const TestFolder source;
    writeSmallPackage(source);
    const Result<DataPackage> package = readDataPackage(source.path());
    const TestFolder target;
    target.write(u"a.csv"_s, "old");
    QVERIFY(QDir(target.path()).mkpath(u"sub/b.csv"_s));
    const Outcome outcome = writeDataPackage(*package, target.path());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, ErrorKind::NotWritten);
    QCOMPARE(outcome.error().file, target.path(u"sub/b.csv"_s));
    QCOMPARE(target.read(u"a.csv"_s), QByteArray("old"));
    QCOMPARE(QDir(target.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             (QStringList{u"a.csv"_s, u"sub"_s}));
}

void TstDataPackage::makesTheFoldersItNeeds()
{
    const TestFolder source;
    writeSmallPackage(source);
    const TestFolder target;
    QVERIFY(writeDataPackage(*readDataPackage(source.path()), target.path(u"new/folder"_s)).ok());
    QCOMPARE(target.read(u"new/folder/sub/b.csv"_s), QByteArray("a_id\nx\n"));
    target.write(u"file"_s, "in the way");
    QCOMPARE(writeDataPackage(*readDataPackage(source.path()), target.path(u"file"_s)).error().kind,
             ErrorKind::NotWritten);
}

CITY_PROFILES_TEST(TstDataPackage)
#include "tst_datapackage.moc"
