// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragefixture.h"
#include "coveragemodel.h"
#include "datasettext.h"
#include "testmain.h"

#include <QScrollBar>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The page alone: every empty state says why, and every number can be read.
class TstCoveragePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CoverageFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void withoutADatasetItSaysWhatToDo();
    void withoutQuestionsItSaysSo();
    void aLargeDatasetIsCountedWhileThePageSaysSo();
    void itCountsNothingBeforeItIsSeen();
    void theNumbersOfEightYearsFitAndScroll();
    void itMirrors();

private:
    [[nodiscard]] CoveragePage *page() const { return m_fixture->page(); }
    [[nodiscard]] CoverageTable *table() const { return m_fixture->table(); }
    [[nodiscard]] QString message() const { return m_fixture->message(); }
    [[nodiscard]] QModelIndex cell(const QString &head, int column) const { return m_fixture->cell(head, column); }

    std::unique_ptr<CoverageFixture> m_fixture;
};

void TstCoveragePage::withoutADatasetItSaysWhatToDo()
{
    QCOMPARE(message(), QString());
    page()->setDataset({});
    QCOMPARE(message(), u"No survey is open"_s);
    QVERIFY(!table()->isVisible());
    QCOMPARE(page()->model()->rowCount(), 0);
}

void TstCoveragePage::withoutQuestionsItSaysSo()
{
    page()->setDataset(sharedDatasetFromText(u"edition 2018\ncity a A SE\nprofile a@2018"));
    QCOMPARE(message(), u"Nothing was asked"_s);
}

void TstCoveragePage::aLargeDatasetIsCountedWhileThePageSaysSo()
{
    page()->setImmediateLimit(1);
    page()->setDataset(coverageSample());
    QCOMPARE(message(), u"Counting answers…"_s);
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(page()->model()->columnCount(), 2);
}

void TstCoveragePage::itCountsNothingBeforeItIsSeen()
{
    page()->hide();
    page()->setDataset(sharedDatasetFromText(u"edition 2018\nquestion mayor text headline\ncity a A SE"));
    QCOMPARE(page()->model()->columnCount(), 2);
    page()->show();
    QCOMPARE(page()->model()->columnCount(), 1);
}

void TstCoveragePage::theNumbersOfEightYearsFitAndScroll()
{
    QString text;
    for (int year = 2010; year < 2018; ++year)
        text += u"edition %1\n"_s.arg(year);
    text +=
        u"question mayor text headline label=\"%1\"\ncity a A SE\nprofile a@2010\nmayor: Anna\nprofile a@2017\n"_s.arg(
            u"A rather long question "_s.repeated(8));
    page()->setDataset(sharedDatasetFromText(text));
    QCOMPARE(table()->model()->columnCount(), 8);
    QVERIFY(table()->horizontalScrollBar()->maximum() > 0);
    const QModelIndex last = table()->model()->index(table()->model()->rowCount() - 1, 7);
    table()->scrollTo(last);
    QVERIFY(table()->visualRect(last).contains(table()->partRect(last, State::NotStated)));
    QVERIFY(table()->rowHeight(last.row()) >= 5 * table()->fontMetrics().height());
}

void TstCoveragePage::itMirrors()
{
    const QModelIndex roles = cell(u"Roles"_s, 0);
    const auto left = [&](State state) { return table()->partRect(roles, state).left(); };
    QVERIFY(left(State::Answered) < left(State::NotStated));
    page()->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(left(State::Answered) > left(State::NotStated));
}

CITY_PROFILES_TEST(TstCoveragePage)
#include "tst_coveragepage.moc"
