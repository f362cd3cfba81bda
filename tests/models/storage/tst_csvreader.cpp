// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreader.h"

#include "storagetools.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

class TstCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWellFormed_data();
    void readsWhatIsWellFormed();
    void refusesWhatIsNot_data();
    void refusesWhatIsNot();
    void saysWhyAFileCannotBeRead_data();
    void saysWhyAFileCannotBeRead();
    void readsALongFileInReasonableTime();
};

void TstCsvReader::readsWhatIsWellFormed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("plain cells", "a,b\n1,2\n3,4\n", {u"a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s});
    row("no line end at the end of the file", "a,b\n1,2", {u"a|b"_s, u"2: 1|2"_s});
    row("a header alone", "a,b\n", {u"a|b"_s});
    row("a header alone without a line end", "a,b", {u"a|b"_s});
    row("CRLF line ends", "a,b\r\n1,2\r\n3,4\r\n", {u"a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s});
    row("line ends of both kinds", "a,b\r\n1,2\n3,4\r\n", {u"a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s});
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "a,b\n1,2\n",
        {u"a|b"_s, u"2: 1|2"_s});
    row("a byte order mark before a quoted name", "\xEF\xBB\xBF\"a\",b\n1,2\n", {u"a|b"_s, u"2: 1|2"_s});
    row("empty cells", "a,b,c\n,,\n,x,\n", {u"a|b|c"_s, u"2: ||"_s, u"3: |x|"_s});
    row("a last empty cell without a line end", "a,b\n1,", {u"a|b"_s, u"2: 1|"_s});
    row("a comma in quotes", "a,b\n\"1,5\",2\n", {u"a|b"_s, u"2: 1,5|2"_s});
    row("doubled quotation marks", "a,b\n\"the \"\"best\"\" city\",\"\"\"\"\n",
        {u"a|b"_s, u"2: the \"best\" city|\""_s});
    row("an empty quoted cell", "a\n\"\"\n", {u"a"_s, u"2: "_s});
    row("line breaks in quotes count as lines", "a,b\n\"x\ny\",1\n\"p\r\nq\",2\n3,4\n",
        {u"a|b"_s, u"2: x\ny|1"_s, u"4: p\r\nq|2"_s, u"6: 3|4"_s});
    row("line breaks in the header", "\"a\nb\",c\n1,2\n", {u"a\nb|c"_s, u"3: 1|2"_s});
    row("blanks belong to the cell", "a,b\n  x , y\t\n", {u"a|b"_s, u"2:   x | y\t"_s});
    row("letters beyond ASCII", "a\nŁódź São ß ø 서울 \xF0\x9F\x8F\x99\n",
        {u"a"_s, QString::fromUtf8("2: Łódź São ß ø 서울 \xF0\x9F\x8F\x99")});
    row("text that looks like a formula or markup", "a\n=1+1\n<b>%1 %n</b>\n",
        {u"a"_s, u"2: =1+1"_s, u"3: <b>%1 %n</b>"_s});
}

void TstCsvReader::readsWhatIsWellFormed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    const Result<Table> table = readCsv(bytes, u"t"_s, u"t.csv"_s);
    QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error().message()));
    QCOMPARE(Testing::printed(*table), expected);
    QCOMPARE(table->name(), u"t"_s);
    QCOMPARE(table->file(), u"t.csv"_s);
}

void TstCsvReader::refusesWhatIsNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QByteArray &bytes, qint64 line, const QString &column,
                        const QString &what) { QTest::newRow(name) << bytes << line << column << what; };
    const QString pair = u"The quotation marks do not pair up."_s;
    row("an empty file", "", 1, {}, u"The file is empty."_s);
    row("a byte order mark alone", "\xEF\xBB\xBF", 1, {}, u"The file is empty."_s);
    row("a quote that is never closed", "a,b\n1,2\n3,\"4\n5,6\n", 3, u"b"_s, pair);
    row("a quote within a plain cell", "a,b\n1,2\"\n", 2, u"b"_s, pair);
    row("text behind a closing quote", "a,b\n\"1\"x,2\n", 2, u"a"_s, pair);
    row("a blank before an opening quote", "a,b\n1, \"2\"\n", 2, u"b"_s, pair);
    row("a quote behind a cell of several lines", "a,b\n\"x\ny\nz\",1\n1,\"\n", 5, u"b"_s, pair);
    row("a quote in the header that is never closed", "a,\"b\n1,2\n", 1, {}, pair);
    row("too few cells", "a,b,c\n1,2,3\n1,2\n", 3, u"c"_s, u"The row has 2 cells, the header has 3."_s);
    row("too many cells", "a,b\n1,2,3\n", 2, {}, u"The row has 3 cells, the header has 2."_s);
    row("an empty line within", "a,b\n1,2\n\n3,4\n", 3, {}, u"The line is empty."_s);
    row("an empty line at the end", "a\n1\n\n", 3, {}, u"The line is empty."_s);
    row("a column without a name", "a,,c\n1,2,3\n", 1, {}, u"Column 2 has no name."_s);
    row("an empty header", "\n1\n", 1, {}, u"Column 1 has no name."_s);
    row("a column name twice", "a,b,a\n1,2,3\n", 1, {}, u"The column name “a” stands twice in the header."_s);
    row("a byte that is no UTF-8", "a,b\n1,2\n1,K\xF6ln\n", 3, u"b"_s, u"The text is not UTF-8."_s);
    row("UTF-8 cut off in a cell", "a,b\n\xC3,2\n", 2, u"a"_s, u"The text is not UTF-8."_s);
    row("UTF-8 cut off at the end", "a,b\n1,\xE2\x82", 2, u"b"_s, u"The text is not UTF-8."_s);
    row("an overlong encoding", "a\n\xC0\xAF\n", 2, u"a"_s, u"The text is not UTF-8."_s);
    row("a surrogate", "a\n\xED\xA0\x80\n", 2, u"a"_s, u"The text is not UTF-8."_s);
    row("a wrong byte in the header", "a,\xFF\n1,2\n", 1, {}, u"The text is not UTF-8."_s);
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0,\0b\0\n\0",
                   10),
        1, {}, u"The text is not UTF-8."_s);
    row("a NUL character", QByteArray("a,b\n1,\0\n", 8), 2, u"b"_s, u"The text is not UTF-8."_s);
    row("carriage returns as line ends", "a,b\r1,2\r", 1, {}, u"A carriage return stands alone."_s);
}

void TstCsvReader::refusesWhatIsNot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    QFETCH(QString, column);
    QFETCH(QString, what);
    const Result<Table> table = readCsv(bytes, u"t"_s, u"t.csv"_s);
    QVERIFY(!table.ok());
    const Error error = table.error();
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QCOMPARE(error.what, what);
    QCOMPARE(error.file, u"t.csv"_s);
    QCOMPARE(error.row, line);
    QCOMPARE(error.column, column);
    QVERIFY(!error.remedy.isEmpty());
}

void TstCsvReader::saysWhyAFileCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a file that isn't there") << u"absent.csv"_s << ErrorKind::Missing;
    QTest::newRow("a folder") << u"folder"_s << ErrorKind::Unreadable;
}

void TstCsvReader::saysWhyAFileCannotBeRead()
{
    QFETCH(QString, name);
    QFETCH(ErrorKind, kind);
    const Testing::TestFolder folder;
    QDir(folder.path()).mkdir(u"folder"_s);
    const Result<Table> table = readCsvFile(folder.path(name), u"t"_s, u"t.csv"_s);
    QVERIFY(!table.ok());
    QCOMPARE(table.error().kind, kind);
    QCOMPARE(table.error().file, u"t.csv"_s);
}

void TstCsvReader::readsALongFileInReasonableTime()
{
    QByteArray bytes("profile_id,question_id,state,text\n");
    while (bytes.size() < 20'000'000)
        bytes += "stockholm-swe@2018,data_availability,answered,\"one, two\"\n";
    QElapsedTimer timer;
    timer.start();
    const Result<Table> table = readCsv(bytes, u"t"_s, u"t.csv"_s);
    qInfo("%lld rows, 20 MB: %lld ms", static_cast<long long>(table->rowCount()),
          static_cast<long long>(timer.elapsed()));
    QCOMPARE(table->rowCount(), bytes.count('\n') - 1);
    QVERIFY(timer.elapsed() < 5000);
}

CITY_PROFILES_TEST(TstCsvReader)
#include "tst_csvreader.moc"
