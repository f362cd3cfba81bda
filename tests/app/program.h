// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace CityProfiles::Testing {

/// What a run of the program left behind.
struct ProgramRun {
    int code = -1;
    QByteArray output;
    QByteArray messages;
};

/// The data package of the bundled survey.
inline QString surveyPackage()
{
    return QStringLiteral(SOURCE_FOLDER "/resources/dataset");
}

/// Runs the real program as on a machine without display or desktop, with nothing in its environment but `variables`;
/// `outputFile` takes standard output.
inline ProgramRun runProgram(const QStringList &arguments, const QString &outputFile = {},
                             const QStringList &variables = {})
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("ASAN_OPTIONS"), qEnvironmentVariable("ASAN_OPTIONS"));
    environment.insert(QStringLiteral("LSAN_OPTIONS"), qEnvironmentVariable("LSAN_OPTIONS"));
    for (const QString &variable : variables)
        environment.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(QStringLiteral(PROGRAM_FILE), arguments);
    ProgramRun run;
    if (!process.waitForFinished(60'000))
        return run;
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAllStandardOutput();
    run.messages = process.readAllStandardError();
    return run;
}

} // namespace CityProfiles::Testing
