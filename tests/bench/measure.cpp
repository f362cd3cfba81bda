// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

/// The number of a line "Rss:   1234 kB" in MB.
double megabytes(const QByteArray &text, const QByteArray &name)
{
    const QByteArray start = QByteArray(name).append(':');
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(start))
            return line.sliced(start.size()).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double percentile(std::vector<double> values, int percent)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[(values.size() - 1) * std::size_t(percent) / 100];
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

Pair alternate(int runs, const std::function<double()> &work, const std::function<double()> &floor)
{
    std::vector<double> values;
    std::vector<double> floors;
    for (int run = 0; run <= runs; ++run) {
        const double value = work();
        const double least = floor();
        if (run == 0 && runs > 1)
            continue;
        values.push_back(value);
        floors.push_back(least);
    }
    return {median(values), median(floors)};
}

Memory memory()
{
    const QByteArray rollup = contentOf(u"/proc/self/smaps_rollup"_s);
    const QByteArray status = contentOf(u"/proc/self/status"_s);
    return {megabytes(rollup, "Anonymous"), megabytes(rollup, "Rss"), megabytes(status, "VmHWM")};
}

} // namespace CityProfiles::Bench
