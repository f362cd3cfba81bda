// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles::Testing;

/// Briefs of the bundled survey, as scripts make them.
class TstBriefCommands : public QObject {
    Q_OBJECT

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void everyKindOfBriefIsWritten_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a city") << QStringList{u"show"_s, u"stockholm@2018"_s};
        QTest::newRow("two cities") << QStringList{u"compare"_s, u"stockholm@2018"_s, u"helsinki@2020"_s};
        QTest::newRow("a group") << QStringList{u"compare"_s, u"--group=Europe=city.region=europe"_s};
    }
    void everyKindOfBriefIsWritten()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun pdf = runProgram(
            arguments + QStringList{u"--format"_s, u"pdf"_s, u"--pages"_s, u"one"_s, u"--paper"_s, u"letter"_s});
        QCOMPARE(pdf.code, 0);
        QVERIFY(pdf.output.startsWith("%PDF"));
        QVERIFY(pdf.output.contains("/Count 1\n"));
        QVERIFY(pdf.output.contains("/MediaBox [0 0 612") || pdf.output.contains("/MediaBox [0 0 792"));
        const ProgramRun odt = runProgram(arguments + QStringList{u"--format"_s, u"odt"_s});
        QCOMPARE(odt.code, 0);
        QVERIFY(odt.output.startsWith("PK"));
    }

    void theNameOfTheFileSaysTheFormat()
    {
        const QTemporaryDir folder;
        for (const auto &[name, begin] : {std::pair("brief.PDF", "%PDF"), std::pair("brief.odt", "PK")}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            QCOMPARE(runProgram({u"show"_s, u"stockholm@2018"_s, u"-o"_s, path}).code, 0);
            QVERIFY(contentOf(path).startsWith(begin));
        }
        const QString both = folder.filePath(u"both.pdf"_s);
        QCOMPARE(runProgram({u"show"_s, u"stockholm@2018"_s, u"--format"_s, u"json"_s, u"-o"_s, both}).code, 2);
        QVERIFY(!QFileInfo::exists(both));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const QStringList show{u"show"_s, u"stockholm@2018"_s};
        QTest::newRow("paper") << (show + QStringList{u"--format=pdf"_s, u"--paper=a3"_s}) << QByteArray("a4, letter");
        QTest::newRow("pages") << (show + QStringList{u"--format=pdf"_s, u"--pages=2"_s}) << QByteArray("one, full");
        QTest::newRow("no pages") << (show + QStringList{u"--paper=a4"_s}) << QByteArray("--format pdf");
        QTest::newRow("two groups") << QStringList{u"compare"_s, u"--group=A=all"_s, u"--group=B=all"_s,
                                                   u"--format=pdf"_s}
                                    << QByteArray("one group");
        QTest::newRow("nothing") << QStringList{u"compare"_s, u"--format=pdf"_s} << QByteArray("two to twelve");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.messages.contains(words), run.messages.constData());
        QVERIFY(run.output.isEmpty());
    }

    void aTerminalIsNoPlaceForABrief()
    {
        QProcess process; // a terminal of its own
        process.start(u"script"_s,
                      {u"-qec"_s, QStringLiteral(PROGRAM_FILE " show stockholm@2018 --format pdf"), u"/dev/null"_s});
        if (!process.waitForStarted())
            QSKIP("script (bsdutils) is not installed");
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 2);
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(said.contains("can't be shown on a terminal"), said.constData());
        QVERIFY(!said.contains("%PDF"));
    }

    void whatCannotBeWrittenLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"taken.pdf"_s));
        const ProgramRun taken = runProgram({u"show"_s, u"stockholm@2018"_s, u"-o"_s, folder.filePath(u"taken.pdf"_s)});
        QCOMPARE(taken.code, 5);
        QVERIFY2(taken.messages.contains("could not be written"), taken.messages.constData());
        QVERIFY(QDir(folder.filePath(u"taken.pdf"_s)).exists());
        for (const char *format : {"pdf", "odt"}) {
            const ProgramRun full = runProgram(
                {u"show"_s, u"stockholm@2018"_s, u"--format"_s, QString::fromLatin1(format), u"-o"_s, u"/dev/full"_s});
            QCOMPARE(full.code, 5);
            QVERIFY2(full.messages.contains("could not be written"), full.messages.constData());
        }
    }

    void anExistingFileIsReplacedWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"brief.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5'000'000, 'x'));
        file.close();
        QCOMPARE(runProgram({u"show"_s, u"stockholm@2018"_s, u"--pages"_s, u"one"_s, u"-o"_s, path}).code, 0);
        const QByteArray content = contentOf(path);
        QVERIFY(content.startsWith("%PDF"));
        QVERIFY(content.trimmed().endsWith("%%EOF"));
    }
};

CITY_PROFILES_TEST(TstBriefCommands)
#include "tst_briefcommands.moc"
