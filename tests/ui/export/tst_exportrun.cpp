// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexporter.h"
#include "chartpanel.h"
#include "chartsample.h"
#include "datasettext.h"
#include "exportbar.h"
#include "exportchoice.h"
#include "exportrun.h"
#include "exportsample.h"
#include "testmain.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Exports in the background, and the bar that says what became of them.
class TstExportRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChartIsWrittenAndTheBarSaysWhere();
    void aFailureStaysUntilItIsClosed();
    void manyChartsCanBeStopped();
    void exportAgainAsksOnlyBeforeItReplaces();
    void allChartsGoIntoTheFolderChosen();
};

namespace {

QToolButton *button(const ExportRun &run, const QString &name)
{
    return run.bar()->findChild<QToolButton *>(name);
}

/// Clicks a button of the box that is about to open; says what the box says.
void answerBox(bool replace, QString *text)
{
    QTimer::singleShot(0, qApp, [replace, text] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            qFatal("no question is asked");
        *text = box->text();
        for (QAbstractButton *choice : box->buttons()) {
            if ((box->buttonRole(choice) == QMessageBox::AcceptRole) == replace)
                choice->click();
        }
    });
}

} // namespace

void TstExportRun::aChartIsWrittenAndTheBarSaysWhere()
{
    QTemporaryDir folder;
    QWidget page;
    page.resize(900, 500);
    page.show();
    ExportRun run(&page);
    QSignalSpy finished(&run, &ExportRun::finished);
    run.writeFile(folder.filePath(u"a.svg"_s), Testing::pictureOf(u"roles"),
                  fileOptions(ChartFormat::Svg, pixels(800, 700)));
    QVERIFY(run.isRunning());
    QVERIFY(finished.wait());
    QVERIFY(!run.isRunning());
    QVERIFY(QFileInfo::exists(folder.filePath(u"a.svg"_s)));
    QVERIFY(run.bar()->isVisible());
    QCOMPARE(run.bar()->text(), QString(u"a.svg written into "_s + folder.path()));
    QVERIFY(page.rect().contains(run.bar()->geometry()));
    QVERIFY(button(run, u"openFolder"_s)->isVisible());
    button(run, u"closeExport"_s)->click();
    QVERIFY(!run.bar()->isVisible());
}

void TstExportRun::aFailureStaysUntilItIsClosed()
{
    QTemporaryDir folder;
    QWidget page;
    page.resize(500, 300);
    page.show();
    ExportRun run(&page);
    QSignalSpy finished(&run, &ExportRun::finished);
    run.writeFile(folder.path(), Testing::pictureOf(u"roles"), fileOptions(ChartFormat::Png, pixels(800, 700)));
    QVERIFY(finished.wait());
    QVERIFY(run.bar()->text().contains(u"could not be written"_s));
    QVERIFY(!button(run, u"openFolder"_s)->isVisible());
    QVERIFY(page.rect().contains(run.bar()->geometry()));
    QVERIFY(QFileInfo(folder.path()).isDir());
}

void TstExportRun::manyChartsCanBeStopped()
{
    const DatasetPointer dataset = chartDataset();
    QTemporaryDir folder;
    QWidget page;
    page.resize(900, 500);
    page.show();
    ExportRun run(&page);
    QSignalSpy finished(&run, &ExportRun::finished);
    std::vector<ProfileIndex> profiles;
    for (int i = 0; i < 300; ++i)
        profiles.push_back(ProfileIndex(i % 6));
    ChartBatch batch{dataset, chartTasks(*dataset, profiles), folder.path(),
                     fileOptions(ChartFormat::Png, pixels(1600, 1600))};
    run.writeFolder(batch);
    QTRY_VERIFY(run.bar()->isVisible());
    QVERIFY(run.bar()->text().contains(u"of 1500 charts"_s));
    button(run, u"stopExport"_s)->click();
    QVERIFY(finished.wait());
    QVERIFY2(run.bar()->text().startsWith(u"Stopped"_s), qPrintable(run.bar()->text()));
    batch.tasks.resize(5);
    run.writeFolder(batch);
    QVERIFY(finished.wait());
    QCOMPARE(run.bar()->text(), QString(u"5 charts written into "_s + folder.path()));
}

void TstExportRun::exportAgainAsksOnlyBeforeItReplaces()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ExportChoice choice;
    choice.purpose = ExportPurpose::Other;
    choice.options = fileOptions(ChartFormat::Svg, pixels(900, 800));
    choice.store(&settings);
    storeExportFolder(&settings, folder.path());
    QWidget page;
    ChartExporter exporter(&settings, &page);
    ChartPanel panel(&page);
    panel.setDataset(chartDataset(), questionOf(*chartDataset(), u"roles"), 0);
    QSignalSpy finished(exporter.run(), &ExportRun::finished);
    exporter.exportAgain(&panel);
    QVERIFY(finished.wait());
    const QString path = folder.filePath(u"2018_roles.svg"_s);
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(saveChart(path, "old"));
    QString question;
    answerBox(false, &question);
    exporter.exportAgain(&panel);
    QVERIFY(question.contains(u"2018_roles.svg is already in"_s));
    QVERIFY(!exporter.run()->isRunning());
    QCOMPARE(QFileInfo(path).size(), 3);
    answerBox(true, &question);
    exporter.exportAgain(&panel);
    QVERIFY(finished.wait());
    QVERIFY(QFileInfo(path).size() > 1000);
}

void TstExportRun::allChartsGoIntoTheFolderChosen()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QVERIFY(QDir(folder.path()).mkdir(u"charts"_s));
    storeExportFolder(&settings, folder.filePath(u"charts"_s));
    const DatasetPointer dataset = chartDataset();
    const QString there = folder.filePath(u"charts/aa@2018_team.png"_s);
    QVERIFY(saveChart(there, "old"));
    QWidget page;
    page.resize(900, 500);
    page.show();
    ChartExporter exporter(&settings, &page);
    QStringList asked;
    QTimer person; // says yes to whatever is asked
    connect(&person, &QTimer::timeout, this, [&asked] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *box = qobject_cast<QMessageBox *>(dialog);
        if (!dialog)
            return;
        asked.append(box ? box->text() : QString::fromLatin1(dialog->metaObject()->className()));
        for (QAbstractButton *choice : box ? box->buttons() : QList<QAbstractButton *>()) {
            if (box->buttonRole(choice) == QMessageBox::AcceptRole)
                choice->click();
        }
        if (!box)
            dialog->accept();
    });
    person.start(20);
    QSignalSpy finished(exporter.run(), &ExportRun::finished);
    exporter.exportAll(dataset, {profileOf(*dataset, u"aa@2018"), profileOf(*dataset, u"bb@2018")});
    QVERIFY(finished.wait());
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.at(0), u"CityProfiles::ExportDialog"_s);
    QCOMPARE(asked.at(1), u"QFileDialog"_s);
    QVERIFY2(asked.at(2).startsWith(u"1 of the 10 files"_s), qPrintable(asked.at(2)));
    QCOMPARE(QDir(folder.filePath(u"charts"_s)).entryList(QDir::Files).size(), 10);
    QVERIFY(QFileInfo(there).size() > 1000);
}

CITY_PROFILES_TEST(TstExportRun)
#include "tst_exportrun.moc"
