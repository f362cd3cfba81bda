// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

namespace CityProfiles {

struct Request;
class Console;

/// A command of the command line.
struct Command {
    QLatin1StringView name;
    const char *arguments; ///< as the usage line shows them; untranslated
    const char *summary; ///< untranslated, context CommandLine
    int leastArguments;
    int mostArguments; ///< -1: any number
    QList<QLatin1StringView> options; ///< besides the common ones
    QStringList formats; ///< the first is the default
    bool draws; ///< needs an application that can paint
    Result<int> (*run)(const Request &, Console &); ///< gives the exit code
};

[[nodiscard]] const QList<Command> &commands();
/// The command of a name, or null.
[[nodiscard]] const Command *findCommand(QStringView name);

// One file each: what the commands do. Data goes to the request's output, messages to the console.

[[nodiscard]] Result<int> runList(const Request &request, Console &console);
[[nodiscard]] Result<int> runFacets(const Request &request, Console &console);
[[nodiscard]] Result<int> runShow(const Request &request, Console &console);
[[nodiscard]] Result<int> runCompare(const Request &request, Console &console);
[[nodiscard]] Result<int> runCoverage(const Request &request, Console &console);
[[nodiscard]] Result<int> runPeers(const Request &request, Console &console);
[[nodiscard]] Result<int> runChanges(const Request &request, Console &console);
[[nodiscard]] Result<int> runChart(const Request &request, Console &console);
[[nodiscard]] Result<int> runView(const Request &request, Console &console);
[[nodiscard]] Result<int> runImport(const Request &request, Console &console);
[[nodiscard]] Result<int> runExport(const Request &request, Console &console);
[[nodiscard]] Result<int> runCheck(const Request &request, Console &console);
/// Not a command: --self-test.
[[nodiscard]] Result<int> runSelfTest(const Request &request, Console &console);

} // namespace CityProfiles
