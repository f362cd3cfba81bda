// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "tokens.h"

#include <QTest>

#include <cmath>

using namespace CityProfiles;

/// Text has a contrast of at least 4.5:1 and marks of 3:1 against every ground they stand on.
class TstTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void marksCanBeSeen_data();
    void marksCanBeSeen();
    void blackOnWhiteIsTwentyOne();
};

namespace {

/// Relative luminance, WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = qMax(luminance(a), luminance(b));
    const double dark = qMin(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

void addRow(const char *theme, const char *mark, const char *ground, const QColor &colour, const QColor &behind)
{
    QTest::addRow("%s: %s on %s", theme, mark, ground) << colour << behind;
}

void addColumns()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QColor>("ground");
}

} // namespace

void TstTokens::textCanBeRead_data()
{
    addColumns();
    for (const auto &[theme, t] : {std::pair("light", Tokens::light()), std::pair("dark", Tokens::dark())}) {
        for (const auto &[name, ground] : {std::pair("background", t.background), std::pair("surface", t.surface)}) {
            addRow(theme, "text", name, t.text, ground);
            addRow(theme, "muted", name, t.muted, ground);
            addRow(theme, "accent", name, t.accent, ground);
        }
        addRow(theme, "text", "accent ground", t.text, t.accentGround);
        addRow(theme, "muted", "accent ground", t.muted, t.accentGround);
        addRow(theme, "accent", "accent ground", t.accent, t.accentGround);
        const QPalette palette = paletteFrom(t);
        addRow(theme, "text", "selection", palette.color(QPalette::HighlightedText),
               palette.color(QPalette::Highlight));
        addRow(theme, "link", "surface", palette.color(QPalette::Link), t.surface);
    }
}

void TstTokens::textCanBeRead()
{
    QFETCH(QColor, colour);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(colour, ground) >= 4.5, QByteArray::number(contrast(colour, ground)));
}

void TstTokens::marksCanBeSeen_data()
{
    addColumns();
    for (const auto &[theme, t] : {std::pair("light", Tokens::light()), std::pair("dark", Tokens::dark())}) {
        for (const auto &[name, ground] : {std::pair("background", t.background), std::pair("surface", t.surface)}) {
            addRow(theme, "bar", name, t.bar, ground);
            addRow(theme, "published", name, t.published, ground);
            addRow(theme, "sufficient", name, t.sufficient, ground);
            addRow(theme, "insufficient", name, t.insufficient, ground);
            for (const QColor &colour : t.compared)
                addRow(theme, qPrintable(colour.name()), name, colour, ground);
        }
    }
}

void TstTokens::marksCanBeSeen()
{
    QFETCH(QColor, colour);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(colour, ground) >= 3, QByteArray::number(contrast(colour, ground)));
}

void TstTokens::blackOnWhiteIsTwentyOne()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
}

CITY_PROFILES_TEST(TstTokens)
#include "tst_tokens.moc"
