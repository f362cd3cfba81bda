// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#include "commandline.h"
#include "testmain.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace CityProfiles;

class TstInterruption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCommandThatIsStoppedEndsWithSix()
    {
        listenForInterruption();
        QVERIFY(!interrupted());
        std::raise(SIGINT);
        QVERIFY(interrupted());
        const int code = runCommandLine(
            {u"list"_s, u"--dataset"_s, QStringLiteral(SOURCE_FOLDER "/resources/dataset"), u"-o"_s, u"/dev/null"_s});
        interruption()->store(false);
        QCOMPARE(code, 6);
    }
};

CITY_PROFILES_TEST(TstInterruption)
#include "tst_interruption.moc"
