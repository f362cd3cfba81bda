// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

QJsonObject extrasToJson(const Extras &extras)
{
    QJsonObject json;
    for (auto it = extras.begin(); it != extras.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

/// The extras of the parts of a list, or an empty array where none has any.
template <typename Parts>
QJsonArray partExtras(const Parts &parts)
{
    QJsonArray all;
    bool any = false;
    for (const auto &part : parts) {
        all.append(extrasToJson(part.extras));
        any = any || !part.extras.isEmpty();
    }
    return any ? all : QJsonArray();
}

struct ValueToJson {
    const Question &question;
    QJsonObject &json;

    void operator()(std::monostate) const { }
    void operator()(const QString &text) const { json.insert("text"_L1, text); }
    void operator()(bool yes) const { json.insert("yes"_L1, yes); }
    void operator()(const Quantity &quantity) const
    {
        if (quantity.qualifier == Qualifier::Exact && quantity.lower) {
            json.insert("value"_L1, *quantity.lower);
        } else {
            if (quantity.lower)
                json.insert("lower"_L1, *quantity.lower);
            if (quantity.upper)
                json.insert("upper"_L1, *quantity.upper);
        }
        json.insert("qualifier"_L1, qualifierId(quantity.qualifier));
        if (quantity.referenceYear)
            json.insert("reference_year"_L1, *quantity.referenceYear);
        if (!question.unit.isEmpty())
            json.insert("unit"_L1, question.unit);
    }
    void operator()(const Choices &choices) const
    {
        QJsonArray options;
        QJsonArray written;
        for (const Choice &choice : choices) {
            const Option &option = question.options[std::size_t(choice.option)];
            options.append(option.id);
            if (option.writeIn)
                written.append(choice.text);
        }
        json.insert("options"_L1, options);
        if (!written.isEmpty())
            json.insert("other"_L1, written);
        if (const QJsonArray extras = partExtras(choices); !extras.isEmpty())
            json.insert("choice_extra"_L1, extras);
    }
    void operator()(const GridCells &cells) const
    {
        QJsonObject levels;
        QJsonArray rows;
        for (const GridCell &cell : cells) {
            const QString row = question.options[std::size_t(cell.row)].id;
            rows.append(row);
            levels.insert(row, question.levels[std::size_t(cell.level)].id);
        }
        json.insert("levels"_L1, levels);
        json.insert("rows"_L1, rows);
        if (const QJsonArray extras = partExtras(cells); !extras.isEmpty())
            json.insert("choice_extra"_L1, extras);
    }
};

} // namespace

QJsonObject answerToJson(const SurveyTables &tables, const Question &question, const Answer &answer)
{
    QJsonObject json{{"state"_L1, stateId(answer.state)}};
    std::visit(ValueToJson{question, json}, answer.value);
    if (answer.source >= 0)
        json.insert("source"_L1, tables.sources[std::size_t(answer.source)].id);
    if (!answer.extras.isEmpty())
        json.insert("extra"_L1, extrasToJson(answer.extras));
    return json;
}

} // namespace CityProfiles
