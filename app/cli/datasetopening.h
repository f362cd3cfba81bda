// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"
#include "loadcontrol.h"
#include "sheetreport.h"

namespace CityProfiles {

class Console;
struct Request;

/// Opens a source; what it warns of is said on the console, and Ctrl+C stops it. Errors: see openDataset().
[[nodiscard]] Result<DatasetPointer> openWith(const QString &source, Console &console);

/// Opens the dataset that a request asks for, else the bundled survey.
[[nodiscard]] Result<DatasetPointer> openAsked(const Request &request, Console &console);

/// Lets Ctrl+C stop a long reading or writing.
[[nodiscard]] LoadControl interruptibleControl();
/// The same, and says on the console how far a writing is. It must not outlive the console.
[[nodiscard]] LoadControl writingControl(Console &console);
[[nodiscard]] SheetControl sheetControl(Console &console);

} // namespace CityProfiles
