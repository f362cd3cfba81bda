// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisoncell.h"

#include <QAbstractTableModel>

namespace CityProfiles {

/// Profiles side by side: a column for each profile, a row for each question in the codebook's order below the rows of
/// their sections. The question and its verdict are the row's vertical header.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SectionRole = Qt::UserRole, ///< of a row: whether it is the title of a section
        QuestionRole, ///< of a row: index of the question, or -1
        VerdictRole, ///< of a row: Verdict
        VerdictTextRole, ///< of a row: "different"
        ReasonRole, ///< of a row: why it can't be told; may be empty
        CellRole, ///< of a cell: ComparisonCell
        StateRole, ///< of a cell: State
        ProfileRole, ///< of a column: ProfileIndex
    };
    /// Which questions are shown.
    enum class Filter : quint8 { All, Different, Same, AnsweredByAll };
    Q_ENUM(Filter)

    explicit ComparisonModel(QObject *parent = nullptr);

    /// Compares anew; on failure the model is empty and the reason is returned.
    Outcome setProfiles(const DatasetPointer &dataset, const std::vector<ProfileIndex> &profiles);
    void setFilter(Filter filter);
    [[nodiscard]] Filter filter() const { return m_filter; }
    /// How many questions a filter shows.
    [[nodiscard]] int count(Filter filter) const;

    [[nodiscard]] const DatasetPointer &dataset() const { return m_dataset; }
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    /// The rows that are seen as lines of cells separated by tabs, with a line of titles.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A row as seen: a section's title or a question.
    struct Row {
        int section = -1;
        int question = -1; ///< index in Comparison::rows, or -1
    };

    void showRows();
    [[nodiscard]] static bool shows(Filter filter, const ComparisonRow &row);
    [[nodiscard]] const ComparisonRow &compared(const Row &row) const;
    [[nodiscard]] QVariant rowData(const Row &row, int role) const;
    [[nodiscard]] QVariant columnData(int column, int role) const;
    [[nodiscard]] QString answer(const Row &row, int column) const;
    [[nodiscard]] QString sentence(const Row &row, int column) const;

    DatasetPointer m_dataset;
    Comparison m_comparison;
    std::vector<std::vector<ComparisonCell>> m_cells; ///< by index in Comparison::rows, then column
    std::vector<Row> m_rows;
    Filter m_filter = Filter::All;
};

} // namespace CityProfiles
