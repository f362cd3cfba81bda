// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "differences.h"
#include "randomsurvey.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A difference is told only where no way of filling in what is unknown takes it away.
class TstDifferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRandomPairDiffersOnlyWhereItIsCertain();
    void aRandomProfileStandsApartFromMostWhateverIsUnknown();
    void fewCompleteAnswersCarryNothing();
};

void TstDifferences::aRandomPairDiffersOnlyWhereItIsCertain()
{
    const Dataset dataset = RandomSurvey(41).dataset(40);
    int told = 0;
    for (ProfileIndex other = 1; other < dataset.profileCount(); ++other) {
        const Comparison comparison = compareProfiles(dataset, {0, other}).value();
        const std::vector<CertainDifference> differences = certainDifferences(dataset, comparison);
        for (const ComparisonRow &row : comparison.rows) {
            const bool isTold =
                std::any_of(differences.begin(), differences.end(), [&row](const CertainDifference &difference) {
                    return difference.question == row.question;
                });
            if (isTold)
                QCOMPARE(row.verdict, Verdict::Different);
            const QuestionKind kind = dataset.question(row.question).kind;
            if (kind == QuestionKind::YesNo || kind == QuestionKind::Quantity || kind == QuestionKind::SingleChoice)
                QCOMPARE(isTold, row.verdict == Verdict::Different);
            QVERIFY(!isTold || kind != QuestionKind::Text);
        }
        told += int(differences.size());
    }
    QVERIFY(told > int(dataset.profileCount()));
}

void TstDifferences::aRandomProfileStandsApartFromMostWhateverIsUnknown()
{
    int told = 0;
    for (quint32 seed = 42; seed < 52; ++seed) {
        const auto dataset = std::make_shared<const Dataset>(RandomSurvey(seed).dataset(25));
        DatasetIndex index(dataset);
        const Group all = groupOf(index, u"all"_s, {}, {EditionChoice::Mode::All, -1}).value();
        for (ProfileIndex profile = 0; profile < dataset->profileCount(); ++profile) {
            const GroupProfile beside = besideGroup(index, profile, all).value();
            QVERIFY(beside.member);
            for (const std::size_t at : certainDifferences(*dataset, beside)) {
                const GroupProfileRow &row = beside.rows[at];
                QVERIFY(row.count.complete >= fewestComplete);
                QVERIFY(row.holds != Truth::Unknown);
                ++told;
                if (!isAnswer(row.statement))
                    continue;
                const int like = row.holds == Truth::Yes ? row.count.yes : row.count.no;
                QVERIFY(2 * (like + row.count.unknown) < row.count.share().all()); // even if all of these are like it
            }
        }
    }
    QVERIFY2(told > 20, qPrintable(QString::number(told)));
}

void TstDifferences::fewCompleteAnswersCarryNothing()
{
    const auto dataset = std::make_shared<const Dataset>(RandomSurvey(42).dataset(60));
    DatasetIndex index(dataset);
    const GroupProfile few = besideGroup(index, 0, pickedGroup(*dataset, u"few"_s, {0, 1, 2, 3})).value();
    QVERIFY(certainDifferences(*dataset, few).empty());
}

CITY_PROFILES_TEST(TstDifferences)
#include "tst_differences.moc"
