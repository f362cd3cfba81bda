// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsmodel.h"

#include "groupsparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

bool wasAsked(const GroupRow &row)
{
    return row.counts[0].share().all() + row.counts[1].share().all() > 0;
}

} // namespace

GroupsModel::GroupsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void GroupsModel::setGroups(const DatasetPointer &dataset, const std::array<QString, 2> &names,
                            const GroupEdition &counts)
{
    beginResetModel();
    m_dataset = dataset;
    m_names = names;
    m_counts = dataset ? counts : GroupEdition();
    makeRows();
    endResetModel();
}

void GroupsModel::setOrder(Order order)
{
    beginResetModel();
    m_order = order;
    makeRows();
    endResetModel();
}

void GroupsModel::setSampleIntervals(bool shown)
{
    beginResetModel();
    m_sample = shown;
    endResetModel();
}

void GroupsModel::makeRows()
{
    m_rows.clear();
    if (!m_dataset)
        return;
    if (m_order == Order::ByDifference)
        addByDifference();
    else
        addInSurveyOrder();
}

void GroupsModel::addByDifference()
{
    for (const GroupsPart part : {GroupsPart::Differs, GroupsPart::Open, GroupsPart::TooFew, GroupsPart::NotCompared}) {
        const std::size_t title = m_rows.size();
        for (int index = 0; index < int(m_counts.rows.size()); ++index) {
            const GroupRow &row = m_counts.rows[std::size_t(index)];
            if (wasAsked(row) && partOf(row) == part)
                m_rows.push_back({RowKind::Statement, index});
        }
        if (m_rows.size() > title)
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(title), {RowKind::Title, int(part)});
    }
}

void GroupsModel::addInSurveyOrder()
{
    const Codebook &codebook = m_dataset->codebook();
    std::vector<std::vector<int>> rows(codebook.questions.size());
    for (int index = 0; index < int(m_counts.rows.size()); ++index) {
        const GroupRow &row = m_counts.rows[std::size_t(index)];
        if (wasAsked(row))
            rows[std::size_t(row.statement.question)].push_back(index);
    }
    int section = -1;
    for (const int question : codebook.questionOrder()) {
        const std::vector<int> &own = rows[std::size_t(question)];
        if (own.empty())
            continue;
        if (const int next = m_dataset->question(question).section; next != section)
            m_rows.push_back({RowKind::Title, section = next});
        m_rows.push_back({RowKind::Question, question});
        for (const Statement &statement : statementsOf(codebook, question)) {
            const auto found = std::find_if(own.begin(), own.end(), [&](int index) {
                return m_counts.rows[std::size_t(index)].statement == statement;
            });
            if (found != own.end())
                m_rows.push_back({RowKind::Statement, *found});
        }
    }
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

Qt::ItemFlags GroupsModel::flags(const QModelIndex &index) const
{
    const bool title = index.isValid() && m_rows[std::size_t(index.row())].kind != RowKind::Statement;
    return title ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == KindRole)
        return QVariant::fromValue(row.kind);
    const auto column = Column(index.column());
    if (row.kind != RowKind::Statement)
        return role == Qt::DisplayRole && column == Column::Statement ? titleText(row) : QVariant();
    const GroupRow &counted = m_counts.rows[std::size_t(row.index)];
    if (role == StatementRole)
        return QVariant::fromValue(counted.statement);
    switch (column) {
    case Column::Statement:
        return statementData(counted, role);
    case Column::FirstGroup:
        return groupData(counted, 0, role);
    case Column::SecondGroup:
        return groupData(counted, 1, role);
    case Column::Difference:
        return differenceData(counted, role);
    case Column::Count:
        break;
    }
    return {};
}

} // namespace CityProfiles
