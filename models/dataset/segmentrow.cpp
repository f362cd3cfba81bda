// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentrow.h"

#include "folding.h"

#include <limits>

namespace CityProfiles {

namespace {

constexpr double noBound = std::numeric_limits<double>::quiet_NaN();

void setPlane(ProfileSegment &segment, int plane, int row, bool on)
{
    if (segment.planes.size() <= std::size_t(plane)) {
        if (!on)
            return;
        segment.planes.resize(std::size_t(plane) + 1);
    }
    QByteArray &column = segment.planes[std::size_t(plane)];
    if (on || BitView(column).test(row))
        setBit(column, row, on);
}

void writeQuantity(ProfileSegment &segment, int row, int slot, const Quantity *quantity)
{
    if (segment.numbers.size() <= std::size_t(slot))
        segment.numbers.resize(std::size_t(slot) + 1);
    NumberColumns &columns = segment.numbers[std::size_t(slot)];
    const Quantity value = quantity ? *quantity : Quantity();
    setValue<double>(columns.lower, row, value.lower.value_or(noBound));
    setValue<double>(columns.upper, row, value.upper.value_or(noBound));
    setValue<quint8>(columns.qualifiers, row, quint8(value.qualifier));
    setValue<qint16>(columns.years, row, qint16(value.referenceYear.value_or(0)));
}

std::optional<Quantity> readQuantity(const ProfileSegment &segment, int row, int slot)
{
    if (std::size_t(slot) >= segment.numbers.size())
        return std::nullopt;
    const NumberColumns &columns = segment.numbers[std::size_t(slot)];
    if (qsizetype(row) * qsizetype(sizeof(double)) >= columns.lower.size())
        return std::nullopt;
    const double lower = ValueView<double>(columns.lower)[row];
    const double upper = ValueView<double>(columns.upper)[row];
    if (qIsNaN(lower) && qIsNaN(upper))
        return std::nullopt;
    Quantity quantity;
    if (!qIsNaN(lower))
        quantity.lower = lower;
    if (!qIsNaN(upper))
        quantity.upper = upper;
    quantity.qualifier = Qualifier(ValueView<quint8>(columns.qualifiers)[row]);
    if (const int year = ValueView<qint16>(columns.years)[row]; year != 0)
        quantity.referenceYear = year;
    return quantity;
}

bool hasExtras(const Answer &answer)
{
    const auto extra = [](const auto &part) { return !part.extras.isEmpty(); };
    return !answer.extras.isEmpty() || std::any_of(answer.choices().begin(), answer.choices().end(), extra)
        || std::any_of(answer.cells().begin(), answer.cells().end(), extra);
}

} // namespace

void writeAnswer(ProfileSegment &segment, int row, const ColumnLayout &layout, const Codebook &codebook, int question,
                 const Answer &answer)
{
    const Question &asked = codebook.questions[std::size_t(question)];
    for (const State state : {State::Answered, State::Partial, State::None, State::NotAsked})
        setPlane(segment, layout.statePlane(question, state), row, state == answer.state);
    switch (asked.kind) {
    case QuestionKind::Text:
        break;
    case QuestionKind::Quantity:
        writeQuantity(segment, row, layout.slot(question), answer.quantity());
        break;
    case QuestionKind::YesNo:
    case QuestionKind::SingleChoice:
    case QuestionKind::MultiChoice:
        for (int option = 0; option < int(asked.options.size()); ++option)
            setPlane(segment, layout.optionPlane(question, option), row, answer.names(option));
        break;
    case QuestionKind::Grid:
        for (int gridRow = 0; gridRow < int(asked.options.size()); ++gridRow) {
            for (int level = 0; level < int(asked.levels.size()); ++level)
                setPlane(segment, layout.levelPlane(question, gridRow, level), row, answer.level(gridRow) == level);
        }
        break;
    }
}

Answer readAnswer(const ProfileSegment &segment, int row, const ColumnLayout &layout, const Codebook &codebook,
                  int question)
{
    const Question &asked = codebook.questions[std::size_t(question)];
    Answer answer;
    for (const State state : {State::Answered, State::Partial, State::None, State::NotAsked}) {
        if (segment.plane(layout.statePlane(question, state)).test(row))
            answer.state = state;
    }
    if (answer.state != State::Answered && answer.state != State::Partial)
        return answer;
    if (asked.kind == QuestionKind::Quantity) {
        if (const auto quantity = readQuantity(segment, row, layout.slot(question)))
            answer.value = *quantity;
    } else if (asked.kind == QuestionKind::YesNo) {
        answer.value = segment.plane(layout.optionPlane(question, 0)).test(row);
    } else if (asked.kind == QuestionKind::Grid) {
        GridCells cells;
        for (int gridRow = 0; gridRow < int(asked.options.size()); ++gridRow) {
            for (int level = 0; level < int(asked.levels.size()); ++level) {
                if (segment.plane(layout.levelPlane(question, gridRow, level)).test(row))
                    cells.push_back({gridRow, level, {}});
            }
        }
        answer.value = cells;
    } else if (asked.kind != QuestionKind::Text) {
        Choices choices;
        for (int option = 0; option < int(asked.options.size()); ++option) {
            if (segment.plane(layout.optionPlane(question, option)).test(row))
                choices.push_back({option, {}, {}});
        }
        answer.value = choices;
    }
    return answer;
}

std::optional<AnswerRecord> recordOf(const Question &question, int questionIndex, const Answer &answer)
{
    AnswerRecord record{questionIndex, {}, answer.source, answer.extras};
    bool needed = answer.source >= 0 || hasExtras(answer);
    if (question.kind == QuestionKind::Text) {
        needed = needed || !answer.text().isEmpty();
        record.value = answer.value;
    } else if (question.kind == QuestionKind::MultiChoice || question.kind == QuestionKind::SingleChoice) {
        const Choices &choices = answer.choices();
        const bool plain = std::is_sorted(choices.begin(), choices.end(),
                                          [](const Choice &a, const Choice &b) { return a.option < b.option; })
            && std::all_of(choices.begin(), choices.end(), [](const Choice &c) { return c.text.isEmpty(); });
        needed = needed || !plain;
        record.value = answer.value;
    } else if (question.kind == QuestionKind::Grid) {
        const GridCells &cells = answer.cells();
        needed = needed || !std::is_sorted(cells.begin(), cells.end(), [](const GridCell &a, const GridCell &b) {
                     return a.row < b.row;
                 });
        record.value = answer.value;
    }
    return needed ? std::optional(record) : std::nullopt;
}

ProfileRecord recordOf(const Codebook &codebook, const Profile &profile)
{
    ProfileRecord record{profile.url, profile.note, profile.extras, {}};
    for (std::size_t q = 0; q < profile.answers.size(); ++q) {
        if (auto answer = recordOf(codebook.questions[q], int(q), profile.answers[q]))
            record.answers.push_back(std::move(*answer));
    }
    return record;
}

QByteArray searchableText(const Codebook &codebook, const ProfileRecord &record)
{
    QByteArray text;
    for (const AnswerRecord &answer : record.answers) {
        const auto *words = std::get_if<QString>(&answer.value);
        if (!words || words->isEmpty() || !codebook.questions[std::size_t(answer.question)].searchable)
            continue;
        if (!text.isEmpty())
            text += '\n';
        text += folded(*words);
    }
    return text;
}

} // namespace CityProfiles
