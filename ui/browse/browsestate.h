// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"
#include "showncolumns.h"

namespace CityProfiles {

/// What the browse pane remembers from one start to the next, by id, so that it fits whatever dataset is opened.
struct BrowseState {
    QString editions; ///< an edition's id, "latest" or "all"
    QString sort; ///< see sortText(); empty: by name
    bool table = false;
    /// A column of the table by its id; see columnId().
    struct Column {
        QString id;
        int width = 0; ///< 0: nobody has set it
    };
    std::vector<Column> columns{}; ///< empty: the usual ones

    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing where the bytes are something else.
    [[nodiscard]] static std::optional<BrowseState> fromBytes(const QByteArray &bytes);

    void take(const Codebook &codebook, const Query &query);
    /// Columns of other datasets are kept behind those shown.
    void takeColumns(const Codebook &codebook, const ShownColumns &shown);
    /// The columns that the codebook has; empty: the usual ones.
    [[nodiscard]] ShownColumns columnsOf(const Codebook &codebook) const;
    /// The query's years and order; what the codebook doesn't have stays at its default.
    void apply(const Codebook &codebook, Query &query) const;
};

} // namespace CityProfiles
