// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicerows.h"

#include "answervalue.h"
#include "storagetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int highestPosition = 1'000'000;

KeyIndex indexOf(const TableCells &cells, std::vector<int> columns)
{
    for (int &column : columns)
        column = cells.place(column);
    KeyIndex index(cells.table(), std::move(columns));
    index.insertAll();
    return index;
}

} // namespace

ChoiceRows::ChoiceRows(const std::vector<Table> &tables, const Codebook &codebook, const KeyIndex &profiles,
                       qsizetype profileCount, CheckFindings &findings)
    : m_codebook(codebook)
    , m_cells(tables, TableId::ChoiceTable, findings)
    , m_questions(tables, TableId::Questions, findings)
    , m_options(tables, TableId::Options, findings)
    , m_questionIndex(indexOf(m_questions, {0}))
    , m_optionIndex(indexOf(m_options, {0, 1}))
    , m_groups(m_cells, ChoiceColumn::Profile, profiles, profileCount, u"profiles.csv"_s)
{
    for (qsizetype row = 0; row < m_options.rowCount(); ++row) {
        const int question = codebook.questionIndex(m_options.text(row, 0));
        m_optionOfRow.push_back(codebook.questions[std::size_t(question)].optionIndex(m_options.text(row, 1)));
    }
}

/// What a row names; a question or an option of -1 has been reported.
ChoiceRow ChoiceRows::read(qsizetype row) const
{
    const auto missing = [&](int column, const QString &file) {
        m_cells.report(row, column,
                       Storage::tr("%1 does not stand in %2.").arg(quoted(m_cells.cell(row, column)), file),
                       Storage::tr("Add it there, or correct the cell."));
    };
    ChoiceRow choice;
    choice.row = row;
    choice.question = int(m_questionIndex.find({m_cells.cell(row, ChoiceColumn::Question)}));
    if (choice.question < 0) {
        missing(ChoiceColumn::Question, u"questions.csv"_s);
        return choice;
    }
    const Question &question = m_codebook.questions[std::size_t(choice.question)];
    const qsizetype option =
        m_optionIndex.find({m_cells.cell(row, ChoiceColumn::Question), m_cells.cell(row, ChoiceColumn::Option)});
    if (option >= 0)
        choice.option = m_optionOfRow[std::size_t(option)];
    else
        missing(ChoiceColumn::Option, u"options.csv"_s);
    if (!m_cells.cell(row, ChoiceColumn::Level).isEmpty())
        choice.level = question.levelIndex(m_cells.text(row, ChoiceColumn::Level));
    if (m_cells.cell(row, ChoiceColumn::Position).isEmpty())
        m_cells.report(row, ChoiceColumn::Position, Storage::tr("The value is missing."),
                       Storage::tr("Every row needs one here."));
    choice.position = m_cells.integer(row, ChoiceColumn::Position, 0, highestPosition).value_or(0);
    return choice;
}

std::vector<ChoiceRow> ChoiceRows::rowsOf(qsizetype profile) const
{
    std::vector<ChoiceRow> rows;
    for (const quint32 row : m_groups.rows(profile)) {
        const ChoiceRow choice = read(row);
        if (choice.option >= 0)
            rows.push_back(choice);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ChoiceRow &a, const ChoiceRow &b) {
        return a.question != b.question ? a.question < b.question : a.position < b.position;
    });
    return rows;
}

bool ChoiceRows::checkLevel(const ChoiceRow &choice, const Question &question) const
{
    const bool filled = !m_cells.cell(choice.row, ChoiceColumn::Level).isEmpty();
    if (question.kind != QuestionKind::Grid) {
        if (filled)
            m_cells.report(choice.row, ChoiceColumn::Level, Storage::tr("Only a row of a grid has a level."),
                           Storage::tr("Empty the cell."));
        return !filled;
    }
    if (choice.level < 0) {
        m_cells.report(
            choice.row, ChoiceColumn::Level,
            filled
                ? Storage::tr("%1 is no level of this grid.").arg(quoted(m_cells.cell(choice.row, ChoiceColumn::Level)))
                : Storage::tr("The row of the grid has no level."),
            Storage::tr("Name a level of the table levels."));
    }
    return choice.level >= 0;
}

bool ChoiceRows::checkWords(const ChoiceRow &choice, const Question &question) const
{
    const bool writeIn = question.options[std::size_t(choice.option)].writeIn;
    const bool words = !m_cells.text(choice.row, ChoiceColumn::Text).trimmed().isEmpty();
    if (writeIn && !words) {
        m_cells.report(choice.row, ChoiceColumn::Text, Storage::tr("The city's own words are missing."),
                       Storage::tr("Fill them in, or choose another option."));
    }
    if (!writeIn && !m_cells.cell(choice.row, ChoiceColumn::Text).isEmpty()) {
        m_cells.report(choice.row, ChoiceColumn::Text, Storage::tr("This option does not take a city's own words."),
                       Storage::tr("Empty the cell, or mark the option as write_in."));
    }
    return writeIn == words;
}

bool ChoiceRows::check(const ChoiceRow &choice, const Question &question, int edition) const
{
    const bool offered = question.options[std::size_t(choice.option)].offeredIn.contains(edition);
    if (!offered) {
        m_cells.report(choice.row, ChoiceColumn::Option, Storage::tr("The edition did not offer this option."),
                       Storage::tr("Choose another option, or correct the editions of this one."));
    }
    const bool level = checkLevel(choice, question);
    return checkWords(choice, question) && level && offered;
}

void ChoiceRows::checkRepeated(std::span<const ChoiceRow> rows, const Question &question) const
{
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].position == rows[i - 1].position) {
            m_cells.report(rows[i].row, ChoiceColumn::Position,
                           Storage::tr("The position %1 stands twice.").arg(rows[i].position),
                           Storage::tr("Positions are distinct numbers."));
        }
        const bool writeIn = question.options[std::size_t(rows[i].option)].writeIn;
        const QByteArrayView words = m_cells.cell(rows[i].row, ChoiceColumn::Text);
        const bool repeated = std::ranges::any_of(rows.first(i), [&](const ChoiceRow &other) {
            return other.option == rows[i].option && (!writeIn || m_cells.cell(other.row, ChoiceColumn::Text) == words);
        });
        if (repeated)
            m_cells.report(rows[i].row, ChoiceColumn::Option, Storage::tr("The option stands twice."),
                           Storage::tr("Delete one of the two rows."));
    }
    if (question.kind == QuestionKind::SingleChoice && rows.size() > 1) {
        m_cells.report(rows[1].row, ChoiceColumn::Option, Storage::tr("A single choice has one option only."),
                       Storage::tr("Delete the other rows."));
    }
}

void ChoiceRows::put(std::span<const ChoiceRow> rows, const Question &question, int edition, bool answerRow,
                     Answer &answer) const
{
    if (rows.empty())
        return;
    if (!hasChoiceRows(question.kind) || !carriesValue(answer.state)) {
        const QString what = !hasChoiceRows(question.kind)
            ? Storage::tr("A question of the kind %1 has no choices.").arg(kindId(question.kind))
            : answerRow ? Storage::tr("An answer in the state %1 has no choices.").arg(stateId(answer.state))
                        : Storage::tr("The choice has no answer in answers.csv.");
        m_cells.report(rows.front().row, ChoiceColumn::Question, what,
                       Storage::tr("Delete the row, or set the answer's state to answered or partial."));
        return;
    }
    checkRepeated(rows, question);
    Choices choices;
    GridCells cells;
    for (const ChoiceRow &choice : rows) {
        if (!check(choice, question, edition))
            continue;
        const Extras extras = m_cells.extras(choice.row);
        if (question.kind == QuestionKind::Grid)
            cells.push_back({choice.option, choice.level, extras});
        else
            choices.push_back({choice.option, m_cells.text(choice.row, ChoiceColumn::Text), extras});
    }
    if (question.kind == QuestionKind::Grid)
        answer.value = std::move(cells);
    else
        answer.value = std::move(choices);
}

} // namespace CityProfiles
