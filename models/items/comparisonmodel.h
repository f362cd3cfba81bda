// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisontable.h"

#include <QAbstractTableModel>
#include <QSet>

namespace CityProfiles {

/// Profiles side by side: a column for each profile, a row for each question in the codebook's order below the rows of
/// their sections, and below a question a row for each of its options. What a row is about is its vertical header.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using RowKind = ComparisonLine::Kind;
    enum Role {
        KindRole = Qt::UserRole, ///< of a row: RowKind
        QuestionRole, ///< of a row: index of the question, or -1
        SectionTextRole, ///< of a row: the title of its section
        FoldedRole, ///< of a question with options: whether they are hidden; else invalid
        VerdictRole, ///< of a row: Verdict; invalid for a text that is not the same
        VerdictTextRole, ///< of a row: "different"
        ReasonRole, ///< of a row: why it can't be told; may be empty
        CellRole, ///< of a cell: ComparisonCell
        RelationRole, ///< of a cell: its Verdict to the reference; invalid without one
        StateRole, ///< of a cell: State
        ProfileRole, ///< of a column and its cells: ProfileIndex
        ReferenceRole, ///< of a column and its cells: whether it is the reference
    };
    /// Which questions are shown. Texts in the cities' own words differ as a matter of course and don't count.
    enum class Filter : quint8 { All, Different, Same, AnsweredByAll };
    Q_ENUM(Filter)

    explicit ComparisonModel(QObject *parent = nullptr);

    /// Compares anew; on failure the model is empty and the reason is returned. What is folded stays so; a reference
    /// that is no longer compared is none.
    Outcome setProfiles(const DatasetPointer &dataset, const std::vector<ProfileIndex> &profiles);
    void setFilter(Filter filter);
    [[nodiscard]] Filter filter() const { return m_filter; }
    /// How many questions a filter shows.
    [[nodiscard]] int count(Filter filter) const;
    /// The profile that the others are held against, if it is compared; none: nothing is.
    void setReference(std::optional<ProfileIndex> profile);
    [[nodiscard]] std::optional<ProfileIndex> reference() const { return m_reference; }
    /// Whether the highest and the lowest number of a row are marked.
    void setExtremesMarked(bool marked);
    /// Hides the rows of a question's options or shows them.
    void setFolded(int question, bool folded);
    void setAllFolded(bool folded);

    /// The row of a question or, unless it is -1, of its option; -1 where it is not shown.
    [[nodiscard]] int rowOf(int question, int option) const;

    [[nodiscard]] const DatasetPointer &dataset() const { return m_table.dataset(); }
    [[nodiscard]] const Comparison &comparison() const { return m_table.comparison(); }
    /// The rows that are seen, or those with the given cells, below a row of titles, with what every export carries.
    [[nodiscard]] Sheet toSheet() const;
    [[nodiscard]] Sheet toSheet(const QModelIndexList &cells) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] static bool shows(Filter filter, const ComparisonRow &row);
    void showRows();
    void announce();
    [[nodiscard]] int referenceColumn() const;
    [[nodiscard]] ComparisonCell shownCell(const ComparisonLine &line, int column) const;
    [[nodiscard]] QVariant relation(const ComparisonLine &line, int column) const;
    [[nodiscard]] QString sentence(const ComparisonLine &line, int column) const;
    [[nodiscard]] QString explanation(const ComparisonLine &line) const;
    [[nodiscard]] QVariant rowData(const ComparisonLine &line, int role) const;
    [[nodiscard]] QVariant columnData(int column, int role) const;

    ComparisonTable m_table;
    std::vector<ComparisonLine> m_lines; ///< the rows
    QSet<int> m_folded; ///< questions
    std::optional<ProfileIndex> m_reference;
    Filter m_filter = Filter::All;
    bool m_extremes = false;
};

} // namespace CityProfiles
