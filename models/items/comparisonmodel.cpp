// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonmodel.h"

#include "answerwording.h"
#include "chartwording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

Outcome ComparisonModel::setProfiles(const DatasetPointer &dataset, const std::vector<ProfileIndex> &profiles)
{
    Result<Comparison> compared = dataset ? compareProfiles(*dataset, profiles) : Comparison();
    beginResetModel();
    m_dataset = dataset;
    m_comparison = compared ? *compared : Comparison();
    m_cells.clear();
    for (const ComparisonRow &row : m_comparison.rows) {
        std::vector<ComparisonCell> cells;
        cells.reserve(profiles.size());
        for (int place = 0; place < int(profiles.size()); ++place)
            cells.push_back(comparisonCell(*dataset, m_comparison, row, place));
        m_cells.push_back(std::move(cells));
    }
    showRows();
    endResetModel();
    return compared ? success() : Outcome(compared.error());
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

bool ComparisonModel::shows(Filter filter, const ComparisonRow &row)
{
    switch (filter) {
    case Filter::Different:
        return row.verdict == Verdict::Different;
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
    m_rows.clear();
    if (m_comparison.profiles.empty())
        return;
    int section = -1;
    for (std::size_t i = 0; i < m_comparison.rows.size(); ++i) {
        if (!shows(m_filter, m_comparison.rows[i]))
            continue;
        const int own = m_dataset->question(m_comparison.rows[i].question).section;
        if (own != section)
            m_rows.push_back({own, -1});
        section = own;
        m_rows.push_back({own, int(i)});
    }
}

int ComparisonModel::count(Filter filter) const
{
    return int(std::count_if(m_comparison.rows.begin(), m_comparison.rows.end(),
                             [filter](const ComparisonRow &row) { return shows(filter, row); }));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.profiles.size());
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    const bool title = index.isValid() && m_rows[std::size_t(index.row())].question < 0;
    return title ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

const ComparisonRow &ComparisonModel::compared(const Row &row) const
{
    return m_comparison.rows[std::size_t(row.question)];
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (row.question < 0)
        return role == SectionRole ? QVariant(true) : QVariant();
    const ComparisonCell &cell = m_cells[std::size_t(row.question)][std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return answer(row, index.column());
    case Qt::AccessibleTextRole:
        return sentence(row, index.column());
    case Qt::ToolTipRole:
        return cell.state == State::Answered ? QVariant() : Wording::stateExplanation(cell.state).toHtmlEscaped();
    case CellRole:
        return QVariant::fromValue(cell);
    case StateRole:
        return QVariant::fromValue(cell.state);
    }
    return rowData(row, role);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? columnData(section, role) : QVariant();
    return section < rowCount() ? rowData(m_rows[std::size_t(section)], role) : QVariant();
}

QVariant ComparisonModel::rowData(const Row &row, int role) const
{
    if (row.question < 0) {
        const QString title = m_dataset->codebook().sections[std::size_t(row.section)].title;
        return role == Qt::DisplayRole ? QVariant(title) : role == SectionRole ? QVariant(true) : QVariant();
    }
    const ComparisonRow &compared = this->compared(row);
    const Question &question = m_dataset->question(compared.question);
    switch (role) {
    case Qt::DisplayRole:
        return question.label;
    case Qt::ToolTipRole:
        return (question.heading.isEmpty() ? question.label : question.heading).toHtmlEscaped();
    case SectionRole:
        return false;
    case QuestionRole:
        return compared.question;
    case VerdictRole:
        return QVariant::fromValue(compared.verdict);
    case VerdictTextRole:
        return Wording::verdictText(compared.verdict);
    case ReasonRole:
        return Wording::verdictReason(*m_dataset, m_comparison, compared);
    }
    return {};
}

QVariant ComparisonModel::columnData(int column, int role) const
{
    const ProfileIndex profile = m_comparison.indices[std::size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
        return Wording::shortProfileLabel(*m_dataset, profile);
    case Qt::ToolTipRole:
        return Wording::profileLabel(*m_dataset, profile).toHtmlEscaped();
    case ProfileRole:
        return QVariant::fromValue(profile);
    }
    return {};
}

QString ComparisonModel::answer(const Row &row, int column) const
{
    return Wording::answerText(m_dataset->codebook(), m_comparison.profiles[std::size_t(column)],
                               compared(row).question);
}

QString ComparisonModel::sentence(const Row &row, int column) const
{
    return tr("%1, %2. %3: %4", "question, verdict. profile: answer")
        .arg(m_dataset->question(compared(row).question).label, Wording::verdictText(compared(row).verdict),
             Wording::profileLabel(*m_dataset, m_comparison.indices[std::size_t(column)]), answer(row, column));
}

QString ComparisonModel::toText() const
{
    QStringList titles{tr("Question"), tr("Comparison")};
    for (int column = 0; column < columnCount(); ++column)
        titles.append(Wording::profileLabel(*m_dataset, m_comparison.indices[std::size_t(column)]));
    QStringList lines{titles.join(u'\t')};
    for (const Row &row : m_rows) {
        if (row.question < 0)
            continue;
        QStringList cells{m_dataset->question(compared(row).question).label,
                          Wording::verdictText(compared(row).verdict)};
        for (int column = 0; column < columnCount(); ++column)
            cells.append(answer(row, column).simplified());
        lines.append(cells.join(u'\t'));
    }
    return QString(lines.join(u'\n') + u'\n');
}

} // namespace CityProfiles
