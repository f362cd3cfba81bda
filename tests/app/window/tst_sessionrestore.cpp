// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "profileselection.h"
#include "testmain.h"

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The next start begins where the last one ended.
class TstSessionRestore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        OpenWindow::keepSettingsIn(*m_settings);
    }
    void everythingIsAsItWasLeft()
    {
        Query query;
        {
            OpenWindow open;
            const int roles = open.session.dataset()->codebook().questionIndex(u"roles");
            query = {u"o"_s, {EditionChoice::Mode::All}, {{SortOrder::By::Country, -1, true}}, {}};
            query.filter = {conditionOn(questionSubject(roles), {optionValue(0), stateValue(State::NotStated)})};
            open.browse()->setQuery(query);
            const ProfileIndex picked[] = {1};
            open.browse()->selection()->pick(picked, picked + 1);
            open.go(u"stockholm-swe@2020"_s);
            open.session.comparisonSet()->setProfileIds({u"portland-me@2018"_s, u"portland-or@2020"_s});
            open.window.showCompare();
            open.window.close();
        }
        const OpenWindow again;
        QCOMPARE(again.page(), View::Page::Compare);
        QVERIFY(again.search()->query() == query);
        QCOMPARE(again.profile(), u"stockholm-swe@2020"_s);
        QCOMPARE(again.session.comparisonSet()->profileIds(),
                 QStringList({u"portland-me@2018"_s, u"portland-or@2020"_s}));
        QVERIFY(again.browse()->selection()->contains(1));
        QCOMPARE(again.browse()->selection()->count(), 1);
        QVERIFY(!again.part(u"back"_s)->isEnabled()); // another day's way is not gone back
    }
    void itIsKeptWithoutClosing()
    {
        OpenWindow open;
        open.go(u"stockholm-swe@2020"_s);
        const auto kept = [] { return QSettings().value(SettingsKey::view).toByteArray(); };
        QTRY_VERIFY(kept().contains("stockholm-swe@2020"));
        open.window.showCoverage();
        QTRY_VERIFY(kept().contains("coverage"));
    }
    void aViewOfOthersIsNotKeptUnlessAPersonKeepsIt()
    {
        {
            OpenWindow open;
            open.go(u"stockholm-swe@2020"_s);
            open.window.views()->open(u"cityprofiles:coverage?v=1"_s);
            QCOMPARE(open.page(), View::Page::Coverage);
            open.window.close();
        }
        const OpenWindow again;
        QCOMPARE(again.page(), View::Page::Browse);
        QCOMPARE(again.profile(), u"stockholm-swe@2020"_s);
    }
    void whatCanNotBeReadFallsBack_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("noise") << QByteArray("\x01\x02{");
        QTest::newRow("newer") << QByteArray(R"({"format": "city-profiles-workspace/9", "views": [{"page": "map"}]})");
        QTest::newRow("another dataset's")
            << QByteArray(R"({"format": "city-profiles-workspace/1", "views": [{"page": "browse", "profile": "oslo@1",
                "where": ["x=y"], "edition": "1999", "profiles": ["a@1"], "sort": "z", "columns": ["q"]}]})");
    }
    void whatCanNotBeReadFallsBack()
    {
        QFETCH(QByteArray, kept);
        QSettings().setValue(SettingsKey::view, kept);
        const OpenWindow open;
        QCOMPARE(open.page(), View::Page::Browse);
        QCOMPARE(open.profile(), u"portland-me@2018"_s);
        QVERIFY(open.search()->query().filter.empty());
        QCOMPARE(open.search()->result().rows.size(), 3U);
    }

private:
    std::unique_ptr<QTemporaryDir> m_settings;
};

CITY_PROFILES_TEST(TstSessionRestore)
#include "tst_sessionrestore.moc"
