// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefpdf.h"
#include "briefsample.h"
#include "datasettext.h"
#include "exportnotes.h"
#include "testmain.h"
#include "tooloutput.h"

#include <QRegularExpression>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;
using Length = BriefOptions::Length;

/// A brief as PDF: what other programs read in it.
class TstBriefPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itHasThePaperAskedFor_data();
    void itHasThePaperAskedFor();
    void itSaysWhatItIs();
    void fontsAreEmbedded();
    void everyAnsweredQuestionIsInTheText();
    void questionsWithoutAnAnswerStandOnceAtTheEnd();
    void sectionsThatAreLeftOutAreNotThere();
    void textIsInTheOrderInWhichItIsRead();
    void pagesAreCountedAndSayWhatTheyAreOf();
    void sourcesAreLinks();
    void whatMustStandWithTheDataStandsThere();
    void chartsAreVectors();
    void twoFilesOfOneTimeAreTheSame();
};

namespace {

QByteArray pdf(QStringView city, const BriefOptions &options = {})
{
    return briefPdf(cityBrief(city, options), options);
}

QString textOf(const QByteArray &file)
{
    return QString::fromUtf8(toolOutput(u"pdftotext"_s, {u"-raw"_s, u"FILE"_s, u"-"_s}, file)).simplified();
}

QString infoOf(const QByteArray &file)
{
    return QString::fromUtf8(toolOutput(u"pdfinfo"_s, {u"FILE"_s}, file));
}

} // namespace

void TstBriefPdf::itHasThePaperAskedFor_data()
{
    QTest::addColumn<BriefOptions::Paper>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << BriefOptions::Paper::A4 << u"595 x 842 pts (A4)"_s;
    QTest::newRow("Letter") << BriefOptions::Paper::Letter << u"612 x 792 pts (letter)"_s;
}

void TstBriefPdf::itHasThePaperAskedFor()
{
    QFETCH(BriefOptions::Paper, paper);
    QFETCH(QString, size);
    const QString info = infoOf(pdf(u"turin-ita@2018", briefOptions(Length::OnePage, paper)));
    QVERIFY2(info.contains(size), qPrintable(info));
    QVERIFY(QRegularExpression(u"Pages: +1\n"_s).match(info).hasMatch());
}

void TstBriefPdf::itSaysWhatItIs()
{
    const QString info = infoOf(pdf(u"stockholm-swe@2018")).simplified();
    QVERIFY2(info.contains(u"Title: City brief: Stockholm Subject: Sweden · 2018 survey"_s), qPrintable(info));
    QVERIFY2(info.contains(u"Keywords: Stockholm, Sweden"_s), qPrintable(info));
    QVERIFY2(info.contains(u"Author: "_s), qPrintable(info));
}

void TstBriefPdf::fontsAreEmbedded()
{
    const QByteArrayList lines =
        toolOutput(u"pdffonts"_s, {u"FILE"_s}, pdf(u"stockholm-swe@2018")).trimmed().split('\n');
    QVERIFY(lines.size() > 2);
    for (const QByteArray &line : lines.mid(2)) {
        QVERIFY2(line.contains("Inter"), line.constData());
        QVERIFY2(QRegularExpression(u" yes +(yes|no) +yes "_s).match(QString::fromUtf8(line)).hasMatch(),
                 line.constData()); // embedded, and with a map to Unicode
    }
}

void TstBriefPdf::everyAnsweredQuestionIsInTheText()
{
    for (const char *id : {"stockholm-swe@2018", "turin-ita@2018", "helsinki-fin@2020"}) {
        const ProfileIndex profile = profileOf(*survey(), QString::fromLatin1(id));
        const QString text = textOf(pdf(QString::fromLatin1(id)));
        for (int question = 0; question < int(survey()->codebook().questions.size()); ++question) {
            const QString label = survey()->question(question).label;
            if (known(survey()->state(profile, question)))
                QVERIFY2(text.contains(label), qPrintable(label));
        }
    }
}

void TstBriefPdf::questionsWithoutAnAnswerStandOnceAtTheEnd()
{
    const ProfileIndex profile = profileOf(*survey(), u"maceio-bra@2020");
    QStringList unanswered;
    for (const int question : survey()->codebook().questionOrder()) {
        if (survey()->state(profile, question) == State::NotStated)
            unanswered.append(survey()->question(question).label);
    }
    QVERIFY(unanswered.size() > 10);
    const QString text = textOf(pdf(u"maceio-bra@2020"));
    QCOMPARE(text.count(u"Not shown in our source: "_s % unanswered.join("; "_L1)), 1);
    for (const BriefSection &section : cityBrief(u"maceio-bra@2020").sections) {
        for (const BriefAnswer &answer : section.answers)
            QVERIFY2(!unanswered.contains(answer.label), qPrintable(answer.label));
    }
}

void TstBriefPdf::sectionsThatAreLeftOutAreNotThere()
{
    BriefOptions options;
    options.leftOut = {u"funding"_s, u"data"_s};
    const QString text = textOf(pdf(u"stockholm-swe@2018", options));
    QVERIFY(!text.contains(u"How innovation is funded"_s));
    QVERIFY(!text.contains(u"Data availability"_s));
    QVERIFY(text.contains(u"Terms and activities"_s));
}

void TstBriefPdf::textIsInTheOrderInWhichItIsRead()
{
    const QString text = textOf(pdf(u"stockholm-swe@2018"));
    qsizetype at = 0;
    for (const QString &part :
         {u"City brief Stockholm Sweden · 2018 survey · 24 of 24 questions answered Mayor Anna König Jerlmyr"_s,
          u"What innovation is for What innovation helps the city do Save costs and improve efficiency"_s,
          u"Spotlight Opened an internal idea hub in 2017 and set up Digital Demo Stockholm, joining"_s,
          u"Sources and notes"_s}) {
        const qsizetype next = text.indexOf(part, at);
        QVERIFY2(next >= at, qPrintable(part));
        at = next;
    }
}

void TstBriefPdf::pagesAreCountedAndSayWhatTheyAreOf()
{
    const QByteArray file = pdf(u"stockholm-swe@2018");
    const int pages = QRegularExpression(u"Pages: +(\\d+)"_s).match(infoOf(file)).captured(1).toInt();
    QVERIFY(pages > 2);
    const QString text = textOf(file);
    for (int page = 1; page <= pages; ++page)
        QVERIFY(text.contains(u"%1 of %2"_s.arg(page).arg(pages)));
    QCOMPARE(text.count(u"Stockholm, 2018 survey · Innovation profiles of cities"_s), pages);
}

void TstBriefPdf::sourcesAreLinks()
{
    QVERIFY(pdf(u"stockholm-swe@2018").contains("/URI (https://cities-innovation-oecd.com/cities/stockholm-swe/)"));
}

void TstBriefPdf::whatMustStandWithTheDataStandsThere()
{
    int noted = 0;
    for (ProfileIndex profile = 0; profile < survey()->profileCount(); ++profile) {
        const QString note = Wording::countryNote(*survey(), profile);
        if (note.isEmpty())
            continue;
        ++noted;
        const Wording::ExportNotes notes = Wording::exportNotes(*survey(), std::vector{profile});
        for (const Length length : {Length::OnePage, Length::Full}) {
            const QString text = textOf(pdf(survey()->profileId(profile), briefOptions(length)));
            for (const QString &part : {note.simplified(), notes.acknowledgement, notes.version, notes.unknown})
                QVERIFY2(text.contains(part), qPrintable(text.right(900) + u" has not: "_s + part));
            QCOMPARE(text.count(note.simplified()), 1);
        }
    }
    QVERIFY(noted > 0);
}

void TstBriefPdf::chartsAreVectors()
{
    const QByteArray images = toolOutput(u"pdfimages"_s, {u"-list"_s, u"FILE"_s}, pdf(u"stockholm-swe@2018"));
    QCOMPARE(images.trimmed().split('\n').size(), 2); // the heads of the columns and a line below them
}

void TstBriefPdf::twoFilesOfOneTimeAreTheSame()
{
    qputenv("SOURCE_DATE_EPOCH", "1577836800");
    const QByteArray one = pdf(u"turin-ita@2018");
    QTest::qSleep(1100); // the clock goes on by a second
    const QByteArray other = pdf(u"turin-ita@2018");
    qunsetenv("SOURCE_DATE_EPOCH");
    QCOMPARE(one, other);
    QVERIFY2(infoOf(one).contains(u"Jan  1 00:00:00 2020"_s), qPrintable(infoOf(one)));
}

CITY_PROFILES_TEST(TstBriefPdf)
#include "tst_briefpdf.moc"
