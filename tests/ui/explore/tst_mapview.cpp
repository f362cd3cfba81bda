// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "mapsample.h"
#include "mapview.h"
#include "testmain.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The map alone: mouse, wheel, keyboard and what is painted.
class TstMapView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void aClickOpensAProfile();
    void aClickOnACircleZoomsIntoIt();
    void yearsOfOneCityAreListed();
    void theWheelZoomsAtTheMouse();
    void draggingMovesTheMapAndOpensNothing();
    void keysZoomMoveAndShowTheWorld();
    void nStepsThroughTheSymbolsAndEnterOpens();
    void theDescriptionSaysWhatIsThere();
    void onlyTheCityBeingReadHasTheAccent();
    void highlightedProfilesGetARing();
    void crowdsAreDrawnAsCells();
    void aClickIntoACrowdZoomsIn();

private:
    [[nodiscard]] QPoint placeOf(const QString &profile);
    [[nodiscard]] QImage picture() { return m_view->grab().toImage().convertToFormat(QImage::Format_RGB32); }
    static int pixels(const QImage &image, const QColor &color);

    DatasetPointer m_dataset;
    std::unique_ptr<MapView> m_view;
};

void TstMapView::init()
{
    m_dataset = mapSurvey();
    m_view = std::make_unique<MapView>();
    m_view->setPalette(paletteFrom(Tokens::light()));
    m_view->resize(800, 500);
    m_view->show();
    m_view->setData(m_dataset, mapPlaces(*m_dataset));
    m_view->setProfiles(ProfileSet::all(*m_dataset));
}

QPoint TstMapView::placeOf(const QString &profile)
{
    const int symbol = m_view->content().symbolOf(profileOf(*m_dataset, profile));
    return m_view->content().symbols.at(std::size_t(symbol)).at.toPoint();
}

int TstMapView::pixels(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

void TstMapView::aClickOpensAProfile()
{
    const QSignalSpy opened(m_view.get(), &MapView::profileRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, placeOf(u"portland@2020"_s));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<ProfileIndex>(), profileOf(*m_dataset, u"portland@2020"));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(400, 450));
    QCOMPARE(opened.count(), 1);
}

void TstMapView::aClickOnACircleZoomsIntoIt()
{
    const QSignalSpy opened(m_view.get(), &MapView::profileRequested);
    const auto before = m_view->content().symbols.size();
    const double scale = m_view->viewport().scale();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, placeOf(u"stockholm@2018"_s));
    QCOMPARE(opened.count(), 0);
    QVERIFY(m_view->viewport().scale() > scale);
    QVERIFY(m_view->content().symbols.size() > before);
    QVERIFY(m_view->rect().contains(placeOf(u"stockholm@2018"_s)));
}

void TstMapView::yearsOfOneCityAreListed()
{
    for (int round = 0; round < 3; ++round)
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, placeOf(u"stockholm@2018"_s));
    const auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    const QSignalSpy opened(m_view.get(), &MapView::profileRequested);
    menu->actions().at(1)->trigger();
    QCOMPARE(opened.first().first().value<ProfileIndex>(), profileOf(*m_dataset, u"stockholm@2020"));
}

void TstMapView::theWheelZoomsAtTheMouse()
{
    const QPointF mouse(200, 120);
    const QPointF before = m_view->viewport().toPlane(mouse);
    const double scale = m_view->viewport().scale();
    QWheelEvent event(mouse, m_view->mapToGlobal(mouse), {}, {0, 240}, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &event);
    QVERIFY(std::abs(m_view->viewport().scale() / scale - 2) < 1e-9);
    QVERIFY((m_view->viewport().toPlane(mouse) - before).manhattanLength() < 1e-9);
}

void TstMapView::draggingMovesTheMapAndOpensNothing()
{
    m_view->zoomIn();
    const QSignalSpy opened(m_view.get(), &MapView::profileRequested);
    const QPointF before = m_view->viewport().toPlane(QPointF(300, 200));
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {300, 200});
    QTest::mouseMove(m_view.get(), {330, 220});
    QTest::mouseMove(m_view.get(), {350, 240});
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {350, 240});
    QVERIFY((m_view->viewport().toPlane(QPointF(350, 240)) - before).manhattanLength() < 1e-9);
    QCOMPARE(opened.count(), 0);
}

void TstMapView::keysZoomMoveAndShowTheWorld()
{
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(!m_view->viewport().showsWorld());
    const QPointF before = m_view->viewport().toPlane(QPointF(0, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->viewport().toPlane(QPointF(0, 0)).x() > before.x());
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(m_view->viewport().showsWorld());
}

void TstMapView::nStepsThroughTheSymbolsAndEnterOpens()
{
    const QSignalSpy opened(m_view.get(), &MapView::profileRequested);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_N);
    QVERIFY(m_view->accessibleDescription().startsWith(u"Portland, OR, United States"));
    QTest::keyClick(m_view.get(), Qt::Key_N);
    QVERIFY(!m_view->accessibleDescription().startsWith(u"Portland"));
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<ProfileIndex>(), profileOf(*m_dataset, u"portland@2020"));
}

void TstMapView::theDescriptionSaysWhatIsThere()
{
    QCOMPARE(m_view->accessibleName(), u"Map"_s);
    QCOMPARE(m_view->accessibleDescription(), u"Map of 5 profiles"_s);
    QVERIFY(m_view->focusPolicy() & Qt::TabFocus);
}

void TstMapView::onlyTheCityBeingReadHasTheAccent()
{
    const QColor accent = Tokens::light().accent;
    QCOMPARE(pixels(picture(), accent), 0);
    m_view->setCurrentProfile(profileOf(*m_dataset, u"portland@2020"));
    QVERIFY(pixels(picture(), accent) > 0);
    m_view->setProfiles(ProfileSet(m_dataset->profileCount())); // outside the filter it is still marked
    QVERIFY(pixels(picture(), accent) > 0);
    m_view->setCurrentProfile(profileOf(*m_dataset, u"nowhere@2018"));
    QCOMPARE(pixels(picture(), accent), 0);
}

void TstMapView::highlightedProfilesGetARing()
{
    const QImage plain = picture();
    ProfileSet set(m_dataset->profileCount());
    set.insert(profileOf(*m_dataset, u"portland@2020"));
    m_view->setHighlighted(set);
    const QRect around = QRect(placeOf(u"portland@2020"_s) - QPoint(16, 16), QSize(32, 32));
    QVERIFY(picture().copy(around) != plain.copy(around));
    m_view->setHighlighted({});
    QCOMPARE(picture(), plain);
}

void TstMapView::crowdsAreDrawnAsCells()
{
    const auto crowd = crowdedSurvey(1);
    const QSignalSpy dense(m_view.get(), &MapView::denseChanged);
    m_view->setProfiles(ProfileSet(m_dataset->profileCount()));
    const QImage empty = picture();
    m_view->setData(crowd, mapPlaces(*crowd));
    m_view->setProfiles(ProfileSet::all(*crowd));
    QVERIFY(m_view->content().dense);
    QCOMPARE(dense.count(), 1);
    QVERIFY(picture() != empty);
    QVERIFY(pixels(picture(), Tokens::light().bar) >= MapCells::side * MapCells::side); // the fullest cell at least
}

void TstMapView::aClickIntoACrowdZoomsIn()
{
    const auto crowd = crowdedSurvey(1);
    m_view->setData(crowd, mapPlaces(*crowd));
    m_view->setProfiles(ProfileSet::all(*crowd));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(440, 90));
    QVERIFY(!m_view->viewport().showsWorld());
}

CITY_PROFILES_TEST(TstMapView)
#include "tst_mapview.moc"
