// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answervalue.h"

#include "cellcheck.h"
#include "storagetext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// One row while it is read.
class Reader {
public:
    Reader(const TableCells &answers, qsizetype row, const Question &question)
        : m_answers(answers)
        , m_row(row)
        , m_question(question)
    {
    }

    Answer read(bool asked) const;

private:
    State readState(bool asked) const;
    void checkUnusedCells(State state) const;
    AnswerValue readValue() const;
    AnswerValue readText() const;
    AnswerValue readYesNo() const;
    AnswerValue readQuantity() const;
    std::optional<double> readNumber(int column) const;
    void checkBounds(const Quantity &quantity) const;

    [[nodiscard]] bool has(int column) const { return !m_answers.cell(m_row, column).isEmpty(); }
    void report(int column, const QString &what, const QString &remedy) const
    {
        m_answers.report(m_row, column, what, remedy);
    }

    const TableCells &m_answers;
    qsizetype m_row;
    const Question &m_question;
};

State Reader::readState(bool asked) const
{
    const QString id = m_answers.text(m_row, AnswerColumn::State);
    const std::optional<State> state = stateFromId(id);
    if (!state) {
        report(AnswerColumn::State, Storage::tr("%1 is no state of an answer.").arg(quoted(id)),
               Storage::tr("States are answered, partial, none, not_stated and not_asked."));
        return stateWithoutRow(asked);
    }
    if (!asked && *state != State::NotAsked) {
        report(AnswerColumn::State, Storage::tr("The edition did not ask this question."),
               Storage::tr("Set the state to not_asked, or correct the editions of the question."));
    }
    if (asked && *state == State::NotAsked) {
        report(AnswerColumn::State, Storage::tr("The edition asked this question."),
               Storage::tr("Set the state to not_stated, or correct the editions of the question."));
    }
    if (*state == State::Partial && m_question.kind != QuestionKind::MultiChoice
        && m_question.kind != QuestionKind::Grid) {
        report(AnswerColumn::State, Storage::tr("Only a list can be partial."),
               Storage::tr("Set the state to answered or not_stated."));
    }
    return *state;
}

/// Reports cells that are filled though the kind or the state has no use for them.
void Reader::checkUnusedCells(State state) const
{
    const bool number = m_question.kind == QuestionKind::Quantity;
    const bool text = m_question.kind == QuestionKind::Text || m_question.kind == QuestionKind::YesNo;
    static constexpr std::array columns{AnswerColumn::Text, AnswerColumn::Lower, AnswerColumn::Upper,
                                        AnswerColumn::Qualifier, AnswerColumn::Year};
    for (const int column : columns) {
        if (!has(column))
            continue;
        if (!carriesValue(state)) {
            report(column, Storage::tr("An answer in the state %1 has no value.").arg(stateId(state)),
                   Storage::tr("Empty the cell, or correct the state."));
        } else if (column == AnswerColumn::Text ? !text : !number) {
            report(column, Storage::tr("A question of the kind %1 has no value here.").arg(kindId(m_question.kind)),
                   Storage::tr("Empty the cell, or correct the question."));
        }
    }
}

AnswerValue Reader::readText() const
{
    QString text = m_answers.text(m_row, AnswerColumn::Text);
    if (text.trimmed().isEmpty()) {
        report(AnswerColumn::Text, Storage::tr("The answer has no text."),
               Storage::tr("Fill it in, or set the state to not_stated."));
    }
    return text;
}

AnswerValue Reader::readYesNo() const
{
    const QByteArrayView text = m_answers.cell(m_row, AnswerColumn::Text);
    if (text != "yes" && text != "no") {
        report(AnswerColumn::Text, Storage::tr("%1 is neither yes nor no.").arg(quoted(text)),
               Storage::tr("Write yes or no, or set the state to not_stated."));
    }
    return text == "yes";
}

std::optional<double> Reader::readNumber(int column) const
{
    if (!has(column))
        return std::nullopt;
    const QByteArrayView cell = m_answers.cell(m_row, column);
    const std::optional<double> number = parseNumber(cell);
    if (!number)
        report(column, Storage::tr("%1 is not a number.").arg(quoted(cell)),
               Storage::tr("Write digits with a point for decimals."));
    return number;
}

/// Says what is wrong with the bounds of a number.
void Reader::checkBounds(const Quantity &quantity) const
{
    const bool needsLower = quantity.qualifier != Qualifier::LessThan;
    const bool needsUpper = quantity.qualifier != Qualifier::MoreThan;
    const auto check = [&](int column, bool needed, bool there) {
        if (needed && !there)
            report(column, Storage::tr("%1 needs this bound.").arg(quoted(qualifierId(quantity.qualifier))),
                   Storage::tr("Fill it in, or correct the qualifier."));
        if (!needed && there)
            report(column, Storage::tr("%1 has no such bound.").arg(quoted(qualifierId(quantity.qualifier))),
                   Storage::tr("Empty the cell, or correct the qualifier."));
        return needed == there;
    };
    const bool lower = check(AnswerColumn::Lower, needsLower, quantity.lower.has_value());
    const bool upper = check(AnswerColumn::Upper, needsUpper, quantity.upper.has_value());
    if (!lower || !upper || !needsLower || !needsUpper)
        return;
    const bool range = quantity.qualifier == Qualifier::Range;
    const bool fits = range ? *quantity.lower < *quantity.upper : *quantity.lower == *quantity.upper;
    if (!fits) {
        report(AnswerColumn::Upper,
               range ? Storage::tr("The upper bound of a range is above the lower one.")
                     : Storage::tr("%1 has equal bounds.").arg(quoted(qualifierId(quantity.qualifier))),
               Storage::tr("Correct the bounds or the qualifier."));
    }
}

AnswerValue Reader::readQuantity() const
{
    Quantity quantity;
    const QString id = m_answers.text(m_row, AnswerColumn::Qualifier);
    quantity.lower = readNumber(AnswerColumn::Lower);
    quantity.upper = readNumber(AnswerColumn::Upper);
    quantity.referenceYear = m_answers.integer(m_row, AnswerColumn::Year, earliestYear, latestYear);
    if (!has(AnswerColumn::Lower) && !has(AnswerColumn::Upper)) {
        report(AnswerColumn::Lower, Storage::tr("The answer has no number."),
               Storage::tr("Fill it in, or set the state to not_stated."));
        return quantity;
    }
    const std::optional<Qualifier> qualifier = qualifierFromId(id);
    if (!qualifier) {
        report(AnswerColumn::Qualifier, Storage::tr("%1 is no qualifier of a number.").arg(quoted(id)),
               Storage::tr("Qualifiers are exact, about, more_than, less_than and range."));
        return quantity;
    }
    quantity.qualifier = *qualifier;
    const bool readable = has(AnswerColumn::Lower) == quantity.lower.has_value()
        && has(AnswerColumn::Upper) == quantity.upper.has_value();
    if (readable)
        checkBounds(quantity);
    return quantity;
}

AnswerValue Reader::readValue() const
{
    switch (m_question.kind) {
    case QuestionKind::Text:
        return readText();
    case QuestionKind::Quantity:
        return readQuantity();
    case QuestionKind::YesNo:
        return readYesNo();
    case QuestionKind::SingleChoice:
    case QuestionKind::MultiChoice:
        return Choices();
    case QuestionKind::Grid:
        return GridCells();
    }
    return {};
}

Answer Reader::read(bool asked) const
{
    Answer answer;
    answer.state = readState(asked);
    checkUnusedCells(answer.state);
    if (carriesValue(answer.state))
        answer.value = readValue();
    answer.extras = m_answers.extras(m_row);
    return answer;
}

} // namespace

Answer readAnswerRow(const TableCells &answers, qsizetype row, const Question &question, bool asked)
{
    return Reader(answers, row, question).read(asked);
}

bool hasChoiceRows(QuestionKind kind)
{
    return kind == QuestionKind::SingleChoice || kind == QuestionKind::MultiChoice || kind == QuestionKind::Grid;
}

} // namespace CityProfiles
