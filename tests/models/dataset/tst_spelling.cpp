// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folding.h"
#include "spelling.h"
#include "testmain.h"

#include <QTest>

#include <algorithm>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// British and American spellings are the same word, from its first letters on.
class TstSpelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPairIsOneWord_data();
    void aPairIsOneWord();
    void otherWordsHaveOneSpelling_data();
    void otherWordsHaveOneSpelling();
    void wordsStandInATextByTheirBeginnings_data();
    void wordsStandInATextByTheirBeginnings();
    void theMatchedLengthIsWhatIsMarked_data();
    void theMatchedLengthIsWhatIsMarked();
    void anIndexedTextBeginsWithItself();
};

void TstSpelling::aPairIsOneWord_data()
{
    QTest::addColumn<QByteArray>("british");
    QTest::addColumn<QByteArray>("american");
    const auto rows = [](const char *text) {
        for (const QByteArray &pair : QByteArray(text).simplified().split(' ')) {
            const qsizetype slash = pair.indexOf('/');
            QTest::newRow(pair.constData()) << pair.first(slash) << pair.sliced(slash + 1);
        }
    };
    rows("centre/center centres/centers centred/centered centring/centering theatre/theater kilometre/kilometer "
         "litres/liters fibre/fiber fibreglass/fiberglass centrepiece/centerpiece epicentre/epicenter");
    rows("labour/labor behaviour/behavior behavioural/behavioral colour/color neighbourhoods/neighborhoods "
         "favourite/favorite honoured/honored unfavourable/unfavorable harbours/harbors rumour/rumor");
    rows("organisation/organization organise/organize organised/organized organising/organizing "
         "digitisation/digitization decentralised/decentralized prioritises/prioritizes organisers/organizers "
         "organisational/organizational recognisable/recognizable");
    rows("analyse/analyze analysed/analyzed analysing/analyzing catalyse/catalyze programme/program "
         "programmes/programs");
    rows("travelling/traveling modelled/modeled labelling/labeling cancelled/canceled counsellor/counselor "
         "jewellery/jewelry enrolment/enrollment fulfil/fulfill skilful/skillful");
    rows("defence/defense licence/license practise/practice practising/practicing dialogue/dialog "
         "catalogue/catalog analogue/analog cataloguing/cataloging");
    rows("paediatric/pediatric archaeology/archeology aesthetics/esthetics mediaeval/medieval grey/gray kerb/curb "
         "ploughs/plows mould/mold judgement/judgment ageing/aging sceptical/skeptical aluminium/aluminum "
         "artefacts/artifacts enquiry/inquiry adviser/advisor manoeuvre/maneuver");
}

void TstSpelling::aPairIsOneWord()
{
    QFETCH(QByteArray, british);
    QFETCH(QByteArray, american);
    QCOMPARE(spellings(british), (QByteArrayList{british, american}));
    QCOMPARE(spellings(american), (QByteArrayList{american, british}));
    for (qsizetype typed = 1; typed <= std::max(british.size(), american.size()); ++typed) {
        QVERIFY(matchesWords(american, {british.left(typed)}));
        QVERIFY(matchesWords(british, {american.left(typed)}));
    }
}

void TstSpelling::otherWordsHaveOneSpelling_data()
{
    QTest::addColumn<QByteArray>("word");
    const QByteArray words =
        "rise wise size prize advise exercise enterprise promise franchise expertise precise crisis "
        "basis paris noise raising citizen horizon laboratory humorous colorado parameter hour four "
        "story tire check is iz ise water meter9 our er re programming officer";
    for (const QByteArray &word : words.split(' '))
        QTest::newRow(word.constData()) << word;
    QTest::newRow("nothing") << QByteArray();
}

void TstSpelling::otherWordsHaveOneSpelling()
{
    QFETCH(QByteArray, word);
    QCOMPARE(spellings(word), QByteArrayList{word});
}

void TstSpelling::wordsStandInATextByTheirBeginnings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *text, const char *words, bool found) {
        QTest::newRow(words) << QString::fromUtf8(text) << QString::fromUtf8(words) << found;
    };
    row("The city opened a data centre", "city data", true);
    row("The city opened a data centre", "data CITY", true);
    row("The city opened a data centre", "dat cit", true);
    row("The city opened a data centre", "ity", false);
    row("The city opened a data centre", "city lake", false);
    row("The city opened a data centre", "centers", false);
    row("Data centers", "centres", true);
    row("Data centers", "centr", true);
    row("Data centres", "cente", true);
    row("Central station", "center", false);
    row("An organization", "organis", true);
    row("An organisation", "organiz", true);
    row("Tromsø, Gießen and Łódź", "tromso giessen lodz", true);
    row("Tromso", "Tromsø", true);
    row("Ærø and Đà Nẵng", "aero da nang", true);
    row("Be'er Sheva", "beer", true);
    row("AND (or) *", "and or", true);
    row("", "a", false);
    row("東京都", "東京", true);
}

void TstSpelling::wordsStandInATextByTheirBeginnings()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QTEST(matchesWords(folded(text), foldedWords(words)), "found");
    QVERIFY(matchesWords(folded(text), {}));
}

void TstSpelling::theMatchedLengthIsWhatIsMarked_data()
{
    QTest::addColumn<QByteArray>("textWord");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("length");
    QTest::newRow("the beginning") << QByteArray("centre") << QByteArray("cent") << 4;
    QTest::newRow("another spelling as long") << QByteArray("organization") << QByteArray("organis") << 7;
    QTest::newRow("a shorter spelling") << QByteArray("labour") << QByteArray("labor") << 6;
    QTest::newRow("another word") << QByteArray("labour") << QByteArray("label") << 0;
}

void TstSpelling::theMatchedLengthIsWhatIsMarked()
{
    QFETCH(QByteArray, textWord);
    QFETCH(QByteArray, word);
    QFETCH(int, length);
    QCOMPARE(matchedLength(textWord, word), qsizetype(length));
}

void TstSpelling::anIndexedTextBeginsWithItself()
{
    QCOMPARE(withOtherSpellings("a labour centre"), QByteArray("a labour centre labor center"));
    QCOMPARE(withOtherSpellings("plain words"), QByteArray("plain words"));
    QCOMPARE(withOtherSpellings(""), QByteArray());
}

CITY_PROFILES_TEST(TstSpelling)
#include "tst_spelling.moc"
