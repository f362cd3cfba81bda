// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesmodel.h"

#include "answerwording.h"
#include "changewording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

ChangesModel::ChangesModel(QObject *parent)
    : CountTableModel(parent)
{
}

void ChangesModel::setChanges(const DatasetPointer &dataset, const EditionChanges &changes)
{
    beginResetModel();
    m_changes = dataset ? changes : EditionChanges();
    const auto year = [&](int edition) {
        return dataset ? dataset->codebook().editions[std::size_t(edition)].id : QString();
    };
    setSides(dataset, {year(changes.earlier), year(changes.later)});
    makeRows();
    endResetModel();
}

bool ChangesModel::isLeftOut(int row) const
{
    const Question &question = dataset()->question(row);
    return !question.askedIn.contains(m_changes.earlier) || !question.askedIn.contains(m_changes.later);
}

ChangesModel::Part ChangesModel::partOf(int row) const
{
    if (counts(row).changed > 0)
        return Part::Changed;
    return counts(row).same > 0 ? Part::Same : Part::CannotTell;
}

void ChangesModel::addByDifference()
{
    std::array<std::vector<int>, std::size_t(Part::Count)> parts;
    for (const int row : dataset()->codebook().questionOrder()) {
        if (!isLeftOut(row))
            parts[std::size_t(partOf(row))].push_back(row);
    }
    std::ranges::stable_sort(parts[std::size_t(Part::Changed)], std::greater(),
                             [this](int row) { return counts(row).changed; });
    for (std::size_t part = 0; part < parts.size(); ++part)
        addPart(int(part), parts[part]);
}

void ChangesModel::addInSurveyOrder()
{
    std::vector<std::vector<int>> sections(dataset()->codebook().sections.size());
    std::vector<int> order; // of the sections
    for (const int row : dataset()->codebook().questionOrder()) {
        const int section = dataset()->question(row).section;
        if (isLeftOut(row))
            continue;
        if (sections[std::size_t(section)].empty())
            order.push_back(section);
        sections[std::size_t(section)].push_back(row);
    }
    for (const int section : order)
        addPart(section, sections[std::size_t(section)]);
}

QString ChangesModel::partTitle(int part) const
{
    switch (Part(part)) {
    case Part::Changed:
        return tr("Some city changed its answer");
    case Part::Same:
        return tr("No city certainly changed its answer");
    case Part::CannotTell:
    case Part::Count:
        break;
    }
    return tr("Cannot tell of any city");
}

QVariant ChangesModel::statementData(int row, int role) const
{
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? dataset()->question(row).label : QVariant();
}

QVariant ChangesModel::cellData(int row, Column column, int role) const
{
    switch (column) {
    case Column::FirstGroup:
        return changedData(row, role);
    case Column::SecondGroup:
        return keptData(row, role);
    default:
        return citiesData(row, role);
    }
}

QVariant ChangesModel::changedData(int row, int role) const
{
    const ChangeCounts &own = counts(row);
    const ShareBounds share{own.changed, own.changed + own.same, own.cannotTell};
    switch (role) {
    case Qt::DisplayRole:
        return share.known == 0 ? tr("cannot tell")
                                : tr("%1 of %2", "changed, compared")
                                      .arg(Wording::numberText(own.changed), Wording::numberText(share.known));
    case NoteRole:
        return own.reversed > 0
            ? tr("%n reversed from yes to no or no to yes: deserve a second look", nullptr, own.reversed)
            : QString();
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "question, what changed")
            .arg(dataset()->question(row).label, Wording::changeCountText(own));
    case ShareRole:
        return share.known == 0 ? QVariant() : QVariant::fromValue(share);
    }
    return {};
}

QVariant ChangesModel::keptData(int row, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const ChangeCounts &own = counts(row);
    QStringList parts;
    if (own.same > 0)
        parts.append(tr("%1 the same", "how many cities").arg(Wording::numberText(own.same)));
    if (own.cannotTell > 0)
        parts.append((inOwnWords(dataset()->question(row))
                          ? tr("%1 cannot tell: an answer is missing, or the texts differ", "how many cities")
                          : tr("%1 cannot tell: an answer is missing or incomplete", "how many cities"))
                         .arg(Wording::numberText(own.cannotTell)));
    return parts.join(", "_L1);
}

QVariant ChangesModel::citiesData(int row, int role) const
{
    const std::vector<ProfileIndex> &cities = m_changes.changed[std::size_t(row)];
    if (role == CertainRole)
        return true;
    if (role == CitiesRole)
        return cities.empty() ? QVariant() : QVariant::fromValue(QList<ProfileIndex>(cities.begin(), cities.end()));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList names;
    for (std::size_t city = 0; city < std::min(cities.size(), std::size_t(mostNamed)); ++city)
        names.append(Wording::cityLabel(*dataset(), dataset()->city(cities[city])));
    const int more = counts(row).changed - int(names.size());
    const QString all = names.join(u" · "_s); // a name may have a comma: "Denver, CO"
    return more > 0 ? tr("%1 and %n more", "names of cities", more).arg(all) : all;
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (Column(section)) {
    case Column::Statement:
        return role == Qt::DisplayRole ? tr("Question") : QVariant();
    case Column::FirstGroup:
        if (role == NoteRole)
            return tr("from %1 to %2", "survey years").arg(names()[0], names()[1]);
        return role == Qt::DisplayRole ? tr("Changed") : QVariant();
    case Column::SecondGroup:
        return role == Qt::DisplayRole ? tr("Not changed, or cannot tell") : QVariant();
    default:
        return role == Qt::DisplayRole ? tr("Cities that changed") : QVariant();
    }
}

} // namespace CityProfiles
