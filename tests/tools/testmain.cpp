// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QtTest>

#include <cstdio>
#include <map>
#include <string>

namespace {

std::map<std::string, CityProfiles::Testing::TestFactory> &registry()
{
    static std::map<std::string, CityProfiles::Testing::TestFactory> tests;
    return tests;
}

} // namespace

void CityProfiles::Testing::registerTest(const char *name, TestFactory factory)
{
    registry().emplace(name, std::move(factory));
}

/// Runs the test class named by the first argument (all of them without one); the rest goes to Qt Test.
int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    QStringList arguments = application.arguments();
    const std::string wanted = arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-'))
        ? arguments.takeAt(1).toStdString()
        : std::string();
    int ran = 0;
    int failures = 0;
    for (const auto &[name, factory] : registry()) {
        if (!wanted.empty() && wanted != name)
            continue;
        ++ran;
        failures += QTest::qExec(factory().get(), arguments);
    }
    if (ran == 0)
        std::fprintf(stderr, "no test class of the name %s\n", wanted.c_str());
    return ran > 0 && failures == 0 ? 0 : 1;
}
