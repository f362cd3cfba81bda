// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// The translation context of this file, which the command line and the window share.
class Output {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error fileNotWritten(const QString &path, const QString &reason)
{
    return {ErrorKind::NotWritten,
            Output::tr("The output could not be written: %1.").arg(reason),
            Output::tr("What was there before is unchanged."),
            path,
            0,
            {}};
}

Outcome writeDirectly(QFile &file, const std::function<Outcome(QIODevice &)> &write)
{
    if (Outcome outcome = write(file); !outcome)
        return outcome;
    return file.flush() ? success() : Outcome(notWritten(file));
}

Outcome writeWhole(const QString &path, const std::function<Outcome(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileNotWritten(path, file.errorString());
    if (const Outcome outcome = write(file); !outcome) {
        if (outcome.error().kind != ErrorKind::NotWritten)
            return outcome.error();
        if (file.error() != QFileDevice::NoError)
            return fileNotWritten(path, file.errorString());
        Error error = outcome.error(); // of something on the way to the file, which names itself alone
        error.file = path;
        error.remedy = fileNotWritten(path, {}).remedy;
        return error;
    }
    return file.commit() ? success() : Outcome(fileNotWritten(path, file.errorString()));
}

} // namespace

Error notWritten(const QIODevice &device)
{
    return {ErrorKind::NotWritten,
            Output::tr("The output could not be written: %1.").arg(device.errorString()),
            {},
            {},
            0,
            {}};
}

Outcome writeOutput(const QString &path, const std::function<Outcome(QIODevice &)> &write)
{
    if (path.isEmpty() || path == "-"_L1) {
        QFile file;
        if (!file.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered))
            return notWritten(file);
        return writeDirectly(file, write);
    }
    const QFileInfo info(path);
    if (!info.exists() || info.isFile() || info.isDir())
        return writeWhole(path, write);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fileNotWritten(path, file.errorString());
    return writeDirectly(file, write);
}

} // namespace CityProfiles
