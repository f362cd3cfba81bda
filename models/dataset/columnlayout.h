// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "codebook.h"

#include <QStringList>

namespace CityProfiles {

/// Where each answer stands among the columns of a segment. Made from a codebook; later options and questions append.
///
/// Planes are columns of one bit per profile: per question one for each state but NotStated (whose rows are zero in
/// all of them), per option one, per grid row and level one. Slots are the number columns of quantities.
class ColumnLayout {
public:
    ColumnLayout() = default;
    explicit ColumnLayout(const Codebook &codebook);

    /// Adds the columns of what the codebook has gained; columns that exist keep their place.
    void extend(const Codebook &codebook);

    [[nodiscard]] int planeCount() const { return int(m_planeNames.size()); }
    [[nodiscard]] int slotCount() const { return int(m_slotNames.size()); }
    /// Names for files: "state.roles.partial", "option.roles.designer", "level.data_availability.policing.sufficient".
    [[nodiscard]] const QStringList &planeNames() const { return m_planeNames; }
    /// The ids of the quantity questions.
    [[nodiscard]] const QStringList &slotNames() const { return m_slotNames; }

    /// The plane of a state, or -1 for NotStated.
    [[nodiscard]] int statePlane(int question, State state) const
    {
        return state == State::NotStated ? -1 : m_questions[std::size_t(question)].states + int(state) - 1;
    }
    [[nodiscard]] int optionPlane(int question, int option) const
    {
        return m_questions[std::size_t(question)].options[std::size_t(option)];
    }
    [[nodiscard]] int levelPlane(int question, int row, int level) const
    {
        return m_questions[std::size_t(question)].levels[std::size_t(row)][std::size_t(level)];
    }
    /// The slot of a quantity, or -1.
    [[nodiscard]] int slot(int question) const { return m_questions[std::size_t(question)].slot; }

private:
    struct QuestionColumns {
        int states = -1;
        int slot = -1;
        std::vector<int> options;
        std::vector<std::vector<int>> levels;
    };

    int addPlane(const QString &name);

    std::vector<QuestionColumns> m_questions;
    QStringList m_planeNames;
    QStringList m_slotNames;
};

} // namespace CityProfiles
