// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folding.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Names are found as a person types them on a keyboard without accents.
class TstFolding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsFolded_data();
    void aNameIsFolded();
    void foldingTwiceChangesNothing_data();
    void foldingTwiceChangesNothing();
    void composedAndDecomposedAreTheSame();
    void placesLeadBackToTheText_data();
    void placesLeadBackToTheText();
    void wordsAreFoldedAndEachOnce();
};

void TstFolding::aNameIsFolded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(expected);
    };
    row("São Paulo", "sao paulo");
    row("Malmö", "malmo");
    row("Tromsø", "tromso");
    row("Łódź", "lodz");
    row("Gießen", "giessen");
    row("GIEẞEN", "giessen");
    row("Be'er Sheva", "beer sheva");
    row("Be’er Sheva", "beer sheva");
    row("St. Paul", "st paul");
    row("İzmir", "izmir");
    row("Diyarbakır", "diyarbakir");
    row("Reykjavík", "reykjavik");
    row("Seyðisfjörður", "seydisfjordur");
    row("Þingeyri", "thingeyri");
    row("Ærø", "aero");
    row("Đà Nẵng", "da nang");
    row("Winston-Salem", "winston salem");
    row("  Tel Aviv  -  Yafo! ", "tel aviv yafo");
    row("Paris 15", "paris 15");
    row("Αθήνα", "αθηνα");
    row("東京", "東京");
    row("", "");
    row(" . - ", "");
}

void TstFolding::aNameIsFolded()
{
    QFETCH(QString, name);
    QTEST(QString::fromUtf8(folded(name)), "expected");
}

void TstFolding::foldingTwiceChangesNothing_data()
{
    aNameIsFolded_data();
}

void TstFolding::foldingTwiceChangesNothing()
{
    QFETCH(QString, name);
    const QByteArray once = folded(name);
    QCOMPARE(folded(QString::fromUtf8(once)), once);
}

void TstFolding::composedAndDecomposedAreTheSame()
{
    const QString name = u"Ångström"_s;
    QCOMPARE(folded(name.normalized(QString::NormalizationForm_D)), folded(name));
}

void TstFolding::placesLeadBackToTheText_data()
{
    aNameIsFolded_data();
    QTest::newRow("combining accents") << u"Sa\u0303o e\u0301te\u0301"_s << u"sao ete"_s;
    QTest::newRow("beyond the first plane") << u"a𝔊b 🏙 c"_s << u"agb 🏙 c"_s;
    QTest::newRow("a syllable that has parts") << u"서울"_s << QString::fromUtf8(folded(u"서울"));
}

void TstFolding::placesLeadBackToTheText()
{
    QFETCH(QString, name);
    const FoldedText text = foldedWithPlaces(name);
    QTEST(QString::fromUtf8(text.bytes), "expected");
    QCOMPARE(text.bytes, folded(name));
    QCOMPARE(text.places.size(), std::size_t(text.bytes.size()));
    for (std::size_t i = 0; i < text.places.size(); ++i) {
        const QString character = name.mid(text.places[i], name.at(text.places[i]).isHighSurrogate() ? 2 : 1);
        QVERIFY(text.bytes.at(qsizetype(i)) == ' ' || folded(character).contains(text.bytes.at(qsizetype(i))));
    }
}

void TstFolding::wordsAreFoldedAndEachOnce()
{
    QCOMPARE(foldedWords(u" São  PAULO são-Gießen "), (QByteArrayList{"sao", "paulo", "giessen"}));
    QCOMPARE(foldedWords(u" . - "), QByteArrayList());
    QCOMPARE(foldedWords(u"AND (\"x*\")"), (QByteArrayList{"and", "x"}));
}

CITY_PROFILES_TEST(TstFolding)
#include "tst_folding.moc"
