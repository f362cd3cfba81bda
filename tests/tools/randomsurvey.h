// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QRandomGenerator>

namespace CityProfiles::Testing {

/// Random but valid profiles over a small codebook that has every kind of question; the same seed gives the same ones.
class RandomSurvey {
public:
    explicit RandomSurvey(quint32 seed);

    /// Two editions, a question of each kind (two of yes/no), an option of one edition, a question of one edition, two
    /// sources, a country without a region, size classes.
    [[nodiscard]] const SurveyTables &tables() const { return m_tables; }

    /// From now on an answer that isn't stated in full is drawn again, so many times.
    void answerMore(int times) { m_times = times; }

    [[nodiscard]] City city(int number);
    /// A profile of a city in an edition; with `extras`, columns that the program doesn't know here and there.
    [[nodiscard]] Profile profile(const QString &cityId, int edition, bool extras = false);
    [[nodiscard]] Answer answer(const Question &question, int edition, bool extras = false);
    /// From 0 to `end`, which is not included.
    [[nodiscard]] int below(int end) { return m_random.bounded(end); }

    /// Cities with a profile in one or both editions, with everything held in memory.
    [[nodiscard]] Dataset dataset(int cities);

private:
    [[nodiscard]] AnswerValue value(const Question &question, int edition, bool extras);
    [[nodiscard]] Quantity quantity();
    [[nodiscard]] Choices choices(const Question &question, int edition, bool extras);
    [[nodiscard]] GridCells cells(const Question &question, bool extras);
    [[nodiscard]] QString words();
    [[nodiscard]] Extras someExtras(bool wanted);

    QRandomGenerator m_random;
    SurveyTables m_tables;
    int m_times = 0;
};

} // namespace CityProfiles::Testing
