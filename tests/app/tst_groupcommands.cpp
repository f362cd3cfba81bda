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

/// Groups of the bundled survey, compared as scripts do.
class TstGroupCommands : public QObject {
    Q_OBJECT

private:
    static ProgramRun compare(const QStringList &groups, const QStringList &options = {})
    {
        QStringList arguments = QStringList{u"compare"_s} + options;
        for (const QString &group : groups)
            arguments << u"--group"_s << group;
        return runProgram(arguments);
    }
    static QJsonObject json(const QStringList &groups, const QStringList &options = {})
    {
        return QJsonDocument::fromJson(compare(groups, options + QStringList{u"--format"_s, u"json"_s}).output)
            .object();
    }
    static int listed(const QStringList &arguments)
    {
        const QByteArray output =
            runProgram(QStringList{u"list"_s, u"--format"_s, u"json"_s, u"--edition"_s, u"2018"_s} + arguments).output;
        return int(QJsonDocument::fromJson(output).object().value("profiles"_L1).toArray().size());
    }

    const QString m_europe = u"Europe=city.region=europe"_s;
    const QString m_all = u"Everyone=all"_s;
    const QStringList m_year{u"--edition"_s, u"2018"_s};

private Q_SLOTS:
    void aGroupHasTheProfilesOfTheList()
    {
        const QJsonArray editions = json({m_europe, m_all}, m_year).value("editions"_L1).toArray();
        QCOMPARE(editions.size(), 1);
        const QJsonArray sizes = editions.first()["sizes"_L1].toArray();
        QCOMPARE(sizes.at(0).toInt(), listed({u"--where"_s, u"city.region=europe"_s}));
        QCOMPARE(sizes.at(1).toInt(), listed({}));
        QCOMPARE(editions.first()["in_both"_L1], sizes.at(0));
        for (const QJsonValue row : editions.first()["rows"_L1].toArray()) {
            for (int group = 0; group < 2; ++group) {
                const QJsonObject count = row["counts"_L1].toArray().at(group).toObject();
                QCOMPARE(count["yes"_L1].toInt() + count["no"_L1].toInt() + count["unknown"_L1].toInt()
                             + count["not_asked"_L1].toInt(),
                         sizes.at(group).toInt());
            }
        }
    }

    void severalConditionsAreJoined()
    {
        const QString both = u"Designers=city.region=europe & roles=designer"_s;
        const QJsonObject compared = json({both, m_all}, m_year);
        QCOMPARE(compared["groups"_L1].toArray().at(0)["where"_L1].toArray().size(), 2);
        QCOMPARE(compared["editions"_L1].toArray().at(0)["sizes"_L1].toArray().at(0).toInt(),
                 listed({u"--where"_s, u"city.region=europe"_s, u"--where"_s, u"roles=designer"_s}));
        QCOMPARE(json({m_all, u"Anna=mayor~=\"a & b\""_s})["groups"_L1].toArray().at(1)["where"_L1].toArray().size(),
                 1);
    }

    void surveyYearsStandApart()
    {
        QCOMPARE(json({m_europe, m_all})["editions"_L1].toArray().size(), 2);
        const ProgramRun text = compare({m_europe, m_all});
        QCOMPARE(text.code, 0);
        QVERIFY(text.output.contains("\n2018 survey\n===") && text.output.contains("\n2020 survey\n==="));
        QVERIFY(text.output.contains("worst-case bounds"));
        QVERIFY(text.output.contains("In both groups: "));
    }

    void theLargestCertainDifferenceStandsFirst()
    {
        const QJsonObject compared = json({m_europe, u"Elsewhere=city.region!=europe"_s}, m_year);
        double before = 100;
        for (const QJsonValue row : compared["editions"_L1].toArray().at(0)["rows"_L1].toArray()) {
            const double smallest = row["difference"_L1]["smallest"_L1].toDouble();
            QVERIFY(smallest <= before);
            before = smallest;
        }
        QCOMPARE(before, 0.0);
    }

    void intervalsOfARandomSampleAreThereOnRequestOnly()
    {
        const QStringList groups{m_europe, u"Elsewhere=city.region!=europe"_s};
        QVERIFY(!compare(groups, {u"--format"_s, u"csv"_s}).output.contains("sample_lowest"));
        QVERIFY(compare(groups, {u"--format"_s, u"csv"_s, u"--sample-interval"_s}).output.contains(",sample_lowest,"));
        QVERIFY(!compare(groups).output.contains("random sample"));
        QVERIFY(compare(groups, {u"--sample-interval"_s}).output.contains("not a random sample"));
    }

    void aCityStandsBesideAGroup()
    {
        const QJsonObject compared = json({m_europe}, {u"stockholm-swe@2018"_s});
        QCOMPARE(compared["profile"_L1].toString(), u"stockholm-swe@2018"_s);
        QVERIFY(compared["group"_L1]["has_profile"_L1].toBool());
        QCOMPARE(compared["group"_L1]["size"_L1].toInt(), listed({u"--where"_s, u"city.region=europe"_s}));
        const ProgramRun text = compare({m_europe}, {u"stockholm-swe@2018"_s});
        QVERIFY(text.output.contains("A is one of the cities of B.") && text.output.contains("\nSummary\n-------\n"));
        QVERIFY(compared["summary"_L1].isArray());
        QVERIFY(
            compare({m_europe}, {u"stockholm-swe"_s, u"--format"_s, u"csv"_s}).output.startsWith("profile,edition,"));
    }

    void anEmptyGroupIsSaidAndNoError()
    {
        const ProgramRun run = compare({m_all, u"Nobody=population<1"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.messages.contains("No profile is known to be in the group Nobody."));
    }

    void whatCannotBeUnderstoodIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("groups");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("one group") << QStringList{m_all} << QStringList() << QByteArray("two at a time");
        QTest::newRow("three groups") << QStringList{m_all, m_europe, u"C=all"_s} << QStringList()
                                      << QByteArray("two at a time");
        QTest::newRow("two cities") << QStringList{m_all} << QStringList{u"stockholm"_s, u"helsinki"_s}
                                    << QByteArray("two at a time");
        QTest::newRow("no name") << QStringList{m_all, u"=all"_s} << QStringList() << QByteArray("NAME=EXPR");
        QTest::newRow("no condition") << QStringList{m_all, u"Europe"_s} << QStringList() << QByteArray("NAME=EXPR");
        QTest::newRow("nothing behind the name")
            << QStringList{m_all, u"Europe= "_s} << QStringList() << QByteArray("NAME=EXPR");
        QTest::newRow("one name") << QStringList{m_all, m_all} << QStringList() << QByteArray("named Everyone");
        QTest::newRow("mistyped") << QStringList{m_all, u"D=rolse=designer"_s} << QStringList()
                                  << QByteArray("Did you mean roles?");
        QTest::newRow("half a condition")
            << QStringList{m_all, u"D=roles=designer & "_s} << QStringList() << QByteArray("operator");
        QTest::newRow("unknown city") << QStringList{m_all} << QStringList{u"atlantis"_s} << QByteArray("atlantis");
        QTest::newRow("nothing") << QStringList() << QStringList() << QByteArray("two groups");
    }
    void whatCannotBeUnderstoodIsWrongUsage()
    {
        QFETCH(QStringList, groups);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, answer);
        const ProgramRun run = compare(groups, options);
        QCOMPARE(run.code, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.messages.contains(answer), run.messages.constData());
    }
};

CITY_PROFILES_TEST(TstGroupCommands)
#include "tst_groupcommands.moc"
