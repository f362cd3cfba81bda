// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepage.h"
#include "comparisonmodel.h"
#include "comparisonset.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAction>
#include <QListView>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// A sentence of the summary leads to its row of the table, wherever that is.
class TstSummaryRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void enterLeadsToTheRowAndUnfoldsIt();
    void aRowThatIsFilteredAwayIsShownAgain();
    void aClickLeadsToTheRowTheOtherWayRoundToo();

private:
    template <typename Part>
    [[nodiscard]] Part *part(const QString &name) const
    {
        return m_page->findChild<Part *>(name);
    }
    [[nodiscard]] QListView *list() const { return part<QListView>(u"summary"_s); }
    [[nodiscard]] QTableView *table() const { return part<QTableView>(u"comparison"_s); }
    void press(int row);
    [[nodiscard]] QString chosenRow() const;

    DatasetPointer m_dataset;
    std::unique_ptr<ComparisonSet> m_set;
    std::unique_ptr<ComparePage> m_page;
};

void TstSummaryRows::init()
{
    m_dataset = Testing::smallSurvey();
    m_set = std::make_unique<ComparisonSet>();
    m_page = std::make_unique<ComparePage>();
    m_page->resize(1000, 600);
    m_page->setDataset(m_dataset);
    m_page->setComparisonSet(m_set.get());
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"portland-me@2018"_s});
    m_page->show();
}

void TstSummaryRows::cleanup()
{
    m_page.reset();
    m_set.reset();
}

void TstSummaryRows::press(int row)
{
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(row, 0));
    QTest::keyClick(list(), Qt::Key_Return);
}

QString TstSummaryRows::chosenRow() const
{
    const QModelIndexList chosen = table()->selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? QString()
                            : m_page->model()->headerData(chosen.first().row(), Qt::Vertical).toString() % u' '
            % QString::number(chosen.size());
}

void TstSummaryRows::enterLeadsToTheRowAndUnfoldsIt()
{
    part<QAction>(u"foldAll"_s)->trigger();
    press(1);
    QCOMPARE(chosenRow(), u"Improve service delivery 2"_s);
    QVERIFY(m_page->isActiveWindow() ? table()->hasFocus() : m_page->focusWidget() == table());
    press(0);
    QCOMPARE(chosenRow(), u"Population 2"_s);
}

void TstSummaryRows::aRowThatIsFilteredAwayIsShownAgain()
{
    part<QToolButton>(u"filter2"_s)->click();
    press(0);
    QCOMPARE(chosenRow(), u"Population 2"_s);
    QVERIFY(part<QToolButton>(u"filter0"_s)->isChecked());
}

void TstSummaryRows::aClickLeadsToTheRowTheOtherWayRoundToo()
{
    part<QAction>(u"transpose"_s)->trigger();
    const QRect sentence = list()->visualRect(list()->model()->index(1, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, sentence.center());
    const QModelIndexList chosen = table()->selectionModel()->selectedIndexes();
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(m_page->model()->headerData(chosen.first().column(), Qt::Vertical).toString(),
             u"Improve service delivery"_s);
}

CITY_PROFILES_TEST(TstSummaryRows)
#include "tst_summaryrows.moc"
