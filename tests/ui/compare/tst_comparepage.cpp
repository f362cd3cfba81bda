// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepage.h"
#include "comparisonmodel.h"
#include "comparisonset.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The page alone: it follows the set and says what it can't tell.
class TstComparePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withLessThanTwoItSaysWhatToDo();
    void itFollowsTheSet();
    void itComparesNothingBeforeItIsSeen();
    void theFiltersCountAndExcludeEachOther();
    void differingYearsAreSaid();
    void aHeadRemovesOpensAndSwitchesTheYear();
    void arrowsSkipTheTitlesOfSections();
    void everyRowFitsItsText();
    void theRowsGoToTheClipboard();

private:
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(u"comparison"_s); }
    [[nodiscard]] QAbstractButton *head(int place) const;
    [[nodiscard]] QToolButton *button(const QString &name) const { return m_page->findChild<QToolButton *>(name); }

    DatasetPointer m_dataset;
    std::unique_ptr<ComparisonSet> m_set;
    std::unique_ptr<ComparePage> m_page;
};

void TstComparePage::init()
{
    m_dataset = Testing::smallSurvey();
    m_set = std::make_unique<ComparisonSet>();
    m_page = std::make_unique<ComparePage>();
    m_page->resize(1000, 600);
    m_page->setDataset(m_dataset);
    m_page->setComparisonSet(m_set.get());
    m_page->show();
}

void TstComparePage::cleanup()
{
    m_page.reset();
    m_set.reset();
}

QAbstractButton *TstComparePage::head(int place) const
{
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>(u"head%1"_s.arg(place))) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

void TstComparePage::withLessThanTwoItSaysWhatToDo()
{
    const auto *title = m_page->findChild<QLabel *>(u"stateTitle"_s);
    QVERIFY(title->isVisible());
    QVERIFY(!table()->isVisible());
    const QString none = title->text();
    m_set->add(u"stockholm-swe@2018"_s);
    QVERIFY(title->isVisible());
    QVERIFY(title->text() != none);
}

void TstComparePage::itFollowsTheSet()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"portland-me@2018"_s});
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->model()->columnCount(), 2);
    m_set->add(u"portland-or@2020"_s);
    QCOMPARE(table()->model()->columnCount(), 3);
    QVERIFY(head(2));
    m_set->setProfileIds({});
    QVERIFY(!table()->isVisible());
}

void TstComparePage::itComparesNothingBeforeItIsSeen()
{
    m_page->hide();
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"portland-me@2018"_s});
    QCOMPARE(m_page->model()->columnCount(), 0);
    m_page->show();
    QCOMPARE(m_page->model()->columnCount(), 2);
}

void TstComparePage::theFiltersCountAndExcludeEachOther()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    QCOMPARE(button(u"filter0"_s)->text(), u"All questions (10)"_s);
    QCOMPARE(button(u"filter1"_s)->text(), u"Different (5)"_s);
    button(u"filter2"_s)->click();
    QVERIFY(button(u"filter2"_s)->isChecked());
    QVERIFY(!button(u"filter0"_s)->isChecked());
    QCOMPARE(table()->model()->rowCount(), 4); // two questions in two sections
    QCOMPARE(table()->verticalHeader()->count(), 4);
}

void TstComparePage::differingYearsAreSaid()
{
    const auto *banner = m_page->findChild<QLabel *>(u"banner"_s);
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"portland-me@2018"_s});
    QVERIFY(!banner->isVisible());
    m_set->add(u"portland-or@2020"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"2018, 2020"));
}

void TstComparePage::aHeadRemovesOpensAndSwitchesTheYear()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"portland-me@2018"_s, u"portland-or@2020"_s});
    const QSignalSpy opened(m_page.get(), &ComparePage::profileRequested);
    QTest::keyClick(head(1), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<ProfileIndex>(), *m_dataset->findProfile(u"portland-me@2018"));
    QVERIFY(!head(1)->findChild<QToolButton *>(u"years"_s)); // only one year: no dead control
    head(0)->findChild<QToolButton *>(u"years"_s)->menu()->actions().at(1)->trigger();
    QCOMPARE(m_set->profileIds().first(), u"stockholm-swe@2020"_s);
    head(1)->findChild<QToolButton *>(u"remove"_s)->click();
    QTest::keyClick(head(1), Qt::Key_Delete);
    QCOMPARE(m_set->profileIds(), QStringList{u"stockholm-swe@2020"_s});
}

void TstComparePage::arrowsSkipTheTitlesOfSections()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    table()->setCurrentIndex(table()->model()->index(2, 0));
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), 4); // row 3 is a title
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(table()->currentIndex().column(), 1);
}

void TstComparePage::everyRowFitsItsText()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s, u"portland-or@2020"_s});
    for (const int width : {1000, 600}) {
        m_page->resize(width, 500);
        QCoreApplication::processEvents();
        const QFontMetrics metrics(table()->font());
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            for (int column = 0; column < 3; ++column) {
                const auto cell =
                    table()->model()->index(row, column).data(ComparisonModel::CellRole).value<ComparisonCell>();
                QVERIFY(table()->rowHeight(row) >= int(cell.lines.size()) * metrics.height());
            }
        }
        QCOMPARE(head(1)->x(), table()->columnViewportPosition(1));
        QCOMPARE(head(1)->width(), table()->columnWidth(1));
    }
}

void TstComparePage::theRowsGoToTheClipboard()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    button(u"copy"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), m_page->model()->toText());
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 11);
}

CITY_PROFILES_TEST(TstComparePage)
#include "tst_comparepage.moc"
