// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "viewsamples.h"
#include "workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Views go through a file and come back; a file that is something else says so.
class TstWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageComesBack()
    {
        QList<TitledView> views;
        for (const View &view : sampleViews())
            views.append({u"View %1"_s.arg(views.size()), view});
        const Result<QList<ReadView>> read = readWorkspace(workspaceOf(views));
        QVERIFY(read.ok());
        QCOMPARE(read->size(), views.size());
        for (qsizetype i = 0; i < views.size(); ++i) {
            QCOMPARE(read->at(i).remarks, QStringList());
            QCOMPARE(read->at(i).title, views.at(i).title);
            QCOMPARE(read->at(i).view, views.at(i).view);
        }
    }
    void aFileIsKnownByItsNameOrItsBeginning()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
        };
        const QByteArray bytes = workspaceOf({{{}, sampleViews().first()}});
        QVERIFY(isWorkspaceFile(u"/nowhere/a.CityProfiles-View"_s));
        QVERIFY(isWorkspaceFile(write(u"renamed.txt"_s, bytes)));
        QVERIFY(!isWorkspaceFile(write(u"datapackage.json"_s, "{\"name\": \"x\"}")));
        QVERIFY(!isWorkspaceFile(folder.path()));
        QCOMPARE(readWorkspaceFile(folder.filePath(u"renamed.txt"_s))->size(), 1);
        QCOMPARE(readWorkspaceFile(folder.filePath(u"none"_s)).error().kind, ErrorKind::Missing);
        QCOMPARE(readWorkspaceFile(folder.path()).error().kind, ErrorKind::Unreadable);
    }
    void whatIsNoWorkspaceSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray head = R"({"format": "city-profiles-workspace/1", "views": )";
        QTest::newRow("empty") << QByteArray() << ErrorKind::Damaged;
        QTest::newRow("cut off") << QByteArray(head + "[{") << ErrorKind::Damaged;
        QTest::newRow("binary") << QByteArray("\x00\x01\x02", 3) << ErrorKind::Damaged;
        QTest::newRow("a list") << QByteArray("[]") << ErrorKind::WrongFormat;
        QTest::newRow("another format") << QByteArray(R"({"format": "city-profiles/1"})") << ErrorKind::WrongFormat;
        QTest::newRow("newer") << QByteArray(R"({"format": "city-profiles-workspace/2"})") << ErrorKind::Newer;
        QTest::newRow("no views") << QByteArray(head + "[]}") << ErrorKind::Invalid;
        QTest::newRow("views of another kind") << QByteArray(head + "[1]}") << ErrorKind::Invalid;
        QTest::newRow("unknown page") << QByteArray(head + R"([{"page": "delete"}]})") << ErrorKind::Invalid;
        QTest::newRow("too large") << QByteArray(largestWorkspace + 1, ' ') << ErrorKind::WrongFormat;
        QTest::newRow("too deep") << QByteArray(100000, '[') << ErrorKind::Damaged;
    }
    void whatIsNoWorkspaceSaysWhy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        const Result<QList<ReadView>> read = readWorkspace(bytes, u"a.cityprofiles-view"_s);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, kind);
        QVERIFY(read.error().message().startsWith("a.cityprofiles-view"_L1));
        QVERIFY(!read.error().remedy.isEmpty());
    }
    void whatIsNotUnderstoodIsLeftOutAndSaid()
    {
        const Result<QList<ReadView>> read = readWorkspace(
            R"({"format": "city-profiles-workspace/1", "views": [{"page": "browse", "title": "a\u0000b",
                "where": ["roles=designer", {"x": 1}, "a\nb"], "possible": true, "sort": ["name"], "command": "rm"}]})");
        QVERIFY(read.ok());
        QCOMPARE(read->first().title, QString());
        QCOMPARE(read->first().view.where, QStringList(u"roles=designer"_s));
        QCOMPARE(read->first().view.sort, u"name"_s);
        QVERIFY(read->first().view.possible);
        QCOMPARE(read->first().remarks,
                 QStringList({u"“command” is not known to this version and was left out."_s,
                              u"A value of “where” can't be shown and was left out."_s}));
    }
    void moreViewsThanFitAreCut()
    {
        const QList<TitledView> views(60, TitledView{{}, sampleViews().first()});
        const Result<QList<ReadView>> read = readWorkspace(workspaceOf(views));
        QCOMPARE(read->size(), 50);
        QCOMPARE(read->last().remarks, QStringList(u"The workspace has 60 views; the first 50 were taken."_s));
    }
};

CITY_PROFILES_TEST(TstWorkspace)
#include "tst_workspace.moc"
