// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "viewlink.h"
#include "viewsamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A view goes through a link and comes back; what comes from outside does no harm.
class TstViewLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageComesBack()
    {
        for (const View &view : sampleViews()) {
            const Result<QString> link = linkOf(view);
            QVERIFY(link.ok());
            const Result<ReadView> read = readLink(*link);
            QVERIFY2(read.ok(), qPrintable(*link));
            QCOMPARE(read->remarks, QStringList());
            QCOMPARE(read->view, view);
        }
    }
    void aLinkIsReadable()
    {
        View view = sampleViews().at(2);
        view.data.clear();
        view.dataVersion.clear();
        QCOMPARE(*linkOf(view),
                 u"cityprofiles:compare?profiles=stockholm-swe@2020,portland-me@2018&reference=portland-me@2018"
                 "&rows=answered-by-all&profiles-as-rows=yes&extremes=yes&v=1"_s);
    }
    void aLinkHasNothingThatAMailWouldBreak()
    {
        static const QRegularExpression safe(u"^[A-Za-z0-9:?&=@,./%_~-]+$"_s);
        for (const View &view : sampleViews())
            QVERIFY2(safe.match(*linkOf(view)).hasMatch(), qPrintable(*linkOf(view)));
    }
    void whatAMailDidToItDoesNoHarm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("blanks around") << u"  cityprofiles:compare?profiles=a@1,b@2&rows=same \n"_s;
        QTest::newRow("brackets") << u"<cityprofiles:compare?profiles=a@1,b@2&rows=same>"_s;
        QTest::newRow("broken line") << u"cityprofiles:compare?profiles=a@1,\r\n b@2&rows=same"_s;
        QTest::newRow("slashes") << u"cityprofiles://compare/?profiles=a@1,b@2&rows=same"_s;
        QTest::newRow("encoded anew") << u"CityProfiles:Compare?profiles=a%401%2Cb%402&rows=s%61me"_s;
        QTest::newRow("fragment") << u"cityprofiles:compare?profiles=a@1,b@2&rows=same#top"_s;
    }
    void whatAMailDidToItDoesNoHarm()
    {
        QFETCH(QString, text);
        const Result<ReadView> read = readLink(text);
        QVERIFY(read.ok());
        QCOMPARE(read->view.compared, QStringList({u"a@1"_s, u"b@2"_s}));
        QCOMPARE(read->view.rows, View::Rows::Same);
        QCOMPARE(read->remarks, QStringList());
    }
    void whatIsNoLinkSaysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("empty") << QString() << ErrorKind::Usage;
        QTest::newRow("another scheme") << u"https://example.org/compare"_s << ErrorKind::Usage;
        QTest::newRow("no page") << u"cityprofiles:"_s << ErrorKind::Invalid;
        QTest::newRow("unknown page") << u"cityprofiles:delete?where=all"_s << ErrorKind::Invalid;
        QTest::newRow("a path") << u"cityprofiles:///etc/passwd"_s << ErrorKind::Invalid;
        QTest::newRow("newer") << u"cityprofiles:compare?v=2"_s << ErrorKind::Newer;
        QTest::newRow("too long") << QString(u"cityprofiles:browse?search="_s + QString(9000, u'a'))
                                  << ErrorKind::Usage;
    }
    void whatIsNoLinkSaysWhy()
    {
        QFETCH(QString, text);
        QFETCH(ErrorKind, kind);
        const Result<ReadView> read = readLink(text);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, kind);
        QVERIFY(!read.error().what.isEmpty());
        QVERIFY(!read.error().remedy.isEmpty());
    }
    void whatIsNotUnderstoodIsLeftOutAndSaid_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("unknown key") << u"shell=rm"_s;
        QTest::newRow("a path as key") << u"../../x=1"_s;
        QTest::newRow("no key") << u"=1"_s;
        QTest::newRow("not a flag") << u"possible=perhaps"_s;
        QTest::newRow("unknown rows") << u"rows=none"_s;
        QTest::newRow("no place") << u"look=91,0,10"_s;
        QTest::newRow("no number") << u"look=nan,0,10"_s;
        QTest::newRow("two numbers") << u"look=1,2"_s;
        QTest::newRow("no span") << u"look=1,2,0"_s;
        QTest::newRow("zero byte") << u"search=a%00b"_s;
        QTest::newRow("line break") << u"search=a%0Ab"_s;
        QTest::newRow("broken encoding") << u"search=%FF%FE"_s;
        QTest::newRow("turned text") << u"search=abc%E2%80%AEfdp.exe"_s;
        QTest::newRow("long text") << QString(u"search="_s + QString(2500, u'x'));
    }
    void whatIsNotUnderstoodIsLeftOutAndSaid()
    {
        QFETCH(QString, query);
        const Result<ReadView> read = readLink(u"cityprofiles:browse?edition=2018&"_s + query);
        QVERIFY(read.ok());
        QCOMPARE(read->remarks.size(), 1);
        QVERIFY(isPlainText(read->remarks.first()));
        View rest;
        rest.editions = u"2018"_s;
        QCOMPARE(read->view, rest);
    }
    void tooManyValuesAreCut()
    {
        QStringList ids;
        for (int i = 0; i < 20; ++i)
            ids.append(u"c%1@1"_s.arg(i));
        const Result<ReadView> read = readLink(u"cityprofiles:compare?profiles="_s + ids.join(u','));
        QCOMPARE(read->view.compared, ids.first(12));
        QCOMPARE(read->remarks, QStringList(u"“profiles” has 20 values; only the first 12 were taken."_s));
    }
    void theFirstOfAKeyGivenTwiceIsTaken()
    {
        const Result<ReadView> read = readLink(u"cityprofiles:browse?sort=name&sort=staff&where=a=1&where=b=2"_s);
        QCOMPARE(read->view.sort, u"name"_s);
        QCOMPARE(read->view.where, QStringList({u"a=1"_s, u"b=2"_s}));
        QCOMPARE(read->remarks, QStringList(u"“sort” is given twice; the first was taken."_s));
    }
    void aViewTooLargeForALinkSaysSo()
    {
        View view;
        for (int i = 0; i < 1000; ++i)
            view.selected.append(u"a-long-name-of-a-city-%1@2018"_s.arg(i));
        QCOMPARE(linkOf(view).error().remedy, u"Send a workspace file instead."_s);
    }
    void noisyLinksAreReadOrRefused()
    {
        QRandomGenerator dice(20261125);
        const QString good = *linkOf(sampleViews().first());
        const QString letters = u"%&=?,@+#/:\\\"'<>\u202e\u0000\ufffd ä0Z"_s;
        for (int round = 0; round < 3000; ++round) {
            QString link = good;
            for (int change = dice.bounded(6); change >= 0; --change)
                link[dice.bounded(13, int(link.size()))] = letters.at(dice.bounded(int(letters.size())));
            link.truncate(dice.bounded(13, int(link.size()) + 1));
            const Result<ReadView> read = readLink(link);
            if (!read)
                continue;
            const Result<QString> again = linkOf(read->view); // what was taken can be written and read again
            QVERIFY(again.ok());
            QCOMPARE(readLink(*again)->view, read->view);
        }
    }
};

CITY_PROFILES_TEST(TstViewLink)
#include "tst_viewlink.moc"
