// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlaplikeness.h"

#include <algorithm>

namespace CityProfiles {

OverlapLikeness::OverlapLikeness(const Dataset &dataset, int question, ProfileIndex profile)
    : m_question(question)
    , m_grid(dataset.question(question).kind == QuestionKind::Grid)
    , m_none(dataset.state(profile, question) == State::None)
    , m_answeredPlane(dataset.layout().statePlane(question, State::Answered))
    , m_nonePlane(dataset.layout().statePlane(question, State::None))
{
    if (m_grid)
        addRows(dataset, profile);
    else
        addOptions(dataset, profile);
    makeTable();
}

void OverlapLikeness::addOptions(const Dataset &dataset, ProfileIndex profile)
{
    const Question &question = dataset.question(m_question);
    for (int option = 0; option < int(question.options.size()); ++option) {
        const Option &asked = question.options[std::size_t(option)];
        if (asked.writeIn || !asked.offeredIn.contains(dataset.edition(profile)))
            continue;
        const int plane = dataset.layout().optionPlane(m_question, option);
        Part part;
        part.offeredIn = asked.offeredIn;
        part.eitherAlways = dataset.names(profile, m_question, option);
        if (part.eitherAlways)
            part.same = plane;
        else
            part.either = {plane};
        m_parts.push_back(std::move(part));
    }
}

void OverlapLikeness::addRows(const Dataset &dataset, ProfileIndex profile)
{
    const Question &question = dataset.question(m_question);
    for (int row = 0; row < int(question.options.size()); ++row) {
        const Option &asked = question.options[std::size_t(row)];
        const int own = dataset.level(profile, m_question, row);
        if (own < 0 || !asked.offeredIn.contains(dataset.edition(profile)))
            continue;
        Part part;
        part.offeredIn = asked.offeredIn;
        part.same = dataset.layout().levelPlane(m_question, row, own);
        for (int level = 0; level < int(question.levels.size()); ++level)
            part.either.push_back(dataset.layout().levelPlane(m_question, row, level));
        m_parts.push_back(std::move(part));
    }
}

void OverlapLikeness::makeTable()
{
    const std::size_t side = m_parts.size() + 1;
    m_table.assign(side * side, 0);
    for (std::size_t common = 0; common < side; ++common) {
        for (std::size_t either = std::max(common, std::size_t(1)); either < side; ++either)
            m_table[common * side + either] = quint32((common * likenessUnit + either / 2) / either);
    }
}

void OverlapLikeness::collectEditions(std::vector<EditionSet> &sets) const
{
    for (const Part &part : m_parts) {
        if (!part.offeredIn.isAll() && std::find(sets.begin(), sets.end(), part.offeredIn) == sets.end())
            sets.push_back(part.offeredIn);
    }
}

void OverlapLikeness::score(const LikenessRows &rows, LikenessScores &scores) const
{
    const BitView answeredPlane = rows.segment.plane(m_answeredPlane);
    const BitView nonePlane = rows.segment.plane(m_nonePlane);
    for (std::size_t word = rows.firstWord; word < rows.endWord; ++word) {
        const quint64 answered = answeredPlane.word(word) & rows.wanted[word];
        const quint64 none = nonePlane.word(word) & rows.wanted[word];
        quint64 counted = m_none ? answered : answered | none;
        if (m_none)
            scores.addAll(word, none, likenessUnit);
        if (m_grid) { // a grid with rows and one without differ, whatever the rows
            scores.addAll(word, m_none ? answered : none, 0);
            counted = m_none ? 0 : answered;
        }
        if (counted != 0)
            scoreCounts(rows, word, counted, scores);
    }
}

void OverlapLikeness::scoreCounts(const LikenessRows &rows, std::size_t word, quint64 compared,
                                  LikenessScores &scores) const
{
    RowCounts common;
    RowCounts either;
    for (const Part &part : m_parts) {
        const quint64 offered = rows.offered.word(part.offeredIn, word);
        quint64 any = part.eitherAlways ? ~quint64(0) : 0;
        for (const int plane : part.either)
            any |= rows.segment.plane(plane).word(word);
        either.add(any & offered);
        if (part.same >= 0)
            common.add(rows.segment.plane(part.same).word(word) & offered);
    }
    const std::size_t side = m_parts.size() + 1;
    for (; compared != 0; compared &= compared - 1) {
        const int row = std::countr_zero(compared);
        if (either[row] != 0)
            scores.add((word << 6) + std::size_t(row), m_table[common[row] * side + either[row]]);
    }
}

} // namespace CityProfiles
