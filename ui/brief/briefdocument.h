// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief.h"

#include <QByteArray>

class QTextDocument;

namespace CityProfiles {

/// The same content as text for a word processor: headings, paragraphs, lists, tables, and charts as pictures. In any
/// thread.
void writeBriefText(const Brief &brief, QTextDocument &document);

/// As an OpenDocument text (ISO/IEC 26300).
[[nodiscard]] QByteArray briefOdt(const Brief &brief);

} // namespace CityProfiles
