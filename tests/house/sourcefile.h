// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace CityProfiles::House {

/// One file of the tree, or of a sample that stands for a tree.
struct SourceFile {
    QString path; ///< from the root, with slashes: models/dataset/error.h
    QString text;

    [[nodiscard]] QString folder() const; ///< models/dataset
    [[nodiscard]] QString name() const; ///< error.h
};

/// The files below some folders of a root whose names match one of the patterns, in the order of their paths.
[[nodiscard]] QList<SourceFile> readTree(const QString &root, const QStringList &folders, const QStringList &patterns);

/// A finding as a person wants to read it, and an editor to jump to it.
[[nodiscard]] QString finding(const SourceFile &file, qsizetype line, const QString &what);

} // namespace CityProfiles::House
