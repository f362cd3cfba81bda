// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request.h"

#include "option.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;

class TstRequest : public QObject {
    Q_OBJECT

private:
    static QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

private Q_SLOTS:
    void optionsMayStandAnywhere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("behind") << u"show stockholm --format json -o out"_s;
        QTest::newRow("before") << u"--format json -o out show stockholm"_s;
        QTest::newRow("between, with an equals sign") << u"show --format=json stockholm -o=out"_s;
        QTest::newRow("options of Qt are passed over") << u"-platform offscreen show stockholm -o out --format json"_s;
    }
    void optionsMayStandAnywhere()
    {
        QFETCH(QString, line);
        const auto request = readRequest(words(line));
        QVERIFY(request);
        QCOMPARE(request->task, Request::Task::Command);
        QCOMPARE(request->command, findCommand(u"show"));
        QCOMPARE(request->arguments, QStringList{u"stockholm"_s});
        QCOMPARE(request->format(), u"json"_s);
        QCOMPARE(request->value(OptionName::output), u"out"_s);
    }

    void conditionsMayBeGivenSeveralTimes()
    {
        const auto request = readRequest(words(u"list --where roles=designer --search x --where=population>=5"_s));
        QVERIFY(request);
        QCOMPARE(request->values(OptionName::where), (QStringList{u"roles=designer"_s, u"population>=5"_s}));
        QCOMPARE(request->value(OptionName::search), u"x"_s);
        QVERIFY(readRequest(words(u"list"_s))->values(OptionName::where).isEmpty());
    }

    void theEndingOfTheFileSaysTheFormat_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("format"); // empty: wrong usage
        QTest::newRow("a table") << u"list -o a.csv"_s << u"csv"_s;
        QTest::newRow("a workbook") << u"compare a b -o A.XLSX"_s << u"xlsx"_s;
        QTest::newRow("a brief") << u"show a -o a.pdf"_s << u"pdf"_s;
        QTest::newRow("one table of all") << u"export -o all.json"_s << u"json"_s;
        QTest::newRow("no ending") << u"list -o table"_s << u"table"_s;
        QTest::newRow("an ending of no format") << u"list -o notes.txt"_s << u"table"_s;
        QTest::newRow("a folder") << u"export -o survey.csv/"_s << u"datapackage"_s;
        QTest::newRow("the same twice") << u"list --format csv -o a.csv"_s << u"csv"_s;
        QTest::newRow("a format of other commands") << u"list -o a.pdf"_s << QString();
        QTest::newRow("a contradiction") << u"list --format xlsx -o a.csv"_s << QString();
        QTest::newRow("a folder named like a table") << u"export --format datapackage -o a.csv"_s << QString();
        QTest::newRow("a command without formats") << u"import a -o a.json"_s << QString(u""_s);
    }
    void theEndingOfTheFileSaysTheFormat()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, format);
        const auto request = readRequest(words(line));
        QCOMPARE(bool(request), !format.isNull());
        if (request)
            QCOMPARE(request->format(), format);
    }

    void theFirstFormatIsTheDefault()
    {
        QCOMPARE(readRequest(words(u"list"_s))->format(), u"table"_s);
        QCOMPARE(readRequest(words(u"show x"_s))->format(), u"text"_s);
    }

    void linksAndWorkspacesOpenOnADataset()
    {
        const auto request =
            readRequest({u"cityprofiles:map?v=1"_s, u"data.cityprofiles"_s, u"file:///srv/a%20b.cityprofiles-view"_s});
        QVERIFY(request);
        QCOMPARE(request->task, Request::Task::Window);
        QCOMPARE(request->source(), u"data.cityprofiles"_s);
        QCOMPARE(request->views(), QStringList({u"cityprofiles:map?v=1"_s, u"/srv/a b.cityprofiles-view"_s}));
        const auto alone = readRequest({u"cityprofiles:map"_s, u"--dataset"_s, u"other"_s});
        QCOMPARE(alone->source(), u"other"_s);
        QVERIFY(!readRequest({u"a.cityprofiles"_s, u"b.cityprofiles"_s}));
    }

    void theTaskIsKnownFromTheWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Request::Task>("task");
        QTest::addColumn<QString>("source");
        QTest::newRow("nothing") << QString() << Request::Task::Window << QString();
        QTest::newRow("a file") << u"my.cityprofiles"_s << Request::Task::Window << u"my.cityprofiles"_s;
        QTest::newRow("a path") << u"./list"_s << Request::Task::Window << u"./list"_s;
        QTest::newRow("a file like a command") << u"-- list"_s << Request::Task::Window << u"list"_s;
        QTest::newRow("a dataset") << u"--dataset a.b"_s << Request::Task::Window << u"a.b"_s;
        QTest::newRow("help") << u"--help"_s << Request::Task::Help << QString();
        QTest::newRow("help of a command") << u"list --help"_s << Request::Task::Help << QString();
        QTest::newRow("version") << u"--version"_s << Request::Task::Version << QString();
        QTest::newRow("self-test") << u"--self-test"_s << Request::Task::SelfTest << QString();
    }
    void theTaskIsKnownFromTheWords()
    {
        QFETCH(QString, line);
        const auto request = readRequest(words(line));
        QVERIFY(request);
        QTEST(request->task, "task");
        QTEST(request->source(), "source");
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << u"list --frmat csv"_s << u"--format"_s;
        QTest::newRow("single dash") << u"list -format csv"_s << u"-format"_s;
        QTest::newRow("hidden option in help only") << u"list --draw-pages x"_s << u"--draw-pages"_s;
        QTest::newRow("option of another command") << u"list --size 1x1"_s << u"--size"_s;
        QTest::newRow("twice") << u"list --format csv --format json"_s << u"twice"_s;
        QTest::newRow("a switch twice") << u"list --possible --possible"_s << u"twice"_s;
        QTest::newRow("a condition without text") << u"list --where a=b --where="_s << u"--where"_s;
        QTest::newRow("a condition without a command") << u"--where a=b"_s << u"--where"_s;
        QTest::newRow("possible ones of facets") << u"facets --possible"_s << u"--possible"_s;
        QTest::newRow("no value") << u"list --format"_s << u"FORMAT"_s;
        QTest::newRow("empty value") << u"list --format="_s << u"--format"_s;
        QTest::newRow("value for a switch") << u"list --quiet=yes"_s << u"--quiet"_s;
        QTest::newRow("unknown command") << u"lits"_s << u"list"_s;
        QTest::newRow("unknown format") << u"list --format xml"_s << u"table, csv, json"_s;
        QTest::newRow("too few arguments") << u"chart"_s << u"QUESTION|all CITY[@EDITION]..."_s;
        QTest::newRow("too many arguments") << u"show sao paulo"_s << u"paulo"_s;
        QTest::newRow("argument for list") << u"list stockholm"_s << u"stockholm"_s;
        QTest::newRow("two windows") << u"a.b c.d"_s << u"c.d"_s;
        QTest::newRow("option without its command") << u"--format csv"_s << u"--format"_s;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const auto request = readRequest(words(line));
        QVERIFY(!request);
        QCOMPARE(request.error().exitCode(), 2);
        QVERIFY2(request.error().message().contains(named), qPrintable(request.error().message()));
    }

    void theLocaleIsFoundWhateverElseIsWrong()
    {
        QCOMPARE(localeAmong(words(u"list --frmat x --locale sv"_s)), u"sv"_s);
        QCOMPARE(localeAmong(words(u"--locale=en_GB"_s)), u"en_GB"_s);
        QCOMPARE(localeAmong(words(u"list --locale"_s)), QString());
    }

    void onlyWhatDrawsNeedsAPainter()
    {
        QVERIFY(readRequest(words(u"chart roles x"_s))->draws());
        QVERIFY(readRequest(words(u"--self-test"_s))->draws());
        QVERIFY(!readRequest(words(u"list"_s))->draws());
        QVERIFY(!readRequest(words(u"chart --help"_s))->draws());
    }
};

CITY_PROFILES_TEST(TstRequest)
#include "tst_request.moc"
