// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "datasetlocation.h"
#include "profilejson.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QImage>
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
        QVERIFY(runProgram(two + QStringList{u"text"_s}).output.contains("\nMayor: texts, not compared\n"));
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

    void messagesFollowTheLocaleAndCountsTheirNumber()
    {
        const QStringList list{u"list"_s, u"--search"_s, u"stockholm"_s, u"-o"_s, u"/dev/null"_s};
        QVERIFY(runProgram(list).messages.contains("1 of 111 profiles"));
        QVERIFY(runProgram(list + QStringList{u"--locale"_s, u"sv"_s}).messages.contains("1 av 111 profiler"));
        QVERIFY(runProgram({u"lits"_s, u"--locale=sv"_s}).messages.contains("Menade du list?"));
    }

    void aChartIsAPictureOfTheSizeAskedFor()
    {
        const ProgramRun run =
            runProgram({u"chart"_s, u"roles"_s, u"stockholm@2018"_s, u"--size"_s, u"1200x800"_s, u"--dpi"_s, u"120"_s});
        const QImage image = QImage::fromData(run.output, "png");
        QCOMPARE(image.size(), QSize(1200, 800));
        QCOMPARE(image.dotsPerMeterX(), 4724);
        QCOMPARE(run.messages, QByteArray());
    }

    void allChartsOfACityLieInTheFolderByProfileAndQuestion()
    {
        const QString folder = m_folder.filePath(u"charts"_s);
        QCOMPARE(runProgram({u"chart"_s, u"all"_s, u"stockholm@2018"_s, u"-o"_s, folder}).code, 0);
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(files.size(), 15);
        QVERIFY(files.contains(u"stockholm-swe@2018_data_availability.png"_s));
        for (const QString &file : files)
            QVERIFY2(!QImage(QDir(folder).filePath(file)).isNull(), qPrintable(file));
    }

    void anImportOfAnImportIsTheSameFile()
    {
        const QString first = m_folder.filePath(u"first.cityprofiles"_s);
        const QString second = m_folder.filePath(u"second.cityprofiles"_s);
        QCOMPARE(runProgram({u"import"_s, surveyPackage(), u"-o"_s, first}).code, 0);
        QCOMPARE(runProgram({u"import"_s, first, u"-o"_s, second}).code, 0);
        QFile a(first);
        QFile b(second);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        const QByteArray bytes = a.readAll();
        QVERIFY(bytes.size() > 100'000);
        QVERIFY(b.readAll() == bytes);
    }

    void theSelfTestPassesAndNamesWhatFails()
    {
        const ProgramRun good = runProgram({u"--self-test"_s});
        QCOMPARE(good.code, 0);
        QCOMPARE(good.output.count("ok      "), 5);
        const ProgramRun bad = runProgram({u"--self-test"_s, u"--dataset"_s, m_folder.filePath(u"gone"_s)});
        QCOMPARE(bad.code, 1);
        QCOMPARE(bad.output.count("failed  "), 4);
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
