// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <array>
#include <csignal>
#include <cstdio>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Opens a closed standard stream the wrong way round, so that its use fails and its number isn't given to a file.
void keepStandardStreams()
{
    for (int stream = 0; stream <= 2; ++stream) {
        if (fcntl(stream, F_GETFD) == -1 && open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY) == -1)
            std::abort();
    }
}

bool isNoise(const QString &text)
{
    return text.startsWith("QStandardPaths: "_L1) || text.startsWith("Detected locale "_L1);
}

void printMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg || !isNoise(text))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, text)));
}

} // namespace

void prepareProcess()
{
    keepStandardStreams();
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow further is an error of its write
    qInstallMessageHandler(printMessage);
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"city-profiles"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CITY_PROFILES_VERSION));
    QCoreApplication::setOrganizationName(u"city-profiles"_s);
    QCoreApplication::setOrganizationDomain(u"cityprofiles.org"_s);
    QGuiApplication::setApplicationDisplayName(u"City Profiles"_s);
    QGuiApplication::setDesktopFileName(u"org.cityprofiles.CityProfiles"_s);
}

void forceOffscreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    constexpr std::array desktop{"QT_SCALE_FACTOR",    "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI",
                                 "QT_STYLE_OVERRIDE",  "QT_QPA_PLATFORMTHEME",    "QT_ENABLE_HIGHDPI_SCALING",
                                 "QT_USE_PHYSICAL_DPI"};
    for (const char *variable : desktop)
        qunsetenv(variable);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace CityProfiles
