// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "clitext.h"
#include "console.h"
#include "helptext.h"
#include "interruption.h"
#include "option.h"
#include "output.h"
#include "request.h"
#include "translations.h"

#include <QIODevice>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Result<int> printed(const QString &text, const Request &request)
{
    const Outcome outcome = writeOutput(request.value(OptionName::output), [&text](QIODevice &device) -> Outcome {
        const QByteArray bytes = text.toUtf8();
        if (device.write(bytes) == bytes.size())
            return success();
        return notWritten(device);
    });
    return outcome ? Result<int>(0) : Result<int>(outcome.error());
}

Result<int> perform(const Request &request, Console &console)
{
    switch (request.task) {
    case Request::Task::Help:
        return printed(request.command ? commandHelp(*request.command) : programHelp(), request);
    case Request::Task::Version:
        return printed(QString(u"city-profiles %1\n"_s.arg(QCoreApplication::applicationVersion())), request);
    case Request::Task::SelfTest:
        return runSelfTest(request, console);
    case Request::Task::Command:
        return request.command->run(request, console);
    case Request::Task::Window:
        break;
    }
    return 1;
}

int reported(const Error &error, const Command *command, const Console &console)
{
    console.error(error.message());
    if (error.kind == ErrorKind::Usage)
        console.error(Cli::tr("Try \"%1\".")
                          .arg(command ? u"city-profiles %1 --help"_s.arg(command->name) : u"city-profiles --help"_s));
    return error.exitCode();
}

/// The command that was meant, whatever is wrong with the rest.
const Command *commandAmong(const QStringList &words)
{
    for (const QString &word : words) {
        if (const Command *command = findCommand(word))
            return command;
    }
    return nullptr;
}

} // namespace

int runCommandLine(const QStringList &words)
{
    installTranslations(*qApp, chosenLocale(localeAmong(words)));
    const Result<Request> request = readRequest(words);
    if (!request)
        return reported(request.error(), commandAmong(words), Console(false));
    Console console(request->has(OptionName::quiet));
    if (const QString locale = request->value(OptionName::locale); !locale.isEmpty() && !isLocale(locale))
        return reported({ErrorKind::Usage, Cli::tr("There is no locale %1.").arg(locale), {}, {}, 0, {}},
                        request->command, console);
    listenForInterruption();
    const Result<int> result = perform(*request, console);
    return result ? *result : reported(result.error(), request->command, console);
}

int refuseWindow(const QStringList &words)
{
    installTranslations(*qApp, chosenLocale(localeAmong(words)));
    return reported({ErrorKind::Internal,
                     Cli::tr("There is no display to open the window on."),
                     Cli::tr("The commands work without one: see \"city-profiles --help\"."),
                     {},
                     0,
                     {}},
                    nullptr, Console(false));
}

} // namespace CityProfiles
