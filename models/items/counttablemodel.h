// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statements.h"

#include <QAbstractTableModel>

#include <array>

namespace CityProfiles {

/// What groups of profiles answered, row by row below titles: what is stated, what two sides say of it, and what
/// follows. The sides are two groups, a city and a group, or what changed between two survey years.
class CountTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Statement, FirstGroup, SecondGroup, Difference, Count };
    enum class Order : quint8 {
        ByDifference, ///< below titles of parts, what tells most first
        Survey, ///< the codebook's, below titles of sections
    };
    enum class RowKind : quint8 { Title, Question, Statement };
    Q_ENUM(RowKind)
    enum Role {
        KindRole = Qt::UserRole, ///< RowKind
        StatementRole, ///< of a statement's row: Statement
        NoteRole, ///< what stands small beside the text: the question, the count, the interval; of a head: the size
        ShareRole, ///< of a group's cell: ShareBounds; invalid where the answers are too few or there is no share
        CountRole, ///< of a group's cell: of how many city pages the statement certainly holds; of a head: the size
        RangeRole, ///< of a difference: PointRange; invalid where nothing is compared
        SampleRole, ///< of a difference: PointRange as if the groups were random samples; invalid without one
        CertainRole, ///< of a cell in words: whether it says something certain; else it says why nothing is
        SidesRole, ///< of the difference's head: whether differences lie towards one side or the other
        CitiesRole, ///< of a cell that names cities: QList<ProfileIndex>, a page of each; else invalid
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] const DatasetPointer &dataset() const { return m_dataset; }
    [[nodiscard]] const std::array<QString, 2> &names() const { return m_names; }
    /// How many profiles a side (0, 1) has.
    [[nodiscard]] virtual int size(std::size_t side) const = 0;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    /// A row as seen.
    struct Row {
        RowKind kind = RowKind::Title;
        int index = -1; ///< of the part or section, the question, the row of the counts
    };

    /// Null: empty. Between beginResetModel() and endResetModel().
    void setSides(const DatasetPointer &dataset, const std::array<QString, 2> &names);
    /// Makes the rows in the order chosen. Between beginResetModel() and endResetModel().
    void makeRows();
    /// Rows below the title of a part or, in the survey's order, of a section; nothing where there are none.
    void addPart(int part, const std::vector<int> &rows);
    /// A cell of a side in the manner of a group: its share and, small, its counts.
    [[nodiscard]] QVariant countData(const Statement &statement, const StatementCount &count, std::size_t side,
                                     int role) const;
    /// What stands above and below a name in the heads.
    [[nodiscard]] QVariant sideHead(std::size_t side, int role) const;

    [[nodiscard]] virtual int countedRows() const = 0;
    /// What a row of the counts is about.
    [[nodiscard]] virtual Statement statement(int row) const = 0;
    /// Whether a row is left out, since nobody was asked.
    [[nodiscard]] virtual bool isLeftOut(int row) const = 0;
    /// The first column.
    [[nodiscard]] virtual QVariant statementData(int row, int role) const;
    virtual void addByDifference() = 0;
    virtual void addInSurveyOrder();
    [[nodiscard]] virtual QString partTitle(int part) const = 0;
    [[nodiscard]] virtual QVariant cellData(int row, Column column, int role) const = 0;

private:
    [[nodiscard]] QString titleText(const Row &row) const;

    DatasetPointer m_dataset;
    std::array<QString, 2> m_names;
    Order m_order = Order::ByDifference;
    std::vector<Row> m_rows;
};

/// As rich text only to wrap; every word of the data escaped.
[[nodiscard]] QString wrappingToolTip(const QString &text);

} // namespace CityProfiles
