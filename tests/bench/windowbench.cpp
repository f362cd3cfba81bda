// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "benchwindow.h"
#include "childprocess.h"
#include "measure.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

constexpr int heldPresses = 30;
constexpr int repeatInterval = 33; // ms, of a held key

void press(QWidget *widget, int key, bool repeated = false)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, {}, repeated);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, {}, repeated);
    QCoreApplication::sendEvent(widget, &up);
}

/// Down and up in turn, so that there is always a row to go to.
double pressOnce(BenchWindow &window, int &key)
{
    const auto before = window.shown();
    const double time = milliseconds([&] {
        press(window.list(), key);
        window.waitForPage(before);
    });
    key = key == Qt::Key_Down ? Qt::Key_Up : Qt::Key_Down;
    BenchWindow::idle(150);
    return time;
}

/// How long after the last press of a held key its page stands.
double holdOnce(BenchWindow &window)
{
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < heldPresses; ++number) {
        press(window.list(), Qt::Key_Down, true);
        while (number + 1 < heldPresses && timer.elapsed() < qint64(number + 1) * repeatInterval)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
    }
    const auto profile = window.list()->currentIndex().data(Qt::UserRole).value<ProfileIndex>();
    const double behind = milliseconds([&] { window.waitForProfile(profile); });
    press(window.list(), Qt::Key_Home);
    BenchWindow::idle(150);
    return behind;
}

} // namespace

Figures keyFigures(const Plan &plan)
{
    BenchWindow window(plan.survey);
    window.list()->setFocus();
    press(window.list(), Qt::Key_Home);
    BenchWindow::idle();
    int key = Qt::Key_Down;
    const Pair single = alternate(
        plan.runs, [&] { return pressOnce(window, key); }, [&] { return milliseconds([&] { window.repaintPage(); }); });
    std::vector<double> held;
    for (int run = 0; run < std::max(1, plan.runs / 5); ++run)
        held.push_back(holdOnce(window));
    return {{u"key.page"_s,
             u"arrow down to the painted page (floor: the page painted as it is)"_s,
             u"ms"_s,
             single.value,
             single.floor,
             33.0,
             {},
             plan.runs},
            {u"key.held"_s,
             u"held key: from the last press to its page"_s,
             u"ms"_s,
             median(held),
             {},
             33.0,
             {},
             int(held.size())}};
}

QJsonObject walkProfiles(const QString &survey)
{
    BenchWindow window(survey);
    BenchWindow::idle(1000);
    const Memory start = memory();
    const auto walk = [&window] {
        for (ProfileIndex profile = 0; profile < window.session().dataset()->profileCount(); ++profile) {
            window.session().setCurrentProfile(profile);
            window.waitForProfile(profile);
        }
        window.session().setCurrentProfile(0);
        BenchWindow::idle(500);
        return memory();
    };
    const Memory once = walk();
    const Memory twice = walk();
    return {{"anonymous"_L1, start.anonymous},
            {"resident"_L1, start.resident},
            {"growth"_L1, twice.anonymous - start.anonymous},
            {"second"_L1, twice.anonymous - once.anonymous}};
}

Figures memoryFigures(const Plan &plan)
{
    const QJsonObject walked = child({u"walk"_s, plan.survey});
    const QJsonObject least = outputOf(QStringLiteral(FLOOR_WINDOW), {u"--memory"_s});
    const auto figure = [&](const QString &key, const QString &text, std::optional<double> aim, bool hasFloor) {
        const auto floor = hasFloor ? std::optional(least.value(key).toDouble()) : std::nullopt;
        return Figure{QString(u"memory."_s + key), text, u"MB"_s, walked.value(key).toDouble(), floor, aim, {}, 1};
    };
    return {figure(u"anonymous"_s, u"private memory after start"_s, 30.0, true),
            figure(u"resident"_s, u"resident memory after start"_s, 70.0, true),
            figure(u"growth"_s, u"private memory gained by reading all profiles twice"_s, 2.0, false),
            figure(u"second"_s, u"of that, by the second time"_s, {}, false)};
}

} // namespace CityProfiles::Bench
