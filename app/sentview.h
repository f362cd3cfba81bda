// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "view.h"

#include <QImage>
#include <QMimeData>

#include <memory>

namespace CityProfiles {

/// A view made ready to be sent: as a picture, in words and as a link.
struct SentView {
    View view;
    QString title;
    QString source; ///< which data it shows, for the end of the text
    QString link; ///< empty: the view is too large for one
    QImage picture;

    /// Title, source and link, a line each.
    [[nodiscard]] QString text() const;
    /// Picture and text together.
    [[nodiscard]] std::unique_ptr<QMimeData> mimeData() const;
    /// The title as the name of a file, without a suffix: letters, digits and hyphens, at most 60.
    [[nodiscard]] QString fileName() const;

    /// Writes the picture as PNG and PDF, the text, the link and a workspace into a folder, each under fileName(), or
    /// "name-2" and so on where the folder has such files. Returns the names written. Error: NotWritten; the files
    /// before the one that failed stay.
    [[nodiscard]] Result<QStringList> writeInto(const QString &folder) const;
    /// Writes a workspace of this view. Error: NotWritten.
    [[nodiscard]] Outcome writeWorkspace(const QString &path) const;
};

} // namespace CityProfiles
