// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetmodel.h"

#include "profilesearch.h"

#include <algorithm>

namespace CityProfiles {

namespace {

constexpr int shownAtFirst = 6; // values of a long group before "Show all"

} // namespace

FacetModel::FacetModel(ProfileSearch *search, QObject *parent)
    : QAbstractItemModel(parent)
    , m_search(search)
{
    connect(search, &ProfileSearch::facetsChanged, this, &FacetModel::rebuild);
    connect(search, &ProfileSearch::queryChanged, this, &FacetModel::refresh);
    connect(search, &ProfileSearch::resultChanged, this, &FacetModel::refresh);
    rebuild();
}

int FacetModel::addNode(Kind kind, int parent, int facet, int value)
{
    Node node;
    node.kind = kind;
    node.parent = parent;
    node.facet = facet;
    node.value = value;
    const int number = int(m_nodes.size());
    if (parent >= 0) {
        node.row = int(m_nodes[std::size_t(parent)].children.size());
        m_nodes[std::size_t(parent)].children.push_back(number);
    }
    m_nodes.push_back(std::move(node));
    return number;
}

void FacetModel::addValues(int parent, int facet)
{
    const Facet &asked = m_search->facets()[std::size_t(facet)];
    if (!asked.bins.empty())
        addNode(Kind::Histogram, parent, facet);
    for (int value = 0; value < int(asked.values.size()); ++value)
        addNode(Kind::Value, parent, facet, value);
    if (asked.kind == Facet::Kind::Choice || asked.kind == Facet::Kind::Number || asked.kind == Facet::Kind::GridRow)
        addNode(Kind::Unknown, parent, facet);
}

void FacetModel::rebuild()
{
    beginResetModel();
    m_nodes.clear();
    m_matches.clear();
    addNode(Kind::Group, -1, -1);
    int region = -1;
    int group = -1; // of a grid, or of the states
    const auto &facets = m_search->facets();
    for (int i = 0; i < int(facets.size()); ++i) {
        const Facet &facet = facets[std::size_t(i)];
        const bool goesOn = group >= 0 && facet.kind == facets[std::size_t(i) - 1].kind
            && (facet.kind == Facet::Kind::States
                || facet.subject.question == facets[std::size_t(i) - 1].subject.question);
        switch (facet.kind) {
        case Facet::Kind::Region:
            region = addNode(Kind::Group, 0, i);
            addValues(region, i);
            break;
        case Facet::Kind::Country: {
            int parent = region >= 0 ? region : addNode(Kind::Group, 0, i);
            for (std::size_t value = 0; region >= 0 && value < facets.front().values.size(); ++value) {
                if (facets.front().values[value].index == facet.region)
                    parent = m_nodes[std::size_t(region)].children[value];
            }
            addValues(parent, i);
            break;
        }
        case Facet::Kind::GridRow:
        case Facet::Kind::States:
            group = goesOn ? group : addNode(Kind::Group, 0, i);
            addValues(addNode(Kind::Part, group, i), i);
            break;
        case Facet::Kind::Choice:
        case Facet::Kind::Number:
        case Facet::Kind::AnsweredCount:
            fold(addNode(Kind::Group, 0, i));
            break;
        }
    }
    endResetModel();
}

void FacetModel::fold(int group)
{
    addValues(group, m_nodes[std::size_t(group)].facet);
    const int values = int(facetOf(m_nodes[std::size_t(group)]).values.size());
    if (values <= shownAtFirst + 2)
        return;
    addNode(Kind::More, group, m_nodes[std::size_t(group)].facet);
    std::vector<int> &children = m_nodes[std::size_t(group)].children;
    // what is known of unknowns stands before the rest, so that it is seen at once
    const auto first = children.begin() + shownAtFirst + (facetOf(m_nodes[std::size_t(group)]).bins.empty() ? 0 : 1);
    const auto unknown = std::find_if(children.begin(), children.end(),
                                      [this](int child) { return m_nodes[std::size_t(child)].kind == Kind::Unknown; });
    std::rotate(first, unknown, children.end()); // the unknown and "Show all" come before the hidden values
    m_nodes[std::size_t(group)].shown = int(first - children.begin()) + 2;
    renumber(group);
}

void FacetModel::renumber(int group)
{
    const std::vector<int> &children = m_nodes[std::size_t(group)].children;
    for (std::size_t row = 0; row < children.size(); ++row)
        m_nodes[std::size_t(children[row])].row = int(row);
}

void FacetModel::refresh()
{
    announce({});
}

void FacetModel::announce(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    for (int row = 0; row < rows; ++row)
        announce(index(row, 0, parent));
}

void FacetModel::activate(const QModelIndex &index)
{
    const Node &row = node(index);
    if (row.kind == Kind::More) {
        const QModelIndex group = parent(index);
        Node &owner = m_nodes[std::size_t(group.internalId())];
        beginResetModel();
        owner.shown = -1;
        std::vector<int> &children = owner.children;
        children.erase(children.begin() + index.row());
        const auto unknown = std::find_if(children.begin(), children.end(), [this](int child) {
            return m_nodes[std::size_t(child)].kind == Kind::Unknown;
        });
        std::rotate(unknown, unknown + 1, children.end());
        renumber(int(group.internalId()));
        endResetModel();
        return;
    }
    const Facet &asked = facetOf(row);
    const Filter &filter = m_search->query().filter;
    if (row.kind == Kind::Value) {
        m_search->setFilter(withToggled(filter, asked, asked.values[std::size_t(row.value)], matchOf(row)));
    } else if (row.kind == Kind::Unknown) {
        const Facet states{Facet::Kind::States, questionSubject(asked.subject.question), -1, {}, {}};
        const std::vector<ConditionValue> unknown{stateValue(State::NotStated), stateValue(State::NotAsked)};
        m_search->setFilter(
            withValues(filter, states, isTicked(row) ? std::vector<ConditionValue>() : unknown, Match::Any));
    }
}

bool FacetModel::hasMatch(const QModelIndex &group) const
{
    const Node &row = node(group);
    if (row.kind != Kind::Group || row.facet < 0)
        return false;
    return facetOf(row).kind == Facet::Kind::Choice || facetOf(row).kind == Facet::Kind::Region;
}

Match FacetModel::matchOf(const Node &row) const
{
    const int condition = conditionOf(m_search->query().filter, facetOf(row));
    return condition >= 0 ? m_search->query().filter[std::size_t(condition)].match
                          : m_matches.value(row.facet, Match::Any);
}

void FacetModel::setMatch(const QModelIndex &group, Match match)
{
    m_matches.insert(node(group).facet, match);
    m_search->setFilter(withMatch(m_search->query().filter, facetOf(node(group)), match));
}

void FacetModel::clear(const QModelIndex &group)
{
    Filter filter = m_search->query().filter;
    std::vector<int> rows{int(group.internalId())};
    while (!rows.empty()) {
        const Node row = m_nodes[std::size_t(rows.back())];
        rows.pop_back();
        rows.insert(rows.end(), row.children.begin(), row.children.end());
        filter = withValues(filter, facetOf(row), {}, Match::Any);
        if (row.kind == Kind::Unknown && isTicked(row))
            filter = withValues(filter, {Facet::Kind::States, facetOf(row).subject, -1, {}, {}}, {}, Match::Any);
    }
    m_search->setFilter(filter);
}

void FacetModel::hover(const QModelIndex &index)
{
    if (!index.isValid() || node(index).kind != Kind::Value) {
        m_search->clearHighlight();
        return;
    }
    const Facet &asked = facetOf(node(index));
    m_search->highlight(asked.subject, asked.values[std::size_t(node(index).value)]);
}

const Facet *FacetModel::facet(const QModelIndex &index) const
{
    return index.isValid() ? &facetOf(node(index)) : nullptr;
}

const Facet &FacetModel::facetOf(const Node &node) const
{
    return m_search->facets()[std::size_t(node.facet)];
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node &owner = parent.isValid() ? node(parent) : m_nodes.front();
    return createIndex(row, column, quintptr(owner.children[std::size_t(row)]));
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int owner = node(index).parent;
    return owner > 0 ? createIndex(m_nodes[std::size_t(owner)].row, 0, quintptr(owner)) : QModelIndex();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (m_nodes.empty() || parent.column() > 0)
        return 0;
    const Node &owner = parent.isValid() ? node(parent) : m_nodes.front();
    return owner.shown >= 0 ? owner.shown : int(owner.children.size());
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

} // namespace CityProfiles
