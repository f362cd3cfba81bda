// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namemarks.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// What was found folded is marked in the text as printed.
class TstNameMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksStandWhereTheWordsAre_data();
    void marksStandWhereTheWordsAre();
    void aLongTextIsMarkedAtItsBeginning();
};

void TstNameMarks::marksStandWhereTheWordsAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const QString &text, const QByteArrayList &words, const QString &marked) {
        QTest::newRow(name) << text << words << marked;
    };
    row("plain", u"Stockholm"_s, {"stock"}, u"[Stock]holm"_s);
    row("nothing", u"Stockholm"_s, {"oslo"}, u"Stockholm"_s);
    row("no words", u"Stockholm"_s, {}, u"Stockholm"_s);
    row("accents", u"São Paulo"_s, {"sao"}, u"[São] Paulo"_s);
    row("a mark of its own", u"Sa\u0303o Paulo"_s, {"sa"}, u"[Sa\u0303]o Paulo"_s);
    row("one letter becomes two", u"Gießen"_s, {"ssen"}, u"Gie[ßen]"_s);
    row("half a letter", u"Gießen"_s, {"gies"}, u"[Gieß]en"_s);
    row("behind a longer one", u"Straße Ost"_s, {"ost"}, u"Straße [Ost]"_s);
    row("dropped letters", u"St. Paul"_s, {"paul"}, u"St. [Paul]"_s);
    row("an apostrophe within", u"Be'er Sheva"_s, {"beer"}, u"[Be'er] Sheva"_s);
    row("each time", u"Baden-Baden"_s, {"bad"}, u"[Bad]en-[Bad]en"_s);
    row("overlapping words", u"Stockholm"_s, {"stock", "ckho"}, u"[Stockho]lm"_s);
    row("two words", u"Portland, OR"_s, {"or", "land"}, u"P[or]t[land], [OR]"_s);
    row("beyond the basic plane", u"\U00010400x\U00010400"_s, {"x"}, u"\U00010400[x]\U00010400"_s);
}

void TstNameMarks::marksStandWhereTheWordsAre()
{
    QFETCH(QString, text);
    QFETCH(QByteArrayList, words);
    QFETCH(QString, marked);
    const auto marks = matchMarks(text, words);
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark)
        text.insert(mark->first + mark->second, u']').insert(mark->first, u'[');
    QCOMPARE(text, marked);
}

void TstNameMarks::aLongTextIsMarkedAtItsBeginning()
{
    const auto marks = matchMarks(QString(QString(100000, u'a') + u'b'), {"b"});
    QVERIFY(marks.isEmpty());
    QCOMPARE(matchMarks(QString(u'b' + QString(100000, u'a')), {"b"}).size(), 1);
}

CITY_PROFILES_TEST(TstNameMarks)
#include "tst_namemarks.moc"
