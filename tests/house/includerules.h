// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcefile.h"

#include <QHash>

namespace CityProfiles::House {

/// The arrows between the folders: which folder may include the headers of which, and which modules of Qt.
class IncludeRules {
public:
    /// Looks at models/, ui/ and app/ of a tree; headers, sources and forms belong in the list.
    explicit IncludeRules(QList<SourceFile> files);

    /// Everything that breaks a rule, in the order of files and lines.
    [[nodiscard]] QStringList findings() const;

    /// The module of Qt that a header named in angle brackets belongs to: QtCore for QString, empty if none.
    [[nodiscard]] static QString qtModule(const QString &header);

private:
    [[nodiscard]] QString complaint(const SourceFile &file, const QString &header, bool quoted) const;
    [[nodiscard]] QString ownHeaderComplaint(const SourceFile &file, const QString &header) const;
    [[nodiscard]] bool isGenerated(const SourceFile &file, const QString &header) const;

    QList<SourceFile> m_files;
    QHash<QString, QStringList> m_folders; ///< the folders that have a file of this name
};

} // namespace CityProfiles::House
