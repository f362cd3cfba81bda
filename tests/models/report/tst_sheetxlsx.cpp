// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listsheet.h"
#include "sampledataset.h"
#include "sheetreport.h"
#include "spreadsheet.h"
#include "testmain.h"

#include <QBuffer>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

/// Workbooks, held against LibreOffice.
class TstSheetXlsx : public QObject {
    Q_OBJECT

private:
    static QByteArray written(const Sheet &sheet)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return writeSheetXlsx(sheet, buffer) ? buffer.data() : QByteArray();
    }

    static Sheet sample()
    {
        Sheet sheet = sheetOf(u"Some: cells"_s, {u"Text"_s, u"Number"_s},
                              {{u"=1+1"_s, 949761.0},
                               {u"+46 8"_s, -122.41942},
                               {u"-5"_s, {}},
                               {u"@SUM(1)"_s, 0.0},
                               {u"\ttab"_s, 2018.0},
                               {u"http://example.org"_s, 0.1},
                               {u"007"_s, 12345678.0},
                               {u"a \"quoted\", <b>&</b>"_s, 7.0}});
        sheet.title = u"=Title"_s;
        sheet.notes = {{u"Acknowledgement"_s, u"=With thanks"_s}};
        return sheet;
    }

    static Sheet longSheet(qsizetype rows)
    {
        Sheet sheet;
        sheet.name = u"Long"_s;
        sheet.columns = {{u"number"_s, u"Number"_s}, {u"text"_s, u"Text"_s}};
        sheet.rowCount = rows;
        sheet.row = [](qsizetype row) -> Result<SheetRow> { return SheetRow{double(row), u"=row %1"_s.arg(row)}; };
        return sheet;
    }

private Q_SLOTS:
    void numbersAreNumbersAndTextsAreTexts()
    {
        if (!Spreadsheet::isInstalled())
            QSKIP("LibreOffice is not installed");
        const QStringList sheets = Spreadsheet::read(written(sample()));
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(sheets.at(0),
                 u"\"Text\",\"Number\"\n"
                 "\"=1+1\",949761\n\"+46 8\",-122.41942\n\"-5\",\n\"@SUM(1)\",0\n\"\ttab\",2018\n"
                 "\"http://example.org\",0.1\n\"007\",12345678\n\"a \"\"quoted\"\", <b>&</b>\",7\n"_s);
        QCOMPARE(sheets.at(1), u"\"=Title\",\n\"Acknowledgement\",\"=With thanks\"\n"_s);
    }

    void aLongTableKeepsItsRows()
    {
        if (!Spreadsheet::isInstalled())
            QSKIP("LibreOffice is not installed");
        const QStringList sheets = Spreadsheet::read(written(longSheet(12'000)));
        const QStringList lines = sheets.value(0).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 12'001);
        QCOMPARE(lines.last(), u"11999,\"=row 11999\""_s);
    }

    void profilesKeepStatesAndSources()
    {
        if (!Spreadsheet::isInstalled())
            QSKIP("LibreOffice is not installed");
        const DatasetPointer dataset = smallSurvey();
        const ProfileIndex profile = *dataset->findProfile(u"stockholm-swe@2018");
        const Sheet sheet = listSheet(*dataset, {{profile}, dataset->codebook().questionOrder(), {}, nullptr, nullptr});
        const QStringList lines = Spreadsheet::read(written(sheet)).value(0).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().contains(u"\"Population\",\"Population: state\",\"Population: exact or not\""_s));
        QVERIFY(lines.last().contains(u",949761,\"answered\",\"exact\",949761,949761,2017,\"pages\","_s));
        QVERIFY(!lines.first().contains(u"Data version"_s)); // which stands on the sheet of notes
    }

    void theSameTableGivesTheSameBytes()
    {
        const QByteArray first = written(sample());
        QVERIFY(first.startsWith("PK"));
        QTest::qWait(1100); // a workbook that kept the time would differ in a second
        QCOMPARE(written(sample()), first);
    }

    void whatDoesNotFitNamesCsv()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Outcome rows = writeSheetXlsx(longSheet(1'048'576), buffer);
        QVERIFY(!rows);
        QCOMPARE(rows.error().exitCode(), 2);
        QVERIFY(rows.error().remedy.contains(u"CSV"_s));
        const Outcome cell = writeSheetXlsx(sheetOf(u"Long"_s, {u"Text"_s}, {{QString(40'000, u'a')}}), buffer);
        QVERIFY(!cell);
        QVERIFY(cell.error().remedy.contains(u"CSV"_s));
        QVERIFY(buffer.data().isEmpty());
    }

    void aWritingCanBeStopped()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto cancel = std::make_shared<std::atomic_bool>(false);
        QList<int> percents;
        const Outcome outcome = writeSheetXlsx(longSheet(50'000), buffer, {cancel, [&](int percent) {
                                                                               percents.append(percent);
                                                                               cancel->store(percent >= 10);
                                                                           }});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().exitCode(), 6);
        QCOMPARE(percents, (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
        QVERIFY(buffer.data().isEmpty());
    }

    void aDeviceThatTakesNothingIsAnError()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        const Outcome outcome = writeSheetXlsx(sample(), buffer);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().exitCode(), 5);
    }
};

CITY_PROFILES_TEST(TstSheetXlsx)
#include "tst_sheetxlsx.moc"
