// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsample.h"
#include "groupsmodel.h"
#include "groupspane.h"
#include "groupstable.h"
#include "mapsample.h"
#include "surveybar.h"
#include "surveypage.h"
#include "testmain.h"

#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;
using Kind = GroupChoice::Kind;

/// A second group beside the first on the survey page: charts give way to a table, and come back.
class TstSurveyGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }

    void aSecondGroupIsChosenFromTheMenu();
    void theChartsComeBack();
    void groupsAreSwapped();
    void aGroupWithoutPagesOfTheYearIsSaid();
    void theSameGroupTwiceIsSaid();
    void aListHasTheGroupsFilterAndTheStatement();
    void theCurrentFilterIsFollowed();
    void manyProfilesAreCountedOnAWorker();
    void anotherDatasetStartsWithCharts();

private:
    [[nodiscard]] QString label(const QString &name) const
    {
        const auto *found = m_page->findChild<QLabel *>(name);
        return found->isVisible() ? found->text() : QString();
    }
    [[nodiscard]] QString message() const
    {
        const auto *box = m_page->groups()->findChild<QWidget *>(u"groupsMessage"_s);
        return box->isVisible() ? box->findChild<QLabel *>(u"stateTitle"_s)->text() : QString();
    }
    void click(const QString &name) const { m_page->findChild<QToolButton *>(name)->click(); }
    [[nodiscard]] bool showsTable() const { return m_page->groups()->table()->isVisible(); }

    const GroupChoice m_north{Kind::Conditions, u"North"_s, inRegion(0)};
    const GroupChoice m_south{Kind::Conditions, u"South"_s, inRegion(1)};
    std::unique_ptr<SurveyPage> m_page;
};

void TstSurveyGroups::init()
{
    m_page = std::make_unique<SurveyPage>();
    m_page->resize(1000, 700);
    m_page->show();
    m_page->setDataset(groupSample());
    click(u"year-2018"_s);
    m_page->setGroup(m_north);
}

void TstSurveyGroups::aSecondGroupIsChosenFromTheMenu()
{
    QMenu *menu = m_page->bar()->besideMenu();
    Q_EMIT menu->aboutToShow();
    for (const QAction *action : menu->actions()) {
        QVERIFY(!action->isChecked());
        if (action->text() == u"South"_s)
            action->menu()->actions().constFirst()->trigger();
    }
    QVERIFY(showsTable());
    QCOMPARE(label(u"surveyTitle"_s), u"North and South"_s);
    QCOMPARE(label(u"surveyFacts"_s),
             u"2018 survey · North: 6 city pages · South: 6 city pages · no city page is in both groups · not a random "
             "sample"_s);
    m_page->setBeside(GroupChoice{});
    QVERIFY(label(u"surveyFacts"_s).contains(u"In both groups: 6 city pages"_s));
}

void TstSurveyGroups::theChartsComeBack()
{
    m_page->setBeside(m_south);
    QVERIFY(!m_page->findChild<QScrollArea *>(u"surveyArea"_s)->isVisible());
    click(u"closeGroups"_s);
    QVERIFY(!showsTable());
    QVERIFY(m_page->findChild<QScrollArea *>(u"surveyArea"_s)->isVisible());
    QCOMPARE(label(u"surveyTitle"_s), u"North"_s);
}

void TstSurveyGroups::groupsAreSwapped()
{
    m_page->setBeside(m_south);
    click(u"swapGroups"_s);
    QCOMPARE(label(u"surveyTitle"_s), u"South and North"_s);
    QCOMPARE(m_page->groups()->model()->names()[0], u"South"_s);
    QCOMPARE(m_page->group(), m_south);
    QCOMPARE(m_page->beside(), m_north);
}

void TstSurveyGroups::aGroupWithoutPagesOfTheYearIsSaid()
{
    m_page->setBeside(m_south);
    click(u"year-2020"_s);
    QVERIFY(!showsTable());
    QCOMPARE(message(), u"No page of 2020 is in this group: North"_s);
    click(u"year-2018"_s);
    QVERIFY(showsTable());
}

void TstSurveyGroups::theSameGroupTwiceIsSaid()
{
    m_page->setBeside(m_north);
    QCOMPARE(message(), u"These are the same city pages twice"_s);
    m_page->setBeside(m_south);
    QVERIFY(message().isEmpty());
}

void TstSurveyGroups::aListHasTheGroupsFilterAndTheStatement()
{
    m_page->setBeside(m_south);
    const QSignalSpy asked(m_page.get(), &SurveyPage::listRequested);
    GroupsTable *table = m_page->groups()->table();
    table->setCurrentIndex(table->model()->index(1, int(GroupsModel::Column::SecondGroup)));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    const auto filter = asked.first().at(0).value<Filter>();
    QCOMPARE(filter.size(), std::size_t(2));
    QCOMPARE(Filter{filter.front()}, inRegion(1));
    QCOMPARE(asked.first().at(1).toInt(), 0);
    QCOMPARE(asked.first().at(2).toBool(), false);
}

void TstSurveyGroups::theCurrentFilterIsFollowed()
{
    ProfileSet listed(12);
    listed.insert(1);
    m_page->setListed(listed, true);
    m_page->setBeside(GroupChoice{Kind::CurrentFilter, {}, {}});
    QCOMPARE(m_page->groups()->model()->counts().sizes[1], 1);
    listed.insert(3);
    m_page->setListed(listed, true);
    QCOMPARE(m_page->groups()->model()->counts().sizes[1], 2);
}

void TstSurveyGroups::manyProfilesAreCountedOnAWorker()
{
    m_page->setDataset(crowdedSurvey(1));
    QTRY_VERIFY(m_page->findChild<QScrollArea *>(u"surveyArea"_s)->isVisible());
    m_page->setBeside(GroupChoice{Kind::Conditions, u"Europe"_s, inRegion(0)});
    QCOMPARE(message(), u"Counting answers…"_s);
    QTRY_VERIFY(showsTable());
    QVERIFY(m_page->groups()->model()->rowCount() > 5);
}

void TstSurveyGroups::anotherDatasetStartsWithCharts()
{
    m_page->setBeside(m_south);
    m_page->setDataset(mapSurvey());
    QVERIFY(!m_page->beside());
    QVERIFY(!showsTable());
    m_page->setDataset(nullptr);
    QCOMPARE(m_page->groups()->model()->rowCount(), 0);
}

CITY_PROFILES_TEST(TstSurveyGroups)
#include "tst_surveygroups.moc"
