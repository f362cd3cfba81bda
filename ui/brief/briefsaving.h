// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>

class QWidget;

namespace CityProfiles {

/// What a brief is saved as.
enum class BriefFormat : quint8 { Pdf, Text };

/// Writes a file: replaced whole or left as it was. Error: NotWritten, with what was tried and why it failed.
[[nodiscard]] Outcome saveBrief(const QString &path, const QByteArray &bytes);

/// The file that a person chose, or none; asks before one that is there is replaced.
[[nodiscard]] QString askForBriefFile(QWidget *parent, const QString &folder, const QString &name, BriefFormat format);

/// "odt", "pdf": the ending of the file.
[[nodiscard]] QString endingOf(BriefFormat format);

} // namespace CityProfiles
