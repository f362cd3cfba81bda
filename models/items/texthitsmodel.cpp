// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texthitsmodel.h"

#include "answerwording.h"
#include "textfinder.h"

#include <algorithm>

namespace CityProfiles {

TextHitsModel::TextHitsModel(TextFinder *finder, QObject *parent)
    : QAbstractListModel(parent)
    , m_finder(finder)
{
    connect(finder, &TextFinder::changed, this, &TextHitsModel::reset);
}

void TextHitsModel::reset()
{
    beginResetModel();
    m_rows = int(m_finder->found().hits.size());
    endResetModel();
}

const TextHit &TextHitsModel::hit(const QModelIndex &index) const
{
    return m_finder->found().hits[std::size_t(index.row())];
}

ProfileIndex TextHitsModel::profile(const QModelIndex &index) const
{
    return hit(index).profile;
}

int TextHitsModel::question(const QModelIndex &index) const
{
    return hit(index).question;
}

int TextHitsModel::rowOf(ProfileIndex profile) const
{
    const auto &hits = m_finder->found().hits;
    const auto found =
        std::find_if(hits.begin(), hits.end(), [profile](const TextHit &hit) { return hit.profile == profile; });
    return found == hits.end() ? -1 : int(found - hits.begin());
}

int TextHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QString TextHitsModel::sentence(const TextHit &hit) const
{
    const Dataset &dataset = *m_finder->dataset();
    return tr("%1. %2: %3", "city. question: what was found")
        .arg(Wording::profileLabel(dataset, hit.profile), dataset.question(hit.question).label, hit.passage.text);
}

QVariant TextHitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Dataset &dataset = *m_finder->dataset();
    const TextHit &found = hit(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sentence(found);
    case Qt::ToolTipRole:
        return sentence(found).toHtmlEscaped();
    case ProfileRole:
        return QVariant::fromValue(found.profile);
    case QuestionRole:
        return dataset.question(found.question).label;
    case PassageRole:
        return found.passage.text;
    case MarksRole: {
        QList<QPair<int, int>> marks;
        for (const TextRange &range : found.passage.ranges)
            marks.append({int(range.start), int(range.length)});
        return QVariant::fromValue(marks);
    }
    case FirstRole:
        return index.row() == 0 || hit(index.siblingAtRow(index.row() - 1)).profile != found.profile;
    case NameRole:
        return Wording::cityLabel(dataset, dataset.city(found.profile));
    case SecondaryTextRole:
        return Wording::countryAndYear(dataset, found.profile);
    }
    return {};
}

} // namespace CityProfiles
