// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefpages.h"

#include <QByteArray>

namespace CityProfiles {

/// A brief as a PDF file: text as text in embedded fonts and in the order in which it is read, charts as vectors, links
/// that can be followed, and title, author, subject and keywords as metadata. In any thread.
[[nodiscard]] QByteArray briefPdf(const Brief &brief, const BriefOptions &options);

} // namespace CityProfiles
