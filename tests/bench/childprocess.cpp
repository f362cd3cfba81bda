// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include "measure.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

QByteArray runToItsEnd(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(600000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s %s failed", qUtf8Printable(program), qUtf8Printable(arguments.join(u' ')));
    return process.readAllStandardOutput();
}

} // namespace

double wholeProcess(const QString &program, const QStringList &arguments)
{
    return milliseconds([&] { runToItsEnd(program, arguments); });
}

QJsonObject outputOf(const QString &program, const QStringList &arguments)
{
    const QJsonDocument document = QJsonDocument::fromJson(runToItsEnd(program, arguments));
    if (!document.isObject())
        qFatal("%s printed no JSON", qUtf8Printable(program));
    return document.object();
}

QJsonObject child(const QStringList &arguments)
{
    return outputOf(QCoreApplication::applicationFilePath(), QStringList(u"--child"_s) + arguments);
}

} // namespace CityProfiles::Bench
