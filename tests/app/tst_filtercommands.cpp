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

class TstFilterCommands : public QObject {
    Q_OBJECT

private:
    static QJsonObject json(const QStringList &arguments)
    {
        return QJsonDocument::fromJson(runProgram(arguments + QStringList{u"--format"_s, u"json"_s}).output).object();
    }

    static QStringList profiles(const QStringList &conditions, const QStringList &options = {})
    {
        QStringList arguments = QStringList{u"list"_s} + options;
        for (const QString &condition : conditions)
            arguments << u"--where"_s << condition;
        QStringList ids;
        for (const QJsonValue profile : json(arguments).value("profiles"_L1).toArray())
            ids.append(profile["profile"_L1].toString());
        return ids;
    }

private Q_SLOTS:
    void severalConditionsMustAllHold()
    {
        const QStringList designers = profiles({u"roles=designer"_s});
        const QStringList europeans = profiles({u"city.region=europe"_s});
        QStringList both;
        for (const QString &id : designers) {
            if (europeans.contains(id))
                both.append(id);
        }
        QVERIFY(!both.isEmpty() && both.size() < designers.size());
        QCOMPARE(profiles({u"roles=designer"_s, u"city.region=europe"_s}), both);
    }

    void possibleProfilesAreSaidAndOnRequestListed()
    {
        const QStringList list{u"list"_s, u"--where"_s, u"roles=designer"_s, u"--where"_s, u"city.country=Sweden"_s};
        const QStringList certain = profiles({u"roles=designer"_s, u"city.country=Sweden"_s});
        const QStringList all = profiles({u"roles=designer"_s, u"city.country=Sweden"_s}, {u"--possible"_s});
        QVERIFY(all.size() > certain.size());
        QCOMPARE(all.first(certain.size()), certain);
        QVERIFY(runProgram(list).messages.contains("possible: add --possible"));
        const ProgramRun run = runProgram(list + QStringList{u"--possible"_s});
        QVERIFY(run.output.contains("possible  Innovation skills or roles\n"));
        QVERIFY(!run.messages.contains("add --possible"));
        QVERIFY(!runProgram({u"list"_s}).messages.contains("possible"));
    }

    void facetsCountWhatTheListHas()
    {
        const QByteArray csv = runProgram({u"facets"_s, u"--format"_s, u"csv"_s}).output;
        const qsizetype designers = profiles({u"roles=designer"_s}).size();
        QVERIFY(csv.contains(QByteArray("\r\nroles,designer,Designer," + QByteArray::number(designers) + ",yes,")));
        QVERIFY(runProgram({u"facets"_s, u"--search"_s, u"stockholm"_s}).output.contains("(of 1 profile)\n"));
        QCOMPARE(json({u"facets"_s}).value("format"_L1).toString(), u"city-profiles/1"_s);
    }

    void aMistypedNameIsAnsweredWithTheNearest_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("question") << u"rolse=designer"_s << QByteArray("Did you mean roles?");
        QTest::newRow("option") << u"roles=desinger"_s << QByteArray("Did you mean designer?");
        QTest::newRow("row") << u"data_availability.polcing=x"_s << QByteArray("Did you mean policing?");
        QTest::newRow("country") << u"city.country=Swedn"_s << QByteArray("Did you mean Sweden?");
        QTest::newRow("nothing near") << u"xyz=1"_s << QByteArray("The command facets prints every question");
        QTest::newRow("row missing") << u"data_availability=sufficient"_s << QByteArray("data_availability.policing");
    }
    void aMistypedNameIsAnsweredWithTheNearest()
    {
        QFETCH(QString, condition);
        QFETCH(QByteArray, answer);
        for (const QString &command : {u"list"_s, u"facets"_s}) {
            const ProgramRun run = runProgram({command, u"--where"_s, condition});
            QCOMPARE(run.code, 2);
            QVERIFY2(run.messages.contains(answer), run.messages.constData());
        }
        QVERIFY(runProgram({u"list"_s, u"--sort"_s, u"popluation"_s}).messages.contains("Did you mean population?"));
    }
};

CITY_PROFILES_TEST(TstFilterCommands)
#include "tst_filtercommands.moc"
