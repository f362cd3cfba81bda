// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreader.h"
#include "program.h"
#include "spreadsheet.h"
#include "testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

/// Tables and packages that leave the program by the command line.
class TstExportCommand : public QObject {
    Q_OBJECT

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Table csv(const QStringList &arguments)
    {
        const Result<Table> table = readCsv(runProgram(arguments).output, u"table"_s, u"table.csv"_s);
        return table ? *table : Table();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void theWholePackageComesBackByteForByte()
    {
        const QString folder = m_folder.filePath(u"whole"_s);
        QCOMPARE(runProgram({u"export"_s, u"-o"_s, folder}).code, 0);
        for (const QString &name : QDir(surveyPackage()).entryList(QDir::Files))
            QVERIFY2(contentOf(QDir(folder).filePath(name)) == contentOf(QDir(surveyPackage()).filePath(name)),
                     qPrintable(name));
    }

    void aPackageOfAFilterHasWhatRemainsAndIsValid()
    {
        const QString folder = m_folder.filePath(u"sweden"_s);
        QCOMPARE(runProgram({u"export"_s, u"--where"_s, u"city.country=SE"_s, u"-o"_s, folder}).code, 0);
        QCOMPARE(runProgram({u"check"_s, folder}).code, 0);
        const QByteArray cities = contentOf(folder + u"/cities.csv"_s);
        QVERIFY(cities.contains("stockholm-swe,") && !cities.contains("helsinki-fin"));
        for (const QString &name : {u"/profiles.csv"_s, u"/answers.csv"_s, u"/choices.csv"_s})
            QVERIFY2(!contentOf(folder + name).contains("-us@"), qPrintable(name));
        const QJsonObject descriptor = QJsonDocument::fromJson(contentOf(folder + u"/datapackage.json"_s)).object();
        QVERIFY(descriptor["part"_L1]["selection"_L1].toString().contains(u"Sweden"_s));
        const QStringList list{u"list"_s, u"--dataset"_s, folder, u"--edition"_s, u"all"_s, u"--format"_s, u"csv"_s};
        QCOMPARE(runProgram(list).output.count("\r\n"), contentOf(folder + u"/profiles.csv"_s).count('\n'));
    }

    void oneTableHasEveryQuestionWithStateAndSource()
    {
        const Table table = csv({u"export"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(table.rowCount(), 120);
        for (const QString &column : {u"mayor"_s, u"mayor_state"_s, u"mayor_source"_s, u"roles"_s, u"roles_state"_s,
                                      u"data_availability_source"_s, u"population_lower"_s, u"data_version"_s})
            QVERIFY2(table.columnIndex(column) >= 0, qPrintable(column));
        int west = 0;
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            west += table.text(row, table.columnIndex(u"longitude")).startsWith(u'-') ? 1 : 0;
        QVERIFY(west > 40); // negative numbers stay numbers
    }

    void theNoteOfACountryGoesWithItsProfilesAlone()
    {
        const Table table = csv({u"list"_s, u"--format"_s, u"csv"_s});
        int noted = 0;
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            const bool note = table.text(row, table.columnIndex(u"note")).contains(u"Israeli authorities"_s);
            QCOMPARE(note, table.text(row, table.columnIndex(u"country_code")) == u"IL"_s);
            noted += note ? 1 : 0;
        }
        QCOMPARE(noted, 3);
        const QStringList without{u"compare"_s, u"stockholm-swe"_s, u"helsinki-fin"_s, u"--format"_s, u"json"_s};
        QVERIFY(!runProgram(without).output.contains("Israeli authorities"));
        const QStringList with{u"compare"_s, u"stockholm-swe"_s, u"jerusalem-isr"_s, u"--format"_s, u"json"_s};
        QVERIFY(runProgram(with).output.contains("Israeli authorities"));
    }

    void aWorkbookHasNumbersAndNotes()
    {
        if (!Spreadsheet::isInstalled())
            QSKIP("LibreOffice is not installed");
        const QStringList list{u"list"_s,     u"--where"_s, u"city.country=SE,IL"_s, u"--edition"_s, u"2018"_s,
                               u"--format"_s, u"xlsx"_s};
        const QStringList sheets = Spreadsheet::read(runProgram(list).output);
        QCOMPARE(sheets.size(), 2);
        QVERIFY(sheets.at(0).contains(u",949761,\"answered\",\"exact\",949761,949761,2017,"_s));
        for (const char *part : {"acknowledgement of the OECD", "City Profiles data ", "Israeli authorities", "Sweden"})
            QVERIFY2(sheets.at(1).contains(QString::fromLatin1(part)), part);
    }

    void everyProfileIsInTheJson()
    {
        const QByteArray output = runProgram({u"export"_s, u"--format"_s, u"json"_s}).output;
        const QJsonObject json = QJsonDocument::fromJson(output).object();
        QCOMPARE(json["profiles"_L1].toArray().size(), 120);
        QCOMPARE(json["format"_L1].toString(), u"city-profiles/1"_s);
        QVERIFY(!json["data"_L1]["version"_L1].toString().isEmpty());
        QCOMPARE(json["profiles"_L1][0]["answers"_L1].toObject().size(), 24);
    }

    void whatCannotBeWrittenLeavesTheOldFile_data()
    {
        const QString xlsx = u"xlsx"_s;
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("list") << QStringList{u"list"_s, u"--format"_s, xlsx};
        QTest::newRow("comparison") << QStringList{u"compare"_s, u"stockholm-swe"_s, u"vienna-aut"_s, u"--format"_s,
                                                   xlsx};
        QTest::newRow("table") << QStringList{u"export"_s, u"--format"_s, u"csv"_s};
        QTest::newRow("package") << QStringList{u"export"_s};
    }
    void whatCannotBeWrittenLeavesTheOldFile()
    {
        QFETCH(QStringList, arguments);
        const bool package = arguments.size() == 1;
        const QString target = m_folder.filePath(package ? u"old"_s : u"old.out"_s);
        const QString file = package ? QString(target + u"/profiles.csv"_s) : target;
        QDir().mkpath(QFileInfo(file).path());
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        // A disk that is full after two blocks; the signal is ignored, so that the program sees the error.
        const QString full = u"trap '' XFSZ; ulimit -f 2; exec \"$0\" \"$@\""_s;
        QProcess shell;
        shell.start(u"bash"_s,
                    QStringList{u"-c"_s, full, QStringLiteral(PROGRAM_FILE)} + arguments
                        + QStringList{u"-o"_s, target});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 5);
        QVERIFY(!shell.readAllStandardError().isEmpty());
        QCOMPARE(contentOf(file), QByteArray("old"));
        QCOMPARE(QDir(QFileInfo(file).path()).entryList({u"profiles*"_s, u"old.out*"_s}, QDir::Files).size(), 1);
    }

    void aFolderOfOthersIsLeftAlone()
    {
        const QTemporaryDir folder;
        QFile own(folder.filePath(u"cities.csv"_s));
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write("mine") == 4);
        own.close();
        const ProgramRun run = runProgram({u"export"_s, u"-o"_s, folder.path()});
        QCOMPARE(run.code, 5);
        QVERIFY(run.messages.contains("holds no data package"));
        QVERIFY(own.open(QIODevice::ReadOnly));
        QCOMPARE(own.readAll(), QByteArray("mine"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aPathThatCannotBeIsAnError()
    {
        const QString path = m_folder.filePath(u"file"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QStringList xlsx{u"export"_s, u"--format"_s, u"xlsx"_s, u"-o"_s};
        QCOMPARE(runProgram({u"export"_s, u"-o"_s, path}).code, 5);
        QCOMPARE(runProgram(xlsx + QStringList{m_folder.path()}).code, 5);
        QCOMPARE(runProgram(xlsx + QStringList{u"/dev/full"_s}).code, 5);
        QCOMPARE(runProgram({u"export"_s}).code, 2);
    }
};

CITY_PROFILES_TEST(TstExportCommand)
#include "tst_exportcommand.moc"
