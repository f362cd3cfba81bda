// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartwording.h"
#include "datasettext.h"
#include "installedtexts.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Side by side, "cannot tell" says why.
class TstComparisonWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVerdictSaysWhy_data();
    void aVerdictSaysWhy();

private:
    InstalledTexts m_english{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TstComparisonWording::aVerdictSaysWhy_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");
    QTest::newRow("same") << u"strategy"_s << u"same"_s << QString();
    QTest::newRow("different") << u"budget"_s << u"different"_s << QString();
    QTest::newRow("missing") << u"mayor"_s << u"cannot tell"_s << u"No answer found: Portland, OR 2018"_s;
    QTest::newRow("incomplete") << u"roles"_s << u"cannot tell"_s << u"List incomplete: Portland, ME 2018"_s;
    QTest::newRow("years") << u"population"_s << u"cannot tell"_s
                           << u"The reference years differ, so the numbers are not compared."_s;
    QTest::newRow("bounds") << u"staff"_s << u"cannot tell"_s << u"The printed numbers are bounds that overlap."_s;
}

void TstComparisonWording::aVerdictSaysWhy()
{
    QFETCH(QString, question);
    const Dataset dataset = datasetFromText(uR"(
        edition 2018
        question mayor text headline
        question population quantity headline
        question staff quantity fact
        question budget quantity fact
        question roles multi_choice bars designer engineer
        question strategy yes_no share
        city portland-me Portland US ME
        city portland-or Portland US OR
        profile portland-me@2018
        mayor: Ethan
        population: 66000 (2016)
        staff: more than 5
        budget: 1
        roles: partial designer
        strategy: yes
        profile portland-or@2018
        population: 640000 (2017)
        staff: 7
        budget: 2
        roles: designer
        strategy: yes
    )");
    const Comparison comparison = compareProfiles(dataset, {0, 1}).value();
    for (const ComparisonRow &row : comparison.rows) {
        if (row.question != questionOf(dataset, question))
            continue;
        QTEST(Wording::verdictText(row.verdict), "verdict");
        QTEST(Wording::verdictReason(dataset, comparison, row), "reason");
    }
}

CITY_PROFILES_TEST(TstComparisonWording)
#include "tst_comparisonwording.moc"
