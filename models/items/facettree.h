// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facets.h"

namespace CityProfiles {

/// A row of the facets, or their root.
struct FacetNode {
    enum class Kind : quint8 {
        Group,
        Part, ///< a group within a group: the row of a grid, the states of a question
        Value,
        Unknown, ///< no answer found
        Histogram,
        More, ///< "Show all n"
    };

    Kind kind = Kind::Group;
    int parent = -1;
    int facet = -1; ///< index in the facets
    int value = -1; ///< of the facet
    int row = 0; ///< within the parent
    std::vector<int> children; ///< nodes
    int shown = -1; ///< children before "Show all"; -1: all

    [[nodiscard]] int rowCount() const { return shown >= 0 ? shown : int(children.size()); }
};

/// Which rows the facets of a dataset have: groups (a question, the regions), their values, and below a region its
/// countries, below a grid's row its levels, below a question its states. Long groups are folded at first.
class FacetTree {
public:
    static constexpr int root = 0;

    /// O(values).
    void build(const std::vector<Facet> &facets);
    [[nodiscard]] const FacetNode &node(int number) const { return m_nodes[std::size_t(number)]; }
    /// Unfolds a group, whose last row then is what is unknown.
    void showAll(int group);

private:
    using Kind = FacetNode::Kind;

    int add(Kind kind, int parent, int facet, int value = -1);
    void addValues(int parent, int facet);
    void addFacet(int facet);
    [[nodiscard]] int parentOfCountries(int facet);
    void addFolded(int group);
    void renumber(int group);
    [[nodiscard]] std::vector<int>::iterator unknownOf(std::vector<int> &children) const;

    const std::vector<Facet> *m_facets = nullptr; ///< while it is built
    std::vector<FacetNode> m_nodes{1};
    int m_region = -1; ///< the group of regions
    int m_group = -1; ///< of a grid, or of the states
};

} // namespace CityProfiles
