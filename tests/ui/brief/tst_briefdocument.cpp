// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefdocument.h"
#include "briefsample.h"
#include "testmain.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A brief as text for a word processor.
class TstBriefDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordProcessorReadsIt();
    void headingsAreHeadings();
    void answersAreListsAndChartsPictures();
    void aComparisonIsATable();
};

void TstBriefDocument::aWordProcessorReadsIt()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("libreoffice-writer-nogui is not installed: see app/packages.sh");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"brief.odt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(briefOdt(cityBrief(u"stockholm-swe@2018")));
    file.close();
    QProcess process;
    process.start(office,
                  {u"-env:UserInstallation=file://"_s % folder.filePath(u"office"_s), u"--headless"_s,
                   u"--convert-to"_s, u"txt:Text"_s, u"--outdir"_s, folder.path(), file.fileName()});
    QVERIFY(process.waitForFinished(240'000));
    QFile text(folder.filePath(u"brief.txt"_s));
    QVERIFY(text.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(text.readAll());
    for (const QString &expected : {u"Stockholm"_s, u"Mayor: Anna König Jerlmyr"_s, u"(in 2017)"_s, u"Data scientist"_s,
                                    u"3 of 4 named; 1 unknown"_s, u"Sources and notes"_s,
                                    u"https://cities-innovation-oecd.com/cities/stockholm-swe/"_s})
        QVERIFY2(content.contains(expected), qPrintable(expected));
}

void TstBriefDocument::headingsAreHeadings()
{
    QTextDocument document;
    writeBriefText(cityBrief(u"stockholm-swe@2018"), document);
    QMap<int, QStringList> headings;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        headings[block.blockFormat().headingLevel()].append(block.text());
    QCOMPARE(headings.value(1), QStringList{u"Stockholm"_s});
    QVERIFY(headings.value(2).contains(u"How innovation is funded"_s));
    QCOMPARE(headings.value(2).last(), u"Sources and notes"_s);
    QVERIFY(headings.value(3).contains(u"Innovation skills or roles"_s));
}

void TstBriefDocument::answersAreListsAndChartsPictures()
{
    QTextDocument document;
    writeBriefText(cityBrief(u"stockholm-swe@2018"), document);
    int items = 0;
    int pictures = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        items += block.textList() ? 1 : 0;
        pictures += block.text().contains(QChar::ObjectReplacementCharacter) ? 1 : 0;
    }
    QVERIFY(items > 20);
    QVERIFY(pictures > 8);
}

void TstBriefDocument::aComparisonIsATable()
{
    QTextDocument document;
    writeBriefText(comparedBrief({u"stockholm-swe@2018"_s, u"helsinki-fin@2020"_s}), document);
    const QString text = document.toPlainText();
    for (const QString &expected : {u"A Stockholm 2018"_s, u"B Helsinki 2020"_s, u"≠"_s, u"✓"_s, u"no answer found"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected));
}

CITY_PROFILES_TEST(TstBriefDocument)
#include "tst_briefdocument.moc"
