// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttablemodel.h"

#include "answerwording.h"
#include "chartwording.h"

namespace CityProfiles {

ChartTableModel::ChartTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChartTableModel::setTable(DatasetPointer dataset, const ChartTable &table)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_table = table;
    m_places.clear();
    for (std::size_t block = 0; block < m_table.blocks.size(); ++block) {
        for (std::size_t row = 0; row < m_table.blocks[block].rows.size(); ++row)
            m_places.push_back({block, row});
    }
    endResetModel();
}

void ChartTableModel::setMarks(const ChartMarks &marks, const QString &cityName)
{
    m_marks = marks;
    m_cityName = cityName;
    const int named = int(Column::Named);
    Q_EMIT headerDataChanged(Qt::Horizontal, named, named);
    if (!m_places.empty())
        Q_EMIT dataChanged(index(0, int(Column::Value)), index(rowCount() - 1, named));
}

const ChartBlock &ChartTableModel::blockOf(int row) const
{
    return m_table.blocks[m_places[std::size_t(row)].block];
}

const ChartRow &ChartTableModel::chartRow(int row) const
{
    return blockOf(row).rows[m_places[std::size_t(row)].row];
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place place = m_places[std::size_t(index.row())];
    const ChartBlock &block = m_table.blocks[place.block];
    const ChartRow &row = block.rows[place.row];
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return text(block, row, column);
    if (role == SortRole)
        return sortValue(block, row, column);
    if (role == Qt::TextAlignmentRole && (column == Column::Value || column == Column::Share))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    const bool isNumber = column == Column::Value || column == Column::Share;
    if (role == Qt::InitialSortOrderRole)
        return int(isNumber ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Option:
        return tr("Answer");
    case Column::Value:
        return m_table.kind == ChartKind::Ranking ? tr("Rank") : tr("Value");
    case Column::Share:
        return tr("Share of answers");
    case Column::Named:
        return m_cityName.isEmpty() ? tr("Named by the city") : tr("Named by %1").arg(m_cityName);
    case Column::Origin:
        return tr("Who counted");
    case Column::Count:
        break;
    }
    return {};
}

QString ChartTableModel::text(const ChartBlock &block, const ChartRow &row, Column column) const
{
    switch (column) {
    case Column::Option:
        return block.level < 0
            ? Wording::rowLabel(*m_dataset, m_table, row)
            : tr("%1: %2", "policy area, level")
                  .arg(Wording::rowLabel(*m_dataset, m_table, row), Wording::blockCaption(*m_dataset, m_table, block));
    case Column::Value:
        return block.unit == ChartUnit::Level
            ? Wording::levelText(m_dataset->question(m_table.question), m_marks, row.option)
            : Wording::rowValue(*m_dataset, m_table, block, row);
    case Column::Share:
        return Wording::shareText(share(block, row));
    case Column::Named:
        return named(row);
    case Column::Origin:
        return Wording::originName(block.unit == ChartUnit::Level ? std::nullopt : std::optional(block.origin));
    case Column::Count:
        break;
    }
    return {};
}

QVariant ChartTableModel::sortValue(const ChartBlock &block, const ChartRow &row, Column column) const
{
    if (column == Column::Value && block.unit == ChartUnit::Level)
        return m_marks.levels.empty() ? -1 : m_marks.levels[std::size_t(row.option)];
    if (column == Column::Value)
        return row.value ? QVariant(*row.value) : QVariant();
    if (column == Column::Share) {
        const auto value = share(block, row);
        return value ? QVariant(*value) : QVariant();
    }
    return text(block, row, column);
}

std::optional<double> ChartTableModel::share(const ChartBlock &block, const ChartRow &row) const
{
    if (block.unit == ChartUnit::Percent)
        return row.value;
    const bool isPart = row.meaning != ChartRow::Meaning::Unknown && row.offered && row.value;
    if (block.unit != ChartUnit::Cities || block.origin != ChartOrigin::Counted || block.atLeast || !isPart
        || block.level >= 0) // each row of a grid has a base of its own
        return {};
    const ShareBounds bounds{int(*row.value), m_table.states.known(), m_table.states.notStated};
    return bounds.percentageAllowed() ? std::optional<double>(bounds.percent()) : std::nullopt;
}

QString ChartTableModel::named(const ChartRow &row) const
{
    const bool isAnswer = row.meaning == ChartRow::Meaning::Option || row.meaning == ChartRow::Meaning::WriteIn;
    if (m_cityName.isEmpty() || m_table.kind == ChartKind::Grid)
        return {};
    if (!m_marks.marks(row))
        return isAnswer && !known(m_marks.state) ? Wording::stateText(m_marks.state) : QString();
    return row.meaning == ChartRow::Meaning::WriteIn && !m_marks.writeIns.isEmpty()
        ? QString(m_marks.writeIns.join(u"; "))
        : tr("named");
}

} // namespace CityProfiles
