// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistmodel.h"

#include "answerwording.h"
#include "certainty.h"
#include "folding.h"
#include "matchranges.h"

#include <algorithm>

namespace CityProfiles {

namespace {

const Codebook &noCodebook()
{
    static const Codebook none;
    return none;
}

} // namespace

CityListModel::CityListModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(defaultColumns(noCodebook()))
{
}

void CityListModel::setDataset(const DatasetPointer &dataset)
{
    beginResetModel();
    m_dataset = dataset;
    m_profiles.clear();
    m_words.clear();
    m_columns = defaultColumns(dataset ? dataset->codebook() : noCodebook());
    m_cells = CityListCells(dataset);
    m_total = dataset ? ProfileSet::all(*dataset).count() : 0;
    endResetModel();
}

void CityListModel::setResult(std::vector<ProfileIndex> profiles)
{
    beginResetModel();
    m_profiles = std::move(profiles);
    endResetModel();
}

void CityListModel::setColumns(const ListColumns &columns)
{
    beginResetModel();
    m_columns = {ListColumn()};
    for (const ListColumn &column : columns) {
        if (std::find(m_columns.begin(), m_columns.end(), column) == m_columns.end())
            m_columns.push_back(column);
    }
    endResetModel();
}

void CityListModel::setOrders(const SortOrders &orders)
{
    m_orders = orders;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void CityListModel::setWords(const QList<QByteArray> &foldedWords)
{
    if (foldedWords == m_words)
        return;
    m_words = foldedWords;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {MatchRole, SecondaryMatchRole});
}

int CityListModel::rowOf(ProfileIndex profile) const
{
    const auto found = std::find(m_profiles.begin(), m_profiles.end(), profile);
    return found == m_profiles.end() ? -1 : int(found - m_profiles.begin());
}

int CityListModel::rowStartingWith(const QString &text, int row) const
{
    constexpr int nearby = 2000; // rows, of which each is asked
    const QByteArray wanted = folded(text);
    const int rows = rowCount();
    ProfileSet named;
    for (int step = 0; step < rows && !wanted.isEmpty(); ++step) {
        const int candidate = (qMax(row, 0) + step) % rows;
        const ProfileIndex profile = m_profiles[std::size_t(candidate)];
        if (step == nearby)
            named = namedWith(*m_dataset, wanted);
        if (step < nearby ? m_dataset->foldedNames(m_dataset->city(profile)).startsWith(wanted)
                          : named.contains(profile))
            return candidate;
    }
    return -1;
}

SortOrder CityListModel::sortOrder(int column, Qt::SortOrder order) const
{
    return orderBy(columnAt(column), order == Qt::DescendingOrder);
}

int CityListModel::columnOf(const SortOrder &order) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), CityProfiles::columnOf(order));
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
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
    const ListColumn &column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.text(column, profile);
    case Qt::ToolTipRole:
        return m_cells.explanation(column, profile);
    case Qt::AccessibleTextRole:
        return column.kind == ListColumn::Kind::Name ? m_cells.sentence(profile) : m_cells.text(column, profile);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ProfileRole:
        return QVariant::fromValue(profile);
    case SortRole:
        return m_cells.sortValue(column, profile);
    case StateRole:
        return column.question >= 0 ? QVariant::fromValue(m_dataset->state(profile, column.question)) : QVariant();
    case SecondaryTextRole:
        return Wording::countryAndYear(*m_dataset, profile);
    case PopulationTextRole:
        return m_cells.population(profile);
    case StaffTextRole:
        return m_cells.staff(profile);
    case MatchRole:
        return QVariant::fromValue(marks(column, profile));
    case SecondaryMatchRole:
        return QVariant::fromValue(marksOf(Wording::countryAndYear(*m_dataset, profile)));
    }
    return {};
}

QVariant CityListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Codebook &codebook = m_dataset ? m_dataset->codebook() : noCodebook();
    const ListColumn &column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return title(column);
    case Qt::ToolTipRole:
        return titleSentence(section).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return titleSentence(section);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber(codebook, column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::InitialSortOrderRole:
        return sortsDescendingFirst(codebook, column) ? Qt::DescendingOrder : Qt::AscendingOrder;
    case SortPlaceRole:
        return sortPlace(section) + 1;
    case SortDescendingRole:
        return sortPlace(section) >= 0 && !m_orders.empty() && m_orders[std::size_t(sortPlace(section))].descending;
    }
    return {};
}

void CityListModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        Q_EMIT sortsRequested({sortOrder(column, order)});
}

void CityListModel::requestSort(int column, bool further)
{
    const auto initial = headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).value<Qt::SortOrder>();
    const SortOrder first = sortOrder(column, initial);
    if (further)
        Q_EMIT sortsRequested(sortedFurther(m_orders, first));
    else
        Q_EMIT sortsRequested(sortedAlone(m_orders.empty() && m_words.isEmpty() ? SortOrders{{}} : m_orders, first));
}

int CityListModel::sortPlace(int column) const
{
    if (m_orders.empty())
        return m_words.isEmpty() && columnAt(column).kind == ListColumn::Kind::Name ? 0 : -1;
    return placeOf(m_orders, columnAt(column));
}

CityListModel::Marks CityListModel::marks(const ListColumn &column, ProfileIndex profile) const
{
    const bool searched = column.kind == ListColumn::Kind::Name || column.kind == ListColumn::Kind::Country
        || (column.question >= 0 && m_dataset->question(column.question).searchable
            && known(m_dataset->state(profile, column.question)));
    return searched && !m_words.isEmpty() ? marksOf(m_cells.text(column, profile)) : Marks();
}

CityListModel::Marks CityListModel::marksOf(const QString &text) const
{
    Marks found;
    for (const TextRange &range : matchedRanges(text, m_words, false))
        found.append({int(range.start), int(range.length)});
    return found;
}

QString CityListModel::titleSentence(int column) const
{
    const int place = sortPlace(column);
    const QString name = title(columnAt(column));
    if (place < 0)
        return name;
    const QString sorted = headerData(column, Qt::Horizontal, SortDescendingRole).toBool()
        ? tr("%1, sorted in descending order").arg(name)
        : tr("%1, sorted in ascending order").arg(name);
    return m_orders.size() < 2 ? sorted : tr("%1, key %2 of the order", "1: the first key").arg(sorted).arg(place + 1);
}

} // namespace CityProfiles
