// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerlikeness.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

bool isStatedInFull(const Dataset &dataset, ProfileIndex profile, int question)
{
    const State state = dataset.state(profile, question);
    if (state != State::Answered || dataset.question(question).kind != QuestionKind::Quantity)
        return state == State::Answered || state == State::None;
    const auto quantity = dataset.quantity(profile, question);
    return quantity && quantity->lower && NumberLikeness::isExact(quantity->qualifier, *quantity->lower);
}

} // namespace

AnswerLikeness::AnswerLikeness(const Dataset &dataset, ProfileIndex profile, const CancelFlag &cancel)
    : m_dataset(dataset)
{
    const int population = dataset.codebook().questionWithRole(u"population");
    for (const int question : dataset.codebook().questionOrder()) {
        const QuestionKind kind = dataset.question(question).kind;
        if (question == population || kind == QuestionKind::Text || !isStatedInFull(dataset, profile, question))
            continue;
        m_questions.push_back(question);
        if (kind == QuestionKind::Quantity)
            m_likeness.emplace_back(std::in_place_type<NumberLikeness>, dataset, question, profile, cancel);
        else
            std::get<OverlapLikeness>(
                m_likeness.emplace_back(std::in_place_type<OverlapLikeness>, dataset, question, profile))
                .collectEditions(m_editions);
    }
}

void AnswerLikeness::score(std::size_t index, const LikenessRows &rows, LikenessScores &scores) const
{
    std::visit([&](const auto &likeness) { likeness.score(rows, scores); }, m_likeness[index]);
}

LikenessScores AnswerLikeness::scores(int segment, const ProfileSet &among) const
{
    const ProfileSegment &rows = m_dataset.segment(segment);
    const std::size_t words = (std::size_t(rows.size) + 63) / 64;
    const OfferedRows offered(rows, m_editions, 0, words);
    const auto wanted = std::span(among.words()).subspan(std::size_t(segment) * ProfileSet::segmentWords, words);
    LikenessScores scores(rows.size);
    for (std::size_t index = 0; index < m_questions.size(); ++index)
        score(index, {rows, wanted, offered, 0, words}, scores);
    return scores;
}

std::vector<std::optional<quint32>> AnswerLikeness::with(ProfileIndex other) const
{
    const ProfileSegment &segment = m_dataset.segment(int(other >> segmentBits));
    const std::size_t row = other & (segmentSize - 1);
    const std::size_t word = row >> 6;
    const OfferedRows offered(segment, m_editions, word, word + 1);
    std::vector<quint64> wanted(word + 1);
    wanted[word] = quint64(1) << (row & 63);
    std::vector<std::optional<quint32>> likeness;
    LikenessScores scores(segment.size);
    for (std::size_t index = 0; index < m_questions.size(); ++index) {
        scores.sums[row] = 0;
        scores.compared[row] = 0;
        score(index, {segment, wanted, offered, word, word + 1}, scores);
        likeness.push_back(scores.compared[row] > 0 ? std::optional(scores.sums[row]) : std::nullopt);
    }
    return likeness;
}

} // namespace CityProfiles
