// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of two groups side by side say.
#include "groupsmodel.h"

#include "coveragewording.h"
#include "groupsparts.h"
#include "groupwording.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// As rich text only to wrap; every word of the data escaped.
QString toolTip(const QString &text)
{
    return u"<p>"_s % text.toHtmlEscaped() % u"</p>"_s;
}

} // namespace

QString GroupsModel::titleText(const Row &row) const
{
    if (row.kind == RowKind::Question)
        return m_dataset->question(row.index).label;
    if (m_order == Order::Survey)
        return m_dataset->codebook().sections[std::size_t(row.index)].title;
    switch (GroupsPart(row.index)) {
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

QVariant GroupsModel::statementData(const GroupRow &row, int role) const
{
    const Question &question = m_dataset->question(row.statement.question);
    const bool ofItself = isAnswer(row.statement) && question.kind != QuestionKind::YesNo; // unlike "Yes", "Median"
    const bool alone = m_order == Order::ByDifference; // not below its question
    switch (role) {
    case Qt::DisplayRole:
        return alone && !ofItself ? Wording::statementTitle(m_dataset->codebook(), row.statement)
                                  : Wording::statementText(m_dataset->codebook(), row.statement);
    case Qt::AccessibleTextRole:
        return Wording::statementTitle(m_dataset->codebook(), row.statement);
    case NoteRole:
        return alone && ofItself ? question.label : QString();
    }
    return {};
}

QVariant GroupsModel::groupData(const GroupRow &row, std::size_t group, int role) const
{
    const StatementCount &count = row.counts[group];
    const QString share = Wording::groupShareText(row.statement, count);
    const auto inWords = [&] { return Wording::countText(m_dataset->codebook(), row.statement, count); };
    switch (role) {
    case Qt::DisplayRole:
        return share.isEmpty() ? inWords() : share;
    case NoteRole:
        return share.isEmpty() ? QString() : inWords();
    case Qt::AccessibleTextRole: {
        const QString words = share.isEmpty() ? inWords() : tr("%1, %2", "share, count").arg(share, inWords());
        return tr("%1, %2: %3", "group, what is stated, how many")
            .arg(m_names[group], Wording::statementTitle(m_dataset->codebook(), row.statement), words);
    }
    case ShareRole:
        return share.isEmpty() || count.share().tooFew() ? QVariant() : QVariant::fromValue(count.share());
    case CountRole:
        return count.yes;
    }
    return {};
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
    return Wording::differenceText(row, m_names[0], m_names[1]);
}

QString GroupsModel::sampleWords(const PointRange &interval) const
{
    GroupRow row;
    row.difference = interval;
    return tr("%1, as if a random sample", "difference").arg(Wording::differenceText(row, m_names[0], m_names[1]));
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
        const QString title = Wording::statementTitle(m_dataset->codebook(), row.statement);
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
    if (column == Column::FirstGroup || column == Column::SecondGroup) {
        const std::size_t group = column == Column::FirstGroup ? 0 : 1;
        switch (role) {
        case Qt::DisplayRole:
            return m_names[group];
        case NoteRole:
            return Wording::cityPages(m_counts.sizes[group]);
        case CountRole:
            return m_counts.sizes[group];
        case Qt::ToolTipRole:
            return toolTip(tr("%1: %2", "group, number of city pages")
                               .arg(m_names[group], Wording::cityPages(m_counts.sizes[group])));
        }
        return {};
    }
    if (role == Qt::ToolTipRole && column == Column::Difference)
        return toolTip(tr("The share of %1 less the share of %2, in percentage points").arg(m_names[0], m_names[1]));
    if (role != Qt::DisplayRole)
        return {};
    return column == Column::Statement ? tr("Answer") : tr("Difference");
}

} // namespace CityProfiles
