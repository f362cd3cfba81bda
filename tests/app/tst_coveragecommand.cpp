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

/// How much of the bundled survey is known, as scripts ask for it.
class TstCoverageCommand : public QObject {
    Q_OBJECT

private:
    static QJsonArray editions(const QStringList &options)
    {
        const QStringList arguments = QStringList{u"coverage"_s, u"--format"_s, u"json"_s} + options;
        const QJsonObject json = QJsonDocument::fromJson(runProgram(arguments).output).object();
        return json.value("format"_L1).toString() == "city-profiles/1"_L1 ? json.value("editions"_L1).toArray()
                                                                          : QJsonArray();
    }

private Q_SLOTS:
    void everySurveyYearStandsByItself()
    {
        const QJsonArray both = editions({});
        QCOMPARE(both.size(), 2);
        const QJsonObject first = both.at(0).toObject();
        const QJsonObject second = both.at(1).toObject();
        QCOMPARE(first.value("profiles"_L1).toInt(), 70);
        QCOMPARE(first.value("surveyed"_L1).toInt(), 89);
        QCOMPARE(second.value("profiles"_L1).toInt(), 50);
        QVERIFY(!second.contains("surveyed"_L1));
        int regions = 0;
        for (const QJsonValue count : first.value("regions"_L1).toObject())
            regions += count.toInt();
        QCOMPARE(regions + first.value("no_region"_L1).toInt(), 70);
        QCOMPARE(editions({u"--edition"_s, u"all"_s}), both);
    }

    void oneSurveyYearCanBeChosen()
    {
        const QJsonArray one = editions({u"--edition"_s, u"2020"_s});
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.first().toObject().value("edition"_L1), QJsonValue(2020));
        QCOMPARE(runProgram({u"coverage"_s, u"--edition"_s, u"1999"_s}).code, 2);
    }

    void theOtherFormatsHaveEveryQuestionAndYear()
    {
        const QByteArray csv = runProgram({u"coverage"_s, u"--format"_s, u"csv"_s}).output;
        QCOMPARE(csv.count("\r\n"), 1 + 2 * 24);
        const ProgramRun table = runProgram({u"coverage"_s});
        QCOMPARE(table.code, 0);
        QVERIFY(table.output.contains("70 of 89 cities surveyed"));
        QVERIFY(table.output.contains("50; number surveyed in 2020 not printed"));
        QVERIFY(table.messages.isEmpty());
    }
};

CITY_PROFILES_TEST(TstCoverageCommand)
#include "tst_coveragecommand.moc"
