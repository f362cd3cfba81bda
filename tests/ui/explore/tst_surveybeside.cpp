// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesmodel.h"
#include "citygroupmodel.h"
#include "datasettext.h"
#include "groupspane.h"
#include "groupstable.h"
#include "surveybar.h"
#include "surveypage.h"
#include "testmain.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;
using Kind = GroupChoice::Kind;

/// A city or another survey year beside a group on the survey page.
class TstSurveyBeside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }

    void theCityBeingReadIsChosenFromTheMenu();
    void theCityIsFollowed();
    void aYearWithoutTheCityIsSaid();
    void anotherYearIsChosenFromTheMenu();
    void aChangedCityLeadsToItsTwoPages();
    void groupsWithoutCitiesInBothYearsAreSaid();
    void whatCannotBeSwappedIsNot();

private:
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *found = m_page->findChild<QLabel *>(name);
        return found->isVisible() ? found->text() : QString();
    }
    [[nodiscard]] QString message() const
    {
        const auto *box = m_page->groups()->findChild<QWidget *>(u"groupsMessage"_s);
        return box->isVisible() ? box->findChild<QLabel *>(u"stateTitle"_s)->text() : QString();
    }
    void choose(const QString &entry) const;
    [[nodiscard]] ProfileIndex page(QStringView id) const { return *m_dataset->findProfile(id); }

    DatasetPointer m_dataset = sharedDatasetFromText(uR"(
        edition 2018
        edition 2020
        section how "How"
        region north North
        region south South
        country SE Sweden region=north
        country IT Italy region=south
        question strategy yes_no share section=how
        city a A SE
        city b B SE
        city c C IT
        profile a@2018
        strategy: yes
        profile a@2020
        strategy: no
        profile b@2020
        strategy: yes
        profile c@2020
        strategy: yes
        )"_s);
    std::unique_ptr<SurveyPage> m_page;
};

void TstSurveyBeside::init()
{
    m_page = std::make_unique<SurveyPage>();
    m_page->resize(1100, 700);
    m_page->setDataset(m_dataset);
    m_page->setCurrentProfile(page(u"a@2018"));
    m_page->show();
}

void TstSurveyBeside::choose(const QString &entry) const
{
    QMenu *menu = m_page->bar()->besideMenu();
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == entry)
            return action->trigger();
    }
    QFAIL(qPrintable(u"no entry "_s + entry));
}

void TstSurveyBeside::theCityBeingReadIsChosenFromTheMenu()
{
    choose(u"A 2018 (the city being read)"_s);
    QVERIFY(m_page->groups()->table()->isVisible());
    QCOMPARE(m_page->groups()->table()->model(), m_page->groups()->cityModel());
    QCOMPARE(text(u"surveyTitle"_s), u"A and All cities"_s);
    QVERIFY(m_page->findChild<QToolButton *>(u"year-2018"_s)->isChecked());
    QVERIFY(!m_page->findChild<QToolButton *>(u"swapGroups"_s)->isVisible());
}

void TstSurveyBeside::theCityIsFollowed()
{
    m_page->setBeside(GroupChoice{Kind::City, {}, {}});
    m_page->setCurrentProfile(page(u"c@2020"));
    QCOMPARE(text(u"surveyTitle"_s), u"C and All cities"_s);
    QCOMPARE(m_page->groups()->cityModel()->beside().index, page(u"c@2020"));
    QCOMPARE(m_page->groups()->cityModel()->beside().size, 3);
    m_page->setGroup({Kind::Conditions, u"North"_s, inRegion(0)});
    QCOMPARE(m_page->groups()->cityModel()->beside().size, 2);
    QVERIFY(!m_page->groups()->cityModel()->beside().member);
}

void TstSurveyBeside::aYearWithoutTheCityIsSaid()
{
    m_page->setCurrentProfile(page(u"b@2020"));
    m_page->setBeside(GroupChoice{Kind::City, {}, {}});
    m_page->findChild<QToolButton *>(u"year-2018"_s)->click();
    QCOMPARE(message(), u"B has no page in the 2018 survey"_s);
    m_page->setCurrentProfile(page(u"a@2020"));
    QCOMPARE(message(), QString());
    m_page->findChild<QToolButton *>(u"year-2018"_s)->click();
    QCOMPARE(m_page->groups()->cityModel()->beside().index, page(u"a@2018"));
}

void TstSurveyBeside::anotherYearIsChosenFromTheMenu()
{
    choose(u"The same cities in 2018"_s);
    QCOMPARE(m_page->groups()->table()->model(), m_page->groups()->changesModel());
    QCOMPARE(text(u"surveyTitle"_s), u"All cities: 2018 and 2020"_s);
    QCOMPARE(m_page->groups()->changesModel()->changes().cities.size(), std::size_t(1));
    m_page->findChild<QToolButton *>(u"closeGroups"_s)->click();
    QVERIFY(!m_page->groups()->isVisible());
}

void TstSurveyBeside::aChangedCityLeadsToItsTwoPages()
{
    choose(u"The same cities in 2018"_s);
    const QSignalSpy asked(m_page.get(), &SurveyPage::changesRequested);
    GroupsTable *table = m_page->groups()->table();
    table->setCurrentIndex(table->model()->index(1, int(CountTableModel::Column::Difference)));
    QTest::keyClick(table, Qt::Key_Return);
    auto *menu = table->findChild<QMenu *>(u"groupCells"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().constFirst()->text(), u"What changed: A"_s);
    menu->actions().constFirst()->trigger();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<ProfileIndex>(), page(u"a@2018"));
    QCOMPARE(asked.first().at(1).value<ProfileIndex>(), page(u"a@2020"));
}

void TstSurveyBeside::groupsWithoutCitiesInBothYearsAreSaid()
{
    m_page->setGroup({Kind::Conditions, u"South"_s, inRegion(1)});
    choose(u"The same cities in 2018"_s);
    QCOMPARE(message(), u"No city of this group is in both surveys: 2018 and 2020"_s);
}

void TstSurveyBeside::whatCannotBeSwappedIsNot()
{
    choose(u"The same cities in 2018"_s);
    m_page->swapGroups();
    QCOMPARE(m_page->group().kind, Kind::All);
    QCOMPARE(m_page->beside()->kind, Kind::Year);
}

CITY_PROFILES_TEST(TstSurveyBeside)
#include "tst_surveybeside.moc"
