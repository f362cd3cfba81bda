// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles::Testing;

/// The cities that are most like one, over the bundled survey, as scripts ask for them.
class TstPeersCommand : public QObject {
    Q_OBJECT

private:
    static QJsonObject json(const QStringList &options)
    {
        const QStringList arguments = QStringList{u"peers"_s, u"--format"_s, u"json"_s} + options;
        return QJsonDocument::fromJson(runProgram(arguments).output).object();
    }
    static QJsonArray peers(const QStringList &options) { return json(options).value("peers"_L1).toArray(); }

private Q_SLOTS:
    void peersByAnswersSayOnWhatTheyAgree()
    {
        const QJsonObject found = json({u"stockholm-swe@2018"_s, u"--count"_s, u"5"_s});
        QCOMPARE(found.value("format"_L1).toString(), u"city-profiles/1"_s);
        QCOMPARE(found.value("by"_L1).toString(), u"answers"_s);
        QCOMPARE(found.value("ranked"_L1).toInt() + found.value("not_ranked"_L1).toInt(), 110);
        const QJsonArray peers = found.value("peers"_L1).toArray();
        QCOMPARE(peers.size(), 5);
        int before = 100;
        for (const QJsonValue peer : peers) {
            QVERIFY(peer["city_id"_L1].toString() != "stockholm-swe"_L1);
            QVERIFY(peer["compared"_L1].toInt() >= 5);
            QCOMPARE(peer["agree"_L1].toArray().size() + peer["in_part"_L1].toArray().size()
                         + peer["differ"_L1].toArray().size(),
                     peer["compared"_L1].toInt());
            QVERIFY(peer["alike_percent"_L1].toInt() <= before);
            before = peer["alike_percent"_L1].toInt();
        }
    }

    void peersCanBeOfOneSurveyYearAndOfACondition()
    {
        const QJsonArray ofOneYear = peers({u"stockholm-swe"_s, u"--edition"_s, u"2018"_s});
        QCOMPARE(ofOneYear.size(), 10);
        for (const QJsonValue peer : ofOneYear)
            QCOMPARE(peer["edition"_L1], QJsonValue(2018));
        const QJsonArray europeans = peers({u"stockholm-swe@2018"_s, u"--by"_s, u"size"_s, u"--where"_s,
                                            u"city.region=europe"_s, u"--count"_s, u"200"_s});
        QVERIFY(europeans.size() > 10);
        for (const QJsonValue peer : europeans)
            QVERIFY(!peer["city_id"_L1].toString().endsWith("-us"_L1));
        QVERIFY(europeans.size()
                < peers({u"stockholm-swe@2018"_s, u"--by"_s, u"size"_s, u"--count"_s, u"200"_s}).size());
    }

    void peersByRegionAndSizeSayWhy()
    {
        const QJsonValue near = peers({u"stockholm-swe@2018"_s, u"--by"_s, u"region"_s}).first();
        QVERIFY(QSet<QString>({u"subdivision"_s, u"country"_s, u"region"_s}).contains(near["same"_L1].toString()));
        const QJsonValue size = peers({u"stockholm-swe@2018"_s, u"--by"_s, u"size"_s}).first();
        QCOMPARE(size["population"_L1]["unit"_L1].toString(), u"residents"_s);
        const ProgramRun table = runProgram({u"peers"_s, u"stockholm-swe@2018"_s});
        QCOMPARE(table.code, 0);
        QVERIFY(table.output.contains("% alike over "));
        QVERIFY(table.output.contains("\n    Different: "));
        QVERIFY(table.messages.contains("share too few answers to rank"));
    }

    void wrongWordsAreWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("basis") << QStringList{u"stockholm-swe"_s, u"--by"_s, u"mood"_s}
                               << QByteArray("answers, region");
        QTest::newRow("count") << QStringList{u"stockholm-swe"_s, u"--count"_s, u"0"_s} << QByteArray("from 1 to");
        QTest::newRow("word") << QStringList{u"stockholm-swe"_s, u"--count"_s, u"few"_s} << QByteArray("from 1 to");
        QTest::newRow("city") << QStringList{u"stokholm"_s} << QByteArray("tockholm");
        QTest::newRow("no city") << QStringList{} << QByteArray("CITY[@EDITION]");
        QTest::newRow("condition") << QStringList{u"stockholm-swe"_s, u"--where"_s, u"rolse=x"_s}
                                   << QByteArray("roles?");
    }
    void wrongWordsAreWrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, answer);
        const ProgramRun run = runProgram(QStringList{u"peers"_s} + arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.messages.contains(answer), run.messages.constData());
        QVERIFY(run.output.isEmpty());
    }
};

CITY_PROFILES_TEST(TstPeersCommand)
#include "tst_peerscommand.moc"
