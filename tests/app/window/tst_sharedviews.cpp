// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "profileselection.h"
#include "testmain.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTabBar>
#include <QToolButton>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Views of others beside the person's own.
class TstSharedViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        OpenWindow::keepSettingsIn(*m_settings);
        m_open = std::make_unique<OpenWindow>();
        // the person's own state: conditions that can't be said as one expression, and much else
        Condition condition =
            conditionOn(questionSubject(m_open->session.dataset()->codebook().questionIndex(u"goals")),
                        {optionValue(0), optionValue(1)}, Match::All);
        m_open->browse()->setQuery({u"sweden"_s, {EditionChoice::Mode::All}, {}, {condition}});
        m_open->session.comparisonSet()->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
        const ProfileIndex picked[] = {1, 3};
        m_open->browse()->selection()->pick(picked, picked + 2);
        m_open->go(u"stockholm-swe@2018"_s);
        m_open->rest();
    }
    void cleanup() { m_open.reset(); }

    void closingPutsEverythingBack()
    {
        const State before = state();
        m_open->window.views()->open(
            u"cityprofiles:compare?profiles=portland-me@2018,portland-or@2020&rows=different"_s);
        QVERIFY(tabs()->isVisible());
        QCOMPARE(tabs()->count(), 2);
        QCOMPARE(tabs()->currentIndex(), 1);
        QCOMPARE(m_open->page(), View::Page::Compare);
        QCOMPARE(m_open->session.comparisonSet()->profileIds().first(), u"portland-me@2018"_s);
        QVERIFY(m_open->search()->query().filter.empty()); // none of the person's own
        QCOMPARE(note(), u"Shared view. Your own filters are unchanged."_s);
        m_open->browse()->setQuery({u"x"_s, {}, {}, {}}); // what is done there is done there
        m_open->rest();
        click(u"closeShared"_s);
        QVERIFY(state() == before);
        QVERIFY(!tabs()->isVisible());
    }
    void keptItIsOnesOwnAndTheFormerIsOneBack()
    {
        const State before = state();
        m_open->window.views()->open(u"cityprofiles:browse?where=city.country=US&edition=all"_s);
        click(u"keepShared"_s);
        QVERIFY(!tabs()->isVisible());
        QCOMPARE(m_open->search()->result().rows.size(), 2U);
        QVERIFY(m_open->session.comparisonSet()->profileIds().isEmpty());
        click(u"back"_s);
        QVERIFY(state() == before);
        click(u"forward"_s);
        QCOMPARE(m_open->search()->result().rows.size(), 2U);
    }
    void severalStandSideBySide()
    {
        const State before = state();
        m_open->window.views()->open(u"cityprofiles:browse?where=city.country=US&edition=all"_s);
        m_open->window.views()->open(u"cityprofiles:map?color=roles.designer"_s);
        QCOMPARE(tabs()->count(), 3);
        QCOMPARE(m_open->page(), View::Page::Map);
        tabs()->setCurrentIndex(1);
        QCOMPARE(m_open->page(), View::Page::Browse);
        QCOMPARE(m_open->search()->result().rows.size(), 2U);
        tabs()->setCurrentIndex(0);
        QVERIFY(state() == before);
        QVERIFY(tabs()->isVisible());
        Q_EMIT tabs()->tabCloseRequested(1);
        QCOMPARE(tabs()->count(), 2);
        QVERIFY(state() == before);
        tabs()->setCurrentIndex(1);
        QCOMPARE(m_open->page(), View::Page::Map);
    }
    void whatIsNotHereIsNamed()
    {
        m_open->window.views()->open(
            u"cityprofiles:browse?where=roles=wizard&edition=2018&data=Other&data-version=7&evil=1"_s);
        const QString more = m_open->part(u"sharedMore"_s)->property("text").toString();
        for (const QString &part : {u"Other, version 7"_s, u"the condition roles=wizard"_s, u"“evil”"_s})
            QVERIFY2(more.contains(part), qPrintable(more));
        QCOMPARE(m_open->search()->query().editions.mode, EditionChoice::Mode::One);
        m_open->window.views()->open(u"cityprofiles:compare?profiles=a@1,b@2"_s);
        QCOMPARE(note(), u"Shared view. Nothing that it shows is in the data that is open."_s);
    }
    void aLinkCanBeDroppedAndPasted()
    {
        QMimeData data;
        data.setText(u" cityprofiles:coverage?v=1\n"_s);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_open->window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_open->window, &drop);
        QCOMPARE(m_open->page(), View::Page::Coverage);
        m_open->window.showBrowse();
        auto *field = m_open->window.findChild<QLineEdit *>(u"filter"_s);
        field->clear();
        field->insert(u"cityprofiles:map?v=1"_s);
        QCOMPARE(field->text(), QString());
        QCOMPARE(m_open->page(), View::Page::Map);
        QCOMPARE(tabs()->count(), 3);
    }
    void aViewWaitsForTheDataset()
    {
        Session session([](const QString &) -> Result<DatasetPointer> { return smallSurvey(); });
        MainWindow window(&session);
        window.show();
        window.views()->open(u"cityprofiles:coverage?v=1"_s);
        QVERIFY(!window.findChild<QTabBar *>(u"sharedTabs"_s)->isVisible());
        session.open({});
        QTRY_COMPARE(window.findChild<NavigationBar *>()->page(), View::Page::Coverage);
        QVERIFY(window.findChild<QTabBar *>(u"sharedTabs"_s)->isVisible());
    }

private:
    /// Everything that is the person's own.
    struct State {
        View::Page page;
        Query query;
        QString profile;
        QStringList compared;
        ProfileSet selected;

        bool operator==(const State &) const = default;
    };
    [[nodiscard]] State state() const
    {
        return {m_open->page(), m_open->search()->query(), m_open->profile(),
                m_open->session.comparisonSet()->profileIds(), m_open->browse()->selection()->profiles()};
    }
    [[nodiscard]] QTabBar *tabs() const { return m_open->window.findChild<QTabBar *>(u"sharedTabs"_s); }
    [[nodiscard]] QString note() const { return m_open->part(u"sharedText"_s)->property("text").toString(); }
    void click(const QString &name) { m_open->window.findChild<QToolButton *>(name)->click(); }

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<OpenWindow> m_open;
};

CITY_PROFILES_TEST(TstSharedViews)
#include "tst_sharedviews.moc"
