// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpanel.h"
#include "chartview.h"
#include "groups.h"
#include "mapsample.h"
#include "surveybar.h"
#include "surveycard.h"
#include "surveypage.h"
#include "surveysheet.h"
#include "testmain.h"

#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The whole survey over a group: it opens like a city's page, and every bar leads to its cities.
class TstSurveyPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }

    void withoutADatasetItSaysWhatToDo();
    void itOpensWithTheLatestYearOfAllCities();
    void anotherYearCountsItsOwnPages();
    void aRegionIsChosenFromTheMenu();
    void aGroupThatIsNotThereCannotBeChosen();
    void theCurrentFilterIsFollowed();
    void selectedCitiesAreAGroup();
    void aBarAsksForItsCities();
    void whatIsListedIsSaidWithTheFilter();
    void pickedCitiesCannotBeListed();
    void aChartIsMadeWhenItIsSeen();
    void itCountsNothingBeforeItIsSeen();

private:
    [[nodiscard]] QString text(const QString &name) const { return m_page->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] SurveyCard *card(const QString &question) const
    {
        return m_page->findChild<SurveyCard *>(u"survey-"_s + question);
    }
    void choose(const QString &year) { m_page->findChild<QToolButton *>(u"year-"_s + year)->click(); }
    /// Chooses a row of the table twin of a card's chart.
    void chooseRow(const QString &question, int row);
    [[nodiscard]] QAction *action(const QString &menu, const QString &text);

    DatasetPointer m_dataset = mapSurvey();
    std::unique_ptr<SurveyPage> m_page;
};

void TstSurveyPage::init()
{
    m_page = std::make_unique<SurveyPage>();
    m_page->resize(1000, 700);
    m_page->show();
    m_page->setDataset(m_dataset);
}

void TstSurveyPage::chooseRow(const QString &question, int row)
{
    ChartPanel *panel = card(question)->countedPanel();
    panel->setShowingTable(true);
    auto *twin = panel->findChild<QTableView *>(u"chartTwin"_s);
    Q_EMIT twin->activated(twin->model()->index(row, 0));
}

QAction *TstSurveyPage::action(const QString &menu, const QString &text)
{
    QMenu *root = m_page->bar()->groupMenu();
    Q_EMIT root->aboutToShow();
    QList<QAction *> actions = root->actions();
    for (QAction *action : std::as_const(actions)) {
        if (action->menu() && action->text() == menu)
            actions = action->menu()->actions();
    }
    for (QAction *action : std::as_const(actions)) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void TstSurveyPage::withoutADatasetItSaysWhatToDo()
{
    m_page->setDataset(nullptr);
    QVERIFY(!m_page->bar()->isVisible());
    QVERIFY(m_page->findChild<QWidget *>(u"message"_s)->isVisible());
}

void TstSurveyPage::itOpensWithTheLatestYearOfAllCities()
{
    QCOMPARE(text(u"surveyTitle"_s), u"All cities"_s);
    QVERIFY(text(u"surveyFacts"_s).startsWith(u"2020 survey: 2 city pages"_s));
    QVERIFY(m_page->findChild<QToolButton *>(u"year-2020"_s)->isChecked());
}

void TstSurveyPage::anotherYearCountsItsOwnPages()
{
    choose(u"2018"_s);
    QVERIFY(text(u"surveyFacts"_s).startsWith(u"2018 survey: 4 city pages"_s));
    const ChartTable *table = card(u"strategy"_s)->countedPanel()->currentTable();
    QCOMPARE(table->states.answered, 3);
    QCOMPARE(table->blocks.front().rows.front().value, 2.0);
    QVERIFY(!m_page->findChild<QToolButton *>(u"year-2020"_s)->isChecked());
}

void TstSurveyPage::aRegionIsChosenFromTheMenu()
{
    choose(u"2018"_s);
    action(u"Europe"_s, u"Sweden"_s)->trigger();
    QCOMPARE(text(u"surveyTitle"_s), u"Sweden"_s);
    QVERIFY(text(u"surveyFacts"_s).startsWith(u"2018 survey: 2 city pages of 4"_s));
    QCOMPARE(card(u"strategy"_s)->countedPanel()->currentTable()->states.all(), 2);
    QVERIFY(action(u"Europe"_s, u"Sweden"_s)->isChecked());
    QVERIFY(!action(u"Europe"_s, u"Finland"_s)->isChecked());
}

void TstSurveyPage::aGroupThatIsNotThereCannotBeChosen()
{
    QVERIFY(!action({}, u"Current filter"_s)->isEnabled());
    QVERIFY(!action({}, u"Cities side by side"_s)->isEnabled());
    QVERIFY(!action({}, u"Selected cities"_s)->isEnabled());
    m_page->setCompared({0});
    QVERIFY(action({}, u"Cities side by side"_s)->isEnabled());
}

void TstSurveyPage::theCurrentFilterIsFollowed()
{
    choose(u"2018"_s);
    ProfileSet listed(m_dataset->profileCount());
    listed.insert(0);
    listed.insert(1); // of 2020
    m_page->setListed(listed, true);
    action({}, u"Current filter"_s)->trigger();
    QVERIFY(text(u"surveyFacts"_s).startsWith(u"2018 survey: 1 city page"_s));
    listed.insert(2);
    m_page->setListed(listed, true);
    QVERIFY(text(u"surveyFacts"_s).startsWith(u"2018 survey: 2 city pages of 4"_s));
}

void TstSurveyPage::selectedCitiesAreAGroup()
{
    choose(u"2018"_s);
    ProfileSet selected(m_dataset->profileCount());
    selected.insert(*m_dataset->findProfile(u"solna@2018"));
    m_page->setSelected(selected);
    action({}, u"Selected cities"_s)->trigger();
    QVERIFY(text(u"surveyFacts"_s).startsWith(u"2018 survey: 1 city page"_s));
    QCOMPARE(card(u"strategy"_s)->countedPanel()->currentTable()->states.all(), 1);
}

void TstSurveyPage::aBarAsksForItsCities()
{
    choose(u"2018"_s);
    m_page->setGroup({GroupChoice::Kind::Conditions, u"Europe"_s, inRegion(0)});
    QSignalSpy asked(m_page.get(), &SurveyPage::listRequested);
    chooseRow(u"strategy"_s, 0);
    QCOMPARE(asked.count(), 1);
    Filter expected = inRegion(0);
    expected.push_back(
        conditionOn(questionSubject(m_dataset->codebook().questionIndex(u"strategy")), {optionValue(0)}));
    QCOMPARE(asked.first().first().value<Filter>(), expected);
    QCOMPARE(asked.first().at(1).toInt(), 0);
    QCOMPARE(asked.first().at(2).toBool(), false);
    chooseRow(u"population"_s, 0);
    QCOMPARE(asked.last().first().value<Filter>().back().terms.front().values.front(), classValue(0));
    const int all = asked.count();
    chooseRow(u"strategy"_s, 1); // nobody said no
    QCOMPARE(asked.count(), all);
}

void TstSurveyPage::whatIsListedIsSaidWithTheFilter()
{
    m_page->setListed(ProfileSet::all(*m_dataset), true);
    m_page->setGroup({GroupChoice::Kind::CurrentFilter, {}, {}});
    QSignalSpy asked(m_page.get(), &SurveyPage::listRequested);
    m_page->findChild<QToolButton *>(u"listCities"_s)->click();
    QCOMPARE(asked.first().at(2).toBool(), true);
}

void TstSurveyPage::pickedCitiesCannotBeListed()
{
    m_page->setCompared({1});
    m_page->setGroup({GroupChoice::Kind::Compared, {}, {}});
    QVERIFY(!m_page->findChild<QToolButton *>(u"listCities"_s)->isVisible());
    QSignalSpy asked(m_page.get(), &SurveyPage::listRequested);
    chooseRow(u"strategy"_s, 1);
    QCOMPARE(asked.count(), 0);
}

void TstSurveyPage::aChartIsMadeWhenItIsSeen()
{
    QVERIFY(!card(u"population"_s)->countedPanel()->isHidden());
    QTRY_VERIFY(card(u"population"_s)->countedPanel()->hasChart());
}

void TstSurveyPage::itCountsNothingBeforeItIsSeen()
{
    m_page->hide();
    m_page->setGroup({GroupChoice::Kind::Conditions, u"Europe"_s, inRegion(0)});
    QCOMPARE(text(u"surveyTitle"_s), u"All cities"_s);
    m_page->show();
    QCOMPARE(text(u"surveyTitle"_s), u"Europe"_s);
}

CITY_PROFILES_TEST(TstSurveyPage)
#include "tst_surveypage.moc"
