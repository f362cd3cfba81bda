// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What cells and headers of the comparison say.
#include "answerwording.h"
#include "chartwording.h"
#include "comparisonmodel.h"

#include <algorithm>

namespace CityProfiles {

int ComparisonModel::referenceColumn() const
{
    const auto &indices = comparison().indices;
    const auto found = m_reference ? std::find(indices.begin(), indices.end(), *m_reference) : indices.end();
    return found == indices.end() ? -1 : int(found - indices.begin());
}

ComparisonCell ComparisonModel::shownCell(const ComparisonLine &line, int column) const
{
    ComparisonCell cell = m_table.cell(line, column);
    if (!m_extremes)
        cell.extreme = Extreme::None;
    const Question &question = m_table.question(line);
    const bool below = line.kind == RowKind::Question && question.kind == QuestionKind::SingleChoice
        && cell.state == State::Answered && !m_folded.contains(m_table.compared(line).question);
    if (below)
        cell.text.clear(); // the option's own row has the mark
    return cell;
}

QVariant ComparisonModel::relation(const ComparisonLine &line, int column) const
{
    const int reference = referenceColumn();
    if (reference < 0 || reference == column)
        return {};
    const std::optional<Verdict> verdict = m_table.relation(line, column, reference);
    return verdict ? QVariant::fromValue(*verdict) : QVariant();
}

QString ComparisonModel::sentence(const ComparisonLine &line, int column) const
{
    QString text = m_table.sentence(line, column);
    const Extreme extreme = m_table.cell(line, column).extreme;
    if (m_extremes && extreme != Extreme::None)
        text = tr("%1, %2", "a cell, highest or lowest")
                   .arg(text, extreme == Extreme::Highest ? tr("highest") : tr("lowest"));
    const QVariant verdict = relation(line, column);
    if (!verdict.isValid())
        return text;
    return tr("%1. Against %2: %3", "a cell, the reference, a verdict")
        .arg(text, Wording::shortProfileLabel(*dataset(), *m_reference),
             Wording::verdictText(verdict.value<Verdict>()));
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparisonLine &line = m_lines[std::size_t(index.row())];
    if (role == KindRole || role == QuestionRole)
        return rowData(line, role);
    if (role == ProfileRole || role == ReferenceRole)
        return columnData(index.column(), role);
    if (line.kind == RowKind::Section)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_table.answer(line, index.column());
    case Qt::AccessibleTextRole:
        return sentence(line, index.column());
    case Qt::ToolTipRole:
        return m_table.explanation(line, index.column()).toHtmlEscaped();
    case CellRole:
        return QVariant::fromValue(shownCell(line, index.column()));
    case RelationRole:
        return relation(line, index.column());
    case StateRole:
        return QVariant::fromValue(m_table.cell(line, index.column()).state);
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? columnData(section, role) : QVariant();
    return section < rowCount() ? rowData(m_lines[std::size_t(section)], role) : QVariant();
}

QString ComparisonModel::explanation(const ComparisonLine &line) const
{
    const QString reason = m_table.fullReason(line);
    const QString verdict = m_table.verdictText(line);
    return tr("%1<br>%2", "a question or an option, how the profiles compare")
        .arg(m_table.heading(line).toHtmlEscaped(),
             (reason.isEmpty() ? verdict : tr("%1. %2", "verdict. reason").arg(verdict, reason)).toHtmlEscaped());
}

QVariant ComparisonModel::rowData(const ComparisonLine &line, int role) const
{
    const bool title = line.kind == RowKind::Section;
    switch (role) {
    case Qt::DisplayRole:
        return m_table.label(line);
    case KindRole:
        return QVariant::fromValue(line.kind);
    case QuestionRole:
        return title ? -1 : m_table.compared(line).question;
    case SectionTextRole:
        return dataset()->codebook().sections[std::size_t(line.section)].title;
    }
    if (title)
        return {};
    switch (role) {
    case Qt::ToolTipRole:
        return explanation(line);
    case FoldedRole:
        return line.kind == RowKind::Question && !m_table.optionLines(line.compared).empty()
            ? QVariant(m_folded.contains(m_table.compared(line).question))
            : QVariant();
    case VerdictRole: {
        const std::optional<Verdict> verdict = m_table.verdict(line);
        return verdict ? QVariant::fromValue(*verdict) : QVariant();
    }
    case VerdictTextRole:
        return m_table.verdictText(line);
    case ReasonRole:
        return m_table.reason(line);
    }
    return {};
}

QVariant ComparisonModel::columnData(int column, int role) const
{
    const ProfileIndex profile = comparison().indices[std::size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
        return Wording::shortProfileLabel(*dataset(), profile);
    case Qt::ToolTipRole:
        return Wording::profileLabel(*dataset(), profile).toHtmlEscaped();
    case ProfileRole:
        return QVariant::fromValue(profile);
    case ReferenceRole:
        return m_reference == profile;
    }
    return {};
}

} // namespace CityProfiles
