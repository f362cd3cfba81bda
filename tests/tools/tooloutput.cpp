// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tooloutput.h"

#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

QByteArray toolOutput(const QString &tool, const QStringList &arguments, const QByteArray &file)
{
    QTemporaryFile input;
    if (!input.open() || input.write(file) != file.size() || !input.flush())
        qFatal("cannot write a test file");
    QStringList words = arguments;
    words.replaceInStrings(u"FILE"_s, input.fileName());
    QProcess process;
    process.start(tool, words);
    if (!process.waitForStarted())
        qFatal("the tool %s is not installed: see app/packages.sh", qUtf8Printable(tool));
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return ended && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace CityProfiles::Testing
