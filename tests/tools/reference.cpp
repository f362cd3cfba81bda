// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

#include "folding.h"
#include "referenceorder.h"

#include <algorithm>

namespace CityProfiles::Testing {

namespace {

Truth truthOf(bool holds)
{
    return holds ? Truth::Yes : Truth::No;
}

bool fits(const QString &text, const ConditionValue &value)
{
    const QByteArray wanted = folded(value.text);
    return value.kind == ConditionValue::Kind::Words ? folded(text) == wanted : folded(text).contains(wanted);
}

} // namespace

Reference::Reference(Dataset dataset)
    : m_dataset(std::move(dataset))
{
    for (ProfileIndex profile = 0; profile < m_dataset.profileCount(); ++profile) {
        m_whole.push_back(m_dataset.profile(profile).value());
        if (!m_dataset.isRemoved(profile))
            m_profiles.push_back(profile);
    }
    for (CityIndex city = 0; city < m_dataset.cityCount(); ++city)
        m_cities.push_back(m_dataset.cityRecord(city));
}

Truth Reference::ofNumber(ProfileIndex profile, const Subject &subject, const NumberRange &range) const
{
    const auto ofExact = [&range](const std::optional<double> &number) {
        return number ? inRange(State::Answered, {number, number, Qualifier::Exact, {}}, range) : Truth::Unknown;
    };
    if (subject.kind == Subject::Kind::Latitude)
        return ofExact(cityOf(profile).latitude);
    if (subject.kind == Subject::Kind::Longitude)
        return ofExact(cityOf(profile).longitude);
    const auto &answers = whole(profile).answers;
    if (subject.kind == Subject::Kind::AnsweredCount)
        return ofExact(double(
            std::count_if(answers.begin(), answers.end(), [](const Answer &answer) { return known(answer.state); })));
    const Answer &answer = answers[std::size_t(subject.question)];
    if (answer.state == State::None)
        return Truth::No;
    return answer.quantity() ? inRange(answer.state, *answer.quantity(), range) : Truth::Unknown;
}

Truth Reference::ofText(ProfileIndex profile, const Subject &subject, const ConditionValue &value) const
{
    const City &city = cityOf(profile);
    if (subject.kind == Subject::Kind::Subdivision)
        return truthOf(!city.subdivision.isEmpty() && fits(city.subdivision, value));
    if (subject.kind == Subject::Kind::CityName) {
        const bool other = std::any_of(city.otherNames.begin(), city.otherNames.end(),
                                       [&value](const QString &name) { return fits(name, value); });
        const bool part = !city.subdivision.isEmpty() && fits(city.subdivision, value);
        return truthOf(fits(city.name, value) || other || part);
    }
    const Answer &answer = whole(profile).answers[std::size_t(subject.question)];
    const bool written = std::any_of(answer.choices().begin(), answer.choices().end(), [&value](const Choice &choice) {
        return !choice.text.isEmpty() && fits(choice.text, value);
    });
    const bool isText = m_dataset.question(subject.question).kind == QuestionKind::Text;
    return hasOption(answer.state, written || (isText && known(answer.state) && fits(answer.text(), value)));
}

Truth Reference::ofEntry(ProfileIndex profile, Subject::Kind kind, int index) const
{
    if (kind == Subject::Kind::Edition)
        return truthOf(whole(profile).edition == index);
    const int country = cityOf(profile).country;
    return truthOf(
        index
        == (kind == Subject::Kind::Country ? country : m_dataset.tables().countries[std::size_t(country)].region));
}

Truth Reference::ofValue(ProfileIndex profile, const Subject &subject, const ConditionValue &value) const
{
    const auto answer = [&]() -> const Answer & { return whole(profile).answers[std::size_t(subject.question)]; };
    const auto offered = [&](int option) {
        const Option &asked = m_dataset.question(subject.question).options[std::size_t(option)];
        return asked.offeredIn.contains(whole(profile).edition);
    };
    switch (value.kind) {
    case ConditionValue::Kind::Option:
        return hasOption(answer().state, answer().names(value.index), offered(value.index));
    case ConditionValue::Kind::Level:
        return hasLevel(answer().state, answer().level(subject.row), value.index, offered(subject.row));
    case ConditionValue::Kind::State:
        return truthOf(answer().state == State(value.index));
    case ConditionValue::Kind::SizeClass:
        return ofNumber(profile, subject,
                        rangeOf(m_dataset.question(subject.question).classes[std::size_t(value.index)]));
    case ConditionValue::Kind::Number:
        return ofNumber(profile, subject, value.range);
    case ConditionValue::Kind::Entry:
        return ofEntry(profile, subject.kind, value.index);
    default:
        return ofText(profile, subject, value);
    }
}

Truth Reference::truth(ProfileIndex profile, const Condition &condition) const
{
    std::vector<Truth> terms;
    for (const Term &term : condition.terms) {
        std::vector<Truth> values;
        for (const ConditionValue &value : term.values) {
            const Truth truth = ofValue(profile, term.subject, value);
            values.push_back(condition.match == Match::None ? negated(truth) : truth);
        }
        const bool any = condition.match == Match::Any;
        terms.push_back(any ? *std::max_element(values.begin(), values.end())
                            : *std::min_element(values.begin(), values.end()));
    }
    return condition.match == Match::None ? *std::min_element(terms.begin(), terms.end())
                                          : *std::max_element(terms.begin(), terms.end());
}

Truth Reference::truth(ProfileIndex profile, const Filter &filter) const
{
    Truth all = Truth::Yes;
    for (const Condition &condition : filter)
        all = std::min(all, truth(profile, condition));
    return all;
}

} // namespace CityProfiles::Testing
