// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonset.h"

#include <algorithm>
#include <utility>

namespace CityProfiles {

ComparisonSet::ComparisonSet(QObject *parent)
    : QObject(parent)
{
}

std::vector<ProfileIndex> ComparisonSet::profiles(const Dataset &dataset) const
{
    std::vector<ProfileIndex> found;
    for (const QString &id : m_profileIds) {
        if (const auto profile = dataset.findProfile(id))
            found.push_back(*profile);
    }
    return found;
}

void ComparisonSet::change(const QStringList &profileIds)
{
    if (profileIds == m_profileIds)
        return;
    m_before = std::exchange(m_profileIds, profileIds);
    Q_EMIT changed();
}

bool ComparisonSet::add(const QString &profileId)
{
    return contains(profileId) || insert({profileId}, int(m_profileIds.size()));
}

void ComparisonSet::remove(const QString &profileId)
{
    QStringList rest = m_profileIds;
    rest.removeAll(profileId);
    change(rest);
}

void ComparisonSet::toggle(const QString &profileId)
{
    if (contains(profileId))
        remove(profileId);
    else
        add(profileId);
}

void ComparisonSet::replace(const QString &oldId, const QString &newId)
{
    const qsizetype place = m_profileIds.indexOf(oldId);
    if (place < 0 || oldId == newId)
        return;
    QStringList ids = m_profileIds;
    if (contains(newId))
        ids.removeAt(place);
    else
        ids[place] = newId;
    change(ids);
}

bool ComparisonSet::insert(const QStringList &profileIds, int place)
{
    const auto wanted = [&](const QString &id) { return profileIds.contains(id); };
    qsizetype room = maximum - m_profileIds.size();
    QStringList coming;
    for (const QString &id : profileIds) {
        if (!coming.contains(id) && (contains(id) || room-- > 0))
            coming.append(id);
    }
    QStringList before = m_profileIds.first(qBound(0, place, int(m_profileIds.size())));
    QStringList behind = m_profileIds.sliced(before.size());
    before.removeIf(wanted);
    behind.removeIf(wanted);
    change(before + coming + behind);
    return std::all_of(profileIds.begin(), profileIds.end(), [this](const QString &id) { return contains(id); });
}

void ComparisonSet::move(int from, int to)
{
    if (from < 0 || to < 0 || from >= m_profileIds.size() || to >= m_profileIds.size())
        return;
    QStringList ids = m_profileIds;
    ids.move(from, to);
    change(ids);
}

void ComparisonSet::setProfileIds(const QStringList &profileIds)
{
    change(profileIds.first(qMin<qsizetype>(profileIds.size(), maximum)));
}

void ComparisonSet::undo()
{
    change(QStringList(m_before));
}

} // namespace CityProfiles
