// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartclipboard.h"
#include "chartsample.h"
#include "datasettext.h"
#include "exportsample.h"
#include "testmain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Figures as text for a spreadsheet.
class TstChartClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresHaveTitleBaseRowsAndSource();
    void publishedFiguresSayWhoCounted();
    void numbersAreOfNoCountry();
    void aFormulaIsText();
    void theTableAloneIsCsv();
    void aChartIsCopiedInEveryForm();
};

void TstChartClipboard::figuresHaveTitleBaseRowsAndSource()
{
    const DatasetPointer dataset = chartDataset();
    const int question = questionOf(*dataset, u"roles");
    const ChartMarks marks = chartMarks(dataset->question(question), answerOf(*dataset, u"aa@2018", u"roles"));
    const QStringList lines =
        figuresText(*dataset, chartTableOf(*dataset, u"roles"), profileOf(*dataset, u"aa@2018"), marks).split(u'\n');
    QVERIFY(lines.at(0).contains(u"Roles"_s));
    QVERIFY(lines.at(1).startsWith(u"Our count, 2018 survey: 5 of 6"_s));
    QCOMPARE(lines.at(2), u"Aachen, 2018 survey"_s);
    QCOMPARE(lines.at(3), u"Answer\tAt least\tValue\tUnit\tWho counted\tAachen 2018"_s);
    QCOMPARE(lines.at(4), u"<b>&\tat least\t4\tcity pages\tOur count\tnamed"_s);
    QVERIFY(lines.contains(u"Trainer\t\tnot offered in 2018\tcity pages\tOur count\t"_s));
    QVERIFY(lines.at(lines.size() - 2).startsWith(u"Source: "_s));
}

void TstChartClipboard::publishedFiguresSayWhoCounted()
{
    const QString text = figuresText(*chartDataset(), chartTableOf(*chartDataset(), u"team"));
    QVERIFY(text.contains(u"Yes\t\t44\t% of cities surveyed\tPublished\t\n"_s));
    QVERIFY(text.contains(u"No\t\tmore than half\t% of cities surveyed\tPublished\t\n"_s));
    QVERIFY(text.contains(u"Yes\t\t3\tcity pages\tOur count\t\n"_s));
}

void TstChartClipboard::numbersAreOfNoCountry()
{
    const DatasetPointer dataset = chartDataset();
    ChartTable table = chartTableOf(*dataset, u"team");
    table.blocks.back().rows.front().value = 1234.5;
    QLocale::setDefault(QLocale(QLocale::German));
    const QString text = figuresText(*dataset, table);
    QLocale::setDefault(QLocale::c());
    QVERIFY(text.contains(u"\t1234.5\t"_s));
}

void TstChartClipboard::aFormulaIsText()
{
    const DatasetPointer dataset = sharedDatasetFromText(uR"(
edition 2018
question roles multi_choice bars a b
option roles a label="=1+1"
option roles b label="two	tabs"
city aa Aachen DE
profile aa@2018
roles: a
)");
    const QString text = figuresText(*dataset, chartTables(*dataset, 0, 0).front());
    QVERIFY(text.contains(u"\n'=1+1\t\t1\t"_s));
    QVERIFY(text.contains(u"\ntwo tabs\t\t0\t"_s));
}

void TstChartClipboard::theTableAloneIsCsv()
{
    QCOMPARE(figuresCsv(u"Title\na\tb, c\tsaid \"so\"\n1\t2\t\nSource\n"_s),
             QByteArray("a,\"b, c\",\"said \"\"so\"\"\"\r\n1,2,\r\n"));
    QVERIFY(figuresCsv({}).isEmpty());
}

void TstChartClipboard::aChartIsCopiedInEveryForm()
{
    const ChartPicture picture = pictureOf(u"roles", u"aa@2018");
    QVERIFY(copyChart(picture));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(QGuiApplication::clipboard()->image().width(), 1200);
    const QImage image = QImage::fromData(data->data(u"image/png"_s), "png");
    QCOMPARE(image.width(), 1200);
    QCOMPARE(image.dotsPerMeterX(), 7559);
    QVERIFY(data->data(u"image/svg+xml"_s).contains("<title>Roles"));
    QVERIFY(data->text().startsWith(QString(picture.title() + u"\nAachen, 2018 survey\n"_s)));
    QVERIFY(data->text().endsWith(picture.source()));
}

CITY_PROFILES_TEST(TstChartClipboard)
#include "tst_chartclipboard.moc"
