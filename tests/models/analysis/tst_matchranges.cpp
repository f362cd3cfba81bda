// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folding.h"
#include "matchranges.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// What was found is marked in the text as it is printed, whatever folding made of it.
class TstMatchRanges : public QObject {
    Q_OBJECT

private:
    /// The text with the ranges in brackets.
    static QString marked(QString text, const QString &words, bool wordStartsOnly)
    {
        const std::vector<TextRange> ranges = matchedRanges(text, foldedWords(words), wordStartsOnly);
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
            text.insert(range->start + range->length, u']');
            text.insert(range->start, u'[');
        }
        return text;
    }

    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
    }

private Q_SLOTS:
    void beginningsOfWordsAreMarked_data()
    {
        columns();
        const auto row = [](const QString &text, const QString &words, const QString &expected) {
            QTest::newRow(qPrintable(QString(text + u'/' + words))) << text << words << expected;
        };
        row(u"Gießen is in Hesse"_s, u"giessen"_s, u"[Gießen] is in Hesse"_s);
        row(u"Gießen"_s, u"gies"_s, u"[Gieß]en"_s);
        row(u"Gießen"_s, u"giesse"_s, u"[Gieße]n"_s);
        row(u"Tromsø"_s, u"TROMSO"_s, u"[Tromsø]"_s);
        row(u"Ærø"_s, u"aer"_s, u"[Ær]ø"_s);
        row(u"In São Paulo"_s, u"sao"_s, u"In [São] Paulo"_s);
        row(u"In Sa\u0303o Paulo"_s, u"sa"_s, u"In [Sa\u0303]o Paulo"_s);
        row(u"In Sa\u0303o\u0301 Paulo"_s, u"sao paul"_s, u"In [Sa\u0303o\u0301] [Paul]o"_s);
        row(u"🏙🏙 city 🏙 city"_s, u"city"_s, u"🏙🏙 [city] 🏙 [city]"_s);
        row(u"🏙city"_s, u"🏙"_s, u"[🏙]city"_s);
        row(u"The 𝔊reen"_s, u"gr"_s, u"The [𝔊r]een"_s);
        row(u"Be'er Sheva"_s, u"beer"_s, u"[Be'er] Sheva"_s);
        row(u"A centre, centers and central"_s, u"center"_s, u"A [centre], [center]s and central"_s);
        row(u"Organization"_s, u"organis"_s, u"[Organiz]ation"_s);
        row(u"the the other"_s, u"the"_s, u"[the] [the] other"_s);
        row(u"parking"_s, u"park parki"_s, u"[parki]ng"_s);
        row(u"nothing"_s, u"else"_s, u"nothing"_s);
        row(u""_s, u"else"_s, u""_s);
        row(u"nothing"_s, u""_s, u"nothing"_s);
    }
    void beginningsOfWordsAreMarked()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QTEST(marked(text, words, true), "expected");
    }

    void lettersAreMarkedWhereverTheyStand_data()
    {
        columns();
        QTest::newRow("within a word") << u"Stockholm"_s << u"holm"_s << u"Stock[holm]"_s;
        QTest::newRow("twice") << u"Baden-Baden"_s << u"ade"_s << u"B[ade]n-B[ade]n"_s;
        QTest::newRow("two that overlap") << u"Stockholm"_s << u"stock ckho"_s << u"[Stockho]lm"_s;
        QTest::newRow("the half of a letter") << u"Gießen"_s << u"se"_s << u"Gie[ße]n"_s;
        QTest::newRow("no other spelling") << u"Centreville"_s << u"center"_s << u"Centreville"_s;
        QTest::newRow("other scripts") << u"Αθήνα"_s << u"ηνα"_s << u"Αθ[ήνα]"_s;
    }
    void lettersAreMarkedWhereverTheyStand()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QTEST(marked(text, words, false), "expected");
    }
};

CITY_PROFILES_TEST(TstMatchRanges)
#include "tst_matchranges.moc"
