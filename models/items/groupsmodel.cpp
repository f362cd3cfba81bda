// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsmodel.h"

#include "groupsparts.h"
#include "groupwording.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

GroupsModel::GroupsModel(QObject *parent)
    : CountTableModel(parent)
{
}

void GroupsModel::setGroups(const DatasetPointer &dataset, const std::array<QString, 2> &names,
                            const GroupEdition &counts)
{
    beginResetModel();
    setSides(dataset, names);
    m_counts = dataset ? counts : GroupEdition();
    makeRows();
    endResetModel();
}

void GroupsModel::setSampleIntervals(bool shown)
{
    beginResetModel();
    m_sample = shown;
    endResetModel();
}

bool GroupsModel::isLeftOut(int row) const
{
    return counted(row).counts[0].share().all() + counted(row).counts[1].share().all() == 0;
}

void GroupsModel::addByDifference()
{
    for (const GroupsPart part : {GroupsPart::Differs, GroupsPart::Open, GroupsPart::TooFew, GroupsPart::NotCompared}) {
        std::vector<int> rows;
        for (int row = 0; row < countedRows(); ++row) {
            if (!isLeftOut(row) && partOf(counted(row)) == part)
                rows.push_back(row);
        }
        addPart(int(part), rows);
    }
}

QString GroupsModel::partTitle(int part) const
{
    switch (GroupsPart(part)) {
    case GroupsPart::Differs:
        return tr("Certainly different");
    case GroupsPart::Open:
        return tr("No difference, or none that is certain");
    case GroupsPart::TooFew:
        return tr("Fewer than 5 answers in a group");
    case GroupsPart::NotCompared:
        break;
    }
    return tr("Numbers and texts");
}

QVariant GroupsModel::cellData(int row, Column column, int role) const
{
    if (column == Column::Difference)
        return differenceData(counted(row), role);
    const std::size_t group = column == Column::FirstGroup ? 0 : 1;
    return countData(counted(row).statement, counted(row).counts[group], group, role);
}

QString GroupsModel::differenceWords(const GroupRow &row) const
{
    switch (partOf(row)) {
    case GroupsPart::TooFew:
        return tr("too few answers to compare");
    case GroupsPart::NotCompared:
        return row.statement.kind == Statement::Kind::Number ? tr("not compared: a missing number may lie anywhere")
                                                             : tr("not compared: it says only what our copies show");
    case GroupsPart::Differs:
    case GroupsPart::Open:
        break;
    }
    return Wording::differenceText(row, names()[0], names()[1]);
}

QString GroupsModel::sampleWords(const PointRange &interval) const
{
    GroupRow row;
    row.difference = interval;
    return tr("%1, as if a random sample", "difference").arg(Wording::differenceText(row, names()[0], names()[1]));
}

QVariant GroupsModel::differenceData(const GroupRow &row, int role) const
{
    const bool compared = partOf(row) <= GroupsPart::Open;
    const std::optional<PointRange> sample =
        m_sample && compared ? sampleInterval(m_counts, row) : std::optional<PointRange>();
    switch (role) {
    case Qt::DisplayRole:
        return differenceWords(row);
    case NoteRole:
        return sample ? sampleWords(*sample) : QString();
    case Qt::AccessibleTextRole: {
        const QString title = Wording::statementTitle(dataset()->codebook(), row.statement);
        const QString words = sample
            ? tr("%1; %2", "difference, interval").arg(differenceWords(row), sampleWords(*sample))
            : differenceWords(row);
        return tr("%1: %2", "what is stated, difference").arg(title, words);
    }
    case RangeRole:
        return compared ? QVariant::fromValue(*row.difference) : QVariant();
    case SampleRole:
        return sample ? QVariant::fromValue(*sample) : QVariant();
    }
    return {};
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = Column(section);
    if (column == Column::FirstGroup || column == Column::SecondGroup)
        return sideHead(column == Column::FirstGroup ? 0 : 1, role);
    if (role == Qt::ToolTipRole && column == Column::Difference)
        return wrappingToolTip(
            tr("The share of %1 less the share of %2, in percentage points").arg(names()[0], names()[1]));
    if (role == SidesRole)
        return column == Column::Difference;
    if (role != Qt::DisplayRole)
        return {};
    return column == Column::Statement ? tr("Answer") : tr("Difference");
}

} // namespace CityProfiles
