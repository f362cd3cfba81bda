// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetpackage.h"

#include "datapackagereader.h"
#include "datapackagewriter.h"
#include "knowntables.h"
#include "storagetools.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using Testing::TestFolder;

class TstDatasetPackage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void readsWhatThePagesSay();
    void keepsColumnsThatNobodyKnows();
    void takesAMissingRowForNoAnswer();
    void takesMarksForMissingValues();
    void refusesAPackageWithoutANeededTable_data();
    void refusesAPackageWithoutANeededTable();
    void writesADatasetThatNeverWasAPackage();
};

namespace {

Result<Dataset> datasetOf(const QString &folder)
{
    const Result<DataPackage> package = readDataPackage(folder);
    return package ? readDataset(*package) : Result<Dataset>(package.error());
}

} // namespace

void TstDatasetPackage::comesBackByteForByte_data()
{
    QTest::addColumn<QString>("package");
    QTest::newRow("the bundled survey") << Testing::bundledPackage();
    QTest::newRow("a survey with every trap") << Testing::trapPackage();
}

void TstDatasetPackage::comesBackByteForByte()
{
    QFETCH(QString, package);
    const Result<Dataset> dataset = datasetOf(package);
    QVERIFY2(dataset.ok(), dataset.ok() ? "" : qPrintable(dataset.error().message()));
    const Result<DataPackage> back = writeDataset(*dataset);
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message()));
    const TestFolder folder;
    QVERIFY(writeDataPackage(*back, folder.path()).ok());
    QCOMPARE(Testing::differingFile(package, folder.path()), QString());
}

void TstDatasetPackage::readsWhatThePagesSay()
{
    const Result<Dataset> dataset = datasetOf(Testing::trapPackage());
    QVERIFY(dataset.ok());
    QCOMPARE(dataset->info().title, u"A small survey with every trap"_s);
    QCOMPARE(dataset->info().terms, u"Invented; free to use"_s);
    QCOMPARE(dataset->profileCount(), 4U);
    const auto profile = dataset->findProfile(u"portland-or-us@2018");
    QVERIFY(profile.has_value());
    const Codebook &codebook = dataset->codebook();
    const auto question = [&codebook](QStringView id) { return std::size_t(codebook.questionIndex(id)); };
    const Profile whole = dataset->profile(*profile).value();
    QCOMPARE(whole.snapshotYear, std::optional(2019));
    QCOMPARE(whole.answers[question(u"mayor")].text(), u"Wheeler, Ted"_s);
    QCOMPARE(whole.answers[question(u"mayor")].source, dataset->tables().sourceIndex(u"own"));
    QCOMPARE(whole.answers[question(u"staff")].quantity()->qualifier, Qualifier::MoreThan);
    QCOMPARE(whole.answers[question(u"goals")].state, State::Partial);
    QCOMPARE(whole.answers[question(u"goals")].choices().size(), 3U);
    QCOMPARE(whole.answers[question(u"goals")].choices()[0].option, 1);
    QCOMPARE(whole.answers[question(u"goals")].choices()[2].text, u"Bicycles, everywhere"_s);
    QCOMPARE(whole.answers[question(u"data")].level(0), 0);
    QCOMPARE(whole.answers[question(u"data")].level(1), 1);
    QCOMPARE(whole.answers[question(u"motto")].state, State::NotAsked);
    QCOMPARE(dataset->profilesOf(dataset->city(*profile)).size(), 2U);
}

void TstDatasetPackage::keepsColumnsThatNobodyKnows()
{
    const TestFolder folder;
    Testing::copyPackage(Testing::trapPackage(), folder);
    const QByteArray choices = folder.read(u"choices.csv"_s);
    folder.write(u"choices.csv"_s,
                 QByteArray(choices)
                     .replace("profile_id,", "mark,profile_id,")
                     .replace("\nport", "\nx,port")
                     .replace("\ntoro", "\n,toro"));
    folder.write(u"levels.csv"_s,
                 folder.read(u"levels.csv"_s).replace(",label\n", ",label,colour\n").replace("cient\n", "cient,\n"));
    const Result<Dataset> dataset = datasetOf(folder.path());
    QVERIFY2(dataset.ok(), dataset.ok() ? "" : qPrintable(dataset.error().message()));
    const TestFolder copy;
    QVERIFY(writeDataPackage(writeDataset(*dataset).value(), copy.path()).ok());
    QCOMPARE(Testing::differingFile(folder.path(), copy.path()), QString());
}

void TstDatasetPackage::takesAMissingRowForNoAnswer()
{
    const TestFolder folder;
    Testing::copyPackage(Testing::trapPackage(), folder);
    folder.write(u"answers.csv"_s,
                 folder.read(u"answers.csv"_s)
                     .replace("portland-me-us@2018,mayor,answered,Ethan Strimling,,,,,,\n", "")
                     .replace("portland-me-us@2018,motto,not_asked,,,,,,,\n", ""));
    const Result<DataPackage> package = readDataPackage(folder.path());
    CheckFindings findings;
    const std::optional<Dataset> dataset = readDataset(*package, findings);
    QVERIFY(dataset.has_value());
    QCOMPARE(findings.list().size(), 1U);
    QCOMPARE(findings.list()[0].severity, Severity::Warning);
    QCOMPARE(findings.list()[0].file, u"profiles.csv"_s);
    QCOMPARE(findings.list()[0].row, 2);
    QVERIFY(findings.list()[0].what.contains("mayor"_L1));
    QCOMPARE(dataset->state(0, dataset->codebook().questionIndex(u"mayor")), State::NotStated);
    QCOMPARE(dataset->state(0, dataset->codebook().questionIndex(u"motto")), State::NotAsked);
}

void TstDatasetPackage::takesMarksForMissingValues()
{
    const TestFolder folder;
    Testing::copyPackage(Testing::trapPackage(), folder);
    folder.write(u"datapackage.json"_s,
                 folder.read(u"datapackage.json"_s)
                     .replace("\"missingValues\": [\n     \"\"", "\"missingValues\": [\n     \"\", \"NA\""));
    folder.write(u"cities.csv"_s, folder.read(u"cities.csv"_s).replace("CA,,,,,", "CA,NA,NA,NA,,NA"));
    const Result<Dataset> dataset = datasetOf(folder.path());
    QVERIFY2(dataset.ok(), dataset.ok() ? "" : qPrintable(dataset.error().message()));
    QCOMPARE(dataset->cityRecord(2).subdivision, QString());
    QVERIFY(!dataset->cityRecord(2).latitude.has_value());
}

void TstDatasetPackage::refusesAPackageWithoutANeededTable_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    for (const KnownTable &known : knownTables()) {
        if (known.needed)
            QTest::addRow("no table %s", known.name.data()) << QString(known.name) << QString();
        for (const KnownColumn &column : known.columns) {
            if (column.needed)
                QTest::addRow("no column %s in %s", qPrintable(QString(column.name)), known.name.data())
                    << QString(known.name) << QString(column.name);
        }
    }
}

void TstDatasetPackage::refusesAPackageWithoutANeededTable()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    DataPackage package = readDataPackage(Testing::trapPackage()).value();
    const auto found = std::ranges::find_if(package.tables, [&](const Table &t) { return t.name() == table; });
    if (column.isEmpty()) {
        package.tables.erase(found);
    } else {
        QStringList columns = found->columns();
        columns.replace(columns.indexOf(column), u"renamed"_s);
        *found = Table(found->name(), found->file(), columns);
    }
    const Result<Dataset> dataset = readDataset(package);
    QVERIFY(!dataset.ok());
    QCOMPARE(dataset.error().column, column);
    QVERIFY(column.isEmpty() ? dataset.error().what.contains(table) : dataset.error().file == found->file());
}

void TstDatasetPackage::writesADatasetThatNeverWasAPackage()
{
    DatasetParts parts = datasetOf(Testing::trapPackage())->parts();
    parts.info.descriptor.clear();
    parts.info.columns.clear();
    parts.info.otherTables.clear();
    const TestFolder folder;
    const Result<DataPackage> back = writeDataset(Dataset(std::move(parts)));
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message()));
    QVERIFY(writeDataPackage(*back, folder.path()).ok());
    const Result<Dataset> again = datasetOf(folder.path());
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message()));
    QCOMPARE(again->info().title, u"A small survey with every trap"_s);
    QCOMPARE(again->cityRecord(1).extras.value(u"twin_town"_s), u"Sapporo"_s);
}

CITY_PROFILES_TEST(TstDatasetPackage)
#include "tst_datasetpackage.moc"
