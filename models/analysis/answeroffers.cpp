// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeroffers.h"

#include "counts.h"
#include "folding.h"
#include "spelling.h"

#include <algorithm>
#include <set>

namespace CityProfiles {

namespace {

constexpr int fewestLetters = 3;

/// How well a label is what was typed, best first.
enum class Fit : quint8 { Whole, Beginning, Words, None };

/// Collects offers by what they fit, in the codebook's order.
class Collection {
public:
    explicit Collection(const QString &text)
        : m_folded(folded(text))
        , m_words(foldedWords(text))
    {
    }

    void add(const QString &label, const QString &id, const Term &term)
    {
        const QByteArray foldedLabel = folded(label);
        const Fit fit = fitOf(foldedLabel);
        if (fit == Fit::None)
            return;
        const auto same = [&](const Entry &entry) {
            return !id.isEmpty() && entry.id == id && entry.foldedLabel == foldedLabel;
        };
        if (const auto found = std::find_if(m_entries.begin(), m_entries.end(), same); found != m_entries.end())
            found->offer.terms.push_back(term);
        else
            m_entries.push_back({fit, foldedLabel, id, {label, {term}}});
    }

    [[nodiscard]] std::vector<AnswerOffer> offers()
    {
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const Entry &a, const Entry &b) { return a.fit < b.fit; });
        std::vector<AnswerOffer> offers;
        for (Entry &entry : m_entries)
            offers.push_back(std::move(entry.offer));
        return offers;
    }

private:
    struct Entry {
        Fit fit = Fit::None;
        QByteArray foldedLabel;
        QString id; ///< empty: is no option, and nothing joins it
        AnswerOffer offer;
    };

    [[nodiscard]] Fit fitOf(const QByteArray &label) const
    {
        if (!matchesWords(label, m_words))
            return Fit::None;
        return label == m_folded ? Fit::Whole : label.startsWith(m_folded) ? Fit::Beginning : Fit::Words;
    }

    QByteArray m_folded;
    QByteArrayList m_words;
    std::vector<Entry> m_entries;
};

void addAnswers(Collection &found, const Question &question, int index)
{
    for (const int option : question.optionOrder()) {
        const Option &answer = question.options[std::size_t(option)];
        if (question.kind == QuestionKind::YesNo) {
            found.add(question.label, {}, {questionSubject(index), {optionValue(option)}});
        } else if (question.kind == QuestionKind::Grid) {
            for (int level = 0; level < int(question.levels.size()); ++level)
                found.add(answer.label, {}, {{Subject::Kind::GridRow, index, option}, {levelValue(level)}});
        } else if (!answer.writeIn) {
            found.add(answer.label, answer.id, {questionSubject(index), {optionValue(option)}});
        }
    }
}

std::vector<Condition> conditionsOf(const std::vector<AnswerOffer> &offers, const Filter &filter)
{
    std::vector<Condition> conditions;
    const auto add = [&](const Condition &condition) {
        if (std::find(filter.begin(), filter.end(), condition) == filter.end())
            conditions.push_back(condition);
    };
    for (const AnswerOffer &offer : offers) {
        for (const Term &term : offer.terms)
            add({Match::Any, {term}});
        if (offer.terms.size() > 1)
            add({Match::Any, offer.terms});
    }
    return conditions;
}

bool hasIncompleteLists(const Dataset &dataset, const Condition &condition, const ProfileSet &base)
{
    return std::any_of(condition.terms.begin(), condition.terms.end(), [&](const Term &term) {
        return term.subject.kind == Subject::Kind::Question
            && countStates(dataset, term.subject.question, base).partial > 0;
    });
}

} // namespace

std::vector<AnswerOffer> answerOffers(const Codebook &codebook, const QString &text)
{
    if (folded(text).size() < fewestLetters)
        return {};
    Collection found(text);
    for (const int index : codebook.questionOrder())
        addAnswers(found, codebook.questions[std::size_t(index)], index);
    return found.offers();
}

int questionCount(const std::vector<AnswerOffer> &offers)
{
    std::set<int> questions;
    for (const AnswerOffer &offer : offers) {
        for (const Term &term : offer.terms)
            questions.insert(term.subject.question);
    }
    return int(questions.size());
}

Result<std::vector<OfferedCondition>> countOffers(DatasetIndex &index, const std::vector<AnswerOffer> &offers,
                                                  const Query &query, const CancelFlag &cancel)
{
    ProfileSet base = *index.profiles(query.editions);
    for (const Condition &condition : query.filter) {
        const auto truth = index.truth(condition, cancel);
        if (!truth)
            return truth.error();
        base &= (*truth)->yes;
    }
    std::vector<OfferedCondition> offered;
    for (const Condition &condition : conditionsOf(offers, query.filter)) {
        const auto truth = index.truth(condition, cancel);
        if (!truth)
            return truth.error();
        if (isCancelled(cancel))
            return std::vector<OfferedCondition>();
        offered.push_back(
            {condition, countCommon(base, (*truth)->yes), hasIncompleteLists(index.dataset(), condition, base)});
    }
    return offered;
}

Filter withCondition(const Filter &filter, const Condition &condition)
{
    Filter changed = filter;
    const auto joins = [&condition](const Condition &other) {
        return condition.terms.size() == 1 && other.terms.size() == 1
            && other.terms.front().subject == condition.terms.front().subject
            && other.terms.front().subject.kind == Subject::Kind::Question
            && (other.match == Match::All || (other.match == Match::Any && other.terms.front().values.size() == 1))
            && other.terms.front().values.front().kind == ConditionValue::Kind::Option;
    };
    const auto other = std::find_if(changed.begin(), changed.end(), joins);
    if (other == changed.end()) {
        changed.push_back(condition);
        return changed;
    }
    const ConditionValue &value = condition.terms.front().values.front();
    std::vector<ConditionValue> &values = other->terms.front().values;
    if (std::find(values.begin(), values.end(), value) == values.end()) {
        values.push_back(value);
        other->match = Match::All;
    }
    return changed;
}

} // namespace CityProfiles
