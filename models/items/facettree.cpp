// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facettree.h"

#include <algorithm>

namespace CityProfiles {

namespace {

constexpr int shownAtFirst = 6; // values of a long group before "Show all"

/// Whether a facet belongs to the same group as the one before it: rows of one grid, states of all questions.
bool goesOn(const Facet &facet, const Facet &before)
{
    return facet.kind == before.kind
        && (facet.kind == Facet::Kind::States || facet.subject.question == before.subject.question);
}

} // namespace

void FacetTree::build(const std::vector<Facet> &facets)
{
    m_facets = &facets;
    m_nodes.assign(1, {});
    m_region = -1;
    m_group = -1;
    for (int facet = 0; facet < int(facets.size()); ++facet)
        addFacet(facet);
    m_facets = nullptr;
}

void FacetTree::addFacet(int facet)
{
    const Facet &asked = (*m_facets)[std::size_t(facet)];
    switch (asked.kind) {
    case Facet::Kind::Region:
        m_region = add(Kind::Group, root, facet);
        addValues(m_region, facet);
        break;
    case Facet::Kind::Country:
        addValues(parentOfCountries(facet), facet);
        break;
    case Facet::Kind::GridRow:
    case Facet::Kind::States:
        if (m_group < 0 || !goesOn(asked, (*m_facets)[std::size_t(facet) - 1]))
            m_group = add(Kind::Group, root, facet);
        addValues(add(Kind::Part, m_group, facet), facet);
        break;
    case Facet::Kind::Choice:
    case Facet::Kind::Number:
    case Facet::Kind::AnsweredCount:
        addFolded(add(Kind::Group, root, facet));
        break;
    }
}

int FacetTree::parentOfCountries(int facet)
{
    if (m_region < 0)
        return add(Kind::Group, root, facet);
    const Facet &regions = (*m_facets)[std::size_t(node(m_region).facet)];
    const int region = (*m_facets)[std::size_t(facet)].region;
    const auto found = std::find_if(regions.values.begin(), regions.values.end(),
                                    [region](const ConditionValue &value) { return value.index == region; });
    return found == regions.values.end() ? m_region
                                         : node(m_region).children[std::size_t(found - regions.values.begin())];
}

int FacetTree::add(Kind kind, int parent, int facet, int value)
{
    const int number = int(m_nodes.size());
    std::vector<int> &siblings = m_nodes[std::size_t(parent)].children;
    FacetNode added{kind, parent, facet, value, int(siblings.size()), {}, -1};
    siblings.push_back(number);
    m_nodes.push_back(std::move(added));
    return number;
}

void FacetTree::addValues(int parent, int facet)
{
    const Facet &asked = (*m_facets)[std::size_t(facet)];
    if (!asked.bins.empty())
        add(Kind::Histogram, parent, facet);
    for (int value = 0; value < int(asked.values.size()); ++value)
        add(Kind::Value, parent, facet, value);
    if (asked.kind == Facet::Kind::Choice || asked.kind == Facet::Kind::Number || asked.kind == Facet::Kind::GridRow)
        add(Kind::Unknown, parent, facet);
}

void FacetTree::addFolded(int group)
{
    const int facet = node(group).facet;
    const Facet &asked = (*m_facets)[std::size_t(facet)];
    addValues(group, facet);
    if (int(asked.values.size()) <= shownAtFirst + 2)
        return;
    add(Kind::More, group, facet);
    FacetNode &folded = m_nodes[std::size_t(group)];
    // What is unknown and "Show all" come before the hidden values, so that they are seen at once.
    const auto first = folded.children.begin() + shownAtFirst + (asked.bins.empty() ? 0 : 1);
    const auto tail = unknownOf(folded.children);
    const auto more = tail == folded.children.end() ? folded.children.end() - 1 : tail;
    folded.shown = int(first - folded.children.begin() + (folded.children.end() - more));
    std::rotate(first, more, folded.children.end());
    renumber(group);
}

void FacetTree::showAll(int group)
{
    FacetNode &folded = m_nodes[std::size_t(group)];
    folded.shown = -1;
    std::vector<int> &children = folded.children;
    children.erase(
        std::remove_if(children.begin(), children.end(), [this](int child) { return node(child).kind == Kind::More; }),
        children.end());
    if (const auto unknown = unknownOf(children); unknown != children.end())
        std::rotate(unknown, unknown + 1, children.end());
    renumber(group);
}

void FacetTree::renumber(int group)
{
    const std::vector<int> &children = node(group).children;
    for (std::size_t row = 0; row < children.size(); ++row)
        m_nodes[std::size_t(children[row])].row = int(row);
}

std::vector<int>::iterator FacetTree::unknownOf(std::vector<int> &children) const
{
    return std::find_if(children.begin(), children.end(),
                        [this](int child) { return node(child).kind == Kind::Unknown; });
}

} // namespace CityProfiles
