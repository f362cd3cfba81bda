// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citylistcells.h"
#include "query.h"

#include <QAbstractTableModel>

namespace CityProfiles {

/// The list of profiles: owns the result of a query, one row per profile. A new result is one reset.
class CityListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ProfileRole = Qt::UserRole, ///< ProfileIndex
        SortRole, ///< the raw value of the cell; invalid where there is none
        StateRole, ///< State, of the cells of a question
        SecondaryTextRole, ///< what stands below the name: "Sweden · 2018 survey"
        PopulationTextRole, ///< of the row, without year; a dash where no answer was found
        StaffTextRole, ///< of the row, with unit: "6 staff"
        MatchRole, ///< QList<QPair<int, int>>: where the search's words stand in the cell's text
        SecondaryMatchRole, ///< and in the secondary text
        SortPlaceRole, ///< of a title: which key of the order the column is, from 1; 0: none
        SortDescendingRole, ///< of a title
    };
    using Marks = QList<QPair<int, int>>;

    explicit CityListModel(QObject *parent = nullptr);

    /// The result becomes empty, the columns those of defaultColumns().
    void setDataset(const DatasetPointer &dataset);
    void setResult(std::vector<ProfileIndex> profiles);
    /// The name is always the first column; columns twice count once. One reset.
    void setColumns(const ListColumns &columns);
    [[nodiscard]] const ListColumns &columns() const { return m_columns; }
    /// The orders of the result: what titles say of themselves and a click starts from. Empty: by name, with words the
    /// best matches first.
    void setOrders(const SortOrders &orders);
    [[nodiscard]] const SortOrders &orders() const { return m_orders; }
    /// The folded words that the result was searched for; see MatchRole.
    void setWords(const QList<QByteArray> &foldedWords);
    [[nodiscard]] bool isSearched() const { return !m_words.isEmpty(); }
    [[nodiscard]] bool bestMatchesFirst() const { return m_orders.empty() && isSearched(); }

    [[nodiscard]] const DatasetPointer &dataset() const { return m_dataset; }
    [[nodiscard]] const std::vector<ProfileIndex> &profiles() const { return m_profiles; }
    /// All profiles of the dataset: the N of "n of N".
    [[nodiscard]] int profileTotal() const { return m_total; }
    /// The row of a profile, or -1; O(n).
    [[nodiscard]] int rowOf(ProfileIndex profile) const;
    /// The next row from `row` on, wrapping, whose folded name begins with the text, or -1.
    [[nodiscard]] int rowStartingWith(const QString &text, int row) const;

    [[nodiscard]] const ListColumn &columnAt(int column) const { return m_columns[std::size_t(column)]; }
    [[nodiscard]] QString title(const ListColumn &column) const { return m_cells.title(column); }
    /// The order that a column stands for, and the column of an order (-1 where it isn't shown).
    [[nodiscard]] SortOrder sortOrder(int column, Qt::SortOrder order) const;
    [[nodiscard]] int columnOf(const SortOrder &order) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Asks for a result in that order; sorts nothing itself.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// By the column alone or as a further key; see sortedAlone() and sortedFurther().
    void requestSort(int column, bool further);

Q_SIGNALS:
    void sortsRequested(const CityProfiles::SortOrders &orders);

private:
    [[nodiscard]] Marks marks(const ListColumn &column, ProfileIndex profile) const;
    [[nodiscard]] Marks marksOf(const QString &text) const;
    [[nodiscard]] QString titleSentence(int column) const;
    [[nodiscard]] int sortPlace(int column) const;

    DatasetPointer m_dataset;
    CityListCells m_cells;
    std::vector<ProfileIndex> m_profiles;
    ListColumns m_columns;
    SortOrders m_orders;
    QList<QByteArray> m_words;
    int m_total = 0;
};

} // namespace CityProfiles
