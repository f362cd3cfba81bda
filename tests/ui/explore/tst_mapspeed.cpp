// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapsample.h"
#include "mapview.h"
#include "syntheticsurvey.h"
#include "testmain.h"

#include <QImage>
#include <QKeyEvent>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// How long a frame of moving and zooming takes, printed; it fails only beyond twice the aim.
class TstMapSpeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFrameIsQuick_data();
    void aFrameIsQuick();
};

namespace {

/// Milliseconds of processor time of this thread: other programs don't count.
double spent()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The median of the frames after presses of two keys in turn.
double frame(MapView &view, QImage &image, Qt::Key there, Qt::Key back)
{
    std::vector<double> times;
    for (int round = 0; round < 16; ++round) {
        const double before = spent();
        QTest::keyClick(&view, round % 2 == 0 ? there : back);
        view.render(&image);
        times.push_back(spent() - before);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

void TstMapSpeed::aFrameIsQuick_data()
{
    QTest::addColumn<int>("profiles");
    QTest::addColumn<double>("aim");
    QTest::newRow("120") << 120 << 16.0;
    QTest::newRow("a million") << 16 * segmentSize << 33.0;
}

void TstMapSpeed::aFrameIsQuick()
{
    QFETCH(int, profiles);
    QFETCH(double, aim);
    const DatasetPointer dataset = profiles < segmentSize
        ? std::make_shared<const Dataset>(SyntheticSurvey(mapSurvey(), 1).dataset(ProfileIndex(profiles)))
        : crowdedSurvey(profiles / segmentSize);
    MapView view;
    view.resize(1440, 900);
    const MapPlacesPointer places = mapPlaces(*dataset);
    view.setData(dataset, places);
    view.setProfiles(ProfileSet::all(*dataset));
    view.setColoring({dataset->codebook().questionIndex(u"strategy"), -1});
    QImage image(view.size(), QImage::Format_RGB32);
    view.render(&image);
    view.goTo(*places->region(dataset->tables(), 0)); // where most of them are
    view.render(&image);
    const double moving =
        std::max(frame(view, image, Qt::Key_Right, Qt::Key_Left), frame(view, image, Qt::Key_Up, Qt::Key_Down));
    const double zooming = frame(view, image, Qt::Key_Minus, Qt::Key_Plus);
    qInfo("%d profiles: moving %.1f ms, zooming %.1f ms, aim %.0f ms", profiles, moving, zooming, aim);
    QVERIFY(moving <= 2 * aim);
    QVERIFY(zooming <= 2 * aim);
}

CITY_PROFILES_TEST(TstMapSpeed)
#include "tst_mapspeed.moc"
