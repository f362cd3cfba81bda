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

CITY_PROFILES_TEST(TstFolding)
#include "tst_folding.moc"
