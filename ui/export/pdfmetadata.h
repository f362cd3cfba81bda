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

/// A file of QPdfWriter with title, author, subject and keywords where older readers look for them and with the
/// language of its text, as an incremental update (ISO 32000-1, 7.5.6). Its date is that of SOURCE_DATE_EPOCH where the
/// environment has one. A file that is written in another way is given back as it is.
[[nodiscard]] QByteArray describedPdf(QByteArray file, const PdfDescription &description);

} // namespace CityProfiles
