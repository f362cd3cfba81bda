// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "possiblemodel.h"
#include "profilesearch.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// One query for all pages: what it finds, what it may find, what is marked.
class TstProfileSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedIsAnsweredWithCounts();
    void aLargeDatasetIsAnsweredLater();
    void possibleMatchesSayWhatIsMissing();
    void highlightedProfilesHaveTheValue();
    void aNewDatasetForgetsTheFilter();
};

namespace {

Condition designer(const Dataset &dataset)
{
    const int roles = dataset.codebook().questionIndex(u"roles");
    return conditionOn(questionSubject(roles), {optionValue(dataset.question(roles).optionIndex(u"designer"))});
}

} // namespace

void TstProfileSearch::whatIsAskedIsAnsweredWithCounts()
{
    ProfileSearch search;
    QSignalSpy answered(&search, &ProfileSearch::resultChanged);
    search.setDataset(Testing::smallSurvey());
    search.setQuery({});
    search.setText(u"portland"_s);
    QCOMPARE(answered.count(), 2);
    QCOMPARE(search.result().rows, (std::vector<ProfileIndex>{2, 3}));
    QCOMPARE(search.shown().count(), 2);
    QCOMPARE(search.counts().size(), search.facets().size());
}

void TstProfileSearch::aLargeDatasetIsAnsweredLater()
{
    ProfileSearch search;
    search.setImmediateLimit(0);
    QSignalSpy started(&search, &ProfileSearch::started);
    QSignalSpy answered(&search, &ProfileSearch::resultChanged);
    search.setDataset(Testing::smallSurvey());
    search.setText(u"port"_s);
    search.setText(u"stockholm"_s);
    QCOMPARE(started.count(), 2);
    QCOMPARE(answered.count(), 0);
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(search.result().words, QList<QByteArray>{"stockholm"});
}

void TstProfileSearch::possibleMatchesSayWhatIsMissing()
{
    ProfileSearch search;
    PossibleModel model(&search);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    search.setDataset(Testing::smallSurvey());
    search.setQuery({{}, {EditionChoice::Mode::All, -1}, {}, {designer(*search.dataset())}});
    QCOMPARE(search.result().rows, std::vector<ProfileIndex>{0});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"Portland, ME 2018"_s);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Missing: Roles"_s));
}

void TstProfileSearch::highlightedProfilesHaveTheValue()
{
    ProfileSearch search;
    search.setDataset(Testing::smallSurvey());
    search.setQuery({});
    QSignalSpy changed(&search, &ProfileSearch::highlightChanged);
    const Term term = designer(*search.dataset()).terms.front();
    search.highlight(term.subject, term.values.front());
    QVERIFY(search.highlighted().contains(0));
    QCOMPARE(search.highlighted().count(), 1);
    search.clearHighlight();
    QVERIFY(search.highlighted().isEmpty());
    QCOMPARE(changed.count(), 2);
}

void TstProfileSearch::aNewDatasetForgetsTheFilter()
{
    ProfileSearch search;
    search.setDataset(Testing::smallSurvey());
    search.setFilter({designer(*search.dataset())});
    search.setDataset(Testing::smallSurvey());
    QVERIFY(search.query().filter.empty());
    QVERIFY(search.result().rows.empty());
}

CITY_PROFILES_TEST(TstProfileSearch)
#include "tst_profilesearch.moc"
