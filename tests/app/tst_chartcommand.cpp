// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace CityProfiles::Testing;

/// Charts from the command line: their form, many of them, and what happens where they can't be written.
class TstChartCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList chart(const QString &words)
    {
        return QStringList(u"chart"_s) + words.split(u' ', Qt::SkipEmptyParts);
    }

    /// Runs the program through a shell that limits it.
    static ProgramRun runLimited(const QString &limit, const QStringList &arguments)
    {
        QProcess process;
        process.start(u"sh"_s,
                      QStringList{u"-c"_s, QString(limit % u"; exec \"$0\" \"$@\""_s), QStringLiteral(PROGRAM_FILE)}
                          + arguments);
        process.waitForFinished(60'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private Q_SLOTS:
    void theEndingSaysTheFormat()
    {
        for (const auto &[name, start] : {std::pair("a.png", "\x89PNG"), std::pair("a.svg", "<?xml"),
                                          std::pair("a.PDF", "%PDF"), std::pair("a", "\x89PNG")}) {
            const QString path = m_folder.filePath(QString::fromLatin1(name));
            const ProgramRun run = runProgram(chart(u"roles stockholm@2018"_s) + QStringList{u"-o"_s, path});
            QVERIFY2(run.code == 0, run.messages.constData());
            QVERIFY(contentOf(path).startsWith(start));
        }
        const ProgramRun svg = runProgram(chart(u"roles stockholm@2018 --format svg"_s));
        QVERIFY(svg.output.startsWith("<?xml"));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("said");
        const QString base = u"roles stockholm@2018 "_s;
        QTest::newRow("a contradiction") << base + u"--format svg -o x.png"_s << QByteArray("contradict");
        QTest::newRow("an unknown ending") << base + u"-o x.jpg"_s << QByteArray("png, svg, pdf");
        QTest::newRow("an unknown theme") << base + u"--theme blue"_s << QByteArray("light, dark, transparent");
        QTest::newRow("an unknown part") << base + u"--without bars"_s << QByteArray("title, footer");
        QTest::newRow("text too large") << base + u"--text-size 99"_s << QByteArray("5 to 36");
        QTest::newRow("half a pixel") << base + u"--size 99.5x99"_s << QByteArray("85x60mm");
        QTest::newRow("an unknown unit") << base + u"--size 9x9cm"_s << QByteArray("85x60mm");
        QTest::newRow("no city") << u"roles"_s << QByteArray("--where");
        QTest::newRow("cities twice") << base + u"--where edition=2018"_s << QByteArray("--where");
        QTest::newRow("a wrong condition") << u"roles --where rolse=designer"_s << QByteArray("roles");
        QTest::newRow("a file for many") << u"all stockholm@2018 -o x.svg"_s << QByteArray("folder");
        QTest::newRow("too low, and which") << u"all stockholm@2018 --size 85x90mm -o "_s + m_folder.filePath(u"low"_s)
                                            << QByteArray("stockholm-swe@2018_");
    }
    void wrongUsageIsSaid()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, said);
        const ProgramRun run = runProgram(chart(words));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.messages.contains(said), run.messages.constData());
        QVERIFY(run.output.isEmpty());
    }

    void sizeThemeAndPartsAreThoseAskedFor()
    {
        const ProgramRun run = runProgram(
            chart(u"roles stockholm@2018 --size 85mm --dpi 300 --theme dark --without title,footer --text-size 8"_s));
        const QImage image = QImage::fromData(run.output, "png");
        QCOMPARE(image.width(), 1004);
        QVERIFY(image.pixelColor(3, 3).lightness() < 60);
        QVERIFY(image.text(u"Source"_s).startsWith(u"Source: "_s));
        const ProgramRun whole = runProgram(chart(u"roles stockholm@2018 --size 85mm --dpi 300 --text-size 8"_s));
        QVERIFY(QImage::fromData(whole.output, "png").height() > image.height() + 150);
        const ProgramRun clear = runProgram(chart(u"roles stockholm@2018 --theme transparent"_s));
        QCOMPARE(QImage::fromData(clear.output, "png").pixelColor(3, 3).alpha(), 0);
    }

    void conditionsChooseTheProfiles()
    {
        const QString folder = m_folder.filePath(u"where"_s);
        const ProgramRun run =
            runProgram(chart(u"roles --where city.country=SE --edition 2018 --format svg -o "_s + folder));
        QVERIFY2(run.code == 0, run.messages.constData());
        const ProgramRun list = runProgram(
            {u"list"_s, u"--where"_s, u"city.country=SE"_s, u"--edition"_s, u"2018"_s, u"--format"_s, u"csv"_s});
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        QCOMPARE(files.size(), list.output.trimmed().count('\n'));
        for (const QString &file : files)
            QVERIFY(list.output.contains(file.section(u'@', 0, 0).toUtf8()));
        const QString none = m_folder.filePath(u"none"_s);
        QCOMPARE(runProgram(chart(u"all --where population>=900000000 -o "_s + none)).code, 0);
        QVERIFY(!QFileInfo::exists(none));
    }

    void progressIsForTerminalsOnly()
    {
        const QString folder = m_folder.filePath(u"progress"_s);
        const ProgramRun run = runProgram(chart(u"all stockholm@2018 --format svg -o "_s + folder));
        QCOMPARE(run.messages, QString(u"city-profiles: 15 pictures written into "_s + folder + u'\n').toUtf8());
        QCOMPARE(runProgram(chart(u"all stockholm@2018 --quiet -o "_s + folder)).messages, QByteArray());
        const QString words = chart(u"all stockholm@2018 --format svg -o "_s + folder).join(u' ');
        QProcess terminal; // script gives the program a terminal
        terminal.start(u"script"_s, {u"-qec"_s, QString(QStringLiteral(PROGRAM_FILE " ") + words), u"/dev/null"_s});
        QVERIFY(terminal.waitForFinished(60'000));
        QVERIFY(terminal.readAllStandardOutput().contains("15 of 15 pictures"));
    }

    void aFullDeviceLeavesTheOldFile()
    {
        for (const char *name : {"full.png", "full.svg", "full.pdf"}) {
            const QString path = m_folder.filePath(QString::fromLatin1(name));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
            file.close();
            const ProgramRun run =
                runLimited(u"ulimit -f 2"_s,
                           chart(u"data_availability stockholm@2018 -o "_s + path)); // kilobytes, or twice as much
            QVERIFY2(run.code == 5, run.messages.constData());
            QCOMPARE(run.messages.trimmed().count('\n'), 0);
            QVERIFY(run.messages.contains(name));
            QCOMPARE(contentOf(path), QByteArray("old"));
        }
        QCOMPARE(QDir(m_folder.path()).entryList({u"full*"_s}, QDir::Files).size(), 3);
        const ProgramRun many =
            runLimited(u"ulimit -f 2"_s, chart(u"all stockholm@2018 -o "_s + m_folder.filePath(u"limited"_s)));
        QCOMPARE(many.code, 5);
        QVERIFY(QDir(m_folder.filePath(u"limited"_s)).isEmpty());
    }

    void aPlaceThatCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QFile file(m_folder.filePath(u"plain"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        QTest::newRow("a full device") << u"roles stockholm@2018 --format svg -o /dev/full"_s;
        QTest::newRow("below a file") << u"roles stockholm@2018 -o "_s + m_folder.filePath(u"plain/a.png"_s);
        QTest::newRow("a folder below a file") << u"all stockholm@2018 -o "_s + m_folder.filePath(u"plain/a"_s);
        QTest::newRow("a folder of the system") << u"all stockholm@2018 -o /proc/charts"_s;
    }
    void aPlaceThatCannotBeWrittenIsSaid()
    {
        QFETCH(QString, words);
        const ProgramRun run = runProgram(chart(words));
        QCOMPARE(run.code, 5);
        QCOMPARE(run.messages.trimmed().count('\n'), 0);
        QCOMPARE(contentOf(m_folder.filePath(u"plain"_s)), QByteArray("old"));
    }

    void aStoppedRunLeavesWholeFiles()
    {
        const QString folder = m_folder.filePath(u"stopped"_s);
        QProcess process;
        process.start(QStringLiteral(PROGRAM_FILE),
                      chart(u"all --where edition=2018 --edition all --size 2400x2400 -o "_s + folder));
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QDir(folder).entryList({u"*.png"_s}, QDir::Files).size() >= 4, 60'000);
        kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 6);
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QVERIFY(files.size() < 900);
        for (const QString &file : files)
            QVERIFY2(!QImage(QDir(folder).filePath(file)).isNull(), qPrintable(file));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains(QByteArray::number(files.size()).append(" charts were written")), said.constData());
    }
};

CITY_PROFILES_TEST(TstChartCommand)
#include "tst_chartcommand.moc"
