// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <QAbstractTableModel>

namespace CityProfiles {

/// The list of profiles: owns the result of a query, one row per profile. A new result is one reset.
class CityListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Population and Staff are there where the codebook has a quantity of that role; see columnAt().
    enum class Column { Name, Country, Edition, Population, Staff, Count };
    enum Role {
        ProfileRole = Qt::UserRole, ///< ProfileIndex
        SortRole, ///< the raw value of the cell; invalid where there is none
        StateRole, ///< State, of the cells of a question
        SecondaryTextRole, ///< what stands below the name: "Sweden · 2018 survey"
        PopulationTextRole, ///< of the row, without year; a dash where no answer was found
        StaffTextRole, ///< of the row, with unit: "6 staff"
    };

    explicit CityListModel(QObject *parent = nullptr);

    /// The result becomes empty.
    void setDataset(const DatasetPointer &dataset);
    void setResult(std::vector<ProfileIndex> profiles);

    [[nodiscard]] const DatasetPointer &dataset() const { return m_dataset; }
    [[nodiscard]] const std::vector<ProfileIndex> &profiles() const { return m_profiles; }
    /// All profiles of the dataset: the N of "n of N".
    [[nodiscard]] int profileTotal() const { return m_total; }
    /// The row of a profile, or -1; O(n).
    [[nodiscard]] int rowOf(ProfileIndex profile) const;
    /// The next row from `row` on, wrapping, whose folded name begins with the text, or -1.
    [[nodiscard]] int rowStartingWith(const QString &text, int row) const;

    [[nodiscard]] Column columnAt(int column) const { return m_columns[std::size_t(column)]; }
    /// The order that a click on a column asks for, and the column of an order (-1 where it isn't shown).
    [[nodiscard]] SortOrder sortOrder(int column, Qt::SortOrder order) const;
    [[nodiscard]] int columnOf(const SortOrder &order) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Sorts nothing itself: asks for a result in that order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sortRequested(const CityProfiles::SortOrder &order);

private:
    [[nodiscard]] int question(Column column) const;
    [[nodiscard]] QString text(Column column, ProfileIndex profile) const;
    [[nodiscard]] QString figure(Column column, ProfileIndex profile, bool withUnit) const;
    [[nodiscard]] QVariant sortValue(Column column, ProfileIndex profile) const;
    [[nodiscard]] QString explanation(Column column, ProfileIndex profile) const;
    [[nodiscard]] QString sentence(ProfileIndex profile) const;
    [[nodiscard]] QString title(Column column) const;

    DatasetPointer m_dataset;
    std::vector<ProfileIndex> m_profiles;
    std::vector<Column> m_columns;
    int m_population = -1;
    int m_staff = -1;
    int m_total = 0;
};

} // namespace CityProfiles
