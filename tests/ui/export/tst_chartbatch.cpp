// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartbatch.h"
#include "chartsample.h"
#include "datasettext.h"
#include "testmain.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Many charts into one folder.
class TstChartBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionWithAChartIsATaskOfEachProfile();
    void tablesAreSharedByTheProfilesOfAnEdition();
    void everyChartIsWrittenAsIfItWereAlone();
    void existingFilesAreCountedAndReplaced();
    void progressCountsUpToAll();
    void aWishToStopLeavesWholeFiles();
    void theFirstErrorEndsTheWork_data();
    void theFirstErrorEndsTheWork();
};

namespace {

ChartBatch batchFor(const QStringList &profiles, const QString &folder)
{
    const DatasetPointer dataset = chartDataset();
    std::vector<ProfileIndex> indices;
    for (const QString &id : profiles)
        indices.push_back(profileOf(*dataset, id));
    ChartBatch batch{dataset, chartTasks(*dataset, indices), folder, {}};
    batch.options.size = {QSizeF(120, 0), ChartSize::Unit::Millimetres, 96};
    batch.options.grows = true;
    return batch;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TstChartBatch::everyQuestionWithAChartIsATaskOfEachProfile()
{
    QStringList names;
    const ChartBatch batch = batchFor({u"aa@2018"_s, u"bb@2018"_s}, u"x"_s);
    for (const ChartTask &task : batch.tasks)
        names.append(batch.path(task));
    QCOMPARE(names.size(), 10);
    QCOMPARE(names.mid(0, 5),
             QStringList({u"x/aa@2018_roles.png"_s, u"x/aa@2018_team.png"_s, u"x/aa@2018_funding.png"_s,
                          u"x/aa@2018_activities.png"_s, u"x/aa@2018_data.png"_s}));
    const DatasetPointer dataset = chartDataset();
    const auto tasks = chartTasks(*dataset, {profileOf(*dataset, u"aa@2018")}, questionOf(*dataset, u"team"));
    QCOMPARE(tasks.size(), std::size_t(1));
    QVERIFY(chartTasks(*dataset, {}).empty());
}

void TstChartBatch::tablesAreSharedByTheProfilesOfAnEdition()
{
    const ChartBatch batch = batchFor({u"aa@2018"_s, u"bb@2018"_s, u"aa@2020"_s}, {});
    QCOMPARE(batch.tasks[0].table, batch.tasks[5].table);
    QCOMPARE(batch.tasks[10].table->edition, 1);
    QVERIFY(batch.tasks[10].table != batch.tasks[0].table);
}

void TstChartBatch::everyChartIsWrittenAsIfItWereAlone()
{
    for (const ChartFormat format : {ChartFormat::Png, ChartFormat::Svg}) { // a PDF holds its time
        QTemporaryDir folder;
        ChartBatch batch = batchFor({u"aa@2018"_s, u"bb@2018"_s, u"cc@2018"_s}, folder.filePath(u"new/charts"_s));
        batch.options.format = format;
        const Result<int> written = writeCharts(batch);
        QVERIFY(written);
        QCOMPARE(*written, 15);
        QCOMPARE(QDir(batch.folder).entryList(QDir::Files).size(), 15);
        for (const ChartTask &task : batch.tasks) {
            const auto picture = ChartPicture::make(*batch.dataset, *task.table, task.profile);
            QCOMPARE(contentOf(batch.path(task)), *chartBytes(*picture, batch.options));
        }
    }
}

void TstChartBatch::existingFilesAreCountedAndReplaced()
{
    QTemporaryDir folder;
    const ChartBatch batch = batchFor({u"aa@2018"_s}, folder.path());
    QCOMPARE(batch.existing(), 0);
    QVERIFY(saveChart(batch.path(batch.tasks.front()), "old"));
    QCOMPARE(batch.existing(), 1);
    QVERIFY(writeCharts(batch));
    QCOMPARE(batch.existing(), 5);
    QVERIFY(contentOf(batch.path(batch.tasks.front())).startsWith("\x89PNG"));
}

void TstChartBatch::progressCountsUpToAll()
{
    QTemporaryDir folder;
    std::vector<int> counts;
    QVERIFY(
        writeCharts(batchFor({u"aa@2018"_s}, folder.path()), {}, [&counts](int count) { counts.push_back(count); }));
    QCOMPARE(counts, (std::vector<int>{1, 2, 3, 4, 5}));
}

void TstChartBatch::aWishToStopLeavesWholeFiles()
{
    QTemporaryDir folder;
    const auto stop = std::make_shared<std::atomic_bool>(false);
    const ChartBatch batch = batchFor({u"aa@2018"_s, u"bb@2018"_s, u"cc@2018"_s, u"dd@2018"_s}, folder.path());
    const Result<int> result = writeCharts(batch, stop, [&stop](int count) {
        if (count == 2)
            stop->store(true);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QVERIFY(files.size() >= 2 && files.size() < 20);
    QVERIFY(result.error().what.contains(QString::number(files.size())));
    for (const QString &file : files)
        QVERIFY(!QImage(folder.filePath(file)).isNull());
    stop->store(true);
    QTemporaryDir other;
    QVERIFY(!writeCharts(batchFor({u"aa@2018"_s}, other.path()), stop));
    QVERIFY(QDir(other.path()).isEmpty());
}

void TstChartBatch::theFirstErrorEndsTheWork_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<qreal>("width");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a file for a folder") << u"file/charts"_s << 120.0 << ErrorKind::NotWritten;
    QTest::newRow("a folder in the way of a file") << u"charts"_s << 120.0 << ErrorKind::NotWritten;
    QTest::newRow("too narrow") << u"new"_s << 20.0 << ErrorKind::Usage;
}

void TstChartBatch::theFirstErrorEndsTheWork()
{
    QFETCH(QString, folder);
    QFETCH(qreal, width);
    QFETCH(ErrorKind, kind);
    QTemporaryDir place;
    QVERIFY(saveChart(place.filePath(u"file"_s), "a"));
    ChartBatch batch = batchFor({u"aa@2018"_s}, place.filePath(folder));
    if (folder == "charts"_L1)
        QVERIFY(QDir().mkpath(batch.path(batch.tasks.front())));
    batch.options.size.size.setWidth(width);
    const Result<int> result = writeCharts(batch);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY(!result.error().file.isEmpty()); // which of the many it was
    QCOMPARE(contentOf(place.filePath(u"file"_s)), QByteArray("a"));
}

CITY_PROFILES_TEST(TstChartBatch)
#include "tst_chartbatch.moc"
