// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsestate.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Years and order survive a restart by id, also over another dataset.
class TstBrowseState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOrderAndChoiceComesBack_data();
    void everyOrderAndChoiceComesBack();
    void whatTheDatasetLacksStaysAtItsDefault();
    void columnsComeBackAndThoseOfOtherDatasetsAreKept();
    void theUsualColumnsAreNotRemembered();
    void strangeBytesAreNoState();
};

void TstBrowseState::everyOrderAndChoiceComesBack_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("by");
    for (int mode = 0; mode < 3; ++mode) {
        for (int by = 0; by <= int(SortOrder::By::Question); ++by)
            QTest::addRow("choice %d, order %d", mode, by) << mode << by;
    }
}

void TstBrowseState::everyOrderAndChoiceComesBack()
{
    QFETCH(int, mode);
    QFETCH(int, by);
    const DatasetPointer dataset = Testing::smallSurvey();
    const Codebook &codebook = dataset->codebook();
    Query query;
    query.editions.mode = EditionChoice::Mode(mode);
    query.editions.edition = query.editions.mode == EditionChoice::Mode::One ? 1 : -1;
    SortOrder order{SortOrder::By(by), -1, true};
    order.question = order.by == SortOrder::By::Question ? codebook.questionWithRole(u"staff") : -1;
    query.sort = {order, {SortOrder::By::Name, -1, false}};
    BrowseState state;
    state.take(codebook, query);
    state.table = true;
    const auto read = BrowseState::fromBytes(state.toBytes());
    QVERIFY(read);
    QVERIFY(read->table);
    Query again;
    read->apply(codebook, again);
    QCOMPARE(again, query);
}

void TstBrowseState::whatTheDatasetLacksStaysAtItsDefault()
{
    Query query;
    query.editions = {EditionChoice::Mode::All, -1};
    const BrowseState state{u"1999"_s, u"weather"_s, false};
    state.apply(Testing::smallSurvey()->codebook(), query);
    QCOMPARE(query, Query());
}

void TstBrowseState::columnsComeBackAndThoseOfOtherDatasetsAreKept()
{
    const DatasetPointer dataset = Testing::smallSurvey();
    const Codebook &codebook = dataset->codebook();
    BrowseState state;
    state.columns = {{u"weather"_s, 90}, {u"name"_s, 0}};
    const ShownColumns shown{{{SortOrder::By::Name, -1}, 210},
                             {{SortOrder::By::Question, codebook.questionIndex(u"data")}, 0}};
    state.takeColumns(codebook, shown);
    const auto read = BrowseState::fromBytes(state.toBytes());
    QVERIFY(read);
    QCOMPARE(read->columnsOf(codebook), shown);
    QCOMPARE(read->columns.back().id, u"weather"_s);
    QCOMPARE(read->columns.back().width, 90);
}

void TstBrowseState::theUsualColumnsAreNotRemembered()
{
    const DatasetPointer dataset = Testing::smallSurvey();
    ShownColumns usual;
    for (const ListColumn &column : defaultColumns(dataset->codebook()))
        usual.push_back({column, 0});
    BrowseState state;
    state.takeColumns(dataset->codebook(), usual);
    QVERIFY(state.columns.empty());
    usual.back().width = 120;
    state.takeColumns(dataset->codebook(), usual);
    QCOMPARE(state.columns.size(), usual.size());
}

void TstBrowseState::strangeBytesAreNoState()
{
    QVERIFY(!BrowseState::fromBytes("[1, 2"));
    QVERIFY(!BrowseState::fromBytes({}));
}

CITY_PROFILES_TEST(TstBrowseState)
#include "tst_browsestate.moc"
