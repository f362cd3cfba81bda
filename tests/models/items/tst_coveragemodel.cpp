// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragemodel.h"
#include "datasettext.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;
using Kind = CoverageModel::RowKind;

/// Rows of cities, regions and questions, columns of survey years, read as they are shown.
class TstCoverageModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutADatasetThereIsNothing();
    void theWholeTableReadsAsAList();
    void withoutRegionsThereAreNoRowsOfThem();
    void titlesCannotBeChosen();
    void cellsHaveTheirNumbers();
    void aCellIsASentenceForAScreenReader();
    void textOfTheDataIsNoMarkup();

private:
    static DatasetPointer sample();
    static QStringList printed(const CoverageModel &model);
    static void show(CoverageModel &model, const DatasetPointer &dataset)
    {
        model.setCoverage(dataset, dataset ? coverageOf(*dataset) : Coverage());
    }
};

DatasetPointer TstCoverageModel::sample()
{
    return sharedDatasetFromText(uR"(
        edition 2018 respondents=3 note="Three <b>answered</b>."
        edition 2020
        section who "Who"
        section how "How"
        region europe Europe
        region asia Asia
        country SE Sweden region=europe
        question roles multi_choice bars designer engineer section=how label="Roles & skills"
        question mayor text headline section=who
        question late yes_no share editions=2020 section=how
        city a A SE
        city b B XX
        profile a@2018
        mayor: Anna
        roles: partial designer
        profile b@2018
        profile b@2020
        late: yes
    )");
}

QStringList TstCoverageModel::printed(const CoverageModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{model.headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        list.append(cells.join(u" | "_s));
    }
    return list;
}

void TstCoverageModel::withoutADatasetThereIsNothing()
{
    CoverageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    show(model, sample());
    QVERIFY(model.rowCount() > 0);
    show(model, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TstCoverageModel::theWholeTableReadsAsAList()
{
    CoverageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model, sample());
    QCOMPARE(
        printed(model),
        (QStringList{u"Cities here, cities surveyed |  | "_s,
                     u"All cities | 2 of 3 cities surveyed | 1; number surveyed in 2020 not printed"_s,
                     u"Europe | 1 | 0"_s, u"Asia | 0 | 0"_s, u"No region named | 1 | 1"_s, u"Who |  | "_s,
                     u"Mayor | 1 of 2 city pages have an answer | 0 of 1 city pages have an answer"_s, u"How |  | "_s,
                     u"Roles & skills | 1 of 2 city pages have an answer | 0 of 1 city pages have an answer"_s,
                     u"Late | not asked in this survey year | 1 of 1 city pages have an answer"_s}));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"2020 survey"_s);
}

void TstCoverageModel::withoutRegionsThereAreNoRowsOfThem()
{
    CoverageModel model;
    show(model, sharedDatasetFromText(u"edition 2018\nquestion mayor text headline\ncity a A SE\nprofile a@2018"));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.headerData(row, Qt::Vertical, CoverageModel::KindRole).value<Kind>() != Kind::Region);
    QCOMPARE(model.rowCount(), 4);
}

void TstCoverageModel::titlesCannotBeChosen()
{
    CoverageModel model;
    show(model, sample());
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool title = model.index(row, 0).data(CoverageModel::KindRole).value<Kind>() == Kind::Title;
        QCOMPARE(model.index(row, 0).flags() == Qt::NoItemFlags, title);
    }
}

void TstCoverageModel::cellsHaveTheirNumbers()
{
    CoverageModel model;
    show(model, sample());
    const QModelIndex cities = model.index(1, 0);
    QCOMPARE(cities.data(CoverageModel::CountRole).toInt(), 2);
    QCOMPARE(cities.data(CoverageModel::BaseRole).toInt(), 3);
    QVERIFY(!model.index(1, 1).data(CoverageModel::BaseRole).isValid());
    QCOMPARE(model.index(2, 0).data(CoverageModel::RegionRole).toInt(), 0);
    const QModelIndex roles = model.index(8, 0);
    QCOMPARE(roles.data(CoverageModel::QuestionRole).toInt(), 0);
    QCOMPARE(roles.data(CoverageModel::EditionRole).toInt(), 0);
    QCOMPARE(roles.data(CoverageModel::CoverageRole).value<QuestionCoverage>().states.partial, 1);
    QCOMPARE(roles.data(CoverageModel::ChartedRole).toBool(), false);
    QCOMPARE(roles.data(CoverageModel::SortRole).toInt(), 1);
    QVERIFY(!model.index(9, 0).data(CoverageModel::SortRole).isValid());
}

void TstCoverageModel::aCellIsASentenceForAScreenReader()
{
    CoverageModel model;
    show(model, sample());
    QCOMPARE(model.index(8, 0).data(Qt::AccessibleTextRole).toString(),
             u"Roles & skills, 2018 survey: 0 answered, 1 incomplete, 1 no answer found of 2 city pages. No chart: "
             "answers are too few (1; a chart needs 5)"_s);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             u"2018 survey: 2 of 3 cities surveyed. Three <b>answered</b>."_s);
}

void TstCoverageModel::textOfTheDataIsNoMarkup()
{
    CoverageModel model;
    show(model, sample());
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"));
    QVERIFY(model.headerData(8, Qt::Vertical, Qt::ToolTipRole).toString().contains(u"Roles &amp; skills"));
}

CITY_PROFILES_TEST(TstCoverageModel)
#include "tst_coveragemodel.moc"
