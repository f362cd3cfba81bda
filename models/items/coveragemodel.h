// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage.h"

#include <QAbstractTableModel>

namespace CityProfiles {

/// How much of a survey is known here: a column for each survey year in the order of time; below a title the cities
/// and their regions, then the questions in the codebook's order below the titles of their sections. What a row is
/// about is its vertical header.
class CoverageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class RowKind : quint8 { Title, Cities, Region, Question };
    Q_ENUM(RowKind)
    enum Role {
        KindRole = Qt::UserRole, ///< of a row: RowKind
        RegionRole, ///< of a row: index of the region; -1 in other rows and for countries without a region
        QuestionRole, ///< of a row: index of the question, or -1
        EditionRole, ///< of a column: index of the edition
        CoverageRole, ///< of a question's cell: QuestionCoverage
        ChartedRole, ///< of a question's cell: whether it can carry a chart
        ChartTextRole, ///< of a question's cell: what the chart stands on, or why there is none
        CountRole, ///< of a cell: cities here, of the region, or with an answer
        BaseRole, ///< of a cell: what the count is part of; invalid where it isn't printed
        NoteRole, ///< of a cell of cities: the survey's own words
        SortRole, ///< the raw count; invalid where the question wasn't asked
    };

    explicit CoverageModel(QObject *parent = nullptr);

    void setCoverage(const DatasetPointer &dataset, const Coverage &coverage);
    [[nodiscard]] const DatasetPointer &dataset() const { return m_dataset; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A row as seen.
    struct Row {
        RowKind kind = RowKind::Title;
        int index = -1; ///< of the section (-1: the cities), region or question
    };

    void makeRows();
    [[nodiscard]] QVariant rowData(const Row &row, int role) const;
    [[nodiscard]] QVariant columnData(int column, int role) const;
    [[nodiscard]] QVariant citiesData(const EditionCoverage &edition, int role) const;
    [[nodiscard]] QVariant regionData(const EditionCoverage &edition, int region, int role) const;
    [[nodiscard]] QVariant questionData(const EditionCoverage &edition, int question, int role) const;

    DatasetPointer m_dataset;
    Coverage m_coverage;
    std::vector<Row> m_rows;
};

} // namespace CityProfiles
