// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brieftext.h"
#include "testmain.h"

#include <QFontMetricsF>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Words in narrow columns.
class TstBriefText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTypeShrinksForALongWord();
    void aWordThatIsTooWideIsHyphenated();
    void anAddressIsNot();
    void narrowColumnsBreakBetweenWords();
};

namespace {

QFont body()
{
    return BriefStyle().font(BriefType::Body);
}

qreal widthOf(const QString &text)
{
    return QFontMetricsF(body()).horizontalAdvance(text);
}

} // namespace

void TstBriefText::theTypeShrinksForALongWord()
{
    const qreal width = widthOf(u"Gothenburg"_s);
    QCOMPARE(wordScale(u"Gothenburg 2018"_s, body(), width + 1), 1);
    const qreal scale = wordScale(u"Gothenburg 2018"_s, body(), width * 0.85);
    QVERIFY(scale <= 0.85 && scale >= 0.75);
    QCOMPARE(scale * body().pixelSize(), qreal(qRound(scale * body().pixelSize())));
    QVERIFY(wordScale(u"Gothenburg"_s, body(), width / 10) > 0.6); // no smaller than can be read
}

void TstBriefText::aWordThatIsTooWideIsHyphenated()
{
    const QString text = u"An interdisciplinary, small team"_s;
    QCOMPARE(hyphenatedWords(text, body(), 400), text);
    const qreal width = widthOf(u"interdisc"_s);
    const QString hyphenated = hyphenatedWords(text, body(), width);
    QCOMPARE(QString(hyphenated).remove(u'-'), text);
    QVERIFY(hyphenated.startsWith(u"An interd"_s));
    for (const QString &part : hyphenated.split(u'-').first(hyphenated.count(u'-')))
        QVERIFY2(widthOf(part.section(u' ', -1) % u'-') <= width, qPrintable(part));
    QVERIFY(hyphenated.count(u'-') >= 1);
}

void TstBriefText::anAddressIsNot()
{
    const QString address = u"office@innovation.example"_s;
    QCOMPARE(hyphenatedWords(address, body(), 30), address);
}

void TstBriefText::narrowColumnsBreakBetweenWords()
{
    BriefTextLook look;
    look.wholeWords = true;
    const BriefTextBlock block(u"Gothenburg 2018"_s, look, BriefStyle(), widthOf(u"Gothenbur"_s));
    QCOMPARE(block.chunks(1), QStringList({u"Gothenburg"_s, u"2018"_s}));
}

CITY_PROFILES_TEST(TstBriefText)
#include "tst_brieftext.moc"
