// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace CityProfiles {

/// What a PDF file says of itself.
struct PdfDescription {
    QString title;
    QString subject; ///< what it says, in a few lines
    QStringList keywords;
    QString source;
};

/// As a packet of metadata (ISO 16684-1): the writer of Qt 6.4 has a place of its own for title and creator only.
[[nodiscard]] QByteArray pdfMetadata(const PdfDescription &description);

/// A file of QPdfWriter that says the same to programs that don't read the packet. Its date is that of
/// SOURCE_DATE_EPOCH where the environment has one, and it has no other. See withProperties().
[[nodiscard]] QByteArray describedPdf(QByteArray file, const PdfDescription &description);

} // namespace CityProfiles
