// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statements.h"

#include <algorithm>

namespace CityProfiles {

namespace {

using Kind = Statement::Kind;

/// The profiles of a set that have the bit of a plane.
ProfileSet withPlane(const Dataset &dataset, int plane, ProfileSet set)
{
    std::vector<quint64> &words = set.words();
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const BitView bits = dataset.segment(number).plane(plane);
        const std::size_t first = std::min(words.size(), std::size_t(number) * ProfileSet::segmentWords);
        const std::size_t end = std::min(words.size(), first + ProfileSet::segmentWords);
        for (std::size_t word = first; word < end; ++word)
            words[word] &= bits.word(word - first);
    }
    return set;
}

/// Counts the statements about one question over one set.
class Counter {
public:
    Counter(const Dataset &dataset, int question, int edition, const ProfileSet &set)
        : m_dataset(dataset)
        , m_question(question)
        , m_edition(edition)
        , m_set(set)
        , m_states(countStates(dataset, question, set))
    {
        if (m_states.partial > 0 && dataset.question(question).isChoice())
            m_partial = withPlane(dataset, dataset.layout().statePlane(question, State::Partial), set);
    }

    [[nodiscard]] StatementCount count(const Statement &statement) const
    {
        StatementCount count;
        if (!isOffered(m_dataset.codebook(), statement, m_edition)) {
            count.notAsked = m_states.all();
            return count;
        }
        switch (statement.kind) {
        case Kind::Option:
            count = ofOption(statement.option);
            break;
        case Kind::Level:
            count = ofLevel(statement.option, statement.level);
            break;
        case Kind::None:
            count = {m_states.none, m_states.answered + m_states.partial, 0, 0, m_states.known(), {}};
            break;
        case Kind::Number:
            count.numbers = medianOf(m_dataset, m_question, m_set);
            count.yes = count.numbers.base;
            count.no = m_states.none;
            count.complete = count.yes + count.no;
            break;
        case Kind::Text:
            count = {m_states.known(), 0, 0, 0, m_states.answered + m_states.none, {}};
            break;
        }
        count.notAsked = m_states.notAsked;
        count.unknown = m_states.all() - count.yes - count.no - count.notAsked;
        return count;
    }

private:
    [[nodiscard]] StatementCount ofOption(int option) const
    {
        const int plane = m_dataset.layout().optionPlane(m_question, option);
        const int named = countPlane(m_dataset, plane, m_set);
        const int namedInPartial = m_states.partial > 0 ? countPlane(m_dataset, plane, m_partial) : 0;
        const int complete = m_states.answered + m_states.none;
        return {named, complete - (named - namedInPartial), 0, 0, complete, {}};
    }

    [[nodiscard]] StatementCount ofLevel(int row, int level) const
    {
        int filled = 0;
        int own = 0;
        for (int other = 0; other < int(m_dataset.question(m_question).levels.size()); ++other) {
            const int count = countPlane(m_dataset, m_dataset.layout().levelPlane(m_question, row, other), m_set);
            filled += count;
            own = other == level ? count : own;
        }
        return {own, filled - own + m_states.none, 0, 0, filled + m_states.none, {}};
    }

    const Dataset &m_dataset;
    int m_question;
    int m_edition;
    const ProfileSet &m_set;
    StateCounts m_states;
    ProfileSet m_partial; ///< of which the list is incomplete; empty where none is
};

} // namespace

std::vector<Statement> statementsOf(const Codebook &codebook, int question)
{
    const Question &asked = codebook.questions[std::size_t(question)];
    switch (asked.kind) {
    case QuestionKind::Text:
        return {{Kind::Text, question, -1, -1}};
    case QuestionKind::Quantity:
        return {{Kind::Number, question, -1, -1}};
    case QuestionKind::YesNo:
        return {{Kind::Option, question, 0, -1}};
    case QuestionKind::SingleChoice:
    case QuestionKind::MultiChoice:
    case QuestionKind::Grid:
        break;
    }
    std::vector<Statement> statements;
    for (const int option : asked.optionOrder()) {
        for (int level = 0; level < int(asked.levels.size()); ++level)
            statements.push_back({Kind::Level, question, option, level});
        if (asked.kind != QuestionKind::Grid)
            statements.push_back({Kind::Option, question, option, -1});
    }
    if (asked.isChoice() && !asked.noneLabel.isEmpty())
        statements.push_back({Kind::None, question, -1, -1});
    return statements;
}

bool isOffered(const Codebook &codebook, const Statement &statement, int edition)
{
    const Question &asked = codebook.questions[std::size_t(statement.question)];
    return asked.askedIn.contains(edition)
        && (statement.option < 0 || asked.options[std::size_t(statement.option)].offeredIn.contains(edition));
}

Truth holds(const Codebook &codebook, const Statement &statement, const Profile &profile)
{
    const Answer &answer = profile.answers[std::size_t(statement.question)];
    const bool offered = isOffered(codebook, statement, profile.edition);
    switch (statement.kind) {
    case Kind::Option:
        return hasOption(answer.state, answer.names(statement.option), offered);
    case Kind::Level:
        return hasLevel(answer.state, answer.level(statement.option), statement.level, offered);
    case Kind::None:
        break;
    case Kind::Number:
        if (offered && answer.quantity())
            return Truth::Yes;
        return offered && answer.state == State::None ? Truth::No : Truth::Unknown;
    case Kind::Text:
        return offered && known(answer.state) ? Truth::Yes : Truth::Unknown;
    }
    if (!offered || !known(answer.state))
        return Truth::Unknown;
    return answer.state == State::None ? Truth::Yes : Truth::No;
}

std::vector<StatementCount> countStatements(const Dataset &dataset, int question, int edition, const ProfileSet &set)
{
    const Counter counter(dataset, question, edition, set);
    std::vector<StatementCount> counts;
    for (const Statement &statement : statementsOf(dataset.codebook(), question))
        counts.push_back(counter.count(statement));
    return counts;
}

} // namespace CityProfiles
