// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles::Testing;

/// What changed over the cities of two survey years, over the bundled survey, as scripts ask for it.
class TstChangesCommand : public QObject {
    Q_OBJECT

private:
    static QJsonObject json(const QStringList &options)
    {
        const QStringList arguments = QStringList{u"changes"_s, u"--format"_s, u"json"_s} + options;
        return QJsonDocument::fromJson(runProgram(arguments).output).object();
    }

private Q_SLOTS:
    void everyQuestionAddsUpToTheCities()
    {
        const QJsonObject found = json({});
        QCOMPARE(found.value("earlier"_L1).toInt(), 2018);
        QCOMPARE(found.value("later"_L1).toInt(), 2020);
        const int cities = found.value("cities"_L1).toInt();
        QCOMPARE(cities, 9);
        const QJsonArray questions = found.value("questions"_L1).toArray();
        QVERIFY(questions.size() > 10);
        for (const QJsonValue question : questions) {
            QCOMPARE(question["changed"_L1].toInt() + question["same"_L1].toInt() + question["cannot_tell"_L1].toInt(),
                     cities);
            QCOMPARE(question["changed_profiles"_L1].toArray().size(), question["changed"_L1].toInt());
        }
    }

    void theOrderOfTheYearsIsThatOfTime() { QCOMPARE(json({u"2020"_s, u"2018"_s}), json({u"2018"_s, u"2020"_s})); }

    void aConditionNarrowsTheCities()
    {
        QCOMPARE(json({u"--where"_s, u"city.region=europe"_s}).value("cities"_L1).toInt(), 1);
    }

    void tablesHaveALineForEachQuestion()
    {
        const ProgramRun csv = runProgram({u"changes"_s, u"--format"_s, u"csv"_s});
        QVERIFY(csv.output.startsWith("earlier,later,section,question,label,cities,changed,same,cannot_tell,reversed,"
                                      "changed_profiles\r\n"));
        QCOMPARE(csv.output.count("\r\n"), json({}).value("questions"_L1).toArray().size() + 1);
        const ProgramRun text = runProgram({u"changes"_s});
        QVERIFY(text.output.startsWith("The same 9 cities, in the 2018 survey and the 2020 survey\n"));
        QVERIFY(text.output.contains("Denver, CO; "));
    }

    void wrongYearsAreWrongUsage_data()
    {
        QTest::addColumn<QStringList>("years");
        QTest::newRow("unknown") << QStringList{u"2018"_s, u"2019"_s};
        QTest::newRow("one") << QStringList{u"2018"_s};
        QTest::newRow("twice the same") << QStringList{u"2018"_s, u"2018"_s};
    }
    void wrongYearsAreWrongUsage()
    {
        QFETCH(const QStringList, years);
        const ProgramRun run = runProgram(QStringList{u"changes"_s} + years);
        QCOMPARE(run.code, 2);
        QVERIFY(run.messages.contains("Choose two of these: 2018, 2020."));
        QVERIFY(run.output.isEmpty());
    }
};

CITY_PROFILES_TEST(TstChangesCommand)
#include "tst_changescommand.moc"
