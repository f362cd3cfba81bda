// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#include "clitext.h"

#include <csignal>

namespace CityProfiles {

namespace {

std::atomic_bool *wish = nullptr; // what the signal's handler may touch
static_assert(std::atomic_bool::is_always_lock_free);

void stop(int signal)
{
    wish->store(true, std::memory_order_relaxed);
    std::signal(signal, SIG_DFL);
}

} // namespace

void listenForInterruption()
{
    wish = interruption().get();
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
}

CancelFlag interruption()
{
    static const CancelFlag flag = std::make_shared<std::atomic_bool>(false);
    return flag;
}

bool interrupted()
{
    return interruption()->load(std::memory_order_relaxed);
}

Error interruptedError()
{
    return {ErrorKind::Cancelled, Cli::tr("Stopped; nothing was written."), {}, {}, 0, {}};
}

} // namespace CityProfiles
