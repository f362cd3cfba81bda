// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistmodel.h"

#include "answerwording.h"
#include "folding.h"

#include <algorithm>

namespace CityProfiles {

namespace {

/// The question of a role where it is a number, or -1.
int quantityWithRole(const Codebook &codebook, QStringView role)
{
    const int question = codebook.questionWithRole(role);
    return question >= 0 && codebook.questions[std::size_t(question)].kind == QuestionKind::Quantity ? question : -1;
}

} // namespace

CityListModel::CityListModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns{Column::Name, Column::Country, Column::Edition}
{
}

void CityListModel::setDataset(const DatasetPointer &dataset)
{
    beginResetModel();
    m_dataset = dataset;
    m_profiles.clear();
    m_columns = {Column::Name, Column::Country, Column::Edition};
    m_population = dataset ? quantityWithRole(dataset->codebook(), u"population") : -1;
    m_staff = dataset ? quantityWithRole(dataset->codebook(), u"staff") : -1;
    m_total = dataset ? ProfileSet::all(*dataset).count() : 0;
    if (m_population >= 0)
        m_columns.push_back(Column::Population);
    if (m_staff >= 0)
        m_columns.push_back(Column::Staff);
    endResetModel();
}

void CityListModel::setResult(std::vector<ProfileIndex> profiles)
{
    beginResetModel();
    m_profiles = std::move(profiles);
    endResetModel();
}

int CityListModel::rowOf(ProfileIndex profile) const
{
    const auto found = std::find(m_profiles.begin(), m_profiles.end(), profile);
    return found == m_profiles.end() ? -1 : int(found - m_profiles.begin());
}

int CityListModel::rowStartingWith(const QString &text, int row) const
{
    const QByteArray wanted = folded(text);
    const int rows = rowCount();
    for (int step = 0; step < rows && !wanted.isEmpty(); ++step) {
        const int candidate = (qMax(row, 0) + step) % rows;
        if (m_dataset->foldedNames(m_dataset->city(m_profiles[std::size_t(candidate)])).startsWith(wanted))
            return candidate;
    }
    return -1;
}

SortOrder CityListModel::sortOrder(int column, Qt::SortOrder order) const
{
    const bool descending = order == Qt::DescendingOrder;
    switch (columnAt(column)) {
    case Column::Country:
        return {SortOrder::By::Country, -1, descending};
    case Column::Edition:
        return {SortOrder::By::Edition, -1, descending};
    case Column::Population:
    case Column::Staff:
        return {SortOrder::By::Question, question(columnAt(column)), descending};
    case Column::Name:
    case Column::Count:
        break;
    }
    return {SortOrder::By::Name, -1, descending};
}

int CityListModel::columnOf(const SortOrder &order) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (sortOrder(column, order.descending ? Qt::DescendingOrder : Qt::AscendingOrder) == order)
            return column;
    }
    return -1;
}

int CityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

int CityListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProfileIndex profile = m_profiles[std::size_t(index.row())];
    const Column column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(column, profile);
    case Qt::ToolTipRole:
        return explanation(column, profile);
    case Qt::AccessibleTextRole:
        return column == Column::Name ? sentence(profile) : text(column, profile);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (question(column) >= 0 ? Qt::AlignRight : Qt::AlignLeft));
    case ProfileRole:
        return QVariant::fromValue(profile);
    case SortRole:
        return sortValue(column, profile);
    case StateRole:
        return question(column) >= 0 ? QVariant::fromValue(m_dataset->state(profile, question(column))) : QVariant();
    case SecondaryTextRole:
        return Wording::countryAndYear(*m_dataset, profile);
    case PopulationTextRole:
        return figure(Column::Population, profile, false);
    case StaffTextRole:
        return figure(Column::Staff, profile, true);
    }
    return {};
}

QVariant CityListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return title(column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (question(column) >= 0 ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::InitialSortOrderRole:
        return column == Column::Name || column == Column::Country ? Qt::AscendingOrder : Qt::DescendingOrder;
    }
    return {};
}

void CityListModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        Q_EMIT sortRequested(sortOrder(column, order));
}

int CityListModel::question(Column column) const
{
    return column == Column::Population ? m_population : column == Column::Staff ? m_staff : -1;
}

} // namespace CityProfiles
