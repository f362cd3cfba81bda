// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counttablemodel.h"
#include "groupprofile.h"

namespace CityProfiles {

/// One city's page beside a peer group of its survey year: what the city says, how many of the group say so, where its
/// numbers rank in the group, and in words what is certain. What the survey year did not ask is left out. By difference
/// the answers stand by the share that is shown, the rarest first by the upper end of a range, the most frequent first
/// by its lower end.
class CityGroupModel : public CountTableModel {
    Q_OBJECT

public:
    explicit CityGroupModel(QObject *parent = nullptr);

    /// Null: empty.
    void setCity(const DatasetPointer &dataset, const GroupProfile &beside, const QString &group);
    [[nodiscard]] const GroupProfile &beside() const { return m_beside; }
    /// How many sentences there are.
    [[nodiscard]] int certainCount() const { return m_certain; }
    [[nodiscard]] int size(std::size_t side) const override { return side == 0 ? 1 : m_beside.size; }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] int countedRows() const override { return int(m_beside.rows.size()); }
    [[nodiscard]] Statement statement(int row) const override { return counted(row).statement; }
    [[nodiscard]] bool isLeftOut(int row) const override;
    void addByDifference() override;
    [[nodiscard]] QString partTitle(int part) const override;
    [[nodiscard]] QVariant cellData(int row, Column column, int role) const override;

private:
    /// In the order shown.
    enum class Part : quint8 { Says, DoesNotSay, Numbers, TooFew, Unknown, Count };

    [[nodiscard]] const GroupProfileRow &counted(int row) const { return m_beside.rows[std::size_t(row)]; }
    [[nodiscard]] Part partOf(int row) const;
    [[nodiscard]] QVariant ownData(int row, int role) const;
    [[nodiscard]] QVariant wordsData(int row, int role) const;

    GroupProfile m_beside;
    std::vector<QString> m_words; ///< by row; empty where nothing is certain
    int m_certain = 0;
};

} // namespace CityProfiles
