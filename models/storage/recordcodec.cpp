// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcodec.h"

#include "storagetext.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <optional>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr auto gridMark = "grid"_L1;

QCborMap encode(const Extras &extras)
{
    QCborMap map;
    for (auto it = extras.begin(); it != extras.end(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

QCborValue encode(const Choice &choice)
{
    if (choice.text.isEmpty() && choice.extras.isEmpty())
        return choice.option;
    return QCborArray{choice.option, choice.text, encode(choice.extras)};
}

struct ValueEncoder {
    QCborValue operator()(const QString &text) const { return text; }
    QCborValue operator()(const Choices &choices) const
    {
        QCborArray list;
        for (const Choice &choice : choices)
            list.append(encode(choice));
        return list;
    }
    QCborValue operator()(const GridCells &cells) const
    {
        QCborArray list{gridMark};
        for (const GridCell &cell : cells)
            list.append(QCborArray{cell.row, cell.level, encode(cell.extras)});
        return list;
    }
    /// The columns hold the rest.
    template <typename Other>
    QCborValue operator()(const Other &) const
    {
        return nullptr;
    }
};

/// Reads one record; `m_good` turns false at the first thing that doesn't fit.
class Decoder {
public:
    explicit Decoder(const SurveyTables &tables)
        : m_tables(tables)
    {
    }

    std::optional<ProfileRecord> decode(const QByteArray &bytes);

private:
    int index(const QCborValue &value, std::size_t size, int least = 0);
    QString text(const QCborValue &value);
    Extras extras(const QCborValue &value);
    AnswerRecord answer(const QCborValue &value);
    AnswerValue value(const QCborValue &value, const Question &question);
    Choice choice(const QCborValue &value, const Question &question);
    GridCells cells(const QCborArray &list, const Question &question);
    void require(bool condition) { m_good = m_good && condition; }

    const SurveyTables &m_tables;
    bool m_good = true;
};

int Decoder::index(const QCborValue &value, std::size_t size, int least)
{
    const qint64 number = value.toInteger(least - 1);
    require(value.isInteger() && number >= least && number < qint64(size));
    return m_good ? int(number) : 0;
}

QString Decoder::text(const QCborValue &value)
{
    require(value.isString());
    return value.toString();
}

Extras Decoder::extras(const QCborValue &value)
{
    require(value.isMap());
    Extras extras;
    const QCborMap map = value.toMap();
    for (const auto &[key, cell] : map)
        extras.insert(text(key), text(cell));
    return extras;
}

Choice Decoder::choice(const QCborValue &value, const Question &question)
{
    if (!value.isArray())
        return {index(value, question.options.size()), {}, {}};
    return {index(value[0], question.options.size()), text(value[1]), extras(value[2])};
}

GridCells Decoder::cells(const QCborArray &list, const Question &question)
{
    GridCells cells;
    for (qsizetype i = 1; i < list.size(); ++i) {
        const QCborValue cell = list[i];
        cells.push_back(
            {index(cell[0], question.options.size()), index(cell[1], question.levels.size()), extras(cell[2])});
    }
    return cells;
}

AnswerValue Decoder::value(const QCborValue &value, const Question &question)
{
    if (value.isNull())
        return {};
    if (question.kind == QuestionKind::Text)
        return text(value);
    require(value.isArray());
    const QCborArray list = value.toArray();
    const bool isGrid = list.first().toString() == gridMark;
    require(isGrid == (question.kind == QuestionKind::Grid));
    require(isGrid || question.kind == QuestionKind::SingleChoice || question.kind == QuestionKind::MultiChoice);
    if (!m_good)
        return {};
    if (isGrid)
        return cells(list, question);
    Choices choices;
    for (const QCborValue item : list)
        choices.push_back(choice(item, question));
    return choices;
}

AnswerRecord Decoder::answer(const QCborValue &part)
{
    AnswerRecord record;
    record.question = index(part[0], m_tables.codebook.questions.size());
    record.source = index(part[2], m_tables.sources.size(), -1);
    record.extras = extras(part[3]);
    if (m_good)
        record.value = value(part[1], m_tables.codebook.questions[std::size_t(record.question)]);
    return record;
}

std::optional<ProfileRecord> Decoder::decode(const QByteArray &bytes)
{
    QCborParserError problem;
    const QCborValue whole = QCborValue::fromCbor(bytes, &problem);
    require(problem.error == QCborError::NoError && whole.isArray() && whole[3].isArray());
    ProfileRecord record{text(whole[0]), text(whole[1]), extras(whole[2]), {}};
    const QCborArray answers = whole[3].toArray();
    for (qsizetype i = 0; m_good && i < answers.size(); ++i)
        record.answers.push_back(answer(answers[i]));
    return m_good ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace

QByteArray encodeRecord(const ProfileRecord &record)
{
    if (record.url.isEmpty() && record.note.isEmpty() && record.extras.isEmpty() && record.answers.empty())
        return {};
    QCborArray answers;
    for (const AnswerRecord &answer : record.answers) {
        answers.append(QCborArray{answer.question, std::visit(ValueEncoder{}, answer.value), answer.source,
                                  encode(answer.extras)});
    }
    return QCborValue(QCborArray{record.url, record.note, encode(record.extras), answers}).toCbor();
}

Result<ProfileRecord> decodeRecord(const QByteArray &bytes, const SurveyTables &tables)
{
    if (bytes.isEmpty())
        return ProfileRecord();
    std::optional<ProfileRecord> record = Decoder(tables).decode(bytes);
    if (record)
        return *std::move(record);
    return Error{ErrorKind::Damaged,
                 Storage::tr("The record of a profile is damaged."),
                 Storage::tr("Use a copy of the file, or import the data again."),
                 {},
                 0,
                 {}};
}

} // namespace CityProfiles
