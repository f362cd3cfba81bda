// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonset.h"

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

bool ComparisonSet::add(const QString &profileId)
{
    if (contains(profileId))
        return true;
    if (isFull())
        return false;
    m_profileIds.append(profileId);
    Q_EMIT changed();
    return true;
}

void ComparisonSet::remove(const QString &profileId)
{
    if (m_profileIds.removeAll(profileId) > 0)
        Q_EMIT changed();
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
    if (contains(newId))
        m_profileIds.removeAt(place);
    else
        m_profileIds[place] = newId;
    Q_EMIT changed();
}

void ComparisonSet::setProfileIds(const QStringList &profileIds)
{
    const QStringList wanted = profileIds.first(qMin<qsizetype>(profileIds.size(), maximum));
    if (wanted == m_profileIds)
        return;
    m_profileIds = wanted;
    Q_EMIT changed();
}

} // namespace CityProfiles
