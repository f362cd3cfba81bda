// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "group.h"
#include "randomsurvey.h"
#include "statementcondition.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;

/// What is counted can be listed: the condition of a statement finds as many profiles as its count says.
class TstStatementCondition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itFindsWhatIsCounted_data();
    void itFindsWhatIsCounted();
};

void TstStatementCondition::itFindsWhatIsCounted_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {31U, 32U, 33U})
        QTest::addRow("seed %u", seed) << seed;
}

void TstStatementCondition::itFindsWhatIsCounted()
{
    QFETCH(quint32, seed);
    DatasetIndex index(std::make_shared<const Dataset>(RandomSurvey(seed).dataset(80)));
    const Codebook &codebook = index.dataset().codebook();
    int found = 0;
    for (int edition = 0; edition < int(codebook.editions.size()); ++edition) {
        const EditionChoice choice{EditionChoice::Mode::One, edition};
        const Group all = groupOf(index, {}, {}, choice).value();
        for (int question = 0; question < int(codebook.questions.size()); ++question) {
            const auto statements = statementsOf(codebook, question);
            const auto counts = countStatements(index.dataset(), question, edition, all.profiles);
            for (std::size_t i = 0; i < statements.size(); ++i) {
                const Group listed = groupOf(index, {}, {conditionFor(statements[i])}, choice).value();
                QCOMPARE(listed.profiles.count(), counts[i].yes);
                found += counts[i].yes;
            }
        }
    }
    QVERIFY(found > 100);
}

CITY_PROFILES_TEST(TstStatementCondition)
#include "tst_statementcondition.moc"
