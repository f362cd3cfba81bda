// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counttablemodel.h"

#include "coveragewording.h"
#include "groupwording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

void CountTableModel::setSides(const DatasetPointer &dataset, const std::array<QString, 2> &names)
{
    m_dataset = dataset;
    m_names = names;
}

void CountTableModel::setOrder(Order order)
{
    beginResetModel();
    m_order = order;
    makeRows();
    endResetModel();
}

void CountTableModel::makeRows()
{
    m_rows.clear();
    if (!m_dataset)
        return;
    if (m_order == Order::ByDifference)
        addByDifference();
    else
        addInSurveyOrder();
}

void CountTableModel::addPart(int part, const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    m_rows.push_back({RowKind::Title, part});
    for (const int row : rows)
        m_rows.push_back({RowKind::Statement, row});
}

void CountTableModel::addInSurveyOrder()
{
    const Codebook &codebook = m_dataset->codebook();
    std::vector<std::vector<int>> rows(codebook.questions.size());
    for (int index = 0; index < countedRows(); ++index) {
        if (!isLeftOut(index))
            rows[std::size_t(statement(index).question)].push_back(index);
    }
    int section = -1;
    for (const int question : codebook.questionOrder()) {
        const std::vector<int> &own = rows[std::size_t(question)];
        if (own.empty())
            continue;
        if (const int next = m_dataset->question(question).section; next != section)
            m_rows.push_back({RowKind::Title, section = next});
        m_rows.push_back({RowKind::Question, question});
        for (const Statement &stated : statementsOf(codebook, question)) {
            const auto found =
                std::find_if(own.begin(), own.end(), [&](int index) { return statement(index) == stated; });
            if (found != own.end())
                m_rows.push_back({RowKind::Statement, *found});
        }
    }
}

int CountTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CountTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

Qt::ItemFlags CountTableModel::flags(const QModelIndex &index) const
{
    const bool title = index.isValid() && m_rows[std::size_t(index.row())].kind != RowKind::Statement;
    return title ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QString CountTableModel::titleText(const Row &row) const
{
    if (row.kind == RowKind::Question)
        return m_dataset->question(row.index).label;
    return m_order == Order::Survey ? m_dataset->codebook().sections[std::size_t(row.index)].title
                                    : partTitle(row.index);
}

QVariant CountTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == KindRole)
        return QVariant::fromValue(row.kind);
    const auto column = Column(index.column());
    if (row.kind != RowKind::Statement)
        return role == Qt::DisplayRole && column == Column::Statement ? titleText(row) : QVariant();
    if (role == StatementRole)
        return QVariant::fromValue(statement(row.index));
    return column == Column::Statement ? statementData(row.index, role) : cellData(row.index, column, role);
}

QVariant CountTableModel::statementData(int row, int role) const
{
    const Statement stated = statement(row);
    const Question &question = m_dataset->question(stated.question);
    const bool ofItself = isAnswer(stated) && question.kind != QuestionKind::YesNo; // unlike "Yes", "Number"
    const bool alone = m_order == Order::ByDifference; // not below its question
    switch (role) {
    case Qt::DisplayRole:
        return alone && !ofItself ? Wording::statementTitle(m_dataset->codebook(), stated)
                                  : Wording::statementText(m_dataset->codebook(), stated);
    case Qt::AccessibleTextRole:
        return Wording::statementTitle(m_dataset->codebook(), stated);
    case NoteRole:
        return alone && ofItself ? question.label : QString();
    }
    return {};
}

QVariant CountTableModel::countData(const Statement &statement, const StatementCount &count, std::size_t side,
                                    int role) const
{
    const QString share = Wording::groupShareText(statement, count);
    const auto inWords = [&] { return Wording::countText(m_dataset->codebook(), statement, count); };
    switch (role) {
    case Qt::DisplayRole:
        return share.isEmpty() ? inWords() : share;
    case NoteRole:
        return share.isEmpty() ? QString() : inWords();
    case Qt::AccessibleTextRole: {
        const QString words = share.isEmpty() ? inWords() : tr("%1, %2", "share, count").arg(share, inWords());
        return tr("%1, %2: %3", "group, what is stated, how many")
            .arg(m_names[side], Wording::statementTitle(m_dataset->codebook(), statement), words);
    }
    case ShareRole:
        return share.isEmpty() || count.share().tooFew() ? QVariant() : QVariant::fromValue(count.share());
    case CountRole:
        return count.yes;
    }
    return {};
}

QVariant CountTableModel::sideHead(std::size_t side, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_names[side];
    case NoteRole:
        return Wording::cityPages(size(side));
    case CountRole:
        return size(side);
    case Qt::ToolTipRole:
        return wrappingToolTip(
            tr("%1: %2", "group, number of city pages").arg(m_names[side], Wording::cityPages(size(side))));
    }
    return {};
}

QString wrappingToolTip(const QString &text)
{
    return u"<p>"_s % text.toHtmlEscaped() % u"</p>"_s;
}

} // namespace CityProfiles
