// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facettree.h"

#include <QAbstractItemModel>
#include <QHash>

namespace CityProfiles {

class ProfileSearch;

/// The facets of a search as a tree: groups (a question, the regions), their values with live counts, and below a
/// region its countries, below a grid's row its levels, below a question its states. One column.
class FacetModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using Kind = FacetNode::Kind;
    enum Role {
        KindRole = Qt::UserRole, ///< Kind
        CountRole, ///< int; invalid where nothing is counted
        CountTextRole, ///< "≥ 34"
        ShareRole, ///< double: the count as a part of the largest of its group
        BinsRole, ///< QList<int>: counts of a histogram
        ChosenBinsRole, ///< QList<bool>: the bins that lie in the chosen range
        MatchRole, ///< Match of a group, as int
        ActiveRole, ///< whether a group, or a part of it, has a condition
    };

    explicit FacetModel(ProfileSearch *search, QObject *parent = nullptr);

    /// Ticks a value or unticks it; opens "Show all".
    void activate(const QModelIndex &index);
    /// How the values of a group are joined; only groups of several choices have that.
    [[nodiscard]] bool hasMatch(const QModelIndex &group) const;
    void setMatch(const QModelIndex &group, Match match);
    /// Takes the conditions of a group away.
    void clear(const QModelIndex &group);
    /// Asks for a range of numbers, from the first bin to the last, both included.
    void chooseBins(const QModelIndex &histogram, int first, int last);
    /// The same in numbers; without bounds the condition goes.
    void chooseRange(const QModelIndex &histogram, const NumberRange &range);
    [[nodiscard]] NumberRange chosenRange(const QModelIndex &histogram) const;
    /// The limits between the size classes of a quantity; setting none brings the codebook's back.
    [[nodiscard]] QList<double> classLimits(const QModelIndex &group) const;
    void setClassLimits(const QModelIndex &group, const QList<double> &limits);
    /// The words of a histogram's range: "500 to 1,000".
    [[nodiscard]] QString binsText(const QModelIndex &histogram, int first, int last) const;
    [[nodiscard]] int binCount(const QModelIndex &histogram) const;
    /// The longest count that a row may show: that of all profiles.
    [[nodiscard]] QString largestCountText() const;
    /// The facet of a row, or null.
    [[nodiscard]] const Facet *facet(const QModelIndex &index) const;
    /// Marks the profiles of a value in list and map; an invalid index: none.
    void hover(const QModelIndex &index);
    /// The id of a group, for what is remembered of it.
    [[nodiscard]] QString groupId(const QModelIndex &group) const;
    /// Whether a group is open where nothing is remembered of it: the regions and what plays a part.
    [[nodiscard]] bool opensAtFirst(const QModelIndex &group) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    using Node = FacetNode;

    void rebuild();
    void refresh();
    /// Says that the rows below have changed.
    void announce(const QModelIndex &parent);
    [[nodiscard]] const Node &node(const QModelIndex &index) const
    {
        return m_tree.node(index.isValid() ? int(index.internalId()) : FacetTree::root);
    }
    [[nodiscard]] const Facet &facetOf(const Node &node) const;
    [[nodiscard]] int count(const Node &node) const;
    [[nodiscard]] int largest(const Node &node) const;
    [[nodiscard]] QString title(const Node &node) const;
    [[nodiscard]] QString text(const Node &node) const;
    [[nodiscard]] QString sentence(const Node &node) const;
    [[nodiscard]] QVariant bins(const Node &node, int role) const;
    [[nodiscard]] bool isTicked(const Node &node) const;
    [[nodiscard]] bool isActive(const Node &node) const;
    [[nodiscard]] Match matchOf(const Node &node) const;

    ProfileSearch *m_search;
    FacetTree m_tree;
    QHash<int, Match> m_matches; ///< by facet, where no value is ticked yet
};

} // namespace CityProfiles
