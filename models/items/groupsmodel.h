// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counttablemodel.h"
#include "groups.h"

namespace CityProfiles {

/// Two peer groups on every statement of one survey year: what is stated, how many of each group, and by how much the
/// groups differ for certain. What the survey year did not ask is left out.
///
/// Small groups don't mislead: where either group has fewer than 5 known answers to a statement, no share and no
/// difference is given but counts in words, and in the order by difference the statement stands behind all others that
/// can be compared. A difference between 2 of 3 and 30 of 60 pages is certain of these pages but says little.
class GroupsModel : public CountTableModel {
    Q_OBJECT

public:
    explicit GroupsModel(QObject *parent = nullptr);

    /// Null: empty.
    void setGroups(const DatasetPointer &dataset, const std::array<QString, 2> &names, const GroupEdition &counts);
    /// Whether differences have an interval as if the groups were random samples.
    void setSampleIntervals(bool shown);
    [[nodiscard]] bool hasSampleIntervals() const { return m_sample; }
    /// Groups with city pages in common can't have such intervals.
    [[nodiscard]] bool canHaveSampleIntervals() const { return m_counts.inBoth == 0; }

    [[nodiscard]] const GroupEdition &counts() const { return m_counts; }
    [[nodiscard]] int size(std::size_t side) const override { return m_counts.sizes[side]; }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] int countedRows() const override { return int(m_counts.rows.size()); }
    [[nodiscard]] Statement statement(int row) const override { return counted(row).statement; }
    [[nodiscard]] bool isLeftOut(int row) const override;
    void addByDifference() override;
    [[nodiscard]] QString partTitle(int part) const override;
    [[nodiscard]] QVariant cellData(int row, Column column, int role) const override;

private:
    [[nodiscard]] const GroupRow &counted(int row) const { return m_counts.rows[std::size_t(row)]; }
    [[nodiscard]] QString differenceWords(const GroupRow &row) const;
    [[nodiscard]] QString sampleWords(const PointRange &interval) const;
    [[nodiscard]] QVariant differenceData(const GroupRow &row, int role) const;

    GroupEdition m_counts;
    bool m_sample = false;
};

} // namespace CityProfiles
