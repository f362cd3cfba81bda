// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

template <typename Row>
int indexOfId(const std::vector<Row> &rows, QStringView id)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return it == rows.end() ? -1 : int(it - rows.begin());
}

template <typename Less>
std::vector<int> sortedIndices(std::size_t count, Less less)
{
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), less);
    return order;
}

constexpr std::array<QStringView, 6> kindIds{u"text",          u"quantity",     u"yes_no",
                                             u"single_choice", u"multi_choice", u"grid"};
constexpr std::array<QStringView, 7> presentationIds{u"headline", u"fact",    u"paragraph", u"share",
                                                     u"bars",     u"ranking", u"grid"};

template <typename Enum, std::size_t Count>
std::optional<Enum> fromId(const std::array<QStringView, Count> &ids, QStringView id)
{
    const auto it = std::find(ids.begin(), ids.end(), id);
    return it == ids.end() ? std::nullopt : std::optional(Enum(it - ids.begin()));
}

} // namespace

int Question::optionIndex(QStringView optionId) const
{
    return indexOfId(options, optionId);
}

int Question::levelIndex(QStringView levelId) const
{
    return indexOfId(levels, levelId);
}

bool Question::isChoice() const
{
    return kind == QuestionKind::YesNo || kind == QuestionKind::SingleChoice || kind == QuestionKind::MultiChoice;
}

std::vector<int> Question::optionOrder() const
{
    return sortedIndices(options.size(), [this](int a, int b) {
        return options[std::size_t(a)].position < options[std::size_t(b)].position;
    });
}

int Codebook::editionIndex(QStringView id) const
{
    return indexOfId(editions, id);
}

int Codebook::sectionIndex(QStringView id) const
{
    return indexOfId(sections, id);
}

int Codebook::questionIndex(QStringView id) const
{
    return indexOfId(questions, id);
}

int Codebook::questionWithRole(QStringView role) const
{
    const auto it =
        std::find_if(questions.begin(), questions.end(), [role](const Question &q) { return q.role == role; });
    return it == questions.end() ? -1 : int(it - questions.begin());
}

std::vector<int> Codebook::questionOrder() const
{
    return sortedIndices(questions.size(), [this](int a, int b) {
        const Question &left = questions[std::size_t(a)];
        const Question &right = questions[std::size_t(b)];
        const int leftSection = sections[std::size_t(left.section)].position;
        const int rightSection = sections[std::size_t(right.section)].position;
        return leftSection != rightSection ? leftSection < rightSection : left.position < right.position;
    });
}

std::vector<int> Codebook::editionOrder() const
{
    return sortedIndices(editions.size(), [this](int a, int b) {
        return editions[std::size_t(a)].position < editions[std::size_t(b)].position;
    });
}

QString kindId(QuestionKind kind)
{
    return kindIds[std::size_t(kind)].toString();
}

std::optional<QuestionKind> kindFromId(QStringView id)
{
    return fromId<QuestionKind>(kindIds, id);
}

QString presentationId(Presentation presentation)
{
    return presentationIds[std::size_t(presentation)].toString();
}

std::optional<Presentation> presentationFromId(QStringView id)
{
    return fromId<Presentation>(presentationIds, id);
}

} // namespace CityProfiles
