// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockmeter.h"

#include <QAbstractEventDispatcher>

#include <algorithm>

#include <time.h>

namespace CityProfiles::Bench {

namespace {

constexpr double worthMentioning = 0.5; // ms

double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

BlockMeter::BlockMeter()
    : m_blockStart(threadTime())
{
    m_stepStart.start();
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &BlockMeter::endBlock);
}

void BlockMeter::begin(const QString &name)
{
    m_steps.push_back({name, 0, 0, 0});
    m_blockStart = threadTime();
    m_stepStart.restart();
    m_quiet.invalidate();
}

void BlockMeter::endBlock()
{
    const double now = threadTime();
    const double block = now - m_blockStart;
    m_blockStart = now;
    if (block >= worthMentioning || !m_quiet.isValid())
        m_quiet.start();
    if (m_steps.empty())
        return;
    Step &step = m_steps.back();
    step.longest = std::max(step.longest, block);
    step.total += block;
    if (block >= worthMentioning)
        step.wall = double(m_stepStart.nsecsElapsed()) / 1e6;
}

} // namespace CityProfiles::Bench
