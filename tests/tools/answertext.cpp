// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

namespace {

Quantity quantityFrom(const QString &text, const DataLine &line)
{
    static const QRegularExpression pattern(
        u"^(?:(about|more than|less than) )?(-?[0-9.]+)(?: to (-?[0-9.]+))?(?: \\(([0-9]+)\\))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        line.fail(u"not a number"_s);
    Quantity quantity;
    const double number = match.captured(2).toDouble();
    const QString qualifier = match.captured(1);
    if (qualifier != "less than"_L1)
        quantity.lower = number;
    if (qualifier != "more than"_L1)
        quantity.upper = number;
    quantity.qualifier = qualifier == "about"_L1 ? Qualifier::About
        : qualifier == "more than"_L1            ? Qualifier::MoreThan
        : qualifier == "less than"_L1            ? Qualifier::LessThan
                                                 : Qualifier::Exact;
    if (match.hasCaptured(3) && !match.captured(3).isEmpty()) {
        quantity.upper = match.captured(3).toDouble();
        quantity.qualifier = Qualifier::Range;
    }
    if (!match.captured(4).isEmpty())
        quantity.referenceYear = match.captured(4).toInt();
    return quantity;
}

int optionOf(const Question &question, const QString &id, const DataLine &line)
{
    const int option = question.optionIndex(id);
    if (option < 0)
        line.fail(u"no option or row %1"_s.arg(id));
    return option;
}

/// The words of a line one after another, key=value as one, so that their order is kept.
template <typename Take>
void forEachWord(const QString &text, const DataLine &line, Take take)
{
    static const QRegularExpression word(u"([^\\s\"=]+)(?:=(?:\"([^\"]*)\"|(\\S+)))?"_s);
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        take(match.captured(1), match.captured(2).isEmpty() ? match.captured(3) : match.captured(2), line);
    }
}

AnswerValue choicesFrom(const Question &question, const QString &text, const DataLine &line)
{
    Choices choices;
    forEachWord(text, line, [&](const QString &id, const QString &own, const DataLine &at) {
        choices.push_back({optionOf(question, id, at), own, {}});
    });
    return choices;
}

AnswerValue cellsFrom(const Question &question, const QString &text, const DataLine &line)
{
    GridCells cells;
    forEachWord(text, line, [&](const QString &row, const QString &id, const DataLine &at) {
        const int level = question.levelIndex(id);
        if (level < 0)
            at.fail(u"no level %1"_s.arg(id));
        cells.push_back({optionOf(question, row, at), level, {}});
    });
    return cells;
}

AnswerValue valueFrom(const Question &question, const QString &text, const DataLine &line)
{
    switch (question.kind) {
    case QuestionKind::Text:
        return text;
    case QuestionKind::Quantity:
        return quantityFrom(text, line);
    case QuestionKind::YesNo:
        if (text != "yes"_L1 && text != "no"_L1)
            line.fail(u"neither yes nor no"_s);
        return text == "yes"_L1;
    case QuestionKind::SingleChoice:
    case QuestionKind::MultiChoice:
        return choicesFrom(question, text, line);
    case QuestionKind::Grid:
        return cellsFrom(question, text, line);
    }
    return {};
}

} // namespace

Answer answerFromText(const Question &question, QStringView text, int number)
{
    const DataLine line(text, number);
    QString rest = text.trimmed().toString();
    Answer answer;
    answer.state = State::Answered;
    if (const auto state = stateFromId(rest); state && *state != State::Answered && *state != State::Partial) {
        answer.state = *state;
        return answer;
    }
    if (rest == "partial"_L1 || rest.startsWith("partial "_L1)) {
        answer.state = State::Partial;
        rest = rest.sliced(7).trimmed();
    }
    answer.value = valueFrom(question, rest, line);
    return answer;
}

} // namespace CityProfiles::Testing
