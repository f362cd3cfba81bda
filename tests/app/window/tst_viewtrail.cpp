// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistview.h"
#include "openwindow.h"
#include "testmain.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Back and forward through pages, cities, comparisons and filters.
class TstViewTrail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        OpenWindow::keepSettingsIn(*m_settings);
        m_open = std::make_unique<OpenWindow>();
        m_open->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_open->window));
    }
    void cleanup() { m_open.reset(); }

    void pagesAndCitiesAreSteps()
    {
        QVERIFY(!m_open->part(u"back"_s)->isEnabled());
        m_open->go(u"portland-or@2020"_s);
        m_open->rest();
        m_open->window.showCoverage();
        m_open->rest();
        m_open->window.showMap();
        m_open->rest();
        back();
        QCOMPARE(m_open->page(), View::Page::Coverage);
        back();
        QCOMPARE(m_open->page(), View::Page::Browse);
        QCOMPARE(m_open->profile(), u"portland-or@2020"_s);
        back();
        QCOMPARE(m_open->profile(), u"portland-me@2018"_s); // the first of the list
        QVERIFY(!m_open->part(u"back"_s)->isEnabled());
        forward();
        forward();
        QCOMPARE(m_open->page(), View::Page::Coverage);
    }
    void aQuickSeriesOfKeysIsOneStep()
    {
        const QString first = m_open->profile();
        auto *list = m_open->window.findChild<CityListView *>();
        list->setFocus();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY(m_open->profile() != first);
        m_open->rest();
        back();
        QCOMPARE(m_open->profile(), first);
        QVERIFY(!m_open->part(u"back"_s)->isEnabled());
    }
    void aWordTypedIsOneStep()
    {
        auto *field = m_open->window.findChild<QLineEdit *>(u"filter"_s);
        for (const QChar letter : u"stock"_s) {
            QTest::keyClicks(field, letter);
            if (letter == u'o')
                m_open->rest(); // a pause for thought
        }
        m_open->rest();
        QCOMPARE(m_open->search()->result().rows.size(), 1U);
        back();
        QCOMPARE(field->text(), QString());
        QCOMPARE(m_open->search()->result().rows.size(), 3U);
        QVERIFY(!m_open->part(u"back"_s)->isEnabled());
        forward();
        QCOMPARE(field->text(), u"stock"_s);
    }
    void filtersComeBackAndWhatWasCollectedStays()
    {
        m_open->search()->setEditions({EditionChoice::Mode::All});
        m_open->rest();
        m_open->search()->setEditions({});
        m_open->rest();
        m_open->session.comparisonSet()->add(u"stockholm-swe@2020"_s);
        m_open->rest();
        back();
        QCOMPARE(m_open->search()->query().editions.mode, EditionChoice::Mode::All);
        QCOMPARE(m_open->session.comparisonSet()->profileIds(), QStringList(u"stockholm-swe@2020"_s));
    }
    void comparisonsAreStepsWhereTheyAreSeen()
    {
        ComparisonSet *set = m_open->session.comparisonSet();
        set->setProfileIds({u"stockholm-swe@2020"_s, u"portland-me@2018"_s});
        m_open->window.showCompare();
        m_open->rest();
        set->add(u"portland-or@2020"_s);
        m_open->rest();
        back();
        QCOMPARE(set->profileIds().size(), 2);
        QCOMPARE(m_open->page(), View::Page::Compare);
        forward();
        QCOMPARE(set->profileIds().size(), 3);
    }
    void thePageIsScrolledToWhereItWas()
    {
        auto *area = m_open->window.findChild<QScrollArea *>(u"profileArea"_s);
        m_open->go(u"stockholm-swe@2018"_s);
        m_open->rest();
        const int place = area->verticalScrollBar()->maximum() / 2;
        QVERIFY(place > 0);
        area->verticalScrollBar()->setValue(place);
        m_open->window.showCoverage();
        m_open->rest();
        m_open->window.showBrowse();
        area->verticalScrollBar()->setValue(0);
        m_open->go(u"portland-or@2020"_s);
        m_open->rest();
        back();
        back();
        QCOMPARE(m_open->profile(), u"stockholm-swe@2018"_s);
        QTRY_COMPARE(area->verticalScrollBar()->value(), place);
    }
    void theButtonsOfAMouseGoBackAndForth()
    {
        m_open->window.showCoverage();
        m_open->rest();
        QTest::mouseClick(&m_open->window, Qt::BackButton, {}, {700, 400});
        QCOMPARE(m_open->page(), View::Page::Browse);
        QTest::mouseClick(&m_open->window, Qt::ForwardButton, {}, {700, 400});
        QCOMPARE(m_open->page(), View::Page::Coverage);
    }

private:
    void back() { QTest::keyClick(&m_open->window, Qt::Key_Left, Qt::AltModifier); }
    void forward() { QTest::keyClick(&m_open->window, Qt::Key_Right, Qt::AltModifier); }

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<OpenWindow> m_open;
};

CITY_PROFILES_TEST(TstViewTrail)
#include "tst_viewtrail.moc"
