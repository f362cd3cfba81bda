// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartfile.h"

class QWidget;

namespace CityProfiles {

/// The file that a person chose for a chart, or none; asks before one that is there is replaced.
[[nodiscard]] QString askForFile(QWidget *parent, const QString &folder, const QString &name, ChartFormat format);
/// The folder that a person chose, or none.
[[nodiscard]] QString askForFolder(QWidget *parent, const QString &folder);
/// Whether files that are there may be replaced; true without a question where there are none.
[[nodiscard]] bool askToReplace(QWidget *parent, const QString &folder, const QString &name, int existing, int all);
/// Says why something that was just asked for can't be done.
void tellError(QWidget *parent, const Error &error);

} // namespace CityProfiles
