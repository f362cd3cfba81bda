// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewreading.h"

class QIODevice;

namespace CityProfiles {

// Views as a small file, to be kept or sent: JSON, UTF-8.
//
//     {"format": "city-profiles-workspace/1",
//      "views": [{"title": "Two capitals", "page": "compare", "profiles": ["stockholm-swe@2018", ...]}]}
//
// Members of a view are its page, its title and the keys of viewFields(): texts, lists of texts, numbers, true.

/// A view with the title that a person knows it by; may be empty.
struct TitledView {
    QString title;
    View view;

    bool operator==(const TitledView &) const = default;
};

/// ".cityprofiles-view".
[[nodiscard]] QString workspaceSuffix();
/// Views in a workspace and bytes of its file, at most.
inline constexpr qsizetype mostViews = 50;
inline constexpr qint64 largestWorkspace = 1 << 20;

/// The bytes of a workspace file: the same for the same views.
[[nodiscard]] QByteArray workspaceOf(const QList<TitledView> &views);

/// Whether a file is a workspace by its name or its first bytes; reads up to 4 KiB.
[[nodiscard]] bool isWorkspaceFile(const QString &path);

/// Reads the bytes of a workspace; at least one view. `file` is named in errors: WrongFormat, Newer, Damaged,
/// Invalid.
[[nodiscard]] Result<QList<ReadView>> readWorkspace(const QByteArray &bytes, const QString &file = {});
/// The same from a file; also Missing and Unreadable.
[[nodiscard]] Result<QList<ReadView>> readWorkspaceFile(const QString &path);

} // namespace CityProfiles
