// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "folding.h"

#include <algorithm>
#include <set>

namespace CityProfiles {

namespace {

/// The city's own words of an answer, folded; they compare like options without a number.
std::set<QByteArray> writeIns(const Question &question, const Answer &answer, int only = -1)
{
    std::set<QByteArray> texts;
    for (const Choice &choice : answer.choices()) {
        if (question.options[std::size_t(choice.option)].writeIn && (only < 0 || only == choice.option))
            texts.insert(folded(choice.text));
    }
    return texts;
}

/// Folds one more pair of truths into a verdict over a set.
void weigh(Truth a, Truth b, Verdict &verdict)
{
    if (a == Truth::Unknown || b == Truth::Unknown) {
        if (verdict == Verdict::Same)
            verdict = Verdict::CannotTell;
    } else if (a != b) {
        verdict = Verdict::Different;
    }
}

Verdict compareChoices(const Question &question, const Answer &a, int editionA, const Answer &b, int editionB)
{
    Verdict verdict = Verdict::Same;
    for (int option = 0; option < int(question.options.size()); ++option) {
        const Option &offered = question.options[std::size_t(option)];
        if (offered.writeIn || !offered.offeredIn.contains(editionA) || !offered.offeredIn.contains(editionB))
            continue;
        weigh(hasOption(a.state, a.names(option)), hasOption(b.state, b.names(option)), verdict);
    }
    const std::set<QByteArray> own = writeIns(question, a);
    const std::set<QByteArray> other = writeIns(question, b);
    std::set<QByteArray> all = own;
    all.insert(other.begin(), other.end());
    for (const QByteArray &text : all)
        weigh(hasOption(a.state, own.contains(text)), hasOption(b.state, other.contains(text)), verdict);
    return verdict;
}

Verdict compareGrids(const Question &question, const Answer &a, int editionA, const Answer &b, int editionB)
{
    if (a.state == State::None || b.state == State::None)
        return a.state == b.state ? Verdict::Same : Verdict::Different;
    Verdict verdict = Verdict::Same;
    for (int row = 0; row < int(question.options.size()); ++row) {
        const EditionSet &offeredIn = question.options[std::size_t(row)].offeredIn;
        if (!offeredIn.contains(editionA) || !offeredIn.contains(editionB))
            continue;
        const int left = a.level(row);
        const int right = b.level(row);
        if (left < 0 || right < 0) {
            if (verdict == Verdict::Same)
                verdict = Verdict::CannotTell;
        } else if (left != right) {
            verdict = Verdict::Different;
        }
    }
    return verdict;
}

Verdict compareQuantities(const Answer &a, const Answer &b)
{
    const Quantity *left = a.quantity();
    const Quantity *right = b.quantity();
    if (!left || !right)
        return !left && !right ? Verdict::Same : Verdict::Different; // both say none, or one of them does
    if (left->referenceYear != right->referenceYear)
        return Verdict::CannotTell;
    const Truth same = sameNumber(*left, *right);
    return same == Truth::Unknown ? Verdict::CannotTell : same == Truth::Yes ? Verdict::Same : Verdict::Different;
}

Verdict over(const std::vector<Profile> &profiles, const Question &question, int index)
{
    Verdict verdict = Verdict::Same;
    for (std::size_t a = 0; a < profiles.size(); ++a) {
        for (std::size_t b = a + 1; b < profiles.size(); ++b) {
            const Verdict pair = compareAnswers(question, profiles[a].answers[std::size_t(index)], profiles[a].edition,
                                                profiles[b].answers[std::size_t(index)], profiles[b].edition);
            if (pair == Verdict::Different)
                return pair;
            if (pair == Verdict::CannotTell)
                verdict = pair;
        }
    }
    return verdict;
}

Verdict overOption(const std::vector<Profile> &profiles, const Question &question, int index,
                   const OptionComparison &row)
{
    Verdict verdict = Verdict::Same;
    for (std::size_t a = 0; a < profiles.size(); ++a) {
        for (std::size_t b = a + 1; b < profiles.size(); ++b) {
            if (!row.offered[a] || !row.offered[b])
                continue;
            const Verdict pair =
                compareOption(question, row.option, profiles[a].answers[std::size_t(index)], profiles[a].edition,
                              profiles[b].answers[std::size_t(index)], profiles[b].edition);
            if (pair == Verdict::Different)
                return pair;
            if (pair == Verdict::CannotTell)
                verdict = pair;
        }
    }
    return verdict;
}

std::vector<OptionComparison> compareOptions(const std::vector<Profile> &profiles, const Question &question, int index)
{
    std::vector<OptionComparison> rows;
    for (const int option : question.optionOrder()) {
        OptionComparison row{option, {}, {}, Verdict::CannotTell};
        bool named = false;
        for (const Profile &profile : profiles) {
            const Answer &answer = profile.answers[std::size_t(index)];
            const bool has = question.kind == QuestionKind::Grid ? answer.level(option) >= 0 : answer.names(option);
            const bool offered = question.options[std::size_t(option)].offeredIn.contains(profile.edition);
            const bool openRow = question.kind == QuestionKind::Grid && answer.state == State::Answered;
            row.has.push_back(hasOption(openRow ? State::Partial : answer.state, has, offered));
            row.offered.push_back(offered);
            named = named || has;
        }
        if (named) {
            row.verdict = overOption(profiles, question, index, row);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

/// Whether the numbers among the answers are of different reference years; "none" is of no year.
bool yearsDiffer(const std::vector<Profile> &profiles, int index)
{
    std::set<std::optional<int>> years;
    for (const Profile &profile : profiles) {
        if (const Quantity *quantity = profile.answers[std::size_t(index)].quantity())
            years.insert(quantity->referenceYear);
    }
    return years.size() > 1;
}

ComparisonRow compareQuestion(const std::vector<Profile> &profiles, const Question &question, int index)
{
    ComparisonRow row;
    row.question = index;
    row.ownWords = inOwnWords(question);
    row.verdict = over(profiles, question, index);
    row.answeredByAll = std::all_of(profiles.begin(), profiles.end(), [index](const Profile &profile) {
        return known(profile.answers[std::size_t(index)].state);
    });
    if (row.answeredByAll)
        row.yearsDiffer = yearsDiffer(profiles, index);
    if (question.isChoice() || question.kind == QuestionKind::Grid)
        row.options = compareOptions(profiles, question, index);
    return row;
}

} // namespace

bool inOwnWords(const Question &question)
{
    return question.kind == QuestionKind::Text;
}

Verdict compareAnswers(const Question &question, const Answer &a, int editionA, const Answer &b, int editionB)
{
    if (!known(a.state) || !known(b.state))
        return Verdict::CannotTell;
    switch (question.kind) {
    case QuestionKind::Text:
        return folded(a.text()) == folded(b.text()) ? Verdict::Same : Verdict::Different;
    case QuestionKind::Quantity:
        return compareQuantities(a, b);
    case QuestionKind::Grid:
        return compareGrids(question, a, editionA, b, editionB);
    case QuestionKind::YesNo:
    case QuestionKind::SingleChoice:
    case QuestionKind::MultiChoice:
        break;
    }
    return compareChoices(question, a, editionA, b, editionB);
}

Verdict compareOption(const Question &question, int option, const Answer &a, int editionA, const Answer &b,
                      int editionB)
{
    const Option &asked = question.options[std::size_t(option)];
    if (!asked.offeredIn.contains(editionA) || !asked.offeredIn.contains(editionB))
        return Verdict::CannotTell;
    Verdict verdict = Verdict::Same;
    if (question.kind == QuestionKind::Grid) {
        const int left = a.level(option);
        const int right = b.level(option);
        return left < 0 || right < 0 ? Verdict::CannotTell : left == right ? Verdict::Same : Verdict::Different;
    }
    weigh(hasOption(a.state, a.names(option)), hasOption(b.state, b.names(option)), verdict);
    const bool both = a.names(option) && b.names(option);
    if (asked.writeIn && both && writeIns(question, a, option) != writeIns(question, b, option))
        return Verdict::Different;
    return verdict;
}

Result<Comparison> compareProfiles(const Dataset &dataset, const std::vector<ProfileIndex> &profiles)
{
    Comparison comparison;
    comparison.indices = profiles;
    for (const ProfileIndex index : profiles) {
        auto profile = dataset.profile(index);
        if (!profile)
            return profile.error();
        comparison.editionsDiffer = comparison.editionsDiffer || profile->edition != dataset.edition(profiles.front());
        comparison.profiles.push_back(std::move(profile.value()));
    }
    for (const int question : dataset.codebook().questionOrder())
        comparison.rows.push_back(compareQuestion(comparison.profiles, dataset.question(question), question));
    return comparison;
}

} // namespace CityProfiles
