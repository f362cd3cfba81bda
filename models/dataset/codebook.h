// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

namespace CityProfiles {

struct Section {
    QString id;
    int position = 0;
    QString title;
    Extras extras;
};

/// Sections, questions and answer options; which existed in which edition. Look-ups are linear: tens of entries.
struct Codebook {
    std::vector<Edition> editions;
    std::vector<Section> sections;
    std::vector<Question> questions; ///< in storage order; show them in questionOrder()

    [[nodiscard]] int editionIndex(QStringView id) const;
    [[nodiscard]] int sectionIndex(QStringView id) const;
    [[nodiscard]] int questionIndex(QStringView id) const;
    /// The question that plays a part (population, staff, mayor), or -1.
    [[nodiscard]] int questionWithRole(QStringView role) const;
    /// Question indices by section, then position.
    [[nodiscard]] std::vector<int> questionOrder() const;
    /// Edition indices by their position in time.
    [[nodiscard]] std::vector<int> editionOrder() const;
};

} // namespace CityProfiles
