// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition.h"

#include <optional>
#include <vector>

namespace CityProfiles {

enum class QuestionKind : quint8 { Text, Quantity, YesNo, SingleChoice, MultiChoice, Grid };
enum class Presentation : quint8 { Headline, Fact, Paragraph, Share, Bars, Ranking, Grid };

/// A closed answer of a choice question or a row of a grid.
struct Option {
    QString id;
    int position = 0;
    QString label;
    EditionSet offeredIn;
    bool writeIn = false; ///< its choices carry the city's own words
    QString description;
    Extras extras;
};

/// A step of a grid's scale.
struct Level {
    QString id;
    int position = 0;
    QString label;
    Extras extras;
};

/// A size class of a quantity: lower bound included, upper bound not.
struct SizeClass {
    QString id;
    int position = 0;
    QString label;
    std::optional<double> lower;
    std::optional<double> upper;
    Extras extras;
};

/// A question of the survey. Nothing above storage knows one by name: only its kind, presentation and role.
struct Question {
    QString id;
    int section = -1; ///< index in Codebook::sections
    int position = 0;
    QuestionKind kind = QuestionKind::Text;
    QString label;
    QString heading; ///< the survey's printed heading where it differs from the label
    QString chartTitle; ///< title of its chart; empty: made from the label
    QString role; ///< the part it plays: mayor, population, staff; mostly empty
    Presentation presentation = Presentation::Fact;
    QString unit;
    QString unitOne; ///< the unit for one; empty: the same
    EditionSet askedIn;
    std::optional<bool> optionsComplete; ///< false: the list is what the pages happened to show
    QString noneLabel; ///< the words for "none"
    int countedBy = -1; ///< index of the quantity that counts this question's choices
    bool searchable = false; ///< found by the filter field
    QString description;
    std::vector<Option> options; ///< yes/no: exactly yes, no; grid: its rows
    std::vector<Level> levels; ///< grids only
    std::vector<SizeClass> classes;
    Extras extras;

    [[nodiscard]] int optionIndex(QStringView id) const;
    [[nodiscard]] int levelIndex(QStringView id) const;
    /// Whether its answers are options: yes/no, single or multi choice.
    [[nodiscard]] bool isChoice() const;
    /// Option indices by position.
    [[nodiscard]] std::vector<int> optionOrder() const;
};

[[nodiscard]] QString kindId(QuestionKind kind);
[[nodiscard]] std::optional<QuestionKind> kindFromId(QStringView id);
[[nodiscard]] QString presentationId(Presentation presentation);
[[nodiscard]] std::optional<Presentation> presentationFromId(QStringView id);

} // namespace CityProfiles
