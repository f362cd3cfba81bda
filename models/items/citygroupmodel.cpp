// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citygroupmodel.h"

#include "answerwording.h"
#include "groupwording.h"
#include "standingwording.h"
#include "summarywording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// What a row is ordered by is what it shows: a percentage, or the cautious end of a range.
double shownPercent(const ShareBounds &share, double boundOfRange)
{
    return share.percentageAllowed() ? share.percent() : boundOfRange;
}

} // namespace

CityGroupModel::CityGroupModel(QObject *parent)
    : CountTableModel(parent)
{
}

void CityGroupModel::setCity(const DatasetPointer &dataset, const GroupProfile &beside, const QString &group)
{
    beginResetModel();
    m_beside = dataset ? beside : GroupProfile();
    m_words.assign(m_beside.rows.size(), {});
    setSides(dataset, {dataset ? Wording::shortProfileLabel(*dataset, beside.index) : QString(), group});
    m_certain = 0;
    if (dataset) {
        const auto sentences = Wording::summary(*dataset, m_beside, group); // one for each of these rows, in order
        for (const std::size_t row : certainDifferences(*dataset, m_beside))
            m_words[row] = sentences[std::size_t(m_certain++)].text;
    }
    makeRows();
    endResetModel();
}

bool CityGroupModel::isLeftOut(int row) const
{
    return !isOffered(dataset()->codebook(), counted(row).statement, m_beside.profile.edition);
}

CityGroupModel::Part CityGroupModel::partOf(int row) const
{
    const GroupProfileRow &own = counted(row);
    if (own.holds == Truth::Unknown)
        return Part::Unknown;
    if (!isAnswer(own.statement))
        return Part::Numbers;
    if (own.count.share().tooFew())
        return Part::TooFew;
    return own.holds == Truth::Yes ? Part::Says : Part::DoesNotSay;
}

void CityGroupModel::addByDifference()
{
    std::array<std::vector<int>, std::size_t(Part::Count)> parts;
    for (int row = 0; row < countedRows(); ++row) {
        if (!isLeftOut(row))
            parts[std::size_t(partOf(row))].push_back(row);
    }
    std::ranges::stable_sort(parts[std::size_t(Part::Says)], {}, [this](int row) {
        const ShareBounds share = counted(row).count.share();
        return shownPercent(share, share.highestPercent());
    });
    std::ranges::stable_sort(parts[std::size_t(Part::DoesNotSay)], std::greater(), [this](int row) {
        const ShareBounds share = counted(row).count.share();
        return shownPercent(share, share.lowestPercent());
    });
    for (std::size_t part = 0; part < parts.size(); ++part)
        addPart(int(part), parts[part]);
}

QString CityGroupModel::partTitle(int part) const
{
    switch (Part(part)) {
    case Part::Says:
        return tr("What the city answers, the rarest first");
    case Part::DoesNotSay:
        return tr("What others answer, the most frequent first");
    case Part::Numbers:
        return tr("Numbers and texts");
    case Part::TooFew:
        return tr("Fewer than 5 answers in the group");
    case Part::Unknown:
    case Part::Count:
        break;
    }
    return tr("Not known of the city");
}

QVariant CityGroupModel::cellData(int row, Column column, int role) const
{
    switch (column) {
    case Column::FirstGroup:
        return ownData(row, role);
    case Column::SecondGroup:
        return countData(counted(row).statement, counted(row).count, 1, role);
    default:
        return wordsData(row, role);
    }
}

QVariant CityGroupModel::ownData(int row, int role) const
{
    const GroupProfileRow &own = counted(row);
    const QString said = Wording::ownText(dataset()->codebook(), m_beside.profile, own);
    const QString rank = own.standing && own.standing->base() > 1
        ? Wording::rankText(*own.standing, dataset()->quantity(m_beside.index, own.statement.question)->referenceYear)
        : QString();
    switch (role) {
    case Qt::DisplayRole:
        return said;
    case NoteRole:
        return rank;
    case Qt::ToolTipRole:
        return rank.isEmpty() ? QVariant() : wrappingToolTip(Wording::rankExplanation(*own.standing));
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "city, what is stated, its answer")
            .arg(names()[0], Wording::statementTitle(dataset()->codebook(), own.statement),
                 rank.isEmpty() ? said : tr("%1, %2", "number, its rank").arg(said, rank));
    }
    return {};
}

QVariant CityGroupModel::wordsData(int row, int role) const
{
    const GroupProfileRow &own = counted(row);
    if (role == CertainRole)
        return !m_words[std::size_t(row)].isEmpty();
    const bool accessible = role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !accessible)
        return {};
    if (!m_words[std::size_t(row)].isEmpty())
        return m_words[std::size_t(row)];
    QString reason;
    if (own.holds != Truth::Unknown && isAnswer(own.statement) && own.count.complete < fewestComplete)
        reason = tr("fewer than 10 complete answers: no comparison in words");
    return accessible ? Wording::statementTitle(dataset()->codebook(), own.statement) % u": "_s % reason : reason;
}

QVariant CityGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (Column(section)) {
    case Column::FirstGroup:
        if (role == NoteRole)
            return dataset() ? Wording::surveyYear(dataset()->codebook(), m_beside.profile.edition) : QString();
        if (role == Qt::DisplayRole)
            return dataset() ? Wording::cityLabel(*dataset(), dataset()->city(m_beside.index)) : QString();
        return role == Qt::ToolTipRole ? QVariant() : sideHead(0, role);
    case Column::SecondGroup:
        return sideHead(1, role);
    case Column::Statement:
        return role == Qt::DisplayRole ? tr("Answer") : QVariant();
    default:
        return role == Qt::DisplayRole ? tr("What is certain, in words") : QVariant();
    }
}

} // namespace CityProfiles
