// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistmodel.h"
#include "sampledataset.h"
#include "sorttext.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using Kind = ListColumn::Kind;

/// Any column is a key of the order, alone or among others.
class TstListSorting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyColumnStandsForAnOrderAndSortsNothing();
    void numbersAndCountsSortFromTheTopFirst();
    void aClickSortsAloneAndTurnsRound();
    void furtherClicksAddTurnAndRemoveAKey();
    void titlesSayTheirPlaceInTheOrder();
    void withWordsTheBestMatchesComeFirst();

private:
    [[nodiscard]] int show(const QString &id);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] SortOrders click(const QString &id, bool further);

    DatasetPointer m_dataset;
    std::unique_ptr<CityListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TstListSorting::init()
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

int TstListSorting::show(const QString &id)
{
    const auto column = columnFromId(m_dataset->codebook(), id);
    return column ? m_model->columnOf(orderBy(*column, false)) : -1;
}

QStringList TstListSorting::names() const
{
    QStringList cells;
    for (int row = 0; row < m_model->rowCount(); ++row)
        cells.append(m_model->index(row, 0).data().toString());
    return cells;
}

SortOrders TstListSorting::click(const QString &id, bool further)
{
    SortOrders asked;
    const auto connection = connect(m_model.get(), &CityListModel::sortsRequested, this,
                                    [&asked](const SortOrders &orders) { asked = orders; });
    m_model->requestSort(show(id), further);
    disconnect(connection);
    m_model->setOrders(asked);
    return asked;
}

void TstListSorting::everyColumnStandsForAnOrderAndSortsNothing()
{
    SortOrders asked;
    connect(m_model.get(), &CityListModel::sortsRequested, this,
            [&asked](const SortOrders &orders) { asked.push_back(orders.at(0)); });
    const QStringList before = names();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->sort(column, column % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    QCOMPARE(asked.size(), std::size_t(m_model->columnCount()));
    QCOMPARE(asked.at(0), SortOrder());
    QCOMPARE(asked.at(1), (SortOrder{Kind::Country, -1, true}));
    QCOMPARE(m_dataset->question(asked.at(6).question).role, u"population"_s);
    for (int column = 0; column < m_model->columnCount(); ++column)
        QCOMPARE(m_model->columnOf(asked.at(std::size_t(column))), column);
    QCOMPARE(names(), before);
    m_model->setColumns({});
    QCOMPARE(m_model->columnOf(asked.at(1)), -1);
}

void TstListSorting::numbersAndCountsSortFromTheTopFirst()
{
    QStringList descending;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole) == Qt::DescendingOrder)
            descending.append(columnId(m_dataset->codebook(), m_model->columnAt(column)));
    }
    QCOMPARE(descending,
             (QStringList{u"edition"_s, u"answered"_s, u"population"_s, u"goals"_s, u"areas"_s, u"staff"_s,
                          u"role_count"_s, u"roles"_s, u"data"_s}));
}

void TstListSorting::aClickSortsAloneAndTurnsRound()
{
    const Codebook &codebook = m_dataset->codebook();
    QCOMPARE(sortText(codebook, click(u"country"_s, false)), u"country"_s);
    QCOMPARE(sortText(codebook, click(u"country"_s, false)), u"country:desc"_s);
    QCOMPARE(sortText(codebook, click(u"staff"_s, false)), u"staff:desc"_s);
    QCOMPARE(sortText(codebook, click(u"name"_s, false)), u"name"_s);
    m_model->setOrders({});
    QCOMPARE(sortText(codebook, click(u"name"_s, false)), u"name:desc"_s); // it stood by name already
}

void TstListSorting::furtherClicksAddTurnAndRemoveAKey()
{
    const Codebook &codebook = m_dataset->codebook();
    QCOMPARE(sortText(codebook, click(u"country"_s, true)), u"country"_s);
    QCOMPARE(sortText(codebook, click(u"staff"_s, true)), u"country,staff:desc"_s);
    QCOMPARE(sortText(codebook, click(u"country"_s, true)), u"country:desc,staff:desc"_s);
    QCOMPARE(sortText(codebook, click(u"country"_s, true)), u"staff:desc"_s);
    QCOMPARE(sortText(codebook, click(u"edition"_s, true)), u"staff:desc,edition:desc"_s);
    QCOMPARE(sortText(codebook, click(u"edition"_s, false)), u"edition:desc"_s);
}

void TstListSorting::titlesSayTheirPlaceInTheOrder()
{
    const auto title = [this](const QString &id, int role) {
        return m_model->headerData(show(id), Qt::Horizontal, role);
    };
    QCOMPARE(title(u"name"_s, CityListModel::SortPlaceRole).toInt(), 1);
    QCOMPARE(title(u"name"_s, Qt::AccessibleTextRole).toString(), u"Name, sorted in ascending order"_s);
    m_model->setOrders({{Kind::Country, -1, false}, {Kind::Answered, -1, true}});
    QCOMPARE(title(u"name"_s, CityListModel::SortPlaceRole).toInt(), 0);
    QCOMPARE(title(u"answered"_s, CityListModel::SortPlaceRole).toInt(), 2);
    QVERIFY(title(u"answered"_s, CityListModel::SortDescendingRole).toBool());
    QVERIFY(!title(u"country"_s, CityListModel::SortDescendingRole).toBool());
    QCOMPARE(title(u"answered"_s, Qt::AccessibleTextRole).toString(),
             u"Answered questions, sorted in descending order, key 2 of the order"_s);
}

void TstListSorting::withWordsTheBestMatchesComeFirst()
{
    m_model->setWords({"stock"});
    QVERIFY(m_model->bestMatchesFirst());
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, CityListModel::SortPlaceRole).toInt(), 0);
    QCOMPARE(sortText(m_dataset->codebook(), click(u"name"_s, false)), u"name"_s);
    QVERIFY(!m_model->bestMatchesFirst());
}

CITY_PROFILES_TEST(TstListSorting)
#include "tst_listsorting.moc"
