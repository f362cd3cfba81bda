// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "devicewriter.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;

class TstOutput : public QObject {
    Q_OBJECT

private:
    static Outcome writeNew(QIODevice &device)
    {
        DeviceWriter writer(device);
        writer.write(QByteArray("new"));
        return writer.finish();
    }

    static Outcome fail(QIODevice &device)
    {
        device.write("half");
        return Error{ErrorKind::Damaged, u"The data ended."_s, {}, {}, 0, {}};
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"out"_s);

private Q_SLOTS:
    void init()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old and longer");
    }

    void aFileIsReplacedWhole()
    {
        QVERIFY(writeOutput(m_path, writeNew));
        QCOMPARE(contentOf(m_path), QByteArray("new"));
    }

    void aFailureLeavesTheFileAsItWasAndNothingBesideIt()
    {
        const Outcome outcome = writeOutput(m_path, fail);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().exitCode(), 4);
        QCOMPARE(contentOf(m_path), QByteArray("old and longer"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"out"_s});
    }

    void whatCannotBeWrittenSaysSo_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << m_folder.filePath(u"no/out"_s);
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("a full device") << u"/dev/full"_s;
    }
    void whatCannotBeWrittenSaysSo()
    {
        QFETCH(QString, path);
        const Outcome outcome = writeOutput(path, writeNew);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().exitCode(), 5);
    }

    void aDeviceStaysADevice()
    {
        QVERIFY(writeOutput(u"/dev/null"_s, writeNew));
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    }
};

CITY_PROFILES_TEST(TstOutput)
#include "tst_output.moc"
