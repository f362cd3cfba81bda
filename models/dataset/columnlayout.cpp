// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnlayout.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

ColumnLayout::ColumnLayout(const Codebook &codebook)
{
    extend(codebook);
}

int ColumnLayout::addPlane(const QString &name)
{
    m_planeNames.append(name);
    return int(m_planeNames.size()) - 1;
}

void ColumnLayout::extend(const Codebook &codebook)
{
    m_questions.resize(codebook.questions.size());
    for (std::size_t q = 0; q < codebook.questions.size(); ++q) {
        const Question &question = codebook.questions[q];
        QuestionColumns &columns = m_questions[q];
        if (columns.states < 0) {
            columns.states = planeCount();
            for (const State state : {State::Answered, State::Partial, State::None, State::NotAsked})
                addPlane(u"state."_s + question.id + u'.' + stateId(state));
        }
        if (question.kind == QuestionKind::Quantity && columns.slot < 0) {
            columns.slot = slotCount();
            m_slotNames.append(question.id);
        }
        if (question.kind == QuestionKind::Grid) {
            columns.levels.resize(question.options.size());
            for (std::size_t row = 0; row < question.options.size(); ++row) {
                for (std::size_t level = columns.levels[row].size(); level < question.levels.size(); ++level) {
                    columns.levels[row].push_back(addPlane(u"level."_s + question.id + u'.' + question.options[row].id
                                                           + u'.' + question.levels[level].id));
                }
            }
        } else {
            for (std::size_t option = columns.options.size(); option < question.options.size(); ++option)
                columns.options.push_back(addPlane(u"option."_s + question.id + u'.' + question.options[option].id));
        }
    }
}

} // namespace CityProfiles
