// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answertext.h"
#include "certainty.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The three-valued rule as one table: every state and question of it, and printed numbers against ranges.
class TstCertainty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStateAndAChoiceGiveATruth_data();
    void aStateAndAChoiceGiveATruth();
    void aStateAndALevelGiveATruth_data();
    void aStateAndALevelGiveATruth();
    void aNumberOfEveryStateIsAskedForARange_data();
    void aNumberOfEveryStateIsAskedForARange();
    void aPrintedNumberLiesInARange_data();
    void aPrintedNumberLiesInARange();
    void twoPrintedNumbersAreTheSame_data();
    void twoPrintedNumbersAreTheSame();
    void onlyWhatTheSourceShowsIsKnown();
};

namespace {

QString word(Truth truth)
{
    return truth == Truth::Yes ? u"yes"_s : truth == Truth::No ? u"no"_s : u"unknown"_s;
}

Quantity quantity(const QString &text)
{
    Question question;
    question.kind = QuestionKind::Quantity;
    return *Testing::answerFromText(question, text).quantity();
}

/// "30..50": the lower bound is included and the upper not; "30..=50": both are; ">30..50": neither is; a missing bound
/// is open.
NumberRange range(const QString &text)
{
    const QStringList bounds = text.split(".."_L1);
    NumberRange range;
    QString upper = bounds.at(1);
    range.upperIncluded = upper.startsWith(u'=');
    upper.remove(u'=');
    QString lower = bounds.at(0);
    range.lowerIncluded = !lower.startsWith(u'>');
    lower.remove(u'>');
    if (!lower.isEmpty())
        range.lower = lower.toDouble();
    if (!upper.isEmpty())
        range.upper = upper.toDouble();
    return range;
}

void addRange(const char *name, const char *number, const char *within, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(number) << QString::fromUtf8(within) << QString::fromUtf8(expected);
}

} // namespace

void TstCertainty::aStateAndAChoiceGiveATruth_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("named");
    QTest::addColumn<bool>("offered");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("lacks");
    const auto row = [](const char *state, bool named, bool offered, const char *has, const char *lacks) {
        QTest::addRow("%s, %s, %s", state, named ? "named" : "not named", offered ? "offered" : "not offered")
            << QString::fromUtf8(state) << named << offered << QString::fromUtf8(has) << QString::fromUtf8(lacks);
    };
    row("answered", true, true, "yes", "no");
    row("answered", false, true, "no", "yes");
    row("partial", true, true, "yes", "no");
    row("partial", false, true, "unknown", "unknown");
    row("none", false, true, "no", "yes");
    row("not_stated", false, true, "unknown", "unknown");
    row("not_asked", false, true, "unknown", "unknown");
    for (const char *state : {"answered", "partial", "none", "not_stated", "not_asked"})
        row(state, false, false, "unknown", "unknown");
}

void TstCertainty::aStateAndAChoiceGiveATruth()
{
    QFETCH(QString, state);
    QFETCH(bool, named);
    QFETCH(bool, offered);
    const State given = stateFromId(state).value();
    QTEST(word(hasOption(given, named, offered)), "has");
    QTEST(word(lacksOption(given, named, offered)), "lacks");
}

void TstCertainty::aStateAndALevelGiveATruth_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("offered");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *state, int level, bool offered, const char *expected) {
        QTest::addRow("%s, level %d, %s", state, level, offered ? "offered" : "not offered")
            << QString::fromUtf8(state) << level << offered << QString::fromUtf8(expected);
    };
    row("answered", 1, true, "yes");
    row("answered", 0, true, "no");
    row("answered", -1, true, "unknown"); // a row that stands empty
    row("partial", 1, true, "yes");
    row("partial", 0, true, "no");
    row("partial", -1, true, "unknown");
    row("none", -1, true, "no");
    row("not_stated", -1, true, "unknown");
    row("not_asked", -1, true, "unknown");
    for (const char *state : {"answered", "partial", "none", "not_stated", "not_asked"})
        row(state, -1, false, "unknown");
    row("answered", 1, false, "unknown");
}

void TstCertainty::aStateAndALevelGiveATruth()
{
    QFETCH(QString, state);
    QFETCH(int, level);
    QFETCH(bool, offered);
    QTEST(word(hasLevel(stateFromId(state).value(), level, 1, offered)), "expected");
}

void TstCertainty::aNumberOfEveryStateIsAskedForARange_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("outside");
    QTest::newRow("answered") << u"answered"_s << u"yes"_s << u"no"_s;
    QTest::newRow("partial") << u"partial"_s << u"yes"_s << u"no"_s;
    QTest::newRow("none") << u"none"_s << u"no"_s << u"no"_s;
    QTest::newRow("not stated") << u"not_stated"_s << u"unknown"_s << u"unknown"_s;
    QTest::newRow("not asked") << u"not_asked"_s << u"unknown"_s << u"unknown"_s;
}

void TstCertainty::aNumberOfEveryStateIsAskedForARange()
{
    QFETCH(QString, state);
    const State given = stateFromId(state).value();
    QTEST(word(inRange(given, quantity(u"40"_s), range(u"30..50"_s))), "inside");
    QTEST(word(inRange(given, quantity(u"40"_s), range(u"50..60"_s))), "outside");
}

void TstCertainty::aPrintedNumberLiesInARange_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("within");
    QTest::addColumn<QString>("expected");
    addRange("exact inside", "40", "30..50", "yes");
    addRange("exact at the lower bound", "30", "30..50", "yes");
    addRange("exact at the upper bound", "50", "30..50", "no");
    addRange("exact at an included upper bound", "50", "30..=50", "yes");
    addRange("exact below", "29", "30..50", "no");
    addRange("exact, open below", "-5", "..50", "yes");
    addRange("exact, open above", "50", "30..", "yes");
    addRange("zero is a number", "0", "0..1", "yes");
    addRange("about contained", "about 40", "36..45", "yes");
    addRange("about touches the included bound", "about 40", "30..=44", "yes");
    addRange("about touches the excluded bound", "about 40", "30..44", "unknown");
    addRange("about crosses below", "about 40", "37..50", "unknown");
    addRange("about around the range", "about 40", "39..41", "unknown");
    addRange("about touches from below", "about 40", "44..50", "unknown");
    addRange("about misses below", "about 40", "45..50", "no");
    addRange("about touches from above", "about 40", "20..36", "no");
    addRange("about below zero", "about -40", "-44..-35", "yes");
    addRange("more than contained", "more than 100", "100..", "yes");
    addRange("more than in a wider range", "more than 100", "50..", "yes");
    addRange("more than crosses the lower bound", "more than 100", "101..", "unknown");
    addRange("more than crosses the upper bound", "more than 100", "50..200", "unknown");
    addRange("more than touches", "more than 100", "0..=100", "no");
    addRange("more than misses", "more than 100", "0..99", "no");
    addRange("less than contained", "less than 5", "0..5", "yes");
    addRange("less than, open below", "less than 5", "..5", "yes");
    addRange("less than crosses the upper bound", "less than 5", "0..4", "unknown");
    addRange("less than crosses the lower bound", "less than 5", "1..10", "unknown");
    addRange("less than touches", "less than 5", "5..10", "no");
    addRange("range contained", "4 to 6", "4..7", "yes");
    addRange("range contained with both ends", "4 to 6", "4..=6", "yes");
    addRange("range touches the excluded bound", "4 to 6", "4..6", "unknown");
    addRange("range crosses", "4 to 6", "5..9", "unknown");
    addRange("range touches from below", "4 to 6", "6..9", "unknown");
    addRange("range touches from above", "4 to 6", "0..4", "no");
    addRange("range touches an included bound", "4 to 6", "0..=4", "unknown");
    addRange("range misses", "4 to 6", "7..9", "no");
    addRange("exact at an excluded lower bound", "30", ">30..50", "no");
    addRange("exact above an excluded lower bound", "31", ">30..50", "yes");
    addRange("about touches the excluded lower bound", "about 40", ">36..50", "unknown");
    addRange("about touches from below, excluded", "about 40", ">44..50", "no");
    addRange("more than at its excluded lower bound", "more than 100", ">100..", "yes");
    addRange("less than touches the excluded bound", "less than 5", ">5..10", "no");
    addRange("range touches from below, excluded", "4 to 6", ">6..9", "no");
    addRange("range touches the excluded lower bound", "4 to 6", ">4..9", "unknown");
    addRange("any number lies in the open range", "more than 1", "..", "yes");
}

void TstCertainty::aPrintedNumberLiesInARange()
{
    QFETCH(QString, number);
    QFETCH(QString, within);
    QTEST(word(inRange(State::Answered, quantity(number), range(within))), "expected");
}

void TstCertainty::twoPrintedNumbersAreTheSame_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("within");
    QTest::addColumn<QString>("expected");
    addRange("equal", "4", "4", "yes");
    addRange("unequal", "4", "5", "no");
    addRange("about, both", "about 40", "about 40", "unknown");
    addRange("about and a number within a tenth", "about 40", "44", "unknown");
    addRange("about and a number beyond a tenth", "about 40", "45", "no");
    addRange("more than and its own number", "more than 100", "100", "no");
    addRange("more than and a number above", "more than 100", "101", "unknown");
    addRange("more than and less than", "more than 100", "less than 100", "no");
    addRange("less than and its own number", "less than 5", "5", "no");
    addRange("less than and a number below", "less than 5", "4", "unknown");
    addRange("range and its end", "4 to 6", "6", "unknown");
    addRange("range and a number outside", "4 to 6", "7", "no");
    addRange("two equal ranges", "4 to 6", "4 to 6", "unknown");
}

void TstCertainty::twoPrintedNumbersAreTheSame()
{
    QFETCH(QString, number);
    QFETCH(QString, within);
    QTEST(word(sameNumber(quantity(number), quantity(within))), "expected");
    QTEST(word(sameNumber(quantity(within), quantity(number))), "expected");
}

void TstCertainty::onlyWhatTheSourceShowsIsKnown()
{
    QVERIFY(known(State::Answered));
    QVERIFY(known(State::Partial));
    QVERIFY(known(State::None));
    QVERIFY(!known(State::NotStated));
    QVERIFY(!known(State::NotAsked));
}

CITY_PROFILES_TEST(TstCertainty)
#include "tst_certainty.moc"
