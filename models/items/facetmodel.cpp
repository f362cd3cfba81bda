// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetmodel.h"

#include "profilesearch.h"

namespace CityProfiles {

FacetModel::FacetModel(ProfileSearch *search, QObject *parent)
    : QAbstractItemModel(parent)
    , m_search(search)
{
    connect(search, &ProfileSearch::facetsChanged, this, &FacetModel::rebuild);
    connect(search, &ProfileSearch::queryChanged, this, &FacetModel::refresh);
    connect(search, &ProfileSearch::resultChanged, this, &FacetModel::refresh);
    rebuild();
}

void FacetModel::rebuild()
{
    beginResetModel();
    m_matches.clear();
    m_tree.build(m_search->facets());
    endResetModel();
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
        const int group = row.parent;
        beginResetModel();
        m_tree.showAll(group);
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
        const Node &row = m_tree.node(rows.back());
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
    return createIndex(row, column, quintptr(node(parent).children[std::size_t(row)]));
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int owner = node(index).parent;
    return owner > FacetTree::root ? createIndex(m_tree.node(owner).row, 0, quintptr(owner)) : QModelIndex();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : node(parent).rowCount();
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

} // namespace CityProfiles
