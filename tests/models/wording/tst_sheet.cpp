// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"
#include "sheettext.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Tables on their way to the clipboard.
class TstSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBeginsLikeAFormulaIsAText_data();
    void whatBeginsLikeAFormulaIsAText();
    void numbersAreWrittenWithoutAnExponent();
    void linesHaveTitleHeadsRowsAndNotes();
    void htmlTakesEveryTextAsText();
    void aRowThatCantBeReadIsAnError();

private:
    static Sheet sample()
    {
        Sheet sheet = sheetOf(u"Sheet"_s, {u"Name"_s, u"Number"_s},
                              {{u"=A1"_s, -1.5}, {u"a\tb\nc"_s, {}}, {u"<b>&"_s, 1350000.0}});
        sheet.title = u"A title"_s;
        sheet.notes = {{u"Source"_s, u"@home"_s}, {{}, u"Bare"_s}};
        return sheet;
    }
};

void TstSheet::whatBeginsLikeAFormulaIsAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("safe");
    QTest::newRow("plain") << u"Stockholm"_s << true;
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("formula") << u"=SUM(A1)"_s << false;
    QTest::newRow("plus") << u"+1"_s << false;
    QTest::newRow("minus") << u"-1-1"_s << false;
    QTest::newRow("at") << u"@SUM(1)"_s << false;
    QTest::newRow("tab") << u"\t=1"_s << false;
    QTest::newRow("carriage return") << u"\r=1"_s << false;
    QTest::newRow("line feed") << u"\n=1"_s << false;
    QTest::newRow("negative number") << u"-122.41942"_s << true;
    QTest::newRow("dash") << u"-"_s << false;
    QTest::newRow("infinity") << u"-inf"_s << false;
    QTest::newRow("sign inside") << u"a=b"_s << true;
}

void TstSheet::whatBeginsLikeAFormulaIsAText()
{
    QFETCH(QString, text);
    QFETCH(bool, safe);
    QCOMPARE(spreadsheetSafe(text), safe ? text : u'\'' % text);
}

void TstSheet::numbersAreWrittenWithoutAnExponent()
{
    QCOMPARE(sheetText(1350000.0), u"1350000"_s);
    QCOMPARE(sheetText(-122.41942), u"-122.41942"_s);
    QCOMPARE(sheetText(sheetCell(std::optional<int>())), QString());
    QCOMPARE(sheetText(sheetCell(QString())), QString());
}

void TstSheet::linesHaveTitleHeadsRowsAndNotes()
{
    QCOMPARE(Wording::sheetLines(sample()).value(),
             u"A title\nName\tNumber\n'=A1\t-1.5\na b c\t\n<b>&\t1350000\nSource: @home\nBare\n"_s);
}

void TstSheet::htmlTakesEveryTextAsText()
{
    const QString html = Wording::sheetHtml(sample()).value();
    QVERIFY(html.contains(u"<caption>A title</caption>"_s));
    QVERIFY(html.contains(u"<th>Name</th><th>Number</th>"_s));
    QVERIFY(html.contains(u"<td>=A1</td><td align=\"right\">-1.5</td>"_s));
    QVERIFY(html.contains(u"<td>&lt;b&gt;&amp;</td>"_s));
    QVERIFY(html.contains(u"<p>Source: @home</p>"_s));
}

void TstSheet::aRowThatCantBeReadIsAnError()
{
    Sheet sheet = sample();
    sheet.row = [](qsizetype) -> Result<SheetRow> { return Error{ErrorKind::Unreadable, u"gone"_s, {}, {}, 0, {}}; };
    QCOMPARE(Wording::sheetLines(sheet).error().what, u"gone"_s);
    QCOMPARE(Wording::sheetHtml(sheet).error().what, u"gone"_s);
}

CITY_PROFILES_TEST(TstSheet)
#include "tst_sheet.moc"
