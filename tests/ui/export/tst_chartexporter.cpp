// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexporter.h"
#include "chartpanel.h"
#include "chartsample.h"
#include "datasettext.h"
#include "exportchoice.h"
#include "exportrun.h"
#include "exportsample.h"
#include "testmain.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The actions that a page gives its panels.
class TstChartExporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPanelGetsItsActions();
    void theViewShownIsCopied();
    void aFolderIsRememberedOnceAChartIsInIt();
};

void TstChartExporter::aPanelGetsItsActions()
{
    ChartPanel panel;
    QWidget page;
    ChartExporter exporter(nullptr, &page);
    exporter.attach(&panel);
    QStringList names;
    for (const QAction *action : panel.actions())
        names.append(action->objectName());
    QCOMPARE(names,
             QStringList({u"exportChart"_s, u"exportAgain"_s, u"copyChart"_s, u"copyFigures"_s, u"copyCitation"_s}));
    for (QAction *action : panel.actions())
        action->trigger(); // nothing is shown: nothing happens
}

void TstChartExporter::theViewShownIsCopied()
{
    const DatasetPointer dataset = chartDataset();
    ChartPanel panel;
    QWidget page;
    ChartExporter exporter(nullptr, &page);
    exporter.attach(&panel);
    panel.setDataset(dataset, questionOf(*dataset, u"roles"), 0);
    panel.findChild<QAction *>(u"copyFigures"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"at least\t4"_s));
    panel.setCurrentView(1);
    const Profile profile = wholeProfile(*dataset, u"aa@2018");
    panel.setCity(profileOf(*dataset, u"aa@2018"), &profile);
    panel.findChild<QAction *>(u"copyFigures"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\t82\t% of cities surveyed\tPublished\tnamed"_s));
    panel.findChild<QAction *>(u"copyChart"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->image().width(), 1200);
}

void TstChartExporter::aFolderIsRememberedOnceAChartIsInIt()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    storeExportFolder(&settings, u"before"_s);
    QVERIFY(QDir(folder.path()).mkpath(u"a.png"_s)); // no file can have that name
    QWidget page;
    ChartExporter exporter(&settings, &page);
    QSignalSpy finished(exporter.run(), &ExportRun::finished);
    const ChartFileOptions options = fileOptions(ChartFormat::Png, pixels(800, 700));
    exporter.run()->writeFile(folder.filePath(u"a.png"_s), pictureOf(u"roles"), options);
    QVERIFY(finished.wait());
    QCOMPARE(exportFolder(&settings), u"before"_s);
    exporter.run()->writeFile(folder.filePath(u"b.png"_s), pictureOf(u"roles"), options);
    QVERIFY(finished.wait());
    QCOMPARE(exportFolder(&settings), folder.path());
}

CITY_PROFILES_TEST(TstChartExporter)
#include "tst_chartexporter.moc"
