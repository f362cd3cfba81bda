// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilejson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Error invalid(const QString &question, const QString &what)
{
    return {ErrorKind::Invalid,
            what,
            QCoreApplication::translate("ProfileJson", "Correct the value in the JSON."),
            {},
            0,
            question};
}

/// The translation context of this file and its neighbour.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ProfileJson)
};

Extras extrasFromJson(const QJsonObject &json)
{
    Extras extras;
    for (auto it = json.begin(); it != json.end(); ++it)
        extras.insert(it.key(), it.value().toString());
    return extras;
}

std::optional<double> number(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue value = json.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

Result<AnswerValue> quantityFromJson(const Question &question, const QJsonObject &json)
{
    Quantity quantity;
    const auto qualifier = qualifierFromId(json.value("qualifier"_L1).toString());
    if (!qualifier)
        return invalid(question.id, Text::tr("The qualifier must be exact, about, more_than, less_than or range."));
    quantity.qualifier = *qualifier;
    quantity.lower = json.contains("value"_L1) ? number(json, "value"_L1) : number(json, "lower"_L1);
    quantity.upper = json.contains("value"_L1) ? number(json, "value"_L1) : number(json, "upper"_L1);
    if (json.contains("reference_year"_L1)) {
        const int year = json.value("reference_year"_L1).toInt();
        if (year == 0)
            return invalid(question.id, Text::tr("The reference year must be a number."));
        quantity.referenceYear = year;
    }
    if (quantity.inconsistency())
        return invalid(question.id, Text::tr("The number does not fit its qualifier."));
    return AnswerValue(quantity);
}

Result<AnswerValue> choicesFromJson(const Question &question, const QJsonObject &json)
{
    const QJsonArray written = json.value("other"_L1).toArray();
    const QJsonArray extras = json.value("choice_extra"_L1).toArray();
    Choices choices;
    qsizetype nextWritten = 0;
    for (const QJsonValue id : json.value("options"_L1).toArray()) {
        const int option = question.optionIndex(id.toString());
        if (option < 0)
            return invalid(question.id, Text::tr("%1 is no option of this question.").arg(id.toString()));
        const bool writeIn = question.options[std::size_t(option)].writeIn;
        if (!writeIn && Answer{State::Answered, choices, -1, {}}.names(option))
            return invalid(question.id, Text::tr("%1 is named twice.").arg(id.toString()));
        Choice choice{option, {}, extrasFromJson(extras.at(qsizetype(choices.size())).toObject())};
        if (writeIn)
            choice.text = written.at(nextWritten++).toString();
        choices.push_back(choice);
    }
    if (nextWritten != written.size())
        return invalid(question.id,
                       Text::tr("There must be as many own words in \"other\" as write-ins among the options."));
    if (question.kind == QuestionKind::SingleChoice && choices.size() > 1)
        return invalid(question.id, Text::tr("Only one option can be chosen."));
    return AnswerValue(choices);
}

Result<AnswerValue> cellsFromJson(const Question &question, const QJsonObject &json)
{
    const QJsonObject levels = json.value("levels"_L1).toObject();
    const QJsonArray extras = json.value("choice_extra"_L1).toArray();
    QStringList rows;
    for (const QJsonValue row : json.value("rows"_L1).toArray())
        rows.append(row.toString());
    for (const QString &row : levels.keys()) {
        if (!rows.contains(row))
            rows.append(row);
    }
    GridCells cells;
    for (const QString &id : std::as_const(rows)) {
        const int row = question.optionIndex(id);
        const int level = question.levelIndex(levels.value(id).toString());
        if (row < 0 || level < 0)
            return invalid(question.id, Text::tr("%1 is no row of this grid, or its level is unknown.").arg(id));
        cells.push_back({row, level, extrasFromJson(extras.at(qsizetype(cells.size())).toObject())});
    }
    return AnswerValue(cells);
}

Result<AnswerValue> valueFromJson(const Question &question, const QJsonObject &json)
{
    switch (question.kind) {
    case QuestionKind::Text:
        if (json.value("text"_L1).toString().isEmpty())
            return invalid(question.id, Text::tr("An answer in words needs a text."));
        return AnswerValue(json.value("text"_L1).toString());
    case QuestionKind::YesNo:
        if (!json.value("yes"_L1).isBool())
            return invalid(question.id, Text::tr("The answer must be true or false."));
        return AnswerValue(json.value("yes"_L1).toBool());
    case QuestionKind::Quantity:
        return quantityFromJson(question, json);
    case QuestionKind::SingleChoice:
    case QuestionKind::MultiChoice:
        return choicesFromJson(question, json);
    case QuestionKind::Grid:
        return cellsFromJson(question, json);
    }
    return AnswerValue();
}

bool carriesValue(const QJsonObject &json)
{
    const auto keys = {"text"_L1, "yes"_L1, "value"_L1, "lower"_L1, "upper"_L1, "options"_L1, "levels"_L1};
    return std::any_of(keys.begin(), keys.end(), [&json](QLatin1StringView key) { return json.contains(key); });
}

} // namespace

Result<Answer> answerFromJson(const SurveyTables &tables, const Question &question, const QJsonObject &json)
{
    const auto state = stateFromId(json.value("state"_L1).toString());
    if (!state)
        return invalid(question.id, Text::tr("The state must be answered, partial, none, not_stated or not_asked."));
    Answer answer;
    answer.state = *state;
    if (*state == State::Answered || *state == State::Partial) {
        auto value = valueFromJson(question, json);
        if (!value)
            return value.error();
        answer.value = std::move(value.value());
        const auto *choices = std::get_if<Choices>(&answer.value);
        const auto *cells = std::get_if<GridCells>(&answer.value);
        if (*state == State::Answered && ((choices && choices->empty()) || (cells && cells->empty())))
            return invalid(question.id, Text::tr("A full answer names at least one option or row."));
    } else if (carriesValue(json)) {
        return invalid(question.id, Text::tr("Only answered and partial carry a value."));
    }
    if (json.contains("source"_L1)) {
        answer.source = tables.sourceIndex(json.value("source"_L1).toString());
        if (answer.source < 0)
            return invalid(question.id, Text::tr("The source is not among the dataset's sources."));
    }
    answer.extras = extrasFromJson(json.value("extra"_L1).toObject());
    return answer;
}

} // namespace CityProfiles
