// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"

#include "csvreader.h"
#include "storagetools.h"
#include "testmain.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

class TstCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesOnlyWhatNeedsIt_data();
    void quotesOnlyWhatNeedsIt();
    void rewritesEveryBundledTableByteForByte_data();
    void rewritesEveryBundledTableByteForByte();
    void readsBackWhateverItWrote();
    void saysWhyTheDeviceFailed();
};

namespace {

QByteArray written(const Table &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCsv(table, buffer) ? buffer.data() : QByteArray("not written");
}

/// Takes a few bytes and then is full.
class FullDevice : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"no space left"_s);
        return -1;
    }
};

} // namespace

void TstCsvWriter::quotesOnlyWhatNeedsIt_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << u"Malmö"_s << QByteArray("a,b\nMalmö,1\n");
    QTest::newRow("empty") << QString() << QByteArray("a,b\n,1\n");
    QTest::newRow("blanks at the ends") << u" x "_s << QByteArray("a,b\n x ,1\n");
    QTest::newRow("a comma") << u"x,y"_s << QByteArray("a,b\n\"x,y\",1\n");
    QTest::newRow("a quotation mark") << u"x\"y"_s << QByteArray("a,b\n\"x\"\"y\",1\n");
    QTest::newRow("a line feed") << u"x\ny"_s << QByteArray("a,b\n\"x\ny\",1\n");
    QTest::newRow("a carriage return") << u"x\ry"_s << QByteArray("a,b\n\"x\ry\",1\n");
    QTest::newRow("an apostrophe, a semicolon and a tab") << u"'x;\ty"_s << QByteArray("a,b\n'x;\ty,1\n");
}

void TstCsvWriter::quotesOnlyWhatNeedsIt()
{
    QFETCH(QString, cell);
    Table table(u"t"_s, u"t.csv"_s, {u"a"_s, u"b"_s});
    table.appendRow(QStringList{cell, u"1"_s});
    QTEST(written(table), "expected");
}

void TstCsvWriter::rewritesEveryBundledTableByteForByte_data()
{
    QTest::addColumn<QString>("path");
    const QFileInfoList files = QDir(Testing::bundledPackage()).entryInfoList({u"*.csv"_s});
    QVERIFY(files.size() >= 16);
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TstCsvWriter::rewritesEveryBundledTableByteForByte()
{
    QFETCH(QString, path);
    const QByteArray bytes = Testing::TestFolder::readFile(path);
    const Result<Table> table = readCsv(bytes, u"t"_s, path);
    QVERIFY(table.ok());
    QVERIFY(written(*table) == bytes);
}

void TstCsvWriter::readsBackWhateverItWrote()
{
    const QStringList pieces{u","_s, u"\""_s, u"\n"_s,         u"\r"_s, u"\r\n"_s,  u" "_s,
                             u"x"_s, u"Ł"_s,  u"\U0001F3D9"_s, u";"_s,  u"\uFEFF"_s};
    QRandomGenerator random(2018);
    const auto cell = [&] {
        QString text;
        for (quint32 i = random.bounded(5U); i > 0; --i)
            text += pieces.at(random.bounded(pieces.size()));
        return text;
    };
    for (int round = 0; round < 500; ++round) {
        QStringList columns;
        for (quint32 i = random.bounded(1U, 5U); i > 0; --i)
            columns.append(QString(QString::number(i) + cell()));
        Table table(u"t"_s, u"t.csv"_s, columns);
        for (quint32 i = random.bounded(6U); i > 0; --i) {
            QStringList cells;
            for (qsizetype column = 0; column < columns.size(); ++column)
                cells.append(cell());
            table.appendRow(cells);
        }
        const QByteArray bytes = written(table);
        const Result<Table> again = readCsv(bytes, u"t"_s, u"t.csv"_s);
        QVERIFY2(again.ok(), bytes.constData());
        QCOMPARE(again->rowCount(), table.rowCount());
        QVERIFY2(written(*again) == bytes, bytes.constData());
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            for (int column = 0; column < table.columnCount(); ++column)
                QCOMPARE(again->text(row, column), table.text(row, column));
        }
    }
}

void TstCsvWriter::saysWhyTheDeviceFailed()
{
    FullDevice device;
    device.open(QIODevice::WriteOnly);
    const Outcome outcome = writeCsv(Table(u"t"_s, u"t.csv"_s, {u"a"_s}), device);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, ErrorKind::NotWritten);
    QCOMPARE(outcome.error().file, u"t.csv"_s);
    QVERIFY(outcome.error().what.contains("no space left"_L1));
}

CITY_PROFILES_TEST(TstCsvWriter)
#include "tst_csvwriter.moc"
