// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexporter.h"
#include "chartpanel.h"
#include "chartsample.h"
#include "datasettext.h"
#include "testmain.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
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

CITY_PROFILES_TEST(TstChartExporter)
#include "tst_chartexporter.moc"
