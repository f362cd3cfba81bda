// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups.h"

#include <QAbstractTableModel>

namespace CityProfiles {

/// Two peer groups on every statement of one survey year: what is stated, how many of each group, and by how much the
/// groups differ for certain. What the survey year did not ask is left out.
///
/// Small groups don't mislead: where either group has fewer than 5 known answers to a statement, no share and no
/// difference is given but counts in words, and in the order by difference the statement stands behind all others that
/// can be compared. A difference between 2 of 3 and 30 of 60 pages is certain of these pages but says little.
class GroupsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Statement, FirstGroup, SecondGroup, Difference, Count };
    enum class Order : quint8 {
        ByDifference, ///< below titles: certain differences, the largest first; those that are open; the others
        Survey, ///< the codebook's, below titles of sections and questions
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
    };

    explicit GroupsModel(QObject *parent = nullptr);

    /// Null: empty.
    void setGroups(const DatasetPointer &dataset, const std::array<QString, 2> &names, const GroupEdition &counts);
    /// The profiles of both groups; they change nothing that is shown.
    void setProfiles(const ProfileSet &profiles) { m_profiles = profiles; }
    [[nodiscard]] const ProfileSet &profiles() const { return m_profiles; }
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    /// Whether differences have an interval as if the groups were random samples.
    void setSampleIntervals(bool shown);
    [[nodiscard]] bool hasSampleIntervals() const { return m_sample; }
    /// Groups with city pages in common can't have such intervals.
    [[nodiscard]] bool canHaveSampleIntervals() const { return m_counts.inBoth == 0; }

    [[nodiscard]] const DatasetPointer &dataset() const { return m_dataset; }
    [[nodiscard]] const std::array<QString, 2> &names() const { return m_names; }
    [[nodiscard]] const GroupEdition &counts() const { return m_counts; }

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
        int index = -1; ///< of the part or section, the question, the row of the counts
    };

    void makeRows();
    void addByDifference();
    void addInSurveyOrder();
    [[nodiscard]] QString titleText(const Row &row) const;
    [[nodiscard]] QString differenceWords(const GroupRow &row) const;
    [[nodiscard]] QString sampleWords(const PointRange &interval) const;
    [[nodiscard]] QVariant statementData(const GroupRow &row, int role) const;
    [[nodiscard]] QVariant groupData(const GroupRow &row, std::size_t group, int role) const;
    [[nodiscard]] QVariant differenceData(const GroupRow &row, int role) const;

    DatasetPointer m_dataset;
    std::array<QString, 2> m_names;
    GroupEdition m_counts;
    ProfileSet m_profiles;
    Order m_order = Order::ByDifference;
    bool m_sample = false;
    std::vector<Row> m_rows;
};

} // namespace CityProfiles
