// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistmodel.h"
#include "citylistview.h"
#include "profileselection.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The list keeps its place and reads keys.
class TstCityListView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rowsHaveOneFixedHeightInBothModes();
    void aTableShowsAllColumnsAndAListOne();
    void aNewResultKeepsTheCurrentCityWhereItIsOnScreen();
    void aNewResultWithoutTheCurrentCityHasNoCurrentRow();
    void showingAProfileIsNotAChoiceOfThePerson();
    void keysMoveOpenAndCompare();
    void typingGoesToTheNameAndABlankBelongsToIt();

private:
    [[nodiscard]] static std::vector<ProfileIndex> everyone(bool descending = false);

    DatasetPointer m_dataset;
    std::unique_ptr<CityListModel> m_model;
    ProfileSelection m_selection;
    std::unique_ptr<CityListView> m_view;
};

std::vector<ProfileIndex> TstCityListView::everyone(bool descending)
{
    return run(*Testing::smallSurvey(), {{}, {EditionChoice::Mode::All, -1}, {{SortOrder::By::Name, -1, descending}}});
}

void TstCityListView::init()
{
    m_dataset = Testing::smallSurvey();
    m_model = std::make_unique<CityListModel>();
    m_model->setDataset(m_dataset);
    m_view = std::make_unique<CityListView>(m_model.get(), &m_selection);
    m_view->setColumns({});
    m_view->resize(300, 100);
    m_view->show();
    m_view->showResult(everyone(), std::nullopt);
}

void TstCityListView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TstCityListView::rowsHaveOneFixedHeightInBothModes()
{
    const int compact = m_view->rowHeight(0);
    QCOMPARE(m_view->rowHeight(3), compact);
    QCOMPARE(m_view->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    m_view->setTable(true);
    QVERIFY(m_view->rowHeight(0) < compact);
    QVERIFY(m_view->rowHeight(0) >= m_view->fontMetrics().height());
    m_view->setTable(false);
    QCOMPARE(m_view->rowHeight(0), compact);
}

void TstCityListView::aTableShowsAllColumnsAndAListOne()
{
    QVERIFY(m_view->isColumnHidden(1));
    QVERIFY(m_view->horizontalHeader()->isHidden());
    QCOMPARE(m_view->columnWidth(0), m_view->viewport()->width());
    m_view->setTable(true);
    for (int column = 0; column < m_model->columnCount(); ++column)
        QVERIFY(!m_view->isColumnHidden(column));
    QVERIFY(m_view->horizontalHeader()->isVisible());
}

void TstCityListView::aNewResultKeepsTheCurrentCityWhereItIsOnScreen()
{
    const ProfileIndex stockholm = 0;
    QVERIFY(m_view->showProfile(stockholm));
    QCOMPARE(m_model->rowOf(stockholm), 2);
    const int before = m_view->rowViewportPosition(2);
    QVERIFY(before > 0);
    m_view->showResult({1, 3, 2, stockholm}, stockholm);
    QCOMPARE(m_view->currentProfile(), std::optional(stockholm));
    QCOMPARE(m_view->currentIndex().row(), 3);
    QCOMPARE(m_view->rowViewportPosition(3), before);
}

void TstCityListView::aNewResultWithoutTheCurrentCityHasNoCurrentRow()
{
    m_view->showProfile(0);
    const QSignalSpy chosen(m_view.get(), &CityListView::profileChosen);
    m_view->showResult({2, 3}, ProfileIndex(0));
    QVERIFY(!m_view->currentProfile());
    QVERIFY(!m_view->selectionModel()->hasSelection());
    QCOMPARE(chosen.count(), 0);
}

void TstCityListView::showingAProfileIsNotAChoiceOfThePerson()
{
    const QSignalSpy chosen(m_view.get(), &CityListView::profileChosen);
    QVERIFY(m_view->showProfile(3));
    QVERIFY(!m_view->showProfile(77));
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!m_view->currentProfile());
}

void TstCityListView::keysMoveOpenAndCompare()
{
    const QSignalSpy chosen(m_view.get(), &CityListView::profileChosen);
    const QSignalSpy opened(m_view.get(), &CityListView::openRequested);
    const QSignalSpy compared(m_view.get(), &CityListView::compareRequested);
    m_view->showProfile(2);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->currentIndex().row() > 0);
    QCOMPARE(chosen.count(), 4);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(compared.count(), 1);
    QCOMPARE(chosen.count(), 4);
}

void TstCityListView::typingGoesToTheNameAndABlankBelongsToIt()
{
    const DatasetPointer dataset = Testing::sampleDataset(
        Testing::smallSurveyText().replace(u"| Portland | US | OR"_s, u"| San Jose | US | CA"_s));
    m_model->setDataset(dataset);
    m_view->showResult(run(*dataset, {}), std::nullopt);
    const QSignalSpy compared(m_view.get(), &CityListView::compareRequested);
    QTest::keyClicks(m_view.get(), u"san j"_s);
    QCOMPARE(m_view->currentIndex().data().toString(), u"San Jose, CA"_s);
    QCOMPARE(compared.count(), 0);
}

CITY_PROFILES_TEST(TstCityListView)
#include "tst_citylistview.moc"
