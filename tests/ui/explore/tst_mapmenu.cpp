// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonset.h"
#include "datasettext.h"
#include "mapsample.h"
#include "mapview.h"
#include "testmain.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The context menu of a symbol puts its profiles beside others and takes them away.
class TstMapMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void aProfileOfTheMapIsCompared();
    void aSymbolOfTheKeyboardHasTheMenu();
    void aFullSetTakesNoMore();
    void besideTheSymbolsThereIsNoMenu();

private:
    [[nodiscard]] QMenu *menuAt(const QPoint &at, QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse) const;
    [[nodiscard]] QPoint placeOf(const QString &profile) const;

    DatasetPointer m_dataset;
    ComparisonSet m_set;
    std::unique_ptr<MapView> m_view;
};

void TstMapMenu::init()
{
    m_dataset = mapSurvey();
    m_set.setProfileIds({});
    m_view = std::make_unique<MapView>();
    m_view->resize(800, 500);
    m_view->show();
    m_view->setData(m_dataset, mapPlaces(*m_dataset));
    m_view->setProfiles(ProfileSet::all(*m_dataset));
    m_view->setComparisonSet(&m_set);
}

QPoint TstMapMenu::placeOf(const QString &profile) const
{
    const int symbol = m_view->content().symbolOf(profileOf(*m_dataset, profile));
    return m_view->content().symbols.at(std::size_t(symbol)).at.toPoint();
}

QMenu *TstMapMenu::menuAt(const QPoint &at, QContextMenuEvent::Reason reason) const
{
    QContextMenuEvent event(reason, at, m_view->mapToGlobal(at));
    QApplication::sendEvent(m_view.get(), &event);
    return m_view->findChild<QMenu *>(u"compareMenu"_s);
}

void TstMapMenu::aProfileOfTheMapIsCompared()
{
    menuAt(placeOf(u"portland@2020"_s))->actions().at(0)->trigger();
    QCOMPARE(m_set.profileIds(), QStringList{u"portland@2020"_s});
    m_view->findChild<QMenu *>(u"compareMenu"_s)->close();
    QTRY_VERIFY(!m_view->findChild<QMenu *>(u"compareMenu"_s));
    QAction *again = menuAt(placeOf(u"portland@2020"_s))->actions().at(0);
    QVERIFY(again->isChecked());
    again->trigger();
    QVERIFY(m_set.profileIds().isEmpty());
}

void TstMapMenu::aSymbolOfTheKeyboardHasTheMenu()
{
    QVERIFY(!menuAt({5, 5}, QContextMenuEvent::Keyboard)); // no symbol was gone to
    QTest::keyClick(m_view.get(), Qt::Key_N);
    QVERIFY(menuAt({5, 5}, QContextMenuEvent::Keyboard));
}

void TstMapMenu::aFullSetTakesNoMore()
{
    for (int i = 0; i < ComparisonSet::maximum; ++i)
        m_set.add(u"city%1@2018"_s.arg(i));
    QVERIFY(!menuAt(placeOf(u"portland@2020"_s))->actions().at(0)->isEnabled());
}

void TstMapMenu::besideTheSymbolsThereIsNoMenu()
{
    QVERIFY(!menuAt({400, 450}));
}

CITY_PROFILES_TEST(TstMapMenu)
#include "tst_mapmenu.moc"
