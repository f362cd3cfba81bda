// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "looks.h"
#include "option.h"
#include "process.h"
#include "request.h"
#include "translations.h"
#include "window.h"

#include <QApplication>
#include <QLocale>

namespace {

using namespace CityProfiles;

int openWindow(int &argc, char **argv, const Request &request)
{
    if (!request.pagesFolder().isEmpty()) {
        forceOffscreen();
    } else if (!hasDisplay() && !namesPlatform(request.words)) {
        const QCoreApplication application(argc, argv);
        return refuseWindow(request.words);
    }
    QApplication application(argc, argv);
    installTranslations(application, chosenLocale(request.value(OptionName::locale)));
    applyLooks(application);
    WindowOptions options;
    options.source = request.source();
    options.views = request.views();
    options.exitAfterPaint = request.has(OptionName::exitAfterPaint);
    options.drawPagesFolder = request.pagesFolder();
    return runWindow(application, options);
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    nameProgram();
    const QStringList words = argumentWords(argc, argv);
    const Result<Request> request = readRequest(words);
    if (request && request->task == Request::Task::Window)
        return openWindow(argc, argv, *request);
    if (!request || !request->draws()) {
        const QCoreApplication application(argc, argv);
        return runCommandLine(words);
    }
    forceOffscreen();
    int count = 1;
    QApplication application(count, argv);
    applyLooks(application);
    return runCommandLine(words);
}
