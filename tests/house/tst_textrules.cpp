// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "textrules.h"

#include <QObject>
#include <QTest>

using namespace CityProfiles::House;
using namespace Qt::StringLiterals;

/// Every source file has its licence head and none of the things that are banned; a bad sample is found.
class TstTextRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsTheRules();
    void aGoodFileHasNoFindings();
    void aBadLineIsFound_data();
    void aBadLineIsFound();
    void aFileWithoutHeadIsFound();
};

namespace {

QString withHead(const QString &rest)
{
    return "// SPDX-FileCopyrightText: 2026 The City Profiles authors\n"_L1
           "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n"_L1
        + rest;
}

} // namespace

void TstTextRules::theTreeKeepsTheRules()
{
    const QList<SourceFile> files =
        readTree(QStringLiteral(SOURCE_FOLDER), {u"models"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u"*.h"_s, u"*.cpp"_s});
    QVERIFY(!files.isEmpty());
    QStringList found;
    for (const SourceFile &file : files)
        found += textFindings(file);
    QCOMPARE(found.join(u'\n'), QString());
}

void TstTextRules::aGoodFileHasNoFindings()
{
    const QString text = withHead(u"connect(a, &A::changed, b, &B::follow);\n// TO"
                                  "DO: wait for the next release\n"_s);
    QCOMPARE(textFindings({u"app/good.h"_s, text}), QStringList());
}

void TstTextRules::aBadLineIsFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("old connection") << u"connect(a, SIG"
                                       "NAL(changed()), b, SL"
                                       "OT(follow()));"_s
                                    << u"connect by pointer to member, checked by the compiler"_s;
    QTest::newRow("open end") << u"// TO"
                                 "DO"_s
                              << u"an open end needs its reason"_s;
    QTest::newRow("path") << u"open(\"/wo"
                             "rk/notes.txt\");"_s
                          << u"a path of somebody's own machine"_s;
    QTest::newRow("trace") << u"qDe"
                              "bug() << value;"_s
                           << u"a trace left over from debugging"_s;
}

void TstTextRules::aBadLineIsFound()
{
    QFETCH(QString, line);
    QFETCH(QString, complaint);
    QCOMPARE(textFindings({u"app/bad.h"_s, withHead(line)}), QStringList(u"app/bad.h:4: "_s + complaint));
}

void TstTextRules::aFileWithoutHeadIsFound()
{
    QCOMPARE(
        textFindings({u"app/bad.h"_s, u"#pragma once\n"_s}),
        QStringList({u"app/bad.h:1: the copyright line is missing"_s, u"app/bad.h:2: the licence line is missing"_s,
                     u"app/bad.h:3: #pragma once belongs right below the head"_s}));
}

CITY_PROFILES_TEST(TstTextRules)
#include "tst_textrules.moc"
