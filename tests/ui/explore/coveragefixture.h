// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragepage.h"
#include "coveragetable.h"

#include <memory>

namespace CityProfiles::Testing {

/// Two survey years with every state, a region without cities and a country without a region.
[[nodiscard]] DatasetPointer coverageSample();

/// The page alone with the sample, shown, and its parts by name.
class CoverageFixture {
public:
    CoverageFixture();

    [[nodiscard]] CoveragePage *page() const { return m_page.get(); }
    [[nodiscard]] CoverageTable *table() const;
    /// The title of the message that is shown instead of the table; empty where the table is.
    [[nodiscard]] QString message() const;
    /// The cell of a row by its head.
    [[nodiscard]] QModelIndex cell(const QString &head, int column) const;
    /// Asks for the menu of a cell by the keyboard.
    void openMenu(const QModelIndex &index) const;

private:
    std::unique_ptr<CoveragePage> m_page;
};

} // namespace CityProfiles::Testing
