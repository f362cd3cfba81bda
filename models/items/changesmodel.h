// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "counttablemodel.h"

namespace CityProfiles {

/// What changed from one survey year to a later one over the cities that are in both: a row for each question, with how
/// many cities changed their answer, how many kept it or can't be told, and which ones changed. Texts in the cities'
/// own words that differ can't be told, see changesOver().
class ChangesModel : public CountTableModel {
    Q_OBJECT

public:
    /// How many cities a cell names; the others are counted.
    static constexpr int mostNamed = 12;

    explicit ChangesModel(QObject *parent = nullptr);

    /// Null: empty.
    void setChanges(const DatasetPointer &dataset, const EditionChanges &changes);
    [[nodiscard]] const EditionChanges &changes() const { return m_changes; }
    [[nodiscard]] int size(std::size_t) const override { return int(m_changes.cities.size()); }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] int countedRows() const override { return int(m_changes.questions.size()); }
    [[nodiscard]] Statement statement(int row) const override { return {Statement::Kind::Text, row, -1, -1}; }
    [[nodiscard]] bool isLeftOut(int row) const override;
    void addByDifference() override;
    void addInSurveyOrder() override;
    [[nodiscard]] QString partTitle(int part) const override;
    [[nodiscard]] QVariant statementData(int row, int role) const override;
    [[nodiscard]] QVariant cellData(int row, Column column, int role) const override;

private:
    /// In the order shown.
    enum class Part : quint8 { Changed, Same, CannotTell, Count };

    [[nodiscard]] const ChangeCounts &counts(int row) const { return m_changes.questions[std::size_t(row)]; }
    [[nodiscard]] Part partOf(int row) const;
    [[nodiscard]] QVariant changedData(int row, int role) const;
    [[nodiscard]] QVariant keptData(int row, int role) const;
    [[nodiscard]] QVariant citiesData(int row, int role) const;

    EditionChanges m_changes;
};

} // namespace CityProfiles
