// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisontable.h"

#include "answerwording.h"
#include "chartwording.h"
#include "exportnotes.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

using Kind = ComparisonLine::Kind;
constexpr int mostNamed = 3; // profiles by name in a reason

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ComparisonTable)
};

} // namespace

Result<ComparisonTable> ComparisonTable::of(const DatasetPointer &dataset, const std::vector<ProfileIndex> &profiles)
{
    ComparisonTable table;
    if (!dataset)
        return table;
    Result<Comparison> compared = compareProfiles(*dataset, profiles);
    if (!compared)
        return compared.error();
    table.m_dataset = dataset;
    table.m_comparison = std::move(*compared);
    for (const ComparisonRow &row : table.m_comparison.rows)
        table.makeCells(row);
    return table;
}

void ComparisonTable::makeCells(const ComparisonRow &row)
{
    const NumberScale scale = numberScale(m_comparison, row.question);
    std::vector<Cells> lines(1 + row.options.size());
    for (int place = 0; place < columnCount(); ++place) {
        lines[0].push_back(questionCell(*m_dataset, m_comparison, row, place, scale));
        for (std::size_t i = 0; i < row.options.size(); ++i)
            lines[i + 1].push_back(optionCell(*m_dataset, m_comparison, row, row.options[i], place));
    }
    m_cells.push_back(std::move(lines));
}

std::vector<ComparisonLine> ComparisonTable::optionLines(int compared) const
{
    const ComparisonRow &row = m_comparison.rows[std::size_t(compared)];
    const Question &asked = m_dataset->question(row.question);
    std::vector<ComparisonLine> lines;
    if (asked.kind == QuestionKind::YesNo)
        return lines; // one word says it
    for (int i = 0; i < int(row.options.size()); ++i)
        lines.push_back({Kind::Option, asked.section, compared, i});
    return lines;
}

const ComparisonRow &ComparisonTable::compared(const ComparisonLine &line) const
{
    return m_comparison.rows[std::size_t(line.compared)];
}

const Question &ComparisonTable::question(const ComparisonLine &line) const
{
    return m_dataset->question(compared(line).question);
}

const OptionComparison *ComparisonTable::option(const ComparisonLine &line) const
{
    return line.kind == Kind::Option ? &compared(line).options[std::size_t(line.option)] : nullptr;
}

const ComparisonCell &ComparisonTable::cell(const ComparisonLine &line, int column) const
{
    return m_cells[std::size_t(line.compared)][std::size_t(line.option + 1)][std::size_t(column)];
}

std::optional<Verdict> ComparisonTable::relation(const ComparisonLine &line, int column, int reference) const
{
    const auto verdict =
        CityProfiles::relation(*m_dataset, m_comparison, compared(line), option(line), column, reference);
    return compared(line).ownWords && verdict == Verdict::Different ? std::nullopt : verdict;
}

std::optional<Verdict> ComparisonTable::verdict(const ComparisonLine &line) const
{
    const ComparisonRow &row = compared(line);
    if (const OptionComparison *own = option(line))
        return own->verdict;
    return row.notCompared() ? std::nullopt : std::optional(row.verdict);
}

QString ComparisonTable::verdictText(const ComparisonLine &line) const
{
    const OptionComparison *own = option(line);
    return own ? Wording::verdictText(own->verdict) : Wording::verdictText(compared(line));
}

QString ComparisonTable::reason(const ComparisonLine &line) const
{
    if (line.kind != Kind::Question)
        return {};
    const auto &profiles = m_comparison.profiles;
    const auto missing = std::count_if(profiles.begin(), profiles.end(), [&](const Profile &profile) {
        return !known(profile.answers[std::size_t(compared(line).question)].state);
    });
    if (compared(line).verdict == Verdict::CannotTell && missing > mostNamed)
        return Text::tr("No answer found in %1 of %2 pages").arg(missing).arg(columnCount());
    return fullReason(line);
}

QString ComparisonTable::fullReason(const ComparisonLine &line) const
{
    return line.kind == Kind::Question ? Wording::verdictReason(*m_dataset, m_comparison, compared(line)) : QString();
}

QString ComparisonTable::label(const ComparisonLine &line) const
{
    if (line.kind == Kind::Section)
        return m_dataset->codebook().sections[std::size_t(line.section)].title;
    const Question &asked = question(line);
    const OptionComparison *own = option(line);
    return own ? asked.options[std::size_t(own->option)].label : asked.label;
}

QString ComparisonTable::heading(const ComparisonLine &line) const
{
    const Question &asked = question(line);
    if (const OptionComparison *own = option(line)) {
        const Option &named = asked.options[std::size_t(own->option)];
        return named.description.isEmpty() ? named.label : named.description;
    }
    return asked.heading.isEmpty() ? asked.label : asked.heading;
}

QString ComparisonTable::answer(const ComparisonLine &line, int column) const
{
    const OptionComparison *own = option(line);
    if (!own)
        return Wording::answerText(m_dataset->codebook(), m_comparison.profiles[std::size_t(column)],
                                   compared(line).question);
    const ComparisonCell &said = cell(line, column);
    switch (said.mark) {
    case CellMark::Named:
        return said.text.isEmpty() ? Text::tr("named", "of an option") : said.text;
    case CellMark::NotNamed:
        return Text::tr("not named", "of an option");
    case CellMark::NotOffered:
        return said.text;
    case CellMark::Level:
        return question(line).levels[std::size_t(said.level)].label;
    default:
        break;
    }
    const bool listed = known(said.state) && said.mark == CellMark::Unknown;
    return listed ? Text::tr("unknown: the list is incomplete")
                  : Wording::stateText(known(said.state) ? State::NotStated : said.state);
}

QString ComparisonTable::explanation(const ComparisonLine &line, int column) const
{
    const ComparisonCell &said = cell(line, column);
    if (line.kind == Kind::Option)
        return answer(line, column);
    return said.state == State::Answered ? QString() : Wording::stateExplanation(said.state);
}

QString ComparisonTable::sentence(const ComparisonLine &line, int column) const
{
    const QString profile = Wording::shortProfileLabel(*m_dataset, m_comparison.indices[std::size_t(column)]);
    if (line.kind == Kind::Option)
        return Text::tr("%1, %2, %3: %4", "profile, question, option: answer")
            .arg(profile, question(line).label, label(line), answer(line, column));
    return Text::tr("%1, %2: %3", "profile, question: answer").arg(profile, label(line), answer(line, column));
}

Sheet ComparisonTable::toSheet(const std::vector<ComparisonLine> &lines, const std::vector<int> &columns) const
{
    QStringList titles{Text::tr("Question"), Text::tr("Option"), Text::tr("Comparison")};
    std::vector<ProfileIndex> profiles;
    for (const int column : columns) {
        profiles.push_back(m_comparison.indices[std::size_t(column)]);
        titles.append(Wording::profileLabel(*m_dataset, profiles.back()));
    }
    std::vector<SheetRow> rows;
    for (const ComparisonLine &line : lines) {
        if (line.kind == Kind::Section)
            continue;
        SheetRow row{sheetCell(question(line).label), sheetCell(line.kind == Kind::Option ? label(line) : QString()),
                     sheetCell(verdictText(line))};
        for (const int column : columns)
            row.push_back(sheetCell(answer(line, column)));
        rows.push_back(std::move(row));
    }
    Sheet sheet = sheetOf(Text::tr("Comparison"), titles, std::move(rows));
    sheet.notes = Wording::exportNotes(*m_dataset, profiles).labelled();
    return sheet;
}

} // namespace CityProfiles
