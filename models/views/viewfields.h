// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view.h"

#include <QLatin1StringView>

#include <vector>

namespace CityProfiles {

// What a view says, one field after another: links and workspaces are two ways to write the same table.

struct ViewField {
    enum class Kind : quint8 {
        Text, ///< one text
        Flag, ///< yes, or not written
        Ids, ///< several words without commas
        Texts, ///< several texts
        Numbers, ///< several numbers
    };
    /// The part of the window that a field is about.
    enum class Part : quint8 { Query, Columns, Selection, Profile, Question, Comparison, Groups, Map, Data };

    QLatin1StringView key;
    Kind kind;
    Part part;
    qsizetype most; ///< values at most
    QStringList (*values)(const View &view); ///< none: nothing to write
    /// Takes one or more values; false where they can't be values of the field: then the view is as it was.
    bool (*take)(View &view, const QStringList &values);
};

/// Every field, in the order in which they are written. O(1).
[[nodiscard]] const std::vector<ViewField> &viewFields();
/// The field of a key, or null.
[[nodiscard]] const ViewField *findViewField(QStringView key);

} // namespace CityProfiles
