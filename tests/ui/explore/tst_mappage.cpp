// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "mappage.h"
#include "mapprojection.h"
#include "mapsample.h"
#include "mapview.h"
#include "syntheticsurvey.h"
#include "testmain.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The page alone: its states, bar, list and signals.
class TstMapPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }

    void withoutADatasetItSaysSo();
    void aFilterWithoutMatchesCanBeCleared();
    void profilesWithoutAPlaceAreListedAndOpen();
    void anAreaIsSaidInDegrees();
    void theColouringComesBackBeforeAndAfterTheDataset();
    void theMenuColoursAndTheLegendFollows();
    void aColouringOfAnotherSurveyIsNoColour();
    void regionsAndCountriesWithCitiesCanBeGoneTo();
    void theZoomButtonsEndWhereTheMapEnds();
    void aLargeDatasetIsPlacedLater();
    void everyControlHasAName();

private:
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no part of the name %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] MapView *map() const { return part<MapView>(u"map"_s); }
    [[nodiscard]] QString said() const { return part<QLabel>(u"stateTitle"_s)->text(); }
    [[nodiscard]] static QStringList texts(const QMenu *menu);

    DatasetPointer m_dataset;
    std::unique_ptr<MapPage> m_page;
};

void TstMapPage::init()
{
    m_dataset = mapSurvey();
    m_page = std::make_unique<MapPage>();
    m_page->resize(1000, 700);
    m_page->setDataset(m_dataset);
    m_page->show();
}

QStringList TstMapPage::texts(const QMenu *menu)
{
    QStringList list;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            list.append(action->text());
    }
    return list;
}

void TstMapPage::withoutADatasetItSaysSo()
{
    QVERIFY(map()->isVisible());
    m_page->setDataset(nullptr);
    QVERIFY(!map()->isVisible());
    QCOMPARE(said(), u"No data is open"_s);
    m_page->setLoading();
    QCOMPARE(said(), u"Reading the data…"_s);
    m_page->setDataset(m_dataset);
    QVERIFY(map()->isVisible());
}

void TstMapPage::aFilterWithoutMatchesCanBeCleared()
{
    const QSignalSpy cleared(m_page.get(), &MapPage::clearFilterRequested);
    m_page->setProfiles(ProfileSet(m_dataset->profileCount()));
    QCOMPARE(said(), u"No city matches the filter"_s);
    part<QToolButton>(u"stateAction"_s)->click();
    QCOMPARE(cleared.count(), 1);
    m_page->setProfiles(ProfileSet::all(*m_dataset));
    QVERIFY(map()->isVisible());
}

void TstMapPage::profilesWithoutAPlaceAreListedAndOpen()
{
    auto *list = part<QListView>(u"unplaced"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Nowhere 2018"_s);
    const QSignalSpy opened(m_page.get(), &MapPage::profileRequested);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(opened.count() >= 1);
    QCOMPARE(opened.first().first().value<ProfileIndex>(), profileOf(*m_dataset, u"nowhere@2018"));
    ProfileSet placed(m_dataset->profileCount());
    placed.insert(profileOf(*m_dataset, u"helsinki@2018"));
    m_page->setProfiles(placed);
    QVERIFY(!list->isVisible());
}

void TstMapPage::anAreaIsSaidInDegrees()
{
    const QSignalSpy selected(m_page.get(), &MapPage::areaSelected);
    auto *button = part<QToolButton>(u"selectArea"_s);
    button->click();
    const MapViewport &viewport = map()->viewport();
    const QPoint from = viewport.toScreen(project({70, 5})).toPoint();
    const QPoint to = viewport.toScreen(project({50, 40})).toPoint();
    for (const Qt::KeyboardModifiers modifiers : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)}) {
        QTest::mousePress(map(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(map(), to);
        QTest::mouseRelease(map(), Qt::LeftButton, modifiers, to);
        QVERIFY(!button->isChecked()); // one area at a time
    }
    QCOMPARE(selected.count(), 2);
    const auto degrees = selected.first().first().toRectF();
    QCOMPARE(selected.at(1).first().toRectF(), degrees);
    QVERIFY(std::abs(degrees.top() - 50) < 1 && std::abs(degrees.bottom() - 70) < 1);
    QVERIFY(degrees.contains(QPointF(18.07, 59.33)) && degrees.contains(QPointF(24.94, 60.17)));
    QVERIFY(!degrees.contains(QPointF(-122.68, 45.52)));
}

void TstMapPage::theColouringComesBackBeforeAndAfterTheDataset()
{
    const QByteArray state = R"({"question":"data","option":"housing"})";
    m_page->restoreState(state);
    const MapColoring expected{questionOf(*m_dataset, u"data"), optionOf(*m_dataset, u"data", u"housing")};
    QCOMPARE(map()->coloring(), expected);
    MapPage other;
    other.restoreState(m_page->saveState());
    other.setDataset(m_dataset);
    QCOMPARE(other.findChild<MapView *>(u"map"_s)->coloring(), expected);
    other.restoreState("nonsense");
    QCOMPARE(other.findChild<MapView *>(u"map"_s)->coloring(), expected);
}

void TstMapPage::theMenuColoursAndTheLegendFollows()
{
    auto *menu = part<QToolButton>(u"colorBy"_s)->menu();
    QCOMPARE(texts(menu), QStringList({u"nothing"_s, u"Strategy"_s, u"Roles"_s, u"Data"_s}));
    QVERIFY(!part<QWidget>(u"legend"_s)->accessibleName().contains(u"Yes"));
    menu->actions().at(menu->actions().size() - 3)->trigger();
    QCOMPARE(map()->coloring(), (MapColoring{questionOf(*m_dataset, u"strategy"), -1}));
    const QString legend = part<QWidget>(u"legend"_s)->accessibleName();
    QVERIFY(legend.contains(u"Yes, No, no answer found"));
    QCOMPARE(part<QToolButton>(u"colorBy"_s)->text(), u"Colour by: Strategy"_s);
}

void TstMapPage::aColouringOfAnotherSurveyIsNoColour()
{
    m_page->restoreState(R"({"question":"nowhere","option":""})");
    QCOMPARE(map()->coloring(), MapColoring());
    m_page->restoreState(R"({"question":"roles","option":"pilot"})");
    QCOMPARE(map()->coloring(), MapColoring());
}

void TstMapPage::regionsAndCountriesWithCitiesCanBeGoneTo()
{
    const auto *menu = part<QToolButton>(u"places"_s)->menu();
    QCOMPARE(texts(menu), QStringList({u"Europe"_s, u"North America"_s}));
    const QMenu *europe = menu->actions().first()->menu();
    QCOMPARE(texts(europe), QStringList({u"All of Europe"_s, u"Finland"_s, u"Sweden"_s}));
    QCOMPARE(texts(menu->actions().at(1)->menu()), QStringList({u"All of North America"_s, u"United States"_s}));
    europe->actions().first()->trigger();
    const MapContent &content = map()->content();
    for (const QStringView id : {u"stockholm@2018", u"helsinki@2018"})
        QVERIFY(QRectF(map()->rect())
                    .contains(content.symbols.at(std::size_t(content.symbolOf(profileOf(*m_dataset, id)))).at));
}

void TstMapPage::theZoomButtonsEndWhereTheMapEnds()
{
    auto *in = part<QToolButton>(u"zoomIn"_s);
    auto *out = part<QToolButton>(u"zoomOut"_s);
    QVERIFY(!out->isEnabled());
    for (int round = 0; round < 20; ++round)
        in->click();
    QVERIFY(!in->isEnabled());
    QVERIFY(out->isEnabled());
    part<QToolButton>(u"wholeWorld"_s)->click();
    QVERIFY(map()->viewport().showsWorld());
}

void TstMapPage::aLargeDatasetIsPlacedLater()
{
    const auto large =
        std::make_shared<const Dataset>(SyntheticSurvey(m_dataset, 1).dataset(MapPage::immediateLimit + 1));
    m_page->setDataset(large);
    QVERIFY(!map()->isVisible());
    QCOMPARE(said(), u"Reading the data…"_s);
    m_page->setDataset(m_dataset); // the older answer is void
    m_page->setDataset(large);
    QTRY_VERIFY(map()->isVisible());
    QVERIFY(map()->content().dense);
}

void TstMapPage::everyControlHasAName()
{
    for (const QWidget *control : m_page->findChildren<QWidget *>()) {
        if (control->isVisible() && (control->focusPolicy() & Qt::TabFocus)) {
            const auto *button = qobject_cast<const QToolButton *>(control);
            QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(control->objectName()));
        }
    }
}

CITY_PROFILES_TEST(TstMapPage)
#include "tst_mappage.moc"
