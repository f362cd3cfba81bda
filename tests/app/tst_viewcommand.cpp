// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles::Testing;

/// What a link or workspace shows of the bundled survey, as scripts ask for it.
class TstViewCommand : public QObject {
    Q_OBJECT

private:
    const QString m_link = u"cityprofiles:browse?edition=2018&where=city.region=europe&where=roles=designer&v=1"_s;

private Q_SLOTS:
    void aLinkIsSaidInWords()
    {
        const ProgramRun run = runProgram({u"view"_s, m_link});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.messages, QByteArray());
        QVERIFY(run.output.startsWith("2018 survey · Region: Europe · Innovation skills or roles: Designer\n"));
        QVERIFY(run.output.contains("city.region=europe & roles=designer"));
    }
    void aLinkBecomesAWorkspaceAndComesBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.cityprofiles-view"_s);
        QCOMPARE(runProgram({u"view"_s, m_link, u"--format"_s, u"json"_s, u"-o"_s, file}).code, 0);
        const ProgramRun back = runProgram({u"view"_s, file, u"--format"_s, u"link"_s});
        QCOMPARE(back.code, 0);
        QCOMPARE(QString::fromUtf8(back.output), QString(m_link + u'\n'));
    }
    void whatIsNotThereIsNamedAndLeftOut()
    {
        const ProgramRun run = runProgram(
            {u"view"_s, u"cityprofiles:compare?profiles=stockholm-swe@2018,x@1&evil=1"_s, u"--format"_s, u"link"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.output, QByteArray("cityprofiles:compare?profiles=stockholm-swe@2018&v=1\n"));
        QVERIFY(run.messages.contains("the profile x@1"));
        QVERIFY(run.messages.contains("evil"));
    }
    void whatIsNoViewHasTheCodeOfItsError_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown page") << u"cityprofiles:delete"_s << 4;
        QTest::newRow("newer") << u"cityprofiles:map?v=9"_s << 4;
        QTest::newRow("no such file") << u"/nowhere/a.cityprofiles-view"_s << 3;
        QTest::newRow("another file") << QString(surveyPackage() + u"/datapackage.json"_s) << 4;
    }
    void whatIsNoViewHasTheCodeOfItsError()
    {
        QFETCH(QString, source);
        QFETCH(int, code);
        const ProgramRun run = runProgram({u"view"_s, source});
        QCOMPARE(run.code, code);
        QVERIFY(run.output.isEmpty());
        QVERIFY(!run.messages.isEmpty());
    }
};

CITY_PROFILES_TEST(TstViewCommand)
#include "tst_viewcommand.moc"
