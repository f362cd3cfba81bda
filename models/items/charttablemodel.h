// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmarks.h"

#include <QAbstractTableModel>

namespace CityProfiles {

/// The table twin of a chart: the rows of every block in the order drawn, with this city's own options told in words.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Option, Value, Share, Named, Origin, Count };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit ChartTableModel(QObject *parent = nullptr);

    void setTable(DatasetPointer dataset, const ChartTable &table);
    /// The city whose answer is marked; an empty name for none.
    void setMarks(const ChartMarks &marks, const QString &cityName);

    /// The block that a row of this model is in, and its row of the chart.
    [[nodiscard]] const ChartBlock &blockOf(int row) const;
    [[nodiscard]] const ChartRow &chartRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place {
        std::size_t block = 0;
        std::size_t row = 0;
    };
    [[nodiscard]] QString text(const ChartBlock &block, const ChartRow &row, Column column) const;
    [[nodiscard]] QVariant sortValue(const ChartBlock &block, const ChartRow &row, Column column) const;
    [[nodiscard]] std::optional<double> share(const ChartBlock &block, const ChartRow &row) const;
    [[nodiscard]] QString named(const ChartRow &row) const;

    DatasetPointer m_dataset;
    ChartTable m_table;
    ChartMarks m_marks;
    QString m_cityName;
    std::vector<Place> m_places;
};

} // namespace CityProfiles
