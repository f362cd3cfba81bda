// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profilepage.h"

#include "comparisonset.h"

namespace CityProfiles::Testing {

/// The bundled survey, read once.
[[nodiscard]] DatasetPointer bundledSurvey();

/// The bundled survey, of which no profile can be read while `broken` is set.
[[nodiscard]] DatasetPointer unreliableSurvey(const std::shared_ptr<bool> &broken);

/// A profile page as the window has it, shown, with what the tests ask of it.
struct PageFixture {
    explicit PageFixture(const DatasetPointer &survey = bundledSurvey());

    void show(const QString &profileId);
    template <typename Part>
    [[nodiscard]] Part *part(const QString &name) const
    {
        return page.findChild<Part *>(name);
    }
    /// The text of a label by the names of its card, fact or section and its own.
    [[nodiscard]] QString text(const QString &owner, const QString &name) const;
    /// Every text that the page shows now, charts included.
    [[nodiscard]] QStringList texts() const;
    /// Chooses an entry of the menu of a fact or card, as a person would.
    void choose(const QString &owner, const QString &button, const QString &action) const;

    DatasetPointer dataset;
    ComparisonSet set;
    ProfilePage page;
};

} // namespace CityProfiles::Testing
