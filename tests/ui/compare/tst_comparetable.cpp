// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparelayout.h"
#include "comparepage.h"
#include "comparisonmodel.h"
#include "comparisonset.h"
#include "sampledataset.h"
#include "sheettext.h"
#include "testmain.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The table on its page: rows and columns either way round, folding, keys and the clipboard.
class TstCompareTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void arrowsSkipTheTitlesOfSections();
    void everyRowFitsItsText();
    void enterFoldsTheQuestionOfACell();
    void theRowsAndTheChosenCellsGoToTheClipboard();
    void profilesBecomeRowsAndComeBack();
    void theOtherWayRoundIsOfferedWhereColumnsDontFit();
    void whatIsSeenStaysInView();

private:
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(u"comparison"_s); }
    [[nodiscard]] QAbstractButton *head(int place) const;
    [[nodiscard]] QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    [[nodiscard]] QToolButton *button(const QString &name) const { return m_page->findChild<QToolButton *>(name); }

    DatasetPointer m_dataset;
    std::unique_ptr<ComparisonSet> m_set;
    std::unique_ptr<ComparePage> m_page;
};

void TstCompareTable::init()
{
    m_dataset = Testing::smallSurvey();
    m_set = std::make_unique<ComparisonSet>();
    m_page = std::make_unique<ComparePage>();
    m_page->resize(1000, 600);
    m_page->setDataset(m_dataset);
    m_page->setComparisonSet(m_set.get());
    m_page->show();
}

void TstCompareTable::cleanup()
{
    m_page.reset();
    m_set.reset();
}

QAbstractButton *TstCompareTable::head(int place) const
{
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>(u"head%1"_s.arg(place))) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

void TstCompareTable::arrowsSkipTheTitlesOfSections()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    table()->setCurrentIndex(table()->model()->index(2, 0));
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), 4); // row 3 is a title
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(table()->currentIndex().column(), 1);
}

void TstCompareTable::everyRowFitsItsText()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s, u"portland-or@2020"_s});
    for (const int width : {1400, 600}) {
        m_page->resize(width, 500);
        QCoreApplication::processEvents();
        CompareLayout layout;
        layout.compute(*m_page->model(), table()->font(), table()->columnWidth(1), table()->verticalHeader()->width());
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            QVERIFY2(table()->rowHeight(row) >= layout.line(row), qPrintable(QString::number(row)));
        QCOMPARE(head(1)->x(), table()->columnViewportPosition(1));
        QCOMPARE(head(1)->width(), table()->columnWidth(1));
    }
}

void TstCompareTable::enterFoldsTheQuestionOfACell()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    const int rows = table()->model()->rowCount();
    table()->setCurrentIndex(table()->model()->index(4, 0)); // goals, with four options
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(table()->model()->rowCount(), rows - 4);
    QCOMPARE(table()->currentIndex().row(), 4);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(table()->model()->rowCount(), rows);
    const int top = table()->rowViewportPosition(4) + 5;
    QTest::mouseClick(table()->verticalHeader()->viewport(), Qt::LeftButton, {}, {20, top});
    QCOMPARE(table()->model()->rowCount(), rows - 4);
    action(u"foldAll"_s)->trigger();
    QCOMPARE(table()->model()->rowCount(), 12);
    action(u"unfoldAll"_s)->trigger();
    QCOMPARE(table()->model()->rowCount(), rows);
}

void TstCompareTable::theRowsAndTheChosenCellsGoToTheClipboard()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    action(u"copy"_s)->trigger();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), Wording::sheetLines(m_page->model()->toSheet()).value());
    QCOMPARE(QString::fromUtf8(data->data(u"text/tab-separated-values"_s)), data->text());
    QVERIFY(data->html().contains(u"<td>974073 residents (2019)</td>"_s));
    table()->setCurrentIndex(table()->model()->index(2, 1));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().section(u"\nData:"_s, 0, 0),
             u"Question\tOption\tComparison\tStockholm, 2020 survey\n"
             "Population\t\tcannot tell\t974073 residents (2019)"_s);
    action(u"transpose"_s)->trigger();
    table()->setCurrentIndex(table()->model()->index(1, 2));
    action(u"copySelection"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"\tcannot tell\t974073 residents (2019)\n"));
}

void TstCompareTable::profilesBecomeRowsAndComeBack()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s, u"portland-or@2020"_s});
    const int lines = table()->model()->rowCount();
    action(u"transpose"_s)->trigger();
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(table()->model()->columnCount(), lines);
    QVERIFY(table()->isColumnHidden(0)); // the title of a section
    QCOMPARE(head(1)->y(), table()->rowViewportPosition(1));
    QCOMPARE(head(1)->height(), table()->rowHeight(1));
    m_set->remove(u"stockholm-swe@2018"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    action(u"transpose"_s)->trigger();
    QCOMPARE(table()->model()->columnCount(), 2);
    QVERIFY(head(1)->isVisible());
}

void TstCompareTable::theOtherWayRoundIsOfferedWhereColumnsDontFit()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s, u"portland-or@2020"_s});
    m_page->resize(1400, 600);
    QVERIFY(!button(u"flip"_s)->isVisible());
    m_page->resize(620, 600);
    QVERIFY(button(u"flip"_s)->isVisible());
    button(u"flip"_s)->click();
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(button(u"flip"_s)->isVisible()); // the way back
}

void TstCompareTable::whatIsSeenStaysInView()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    table()->verticalScrollBar()->setValue(120);
    m_set->add(u"portland-or@2020"_s);
    QCOMPARE(table()->verticalScrollBar()->value(), 120);
}

CITY_PROFILES_TEST(TstCompareTable)
#include "tst_comparetable.moc"
