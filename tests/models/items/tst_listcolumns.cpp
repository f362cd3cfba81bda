// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistmodel.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using Kind = ListColumn::Kind;

/// Any question can be a column.
class TstListColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyQuestionIsAColumnInTheCodebooksOrder();
    void idsNameColumnsAndStrangeOnesNone();
    void theNameComesFirstAndNothingComesTwice();
    void answersOfEveryKindReadAsOnTheirPage();
    void rawValuesAreWhatColumnsAreSortedBy();
    void theWordsAreMarkedWhereTheyStand();

private:
    [[nodiscard]] int show(const QString &id);
    [[nodiscard]] QStringList column(int column) const;
    [[nodiscard]] QList<QVariant> values(int column) const;

    DatasetPointer m_dataset;
    std::unique_ptr<CityListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TstListColumns::init()
{
    m_tester.reset();
    m_dataset = Testing::smallSurvey();
    m_model = std::make_unique<CityListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setDataset(m_dataset);
    m_model->setResult(run(*m_dataset, {{}, {EditionChoice::Mode::All}, {}}));
    m_model->setColumns(everyColumn(m_dataset->codebook()));
}

int TstListColumns::show(const QString &id)
{
    const auto column = columnFromId(m_dataset->codebook(), id);
    return column ? m_model->columnOf(orderBy(*column, false)) : -1;
}

QStringList TstListColumns::column(int column) const
{
    QStringList cells;
    for (int row = 0; row < m_model->rowCount(); ++row)
        cells.append(m_model->index(row, column).data().toString());
    return cells;
}

QList<QVariant> TstListColumns::values(int column) const
{
    QList<QVariant> cells;
    for (int row = 0; row < m_model->rowCount(); ++row)
        cells.append(m_model->index(row, column).data(CityListModel::SortRole));
    return cells;
}

void TstListColumns::everyQuestionIsAColumnInTheCodebooksOrder()
{
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(titles,
             (QStringList{u"Name"_s, u"Country"_s, u"Region"_s, u"Survey year"_s, u"Answered questions"_s, u"Mayor"_s,
                          u"Population"_s, u"What innovation helps the city do"_s, u"Explicit innovation strategy"_s,
                          u"Approach"_s, u"Policy areas in focus"_s, u"Staff"_s, u"Number of roles"_s, u"Roles"_s,
                          u"Data availability"_s}));
}

void TstListColumns::idsNameColumnsAndStrangeOnesNone()
{
    const Codebook &codebook = m_dataset->codebook();
    for (const ListColumn &column : everyColumn(codebook))
        QCOMPARE(columnFromId(codebook, columnId(codebook, column)), std::optional(column));
    for (const QString &id : {u"weather"_s, u""_s, u"name,country"_s})
        QVERIFY2(!columnFromId(codebook, id), qPrintable(id));
}

void TstListColumns::theNameComesFirstAndNothingComesTwice()
{
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setColumns({{Kind::Region, -1}, {Kind::Name, -1}, {Kind::Region, -1}});
    QCOMPARE(m_model->columns(), (ListColumns{{Kind::Name, -1}, {Kind::Region, -1}}));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_model->rowCount(), 4);
}

void TstListColumns::answersOfEveryKindReadAsOnTheirPage()
{
    const QString missing = u"no answer found"_s;
    QCOMPARE(column(show(u"region"_s)).first(), u"–"_s);
    QCOMPARE(column(show(u"answered"_s)), (QStringList{u"3"_s, u"3"_s, u"10"_s, u"8"_s}));
    QCOMPARE(column(show(u"mayor"_s)),
             (QStringList{missing, u"Ted Wheeler"_s, u"Anna König Jerlmyr"_s, u"Anna König Jerlmyr"_s}));
    QCOMPARE(column(show(u"goals"_s)).last(), u"Improve service delivery; Train staff; Have fun"_s);
    QCOMPARE(column(show(u"strategy"_s)), (QStringList{missing, u"No"_s, u"Yes"_s, u"Yes"_s}));
    QCOMPARE(column(show(u"areas"_s)),
             (QStringList{missing, u"Water (list incomplete)"_s, u"No priority areas (the city's answer)"_s,
                          u"Health; Water"_s}));
    QCOMPARE(column(show(u"roles"_s)),
             (QStringList{u"not asked in this survey year"_s, missing,
                          u"Designer; Engineer (2 of 4 named; 2 unknown)"_s, missing}));
    QCOMPARE(column(show(u"data"_s)).last(), u"Policing: Sufficient data"_s);
}

void TstListColumns::rawValuesAreWhatColumnsAreSortedBy()
{
    const QVariant none;
    QCOMPARE(values(show(u"answered"_s)), (QList<QVariant>{3, 3, 10, 8}));
    QCOMPARE(values(show(u"edition"_s)), (QList<QVariant>{1, 2, 1, 2}));
    QCOMPARE(values(show(u"strategy"_s)), (QList<QVariant>{none, 1, 0, 0})); // yes before no
    QCOMPARE(values(show(u"approach"_s)), (QList<QVariant>{none, none, 0, 1}));
    QCOMPARE(values(show(u"areas"_s)), (QList<QVariant>{none, 1, 0, 2})); // how many
    QCOMPARE(values(show(u"data"_s)), (QList<QVariant>{none, none, 1, 1})); // rows with the first level
    QCOMPARE(values(show(u"staff"_s)), (QList<QVariant>{5.0, none, 6.0, 8.0}));
}

void TstListColumns::theWordsAreMarkedWhereTheyStand()
{
    m_model->setWords({"port", "unit"});
    const auto marks = [this](int column, int role) {
        return m_model->index(0, column).data(role).value<CityListModel::Marks>();
    };
    QCOMPARE(marks(0, CityListModel::MatchRole), (CityListModel::Marks{{0, 4}}));
    QCOMPARE(marks(show(u"country"_s), CityListModel::MatchRole), (CityListModel::Marks{{0, 4}}));
    QCOMPARE(marks(show(u"goals"_s), CityListModel::MatchRole), CityListModel::Marks()); // not searched
    QCOMPARE(marks(0, CityListModel::SecondaryMatchRole), (CityListModel::Marks{{0, 4}}));
}

CITY_PROFILES_TEST(TstListColumns)
#include "tst_listcolumns.moc"
