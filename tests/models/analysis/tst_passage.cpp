// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folding.h"
#include "passage.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// A passage shows the words that were found among their neighbours.
class TstPassage : public QObject {
    Q_OBJECT

private:
    static QStringList marks(const Passage &passage)
    {
        QStringList words;
        for (const TextRange &range : passage.ranges)
            words.append(passage.text.mid(range.start, range.length));
        return words;
    }

    static QString longText(const QString &middle)
    {
        return QString(u"one two three four five six seven eight nine ten "_s.repeated(4) + middle
                       + u" ten nine eight seven six five four three two one"_s.repeated(4));
    }

private Q_SLOTS:
    void aShortTextIsShownWhole()
    {
        const Passage passage = passageOf(u"A lab\nin Tromsø"_s, {"tromso"});
        QCOMPARE(passage.text, u"A lab in Tromsø"_s);
        QCOMPARE(marks(passage), QStringList{u"Tromsø"_s});
    }

    void aLongTextIsCutBetweenWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("in the middle") << longText(u"Gießen"_s);
        QTest::newRow("at the beginning") << longText(u"x"_s).prepend(u"Gießen "_s);
        QTest::newRow("at the end") << longText(u"x"_s).append(u" Gießen"_s);
    }
    void aLongTextIsCutBetweenWords()
    {
        QFETCH(QString, text);
        const Passage passage = passageOf(text, {"giessen"});
        QCOMPARE(marks(passage), QStringList{u"Gießen"_s});
        QVERIFY(passage.text.size() <= passageLength + 2);
        QVERIFY(passage.text.size() > passageLength / 2);
        QString inner = passage.text;
        QCOMPARE(inner.startsWith(u'…'), !text.startsWith(inner.left(5)));
        QCOMPARE(inner.endsWith(u'…'), !text.endsWith(inner.right(5)));
        inner.remove(u'…');
        QVERIFY(QString(u' ' + text + u' ').contains(QString(u' ' + inner + u' ')));
    }

    void everyWordWithinThePassageIsMarked()
    {
        const Passage passage = passageOf(longText(u"Gießen"_s), {"giessen", "ten", "nine"});
        QVERIFY(marks(passage).size() > 1);
        for (const QString &mark : marks(passage))
            QVERIFY(QStringList({u"Gießen"_s, u"ten"_s, u"nine"_s}).contains(mark));
    }

    void aTextWithoutBlanksIsCutBetweenCharacters()
    {
        const QString smile = u"👩🏽"_s;
        const Passage passage = passageOf(QString(smile.repeated(30) + u" 東京 "_s + smile.repeated(60)), {"東京"});
        QCOMPARE(marks(passage), QStringList{u"東京"_s});
        const QString rest = QString(passage.text).remove(u'…').remove(u"東京"_s).remove(u' ');
        QCOMPARE(rest.size() % smile.size(), 0);
        QCOMPARE(rest, smile.repeated(rest.size() / smile.size()));
    }

    void aWordLongerThanThePassageIsShownWhole()
    {
        const QString word = QString(200, u'a');
        const Passage passage = passageOf(longText(word), {QByteArray(150, 'a')});
        QCOMPARE(passage.ranges.size(), 1U);
        QCOMPARE(passage.ranges.front().length, 150);
        QCOMPARE(marks(passage).front(), word.left(150));
    }

    void withoutAMatchTheBeginningIsShown()
    {
        const Passage passage = passageOf(longText(u"x"_s), {"zebra"});
        QVERIFY(passage.text.startsWith(u"one two"_s) && passage.text.endsWith(u'…'));
        QVERIFY(passage.ranges.empty());
    }
};

CITY_PROFILES_TEST(TstPassage)
#include "tst_passage.moc"
