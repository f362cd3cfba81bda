// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles::Testing;

class TstExitCodes : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }

    /// A copy of the survey's package with one file changed.
    QString damagedPackage() const
    {
        const QString folder = m_folder.filePath(u"damaged"_s);
        QDir().mkpath(folder);
        for (const QString &name : QDir(surveyPackage()).entryList(QDir::Files))
            QFile::copy(QDir(surveyPackage()).filePath(name), QDir(folder).filePath(name));
        QFile::remove(QDir(folder).filePath(u"editions.csv"_s));
        write(u"damaged/editions.csv"_s, "edition,position,title,respondents,note\n2018,first,Survey 2018,89,\n");
        return folder;
    }

    static void rows(int code, const QList<std::pair<const char *, QStringList>> &runs)
    {
        for (const auto &[name, arguments] : runs)
            QTest::addRow("%d: %s", code, name) << arguments << code;
    }

private Q_SLOTS:
    void everyOutcomeHasItsExitCode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QString city = u"stockholm"_s;
        const QString missing = m_folder.filePath(u"none.cityprofiles"_s);
        const QString damaged = damagedPackage();
        const QString nonsense = write(u"nonsense.cityprofiles"_s, "This is a letter, not a dataset.");
        rows(0,
             {{"version", {u"--version"_s}},
              {"help", {u"--help"_s}},
              {"help of a command", {u"chart"_s, u"--help"_s}},
              {"list", {u"list"_s}},
              {"words in texts without a match", {u"list"_s, u"--text"_s, u"AND \"( *"_s}},
              {"list without a match", {u"list"_s, u"--search"_s, u"nowhere at all"_s}},
              {"list with conditions", {u"list"_s, u"--where"_s, u"roles=designer"_s, u"--where"_s, u"answered>3"_s}},
              {"list with a condition that none meets", {u"list"_s, u"--where"_s, u"population<1"_s}},
              {"facets", {u"facets"_s}},
              {"show", {u"show"_s, city}},
              {"compare", {u"compare"_s, city, u"helsinki"_s}},
              {"show as a page", {u"show"_s, city, u"--format"_s, u"html"_s}},
              {"check with warnings only", {u"check"_s, surveyPackage()}},
              {"a data package as dataset", {u"list"_s, u"--dataset"_s, surveyPackage()}}});
        rows(2,
             {{"unknown command", {u"lits"_s}},
              {"unknown option", {u"list"_s, u"--colour"_s}},
              {"unknown city", {u"show"_s, u"atlantis"_s}},
              {"unknown edition", {u"show"_s, u"stockholm@1999"_s}},
              {"unknown question", {u"chart"_s, u"weather"_s, city}},
              {"words in texts without a command", {u"--text"_s, u"lab"_s}},
              {"unknown sort", {u"list"_s, u"--sort"_s, u"weather"_s}},
              {"empty condition", {u"list"_s, u"--where"_s, QString()}},
              {"condition without an operator", {u"list"_s, u"--where"_s, u"roles"_s}},
              {"condition on an unknown question", {u"facets"_s, u"--where"_s, u"weather=wet"_s}},
              {"condition with an open quote", {u"list"_s, u"--where"_s, u"mayor~=\"Anna"_s}},
              {"the second condition is wrong",
               {u"list"_s, u"--where"_s, u"roles=designer"_s, u"--where"_s, u"population>=abc"_s}},
              {"unknown locale", {u"list"_s, u"--locale"_s, u"klingon"_s}},
              {"one profile to compare", {u"compare"_s, city}},
              {"import without output", {u"import"_s, surveyPackage()}},
              {"a question without a chart", {u"chart"_s, u"mayor"_s, city}},
              {"a picture too small", {u"chart"_s, u"roles"_s, city, u"--size"_s, u"99x99"_s}},
              {"no size", {u"chart"_s, u"roles"_s, city, u"--size"_s, u"large"_s}},
              {"charts without a folder", {u"chart"_s, u"all"_s, city}},
              {"a list as a picture", {u"list"_s, u"--format"_s, u"png"_s}},
              {"no city", {u"show"_s}}});
        rows(3,
             {{"missing dataset", {u"list"_s, u"--dataset"_s, missing}},
              {"missing source to check", {u"check"_s, missing}},
              {"missing source to import", {u"import"_s, missing, u"-o"_s, m_folder.filePath(u"out"_s)}},
              {"a folder without a package", {u"list"_s, u"--dataset"_s, m_folder.path()}}});
        rows(4,
             {{"not a dataset", {u"list"_s, u"--dataset"_s, nonsense}},
              {"check of what is no dataset", {u"check"_s, nonsense}},
              {"damaged package", {u"list"_s, u"--dataset"_s, damaged}},
              {"check of a damaged package", {u"check"_s, damaged}},
              {"import of a damaged package", {u"import"_s, damaged, u"-o"_s, m_folder.filePath(u"out"_s)}}});
        rows(5,
             {{"a full device", {u"list"_s, u"-o"_s, u"/dev/full"_s}},
              {"no such folder", {u"show"_s, city, u"-o"_s, m_folder.filePath(u"no/file"_s)}},
              {"import into no folder", {u"import"_s, surveyPackage(), u"-o"_s, m_folder.filePath(u"no/file"_s)}},
              {"a picture on a full device", {u"chart"_s, u"roles"_s, city, u"-o"_s, u"/dev/full"_s}},
              {"facets on a full device", {u"facets"_s, u"-o"_s, u"/dev/full"_s}},
              {"a page on a full device", {u"show"_s, city, u"--format"_s, u"html"_s, u"-o"_s, u"/dev/full"_s}},
              {"a folder in the way", {u"list"_s, u"-o"_s, m_folder.path()}}});
    }
    void everyOutcomeHasItsExitCode()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const ProgramRun run = runProgram(arguments);
        QVERIFY2(run.code == code, run.messages.constData());
        if (code == 0) {
            QVERIFY(!run.output.isEmpty() || !run.messages.isEmpty());
            return;
        }
        QVERIFY(run.output.isEmpty() || arguments.first() == "check"_L1);
        for (const QByteArray &line : run.messages.trimmed().split('\n'))
            QVERIFY2(line.startsWith("city-profiles: "), line.constData());
        QCOMPARE(run.messages.contains("--help"), code == 2);
    }

    void withoutADisplayTheWindowIsRefusedInWords()
    {
        const ProgramRun run = runProgram({});
        QCOMPARE(run.code, 1);
        QVERIFY(run.messages.contains("no display"));
    }

    void standardOutputThatIsFullIsAnError()
    {
        for (const QStringList &arguments :
             {QStringList{u"list"_s}, QStringList{u"--help"_s}, QStringList{u"show"_s, u"stockholm"_s}})
            QCOMPARE(runProgram(arguments, u"/dev/full"_s).code, 5);
    }

    void aMissingSurveySaysWhereItWasLookedFor()
    {
        const ProgramRun run =
            runProgram({u"list"_s}, {}, {QString(u"CITY_PROFILES_DATASET="_s + m_folder.filePath(u"gone"_s))});
        QCOMPARE(run.code, 3);
        QVERIFY(run.messages.contains("gone"));
    }

    void nothingIsSaidThatNobodyAskedFor()
    {
        QCOMPARE(runProgram({u"list"_s, u"--quiet"_s}).messages, QByteArray());
        QCOMPARE(runProgram({u"show"_s, u"stockholm"_s, u"--quiet"_s}).messages, QByteArray());
        QCOMPARE(runProgram({u"show"_s, u"stockholm@2018"_s}).messages, QByteArray());
        QVERIFY(runProgram({u"show"_s, u"stockholm"_s}).messages.contains("stockholm-swe@2020"));
    }
};

CITY_PROFILES_TEST(TstExitCodes)
#include "tst_exitcodes.moc"
