// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largewindow.h"

#include "browsepane.h"
#include "datasetlocation.h"
#include "facetmodel.h"
#include "measure.h"
#include "profilesearch.h"

#include <QAbstractItemView>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

constexpr double longestBlock = 50; // ms, the aim
constexpr double tolerance = 2; // timings fail beyond so many times their aim
constexpr int patience = 30000; // ms

/// The dataset that the benchmark measures, too; made where it isn't there or is of another version.
QString largeDataset()
{
    const QString path = QStringLiteral(BENCH_FOLDER "/synthetic-%1.cityprofiles").arg(LargeWindow::profiles);
    if (!openSource(path)) {
        QFile::remove(path);
        QProcess::execute(
            QStringLiteral(MAKE_DATASET),
            {u"--profiles"_s, QString::number(LargeWindow::profiles), u"--seed"_s, u"1"_s, u"-o"_s, path});
    }
    return path;
}

} // namespace

LargeWindow::LargeWindow()
    : m_session([](const QString &source) { return openSource(source); })
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    const QString dataset = largeDataset();
    QObject::connect(&m_session, &Session::loadingStarted, &m_meter, [this] { m_loading = true; });
    QObject::connect(&m_session, &Session::loaded, &m_meter, [this] { m_loading = false; });
    m_window = std::make_unique<MainWindow>(&m_session);
    m_window->resize(1440, 900);
    step(u"opens the window"_s, [this] { m_window->show(); });
    step(u"opens the dataset"_s, [this, &dataset] { m_session.open(dataset); });
    step(
        u"is left alone"_s, [] {}, 2000); // names are sorted as the locale has them
}

ProfileSearch *LargeWindow::search() const
{
    return part<BrowsePane>()->search();
}

FacetModel *LargeWindow::facets() const
{
    return qobject_cast<FacetModel *>(part<QAbstractItemView>("facets")->model());
}

int LargeWindow::question(QuestionKind kind) const
{
    const auto &questions = m_session.dataset()->codebook().questions;
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [kind](const Question &question) { return question.kind == kind; });
    return int(found - questions.begin());
}

void LargeWindow::rest(qint64 quiet)
{
    QEventLoop loop;
    QElapsedTimer waited;
    waited.start();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const bool busy = m_loading || search()->isRunning();
        if ((!busy && m_meter.quietFor() >= quiet) || waited.elapsed() > patience)
            loop.quit();
    });
    look.start(10);
    loop.exec();
}

void LargeWindow::step(const QString &name, const std::function<void()> &act, qint64 quiet)
{
    m_meter.begin(name);
    act();
    rest(quiet);
}

void LargeWindow::press(const QString &name, QWidget *part, const QList<int> &keys, Qt::KeyboardModifiers modifiers)
{
    for (const int key : keys)
        step(name, [&] { QTest::keyClick(part, Qt::Key(key), modifiers); });
}

void LargeWindow::type(const QString &name, const QString &text)
{
    auto *field = part<QLineEdit>("filter");
    for (const QChar letter : text)
        step(name.arg(QString(field->text() + letter)), [&] { QTest::keyClick(field, letter.toLatin1()); });
}

void LargeWindow::erase(const QString &name)
{
    auto *field = part<QLineEdit>("filter");
    while (!field->text().isEmpty())
        step(name.arg(field->text()), [&] { QTest::keyClick(field, Qt::Key_Backspace); });
}

void LargeWindow::click(const QString &name, QWidget *part, const QPoint &place)
{
    step(name, [&] { QTest::mouseClick(part, Qt::LeftButton, {}, place); });
}

void LargeWindow::wheel(const QString &name, QWidget *part, int turns)
{
    step(name, [&] {
        const QPointF middle = QRectF(part->rect()).center();
        QWheelEvent event(middle, part->mapToGlobal(middle), {}, {0, 120 * turns}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(part, &event);
    });
}

QString LargeWindow::tooLong() const
{
    QStringList names;
    std::vector<double> walls;
    for (const BlockMeter::Step &step : m_meter.steps()) {
        std::printf("%7.1f ms  %7.1f ms  %7.1f ms  %s\n", step.longest, step.total, step.wall,
                    qUtf8Printable(step.name));
        walls.push_back(step.wall);
        if (step.longest > tolerance * longestBlock)
            names.append(step.name);
    }
    std::printf("longest block, processor time, time until done (99th percentile %.1f ms, median %.1f ms)\n",
                percentile(walls, 99), median(walls));
    std::printf("at most %.0f MB\n", memory().peak);
    return names.join(u", "_s);
}

} // namespace CityProfiles::Bench
