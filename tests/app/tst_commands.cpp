// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "datasetlocation.h"
#include "profilejson.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

class TstCommands : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QJsonObject json(const QStringList &arguments)
    {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(runProgram(arguments).output, &error).object();
        return error.error == QJsonParseError::NoError ? object : QJsonObject();
    }

    static QStringList profileIds(const QJsonObject &list)
    {
        QStringList ids;
        for (const QJsonValue profile : list.value("profiles"_L1).toArray())
            ids.append(profile.toObject().value("profile"_L1).toString());
        return ids;
    }

private Q_SLOTS:
    void everyProfileOfTheSurveyIsShownWholeAndReadsBack()
    {
        const auto dataset = openSource(surveyPackage());
        QVERIFY(dataset);
        int count = 0;
        for (ProfileIndex index = 0; index < (*dataset)->profileCount(); ++index) {
            const auto read = profileFromJson(
                (*dataset)->tables(), json({u"show"_s, (*dataset)->profileId(index), u"--format"_s, u"json"_s}));
            QVERIFY2(read, qPrintable((*dataset)->profileId(index)));
            QVERIFY(*read == *(*dataset)->profile(index));
            ++count;
        }
        QCOMPARE(count, 120);
    }

    void theListHasALineForEachProfileOfTheChoice_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::addColumn<int>("count");
        QTest::newRow("latest of each city") << u"latest"_s << 111;
        QTest::newRow("2018") << u"2018"_s << 70;
        QTest::newRow("2020") << u"2020"_s << 50;
        QTest::newRow("all") << u"all"_s << 120;
    }
    void theListHasALineForEachProfileOfTheChoice()
    {
        QFETCH(QString, edition);
        QFETCH(int, count);
        const QByteArray csv = runProgram({u"list"_s, u"--format"_s, u"csv"_s, u"--edition"_s, edition}).output;
        QCOMPARE(csv.count("\r\n"), count + 1);
        const QJsonObject list = json({u"list"_s, u"--format"_s, u"json"_s, u"--edition"_s, edition});
        QCOMPARE(list.value("format"_L1).toString(), u"city-profiles/1"_s);
        QCOMPARE(profileIds(list).size(), count);
    }

    void theListIsSortedWithMissingNumbersLastInBothDirections()
    {
        for (const QString &order : {u"team_staff"_s, u"team_staff:desc"_s}) {
            const QJsonObject list = json({u"list"_s, u"--format"_s, u"json"_s, u"--sort"_s, order});
            bool missing = false;
            for (const QJsonValue profile : list.value("profiles"_L1).toArray()) {
                const QJsonObject staff =
                    profile.toObject().value("answers"_L1).toObject().value("team_staff"_L1).toObject();
                const bool answered = staff.value("state"_L1).toString() == "answered"_L1;
                QVERIFY(!(missing && answered));
                missing = missing || !answered;
            }
            QVERIFY(missing);
        }
    }

    void accentsDoNotMatterForSearch()
    {
        const QStringList ids = profileIds(json({u"list"_s, u"--search"_s, u"SÃO"_s, u"--format"_s, u"json"_s}));
        QVERIFY(ids.contains(u"sao-paulo-bra@2018"_s));
        QCOMPARE(profileIds(json({u"list"_s, u"--search"_s, u"sao"_s, u"--format"_s, u"json"_s})), ids);
    }

    void aComparisonHasEveryQuestionInEveryFormat()
    {
        const QStringList two{u"compare"_s, u"stockholm@2018"_s, u"helsinki@2020"_s, u"--format"_s};
        QCOMPARE(json(two + QStringList{u"json"_s}).value("questions"_L1).toArray().size(), 24);
        QVERIFY(runProgram(two + QStringList{u"csv"_s}).output.startsWith("section,question,label,verdict,reason,"));
        QVERIFY(runProgram(two + QStringList{u"text"_s}).output.contains("\nMayor: different\n"));
    }

    void outputGoesToTheFileThatIsNamed()
    {
        const QString path = m_folder.filePath(u"list.csv"_s);
        const QStringList list{u"list"_s, u"--format"_s, u"csv"_s};
        QCOMPARE(runProgram(list + QStringList{u"-o"_s, path}).output, QByteArray());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), runProgram(list).output);
    }

    void numbersInFilesDoNotFollowTheLocale()
    {
        const QStringList list{u"list"_s, u"--format"_s, u"csv"_s};
        QCOMPARE(runProgram(list + QStringList{u"--locale"_s, u"sv"_s}).output, runProgram(list).output);
    }

    void textsFollowTheLocale()
    {
        const QStringList show{u"show"_s, u"stockholm@2018"_s};
        QVERIFY(runProgram(show).output.contains("949,761"));
        QVERIFY(runProgram(show + QStringList{u"--locale"_s, u"de"_s}).output.contains("949.761"));
        QVERIFY(runProgram(show, {}, {u"LC_ALL=C"_s}).messages.isEmpty());
    }

    void aCheckNamesTheCitiesThatReverseTheirAnswer()
    {
        const ProgramRun run = runProgram({u"check"_s, surveyPackage()});
        QCOMPARE(run.output.count("Explicit innovation strategy: "), 5);
        QCOMPARE(run.output.count("above the figure published"), 2);
        QVERIFY(run.output.contains("warning: answers.csv, row "));
        QVERIFY(!run.output.contains("error: "));
    }
};

CITY_PROFILES_TEST(TstCommands)
#include "tst_commands.moc"
