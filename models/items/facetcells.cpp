// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionwording.h"
#include "facetmodel.h"
#include "profilesearch.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

// What the rows of the facets say.

int FacetModel::count(const Node &row) const
{
    if (row.facet < 0 || std::size_t(row.facet) >= m_search->counts().size())
        return -1;
    const FacetCounts &counts = m_search->counts()[std::size_t(row.facet)];
    if (row.kind == Kind::Value)
        return counts.values[std::size_t(row.value)];
    return row.kind == Kind::Unknown ? counts.unknown : -1;
}

int FacetModel::largest(const Node &row) const
{
    int largest = 1;
    for (const int child : m_tree.node(row.parent).children)
        largest = std::max(largest, count(m_tree.node(child)));
    return largest;
}

bool FacetModel::isTicked(const Node &row) const
{
    const Filter &filter = m_search->query().filter;
    const Facet &asked = facetOf(row);
    if (row.kind == Kind::Value)
        return hasValue(filter, asked, asked.values[std::size_t(row.value)]);
    const Facet states{Facet::Kind::States, questionSubject(asked.subject.question), -1, {}, {}};
    return row.kind == Kind::Unknown && hasValue(filter, states, stateValue(State::NotStated));
}

bool FacetModel::isActive(const Node &row) const
{
    if (row.facet >= 0 && row.kind != Kind::Unknown && conditionOf(m_search->query().filter, facetOf(row)) >= 0)
        return true;
    return std::any_of(row.children.begin(), row.children.end(), [this](int child) {
        const Node &below = m_tree.node(child);
        return below.kind == Kind::Unknown ? isTicked(below)
                                           : below.facet != m_tree.node(below.parent).facet && isActive(below);
    });
}

QString FacetModel::title(const Node &row) const
{
    const Facet &asked = facetOf(row);
    if (asked.kind == Facet::Kind::GridRow)
        return m_search->dataset()->question(asked.subject.question).options[std::size_t(asked.subject.row)].label;
    return Wording::subjectText(m_search->dataset()->tables(), asked.subject);
}

QString FacetModel::text(const Node &row) const
{
    const Dataset &dataset = *m_search->dataset();
    switch (row.kind) {
    case Kind::Group:
        return facetOf(row).kind == Facet::Kind::GridRow ? dataset.question(facetOf(row).subject.question).label
            : facetOf(row).kind == Facet::Kind::States   ? tr("Answers found")
                                                         : title(row);
    case Kind::Part:
        return title(row);
    case Kind::Value:
        return Wording::valueText(dataset.tables(), facetOf(row).subject, facetOf(row).values[std::size_t(row.value)]);
    case Kind::Unknown:
        return tr("No answer found");
    case Kind::More:
        return tr("Show all %Ln", nullptr, int(facetOf(row).values.size()));
    case Kind::Histogram:
        break;
    }
    return {};
}

QString FacetModel::sentence(const Node &row) const
{
    const int number = count(row);
    if (row.kind == Kind::Histogram)
        return tr("%1: choose a range", "question").arg(title(row));
    if (number < 0)
        return text(row);
    const bool atLeast = row.kind == Kind::Value && m_search->counts()[std::size_t(row.facet)].atLeast;
    const QString counted = atLeast ? tr("at least %Ln profiles: lists are incomplete", nullptr, number)
                                    : tr("%Ln profiles", nullptr, number);
    return tr("%1: %2", "value: count").arg(text(row), counted);
}

QString FacetModel::largestCountText() const
{
    return m_search->dataset() ? tr("≥ %L1").arg(m_search->dataset()->profileCount()) : QString();
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &row = node(index);
    const int number = count(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return role == Qt::ToolTipRole ? sentence(row).toHtmlEscaped() : sentence(row);
    case Qt::CheckStateRole:
        return row.kind == Kind::Value || row.kind == Kind::Unknown
            ? QVariant(isTicked(row) ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case KindRole:
        return int(row.kind);
    case CountRole:
        return number >= 0 ? QVariant(number) : QVariant();
    case CountTextRole: {
        if (number < 0)
            return {};
        const bool atLeast =
            row.kind == Kind::Value && number > 0 && m_search->counts()[std::size_t(row.facet)].atLeast;
        return atLeast ? tr("≥ %L1").arg(number) : QLocale().toString(number);
    }
    case ShareRole:
        return number >= 0 ? double(number) / largest(row) : 0.0;
    case BinsRole:
    case ChosenBinsRole:
        return bins(row, role);
    case MatchRole:
        return row.facet >= 0 ? int(matchOf(row)) : int(Match::Any);
    case ActiveRole:
        return isActive(row);
    }
    return {};
}

QVariant FacetModel::bins(const Node &row, int role) const
{
    if (row.kind != Kind::Histogram || std::size_t(row.facet) >= m_search->counts().size())
        return {};
    const FacetCounts &counts = m_search->counts()[std::size_t(row.facet)];
    if (role == BinsRole)
        return QVariant::fromValue(QList<int>(counts.bins.begin(), counts.bins.end()));
    const Facet &asked = facetOf(row);
    const int condition = conditionOf(m_search->query().filter, asked);
    QList<bool> chosen(qsizetype(asked.bins.size()), condition < 0);
    if (condition >= 0) {
        for (const ConditionValue &value : m_search->query().filter[std::size_t(condition)].terms.front().values) {
            const NumberRange range = value.kind == ConditionValue::Kind::SizeClass
                ? rangeOf(m_search->dataset()->question(asked.subject.question).classes[std::size_t(value.index)])
                : value.range;
            for (std::size_t bin = 0; bin < asked.bins.size(); ++bin) {
                const NumberRange &part = asked.bins[bin].range;
                if ((!range.lower || *part.lower >= *range.lower) && (!range.upper || *part.upper <= *range.upper))
                    chosen[qsizetype(bin)] = true;
            }
        }
    }
    return QVariant::fromValue(chosen);
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Node &row = node(index);
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return row.kind == Kind::Value || row.kind == Kind::Unknown ? flags | Qt::ItemIsUserCheckable : flags;
}

QString FacetModel::groupId(const QModelIndex &group) const
{
    const Facet &asked = facetOf(node(group));
    const QString question =
        asked.subject.question >= 0 ? m_search->dataset()->question(asked.subject.question).id : QString();
    if (node(group).kind == Kind::Value || node(group).kind == Kind::Part)
        return QString(groupId(parent(group)) % u'/' % QString::number(group.row()));
    return asked.kind == Facet::Kind::States ? u"state"_s
        : question.isEmpty()                 ? QString::number(int(asked.kind))
                                             : question;
}

bool FacetModel::opensAtFirst(const QModelIndex &group) const
{
    const Facet &asked = facetOf(node(group));
    if (node(group).kind != Kind::Group)
        return false;
    return asked.kind == Facet::Kind::Region
        || (asked.kind == Facet::Kind::Number && !m_search->dataset()->question(asked.subject.question).role.isEmpty()
            && !asked.values.empty());
}

} // namespace CityProfiles
