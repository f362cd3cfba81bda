// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "sentview.h"
#include "testmain.h"
#include "workspace.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What is sent: picture, words and link.
class TstSentView : public QObject {
    Q_OBJECT

    static SentView sample()
    {
        SentView sent;
        sent.title = u"12 cities · Region: Europe / Äst"_s;
        sent.source = u"Data: Sample, version 1"_s;
        sent.link = u"cityprofiles:coverage?v=1"_s;
        sent.view.page = View::Page::Coverage;
        sent.picture = QImage(60, 40, QImage::Format_RGB32);
        sent.picture.setDevicePixelRatio(2);
        sent.picture.fill(Qt::white);
        return sent;
    }

private Q_SLOTS:
    void theTextHasTitleSourceAndLink()
    {
        SentView sent = sample();
        QCOMPARE(sent.text(),
                 u"12 cities · Region: Europe / Äst\nData: Sample, version 1\ncityprofiles:coverage?v=1"_s);
        sent.link.clear();
        QCOMPARE(sent.text().count(u'\n'), 1);
    }
    void theClipboardHasPictureAndText()
    {
        const auto data = sample().mimeData();
        QVERIFY(data->hasImage());
        QCOMPARE(data->text(), sample().text());
    }
    void aTitleMakesAFileName()
    {
        QCOMPARE(sample().fileName(), u"12-cities-Region-Europe-Äst"_s);
        SentView odd;
        odd.title = u"../../*?"_s;
        QCOMPARE(odd.fileName(), u"view"_s);
    }
    void aFolderGetsAllOfIt()
    {
        const QTemporaryDir folder;
        const Result<QStringList> written = sample().writeInto(folder.path());
        QVERIFY(written.ok());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 5);
        const QString base = folder.filePath(u"12-cities-Region-Europe-Äst"_s);
        QCOMPARE(QImage(base + u".png"_s).size(), QSize(60, 40));
        QFile pdf(base + u".pdf"_s);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        const auto views = readWorkspaceFile(base + workspaceSuffix());
        QCOMPARE(views->first().view, sample().view);
        QCOMPARE(views->first().title, sample().title);
        const Result<QStringList> more = sample().writeInto(folder.path());
        QCOMPARE(more->first(), u"12-cities-Region-Europe-Äst-2.png"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 10);
    }
    void aFolderThatIsNotThereSaysSo()
    {
        const Result<QStringList> written = sample().writeInto(u"/nowhere/at/all"_s);
        QCOMPARE(written.error().kind, ErrorKind::NotWritten);
        QVERIFY(!written.error().remedy.isEmpty());
    }
    void theWindowSendsWhatItShows()
    {
        const QTemporaryDir settings;
        OpenWindow::keepSettingsIn(settings);
        OpenWindow open;
        open.session.comparisonSet()->setProfileIds({u"stockholm-swe@2018"_s, u"portland-me@2018"_s});
        open.window.showCompare();
        trigger(open.window, Qt::Key_L);
        const QString link = QGuiApplication::clipboard()->text();
        QVERIFY2(link.startsWith("cityprofiles:compare?profiles=stockholm-swe@2018,portland-me@2018"_L1),
                 qPrintable(link));
        trigger(open.window, Qt::Key_S);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(link));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("Side by side: Stockholm 2018"_L1));
    }

private:
    static void trigger(const MainWindow &window, Qt::Key key)
    {
        for (QAction *action : window.actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | key))
                action->trigger();
        }
    }
};

CITY_PROFILES_TEST(TstSentView)
#include "tst_sentview.moc"
