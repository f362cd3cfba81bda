// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textevaluation.h"

#include "columnevaluation.h"
#include "folding.h"

#include <algorithm>

namespace CityProfiles {

namespace {

/// Words to look for in folded texts.
class Needle {
public:
    explicit Needle(const ConditionValue &value)
        : m_words(folded(value.text))
        , m_whole(value.kind == ConditionValue::Kind::Words)
    {
    }
    [[nodiscard]] bool isIn(QByteArrayView text) const
    {
        return m_whole ? text == QByteArrayView(m_words) : text.indexOf(QByteArrayView(m_words)) >= 0;
    }
    [[nodiscard]] bool isIn(const QString &text) const { return isIn(QByteArrayView(folded(text))); }
    /// Whether it is, or stands in, one of the lines.
    [[nodiscard]] bool isInLine(QByteArrayView lines) const
    {
        if (!m_whole)
            return isIn(lines);
        for (qsizetype begin = 0; begin <= lines.size();) {
            const qsizetype end = lines.indexOf('\n', begin) < 0 ? lines.size() : lines.indexOf('\n', begin);
            if (isIn(lines.sliced(begin, end - begin)))
                return true;
            begin = end + 1;
        }
        return false;
    }

private:
    QByteArray m_words;
    bool m_whole;
};

TruthSet hasName(const Dataset &dataset, const Needle &needle)
{
    std::vector<Truth> cities;
    cities.reserve(dataset.cityCount());
    for (const auto &segment : dataset.parts().cities) {
        for (int row = 0; row < segment->size(); ++row)
            cities.push_back(needle.isInLine(segment->folded.at(row)) ? Truth::Yes : Truth::No);
    }
    return profilesOfCities(dataset, cities);
}

TruthSet hasSubdivision(const Dataset &dataset, const Needle &needle)
{
    std::vector<Truth> cities;
    cities.reserve(dataset.cityCount());
    for (const auto &segment : dataset.parts().cities) {
        for (int row = 0; row < segment->size(); ++row) {
            const QString subdivision = QString::fromUtf8(segment->subdivisions.at(row));
            cities.push_back(!subdivision.isEmpty() && needle.isIn(subdivision) ? Truth::Yes : Truth::No);
        }
    }
    return profilesOfCities(dataset, cities);
}

/// Whether an answer's own words fit; the record holds what the columns can't.
bool isInAnswer(const ProfileRecord &record, int question, const Needle &needle)
{
    for (const AnswerRecord &answer : record.answers) {
        if (answer.question != question)
            continue;
        if (const auto *text = std::get_if<QString>(&answer.value))
            return needle.isIn(*text);
        if (const auto *choices = std::get_if<Choices>(&answer.value)) {
            return std::any_of(choices->begin(), choices->end(), [&needle](const Choice &choice) {
                return !choice.text.isEmpty() && needle.isIn(choice.text);
            });
        }
    }
    return false;
}

/// Whether there can be words to read: for choice questions a write-in is named.
bool hasWords(const Dataset &dataset, ProfileIndex profile, int question)
{
    const Question &asked = dataset.question(question);
    if (!asked.isChoice())
        return true;
    for (int option = 0; option < int(asked.options.size()); ++option) {
        if (asked.options[std::size_t(option)].writeIn && dataset.names(profile, question, option))
            return true;
    }
    return false;
}

Result<TruthSet> hasAnswer(const Dataset &dataset, int question, const Needle &needle, const CancelFlag &cancel)
{
    TruthSet truth(dataset.profileCount());
    for (ProfileIndex profile = 0; profile < dataset.profileCount() && !isCancelled(cancel); ++profile) {
        const State state = dataset.state(profile, question);
        if (state == State::None)
            truth.no.insert(profile);
        if (state != State::Answered && state != State::Partial)
            continue;
        bool found = false;
        if (hasWords(dataset, profile, question)) {
            const Result<ProfileRecord> record = dataset.record(profile);
            if (!record)
                return record.error();
            found = isInAnswer(*record, question, needle);
        }
        truth.set(profile, hasOption(state, found));
    }
    return truth;
}

} // namespace

Result<TruthSet> hasText(const Dataset &dataset, const Subject &subject, const ConditionValue &value,
                         const CancelFlag &cancel)
{
    const Needle needle(value);
    switch (subject.kind) {
    case Subject::Kind::CityName:
        return hasName(dataset, needle);
    case Subject::Kind::Subdivision:
        return hasSubdivision(dataset, needle);
    default:
        return hasAnswer(dataset, subject.question, needle, cancel);
    }
}

} // namespace CityProfiles
