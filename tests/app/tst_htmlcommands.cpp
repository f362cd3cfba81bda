// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace CityProfiles::Testing;

/// Pages of the bundled survey, as a person saves them.
class TstHtmlCommands : public QObject {
    Q_OBJECT

private:
    static ProgramRun page(const QStringList &arguments)
    {
        return runProgram(arguments + QStringList{u"--format"_s, u"html"_s});
    }

    /// Why it is no well-formed page; empty where it is one.
    static QString fault(const QByteArray &page)
    {
        QXmlStreamReader reader(page);
        while (!reader.atEnd())
            reader.readNext();
        return reader.hasError() ? reader.errorString() : QString();
    }

    static QStringList questionIds()
    {
        QFile file(QString(surveyPackage() + u"/questions.csv"_s));
        QStringList ids;
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                ids.append(QString::fromUtf8(file.readLine()).section(u',', 0, 0));
        }
        return ids.mid(1);
    }

private Q_SLOTS:
    void everyPageIsWholeAndSaysWhereItIsFrom_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString europe = u"--group=Europe & <north>=city.region=europe"_s;
        QTest::newRow("a city") << QStringList{u"show"_s, u"stockholm@2018"_s};
        QTest::newRow("two cities") << QStringList{u"compare"_s, u"stockholm@2018"_s, u"helsinki@2020"_s};
        QTest::newRow("three cities") << QStringList{u"compare"_s, u"stockholm@2018"_s, u"helsinki@2020"_s,
                                                     u"houston@2018"_s};
        QTest::newRow("two groups") << QStringList{u"compare"_s, europe, u"--group=Everyone=all"_s};
        QTest::newRow("a city beside a group") << QStringList{u"compare"_s, u"stockholm@2018"_s, europe};
    }
    void everyPageIsWholeAndSaysWhereItIsFrom()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = page(arguments);
        QCOMPARE(run.code, 0);
        QVERIFY(run.output.startsWith("<!DOCTYPE html>"));
        QCOMPARE(fault(run.output), QString());
        QVERIFY(!run.output.contains("<script") && !run.output.contains("<north>"));
        QVERIFY(run.output.contains("acknowledgement of the OECD"));
        QVERIFY(run.output.contains("City Profiles data "));
        QVERIFY(run.output.contains("Innovation profiles of cities"));
        QVERIFY(run.output.contains("the city may have answered"));
    }

    void aCitysPageHasARowForEachQuestionOfTheSurvey()
    {
        const QByteArray output = page({u"show"_s, u"houston@2018"_s}).output;
        const QStringList ids = questionIds();
        QVERIFY(ids.size() > 20);
        QCOMPARE(output.count("<th scope=\"row\">"), ids.size());
        QVERIFY(output.contains("no answer found"));
    }

    void twoCitiesAreSummedUpInWords()
    {
        const QByteArray output = page({u"compare"_s, u"stockholm@2018"_s, u"helsinki@2020"_s}).output;
        QVERIFY(output.contains("<h2>Summary</h2>"));
        QVERIFY(output.contains("Survey years differ: 2018, 2020."));
    }

    void wordsThatAreNotTheCitysAreMarked()
    {
        const QByteArray words = "not the city's words";
        QVERIFY(page({u"show"_s, u"stockholm@2018"_s}).output.count(words) > 1); // at the answer and among the sources
        QVERIFY(page({u"compare"_s, u"stockholm@2018"_s, u"helsinki@2020"_s}).output.contains(words));
    }

    void aFileHoldsThePage()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"stockholm.html"_s);
        const ProgramRun run = page({u"show"_s, u"stockholm@2018"_s, u"-o"_s, path});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.output, QByteArray());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), page({u"show"_s, u"stockholm@2018"_s}).output);
    }
};

CITY_PROFILES_TEST(TstHtmlCommands)
#include "tst_htmlcommands.moc"
