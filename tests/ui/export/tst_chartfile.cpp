// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfile.h"
#include "chartsample.h"
#include "datasettext.h"
#include "exportsample.h"
#include "testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Files with charts: their names, their size, and how they are replaced.
class TstChartFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileNamesSayWhoAndWhat();
    void theEndingSaysTheFormat();
    void aGrowingFileIsAsHighAsTheChartNeeds();
    void aFileIsReplacedWhole();
    void aFileThatCannotBeWrittenSaysWhy_data();
    void aFileThatCannotBeWrittenSaysWhy();
};

void TstChartFile::fileNamesSayWhoAndWhat()
{
    const DatasetPointer dataset = chartDataset();
    const ChartTable table = chartTableOf(*dataset, u"roles");
    QCOMPARE(chartFileName(*dataset, table, profileOf(*dataset, u"aa@2018"), ChartFormat::Png), u"aa@2018_roles.png"_s);
    QCOMPARE(chartFileName(*dataset, table, {}, ChartFormat::Svg), u"2018_roles.svg"_s);
}

void TstChartFile::theEndingSaysTheFormat()
{
    QCOMPARE(formatOfFile(u"a/b.c/chart.PDF"_s), std::optional(ChartFormat::Pdf));
    QCOMPARE(formatOfFile(u"chart.svg"_s), std::optional(ChartFormat::Svg));
    QVERIFY(!formatOfFile(u"chart.jpg"_s));
    QVERIFY(!formatOfFile(u"chart"_s));
}

void TstChartFile::aGrowingFileIsAsHighAsTheChartNeeds()
{
    const ChartPicture picture = pictureOf(u"roles", u"aa@2018");
    ChartFileOptions options = fileOptions(ChartFormat::Png, {QSizeF(85, 0), ChartSize::Unit::Millimetres, 300});
    QVERIFY(!chartBytes(picture, options));
    options.grows = true;
    const QImage image = QImage::fromData(fileOf(picture, options), "png");
    QCOMPARE(image.width(), 1004);
    const qreal needed = picture.naturalHeight(options.size.logical().width());
    QVERIFY(image.height() >= needed * 300 / 96 - 0.5 && image.height() <= needed * 300 / 96 + 1.5);
    options.size = pixels(900, 2000);
    QCOMPARE(fittedSize(picture, options), options.size);
}

void TstChartFile::aFileIsReplacedWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.png"_s);
    QVERIFY(saveChart(path, QByteArray(5000, 'a')));
    QVERIFY(saveChart(path, "b"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("b"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"chart.png"_s));
}

void TstChartFile::aFileThatCannotBeWrittenSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder in the way") << u"folder"_s;
    QTest::newRow("no such folder") << u"no/chart.png"_s;
    QTest::newRow("a file for a folder") << u"file/chart.png"_s;
    QTest::newRow("a folder without permission") << u"closed/chart.png"_s;
}

void TstChartFile::aFileThatCannotBeWrittenSaysWhy()
{
    QFETCH(QString, name);
    if (name.startsWith("closed"_L1) && geteuid() == 0)
        QSKIP("root may write everywhere");
    QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"folder"_s);
    QDir(folder.path()).mkdir(u"closed"_s);
    QVERIFY(saveChart(folder.filePath(u"file"_s), "a"));
    QFile::setPermissions(folder.filePath(u"closed"_s), QFile::ReadOwner | QFile::ExeOwner);
    const QString path = folder.filePath(name);
    const Outcome outcome = saveChart(path, "b");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::NotWritten);
    QCOMPARE(outcome.error().file, path);
    QVERIFY(outcome.error().what.endsWith(u'.'));
    QVERIFY(!outcome.error().remedy.isEmpty());
    QVERIFY(QFileInfo(folder.filePath(u"folder"_s)).isDir());
    QCOMPARE(QFileInfo(folder.filePath(u"file"_s)).size(), 1);
}

CITY_PROFILES_TEST(TstChartFile)
#include "tst_chartfile.moc"
