// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compareheader.h"
#include "comparetable.h"
#include "comparisonmodel.h"
#include "pinnedcolumn.h"
#include "profilehead.h"
#include "profilesuggestions.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QScrollBar>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The reference of a comparison stays in view while the other columns scroll below it.
class TstPinnedColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void itLiesAtTheEdgeItWasScrolledOver_data();
    void itLiesAtTheEdgeItWasScrolledOver();
    void withoutAReferenceNothingIsPinned();
    void aClickChoosesTheCellAndScrollsNothing();
    void theKeysDontGoBelowIt();

private:
    [[nodiscard]] PinnedColumn *pinned() const { return m_table->findChild<PinnedColumn *>(); }
    [[nodiscard]] QRect viewport() const { return m_table->viewport()->geometry(); }
    void setReference(int column);

    DatasetPointer m_dataset = Testing::smallSurvey();
    ComparisonModel m_model;
    ProfileSuggestions m_suggestions;
    std::unique_ptr<CompareTable> m_table;
};

void TstPinnedColumn::init()
{
    QVERIFY(m_model.setProfiles(m_dataset, {0, 1, 2, 3}));
    m_table = std::make_unique<CompareTable>(&m_model, &m_suggestions);
    m_table->resize(480, 400);
    m_table->show();
    m_table->rebuild();
    QVERIFY(m_table->horizontalScrollBar()->maximum() > m_table->columnWidth(0));
}

void TstPinnedColumn::setReference(int column)
{
    m_model.setReference(m_model.comparison().indices[std::size_t(column)]);
    m_table->rebuild();
}

void TstPinnedColumn::itLiesAtTheEdgeItWasScrolledOver_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TstPinnedColumn::itLiesAtTheEdgeItWasScrolledOver()
{
    QFETCH(const bool, mirrored);
    m_table->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    setReference(0);
    QVERIFY2(!pinned()->isVisible(), "it is in view");
    m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
    QVERIFY(pinned()->isVisible());
    QCOMPARE(mirrored ? pinned()->geometry().right() : pinned()->geometry().left(),
             mirrored ? viewport().right() : viewport().left());
    const QPoint head = m_table->heads()->head(0)->mapTo(m_table.get(), QPoint(0, 0));
    QCOMPARE(head.x(), pinned()->x());
    setReference(3);
    m_table->horizontalScrollBar()->setValue(0);
    QVERIFY(pinned()->isVisible());
    QCOMPARE(mirrored ? pinned()->geometry().left() : pinned()->geometry().right(),
             mirrored ? viewport().left() : viewport().right());
}

void TstPinnedColumn::withoutAReferenceNothingIsPinned()
{
    setReference(0);
    m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
    m_model.setReference({});
    m_table->rebuild();
    QVERIFY(!pinned()->isVisible());
    QCOMPARE(m_table->heads()->head(0)->x(), m_table->columnViewportPosition(0));
}

void TstPinnedColumn::aClickChoosesTheCellAndScrollsNothing()
{
    setReference(0);
    QScrollBar *bar = m_table->horizontalScrollBar();
    bar->setValue(bar->maximum());
    const int before = bar->value();
    const int y = m_table->rowViewportPosition(2) + m_table->rowHeight(2) / 2;
    QTest::mouseClick(pinned(), Qt::LeftButton, {}, QPoint(20, y));
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(2, 0));
    QCOMPARE(bar->value(), before);
}

void TstPinnedColumn::theKeysDontGoBelowIt()
{
    setReference(0);
    QScrollBar *bar = m_table->horizontalScrollBar();
    m_table->setCurrentIndex(m_table->model()->index(1, 3));
    bar->setValue(bar->maximum());
    for (int column = 2; column >= 1; --column) {
        QTest::keyClick(m_table.get(), Qt::Key_Left);
        QCOMPARE(m_table->currentIndex().column(), column);
        const QRect cell = m_table->visualRect(m_table->currentIndex());
        QVERIFY2(pinned()->covered().isEmpty() || !cell.intersects(pinned()->covered()),
                 qPrintable(QString::number(column)));
    }
}

CITY_PROFILES_TEST(TstPinnedColumn)
#include "tst_pinnedcolumn.moc"
