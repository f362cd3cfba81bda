// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetsource.h"

#include "datapackagewriter.h"
#include "filetools.h"
#include "testmain.h"

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using Testing::TestFolder;

class TstDatasetSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhateverHoldsADataset_data();
    void opensWhateverHoldsADataset();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void listsWhatTheTablesGetWrong();
    void letsTheBundledSurveyPass();
};

void TstDatasetSource::opensWhateverHoldsADataset_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("package");
    QTest::newRow("a folder") << u"package"_s << true;
    QTest::newRow("a descriptor") << u"package/datapackage.json"_s << true;
    QTest::newRow("a dataset file") << u"traps.cityprofiles"_s << false;
}

void TstDatasetSource::opensWhateverHoldsADataset()
{
    QFETCH(QString, source);
    QFETCH(bool, package);
    const TestFolder folder;
    QVERIFY(writeDataPackage(readDataPackage(Testing::trapPackage()).value(), folder.path(u"package"_s)).ok());
    Testing::writeTrapFile(folder);
    const Result<OpenedDataset> opened = openDataset(folder.path(source));
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message()));
    QCOMPARE(opened->dataset->profileCount(), 4U);
    QCOMPARE(checkDataset(folder.path(source)).errorCount(), 0);
    QCOMPARE(isDataPackage(folder.path(source)), package);
}

void TstDatasetSource::saysWhyThereIsNone_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing") << u"absent"_s << ErrorKind::Missing;
    QTest::newRow("no descriptor") << u"absent/datapackage.json"_s << ErrorKind::Missing;
    QTest::newRow("an empty folder") << u"empty"_s << ErrorKind::Missing;
    QTest::newRow("a table alone") << u"table.csv"_s << ErrorKind::WrongFormat;
    QTest::newRow("other JSON") << u"other.json"_s << ErrorKind::WrongFormat;
}

void TstDatasetSource::saysWhyThereIsNone()
{
    QFETCH(QString, source);
    const TestFolder folder;
    QVERIFY(QDir(folder.path()).mkdir(u"empty"_s));
    folder.write(u"table.csv"_s, "a,b\n");
    folder.write(u"other.json"_s, "{}");
    const Result<OpenedDataset> opened = openDataset(folder.path(source));
    QVERIFY(!opened.ok());
    QTEST(opened.error().kind, "kind");
    QCOMPARE(opened.error().file, folder.path(source));
    QCOMPARE(checkDataset(folder.path(source)).list().front().what, opened.error().what);
}

void TstDatasetSource::listsWhatTheTablesGetWrong()
{
    const TestFolder folder;
    Testing::copyPackage(Testing::trapPackage(), folder);
    folder.write(u"choices.csv"_s,
                 folder.read(u"choices.csv"_s)
                     .replace("2020,goals,training", "2020,goals,climate")
                     .replace("1,insufficient", "1,"));
    const CheckFindings findings = checkDataset(folder.path());
    QCOMPARE(findings.errorCount(), 2);
    QVERIFY(findings.warningCount() >= 2); // columns that the descriptor doesn't know
    const Error error = openDataset(folder.path()).error();
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QCOMPARE(error.file, u"choices.csv"_s);
    QCOMPARE(error.row, 6);
    QVERIFY(error.message().contains("1 more error"_L1));
}

void TstDatasetSource::letsTheBundledSurveyPass()
{
    const CheckFindings findings = checkDataset(Testing::bundledPackage());
    QCOMPARE(findings.errorCount(), 0);
    QCOMPARE(findings.warningCount(), 0);
}

CITY_PROFILES_TEST(TstDatasetSource)
#include "tst_datasetsource.moc"
