// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include <QApplication>

namespace CityProfiles {

int runWindow(QApplication &application, const WindowOptions &)
{
    return application.exec();
}

void applyLooks(QApplication &)
{
}

} // namespace CityProfiles
