// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttablemodel.h"
#include "datasettext.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;
using Column = ChartTableModel::Column;

/// The table twin of a chart, printed whole and compared as lists.
class TstChartTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itPrintsEveryRowOfEveryBlock();
    void aCitysAnswersAreNamed();
    void aGridTellsTheCitysLevels();
    void theSortRoleHasTheNumber();
    void noAnswerIsNotNo();
};

namespace {

DatasetPointer sample()
{
    return sharedDatasetFromText(uR"(
edition 2018
question team yes_no share
question roles multi_choice bars designer engineer other*
question data grid grid policing housing levels=sufficient,insufficient
benchmark 2018 team yes measure=chosen share=44
city aa Aachen DE
city bb Bern CH
profile aa@2018
team: yes
roles: designer other=Clerk
data: housing=insufficient
profile bb@2018
)");
}

struct Sample {
    explicit Sample(QStringView question)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        const int index = questionOf(*dataset, question);
        model.setTable(dataset, chartTables(*dataset, index, 0).front());
        model.setMarks(chartMarks(dataset->question(index), answerOf(*dataset, u"aa@2018", question)), u"Aachen"_s);
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            rows.append(cells.join(u'|'));
        }
        return rows;
    }

    DatasetPointer dataset = sample();
    ChartTableModel model;
    QAbstractItemModelTester tester;
};

} // namespace

void TstChartTableModel::itPrintsEveryRowOfEveryBlock()
{
    const Sample sample(u"team");
    QCOMPARE(sample.rows(),
             QStringList({u"Yes|1||named|Our count"_s, u"No|0|||Our count"_s, u"No answer found|1|||Our count"_s,
                          u"Yes|44 %|44 %|named|Published"_s}));
}

void TstChartTableModel::aCitysAnswersAreNamed()
{
    const Sample sample(u"roles");
    QCOMPARE(sample.rows(),
             QStringList({u"Designer|1||named|Our count"_s, u"Engineer|0|||Our count"_s,
                          u"Other, in the cities' own words|1||Clerk|Our count"_s}));
    QCOMPARE(sample.model.headerData(int(Column::Named), Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Named by Aachen"_s);
}

void TstChartTableModel::aGridTellsTheCitysLevels()
{
    const Sample sample(u"data");
    QCOMPARE(sample.rows(),
             QStringList({u"Policing|no answer found|||The city's own answer"_s,
                          u"Housing|Insufficient|||The city's own answer"_s}));
}

void TstChartTableModel::theSortRoleHasTheNumber()
{
    const Sample sample(u"team");
    QCOMPARE(sample.model.index(3, int(Column::Value)).data(ChartTableModel::SortRole), QVariant(44.0));
    QVERIFY(!sample.model.index(0, int(Column::Share)).data(ChartTableModel::SortRole).isValid());
}

void TstChartTableModel::noAnswerIsNotNo()
{
    Sample sample(u"roles");
    const int question = questionOf(*sample.dataset, u"roles");
    sample.model.setMarks(
        chartMarks(sample.dataset->question(question), answerOf(*sample.dataset, u"bb@2018", u"roles")), u"Bern"_s);
    QCOMPARE(sample.model.index(0, int(Column::Named)).data().toString(), u"no answer found"_s);
    sample.model.setMarks({}, {});
    QCOMPARE(sample.model.index(0, int(Column::Named)).data().toString(), QString());
}

CITY_PROFILES_TEST(TstChartTableModel)
#include "tst_charttablemodel.moc"
