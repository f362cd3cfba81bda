// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonmodel.h"

#include "answerwording.h"
#include "chartwording.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace CityProfiles {

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

Outcome ComparisonModel::setProfiles(const DatasetPointer &dataset, const std::vector<ProfileIndex> &profiles)
{
    Result<ComparisonTable> table = ComparisonTable::of(dataset, profiles);
    beginResetModel();
    if (dataset != this->dataset())
        m_folded.clear();
    m_table = table ? std::move(*table) : ComparisonTable();
    if (referenceColumn() < 0)
        m_reference.reset();
    showRows();
    endResetModel();
    return table ? success() : Outcome(table.error());
}

void ComparisonModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    showRows();
    endResetModel();
}

void ComparisonModel::setReference(std::optional<ProfileIndex> profile)
{
    if (profile == m_reference)
        return;
    m_reference = profile;
    if (referenceColumn() < 0)
        m_reference.reset();
    announce();
}

void ComparisonModel::setExtremesMarked(bool marked)
{
    if (marked == m_extremes)
        return;
    m_extremes = marked;
    announce();
}

void ComparisonModel::announce()
{
    if (m_lines.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ComparisonModel::setFolded(int question, bool folded)
{
    if (m_folded.contains(question) == folded)
        return;
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const ComparisonLine &one) {
        return one.kind == RowKind::Question && m_table.compared(one).question == question;
    });
    const auto change = [&] { folded ? (void)m_folded.insert(question) : (void)m_folded.remove(question); };
    if (line == m_lines.end())
        return change();
    const std::vector<ComparisonLine> options = m_table.optionLines(line->compared);
    const int row = int(line - m_lines.begin());
    if (options.empty())
        return;
    if (folded) {
        beginRemoveRows({}, row + 1, row + int(options.size()));
        m_lines.erase(line + 1, line + 1 + std::ptrdiff_t(options.size()));
        change();
        endRemoveRows();
    } else {
        beginInsertRows({}, row + 1, row + int(options.size()));
        m_lines.insert(line + 1, options.begin(), options.end());
        change();
        endInsertRows();
    }
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void ComparisonModel::setAllFolded(bool folded)
{
    beginResetModel();
    m_folded.clear();
    for (int i = 0; folded && i < int(comparison().rows.size()); ++i) {
        if (!m_table.optionLines(i).empty())
            m_folded.insert(comparison().rows[std::size_t(i)].question);
    }
    showRows();
    endResetModel();
}

bool ComparisonModel::shows(Filter filter, const ComparisonRow &row)
{
    switch (filter) {
    case Filter::Different:
        return row.isDifferent();
    case Filter::Same:
        return row.verdict == Verdict::Same;
    case Filter::AnsweredByAll:
        return row.answeredByAll;
    case Filter::All:
        break;
    }
    return true;
}

void ComparisonModel::showRows()
{
    m_lines.clear();
    if (m_table.columnCount() == 0)
        return;
    int section = -1;
    for (int i = 0; i < int(comparison().rows.size()); ++i) {
        const ComparisonRow &row = comparison().rows[std::size_t(i)];
        if (!shows(m_filter, row))
            continue;
        const int own = dataset()->question(row.question).section;
        if (own != section)
            m_lines.push_back({RowKind::Section, own, -1, -1});
        section = own;
        m_lines.push_back({RowKind::Question, own, i, -1});
        if (m_folded.contains(row.question))
            continue;
        const std::vector<ComparisonLine> options = m_table.optionLines(i);
        m_lines.insert(m_lines.end(), options.begin(), options.end());
    }
}

int ComparisonModel::count(Filter filter) const
{
    const auto &rows = comparison().rows;
    return int(
        std::count_if(rows.begin(), rows.end(), [filter](const ComparisonRow &row) { return shows(filter, row); }));
}

int ComparisonModel::rowOf(int question, int option) const
{
    const RowKind kind = option < 0 ? RowKind::Question : RowKind::Option;
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const ComparisonLine &one) {
        if (one.kind != kind || m_table.compared(one).question != question)
            return false;
        return option < 0 || m_table.compared(one).options[std::size_t(one.option)].option == option;
    });
    return line == m_lines.end() ? -1 : int(line - m_lines.begin());
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columnCount();
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    const bool title = index.isValid() && m_lines[std::size_t(index.row())].kind == RowKind::Section;
    return title ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

Sheet ComparisonModel::toSheet() const
{
    std::vector<int> columns(m_table.comparison().profiles.size());
    std::iota(columns.begin(), columns.end(), 0);
    return m_table.toSheet(m_lines, columns);
}

Sheet ComparisonModel::toSheet(const QModelIndexList &cells) const
{
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex &cell : cells) {
        rows.insert(cell.row());
        columns.insert(cell.column());
    }
    std::vector<ComparisonLine> lines;
    lines.reserve(rows.size());
    for (const int row : rows)
        lines.push_back(m_lines[std::size_t(row)]);
    return m_table.toSheet(lines, {columns.begin(), columns.end()});
}

} // namespace CityProfiles
