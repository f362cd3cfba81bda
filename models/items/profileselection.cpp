// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileselection.h"

namespace CityProfiles {

ProfileSelection::ProfileSelection(QObject *parent)
    : QObject(parent)
{
}

void ProfileSelection::setDataset(const DatasetPointer &dataset)
{
    m_size = dataset ? dataset->profileCount() : 0;
    m_profiles = ProfileSet(m_size);
    tell();
}

void ProfileSelection::clear()
{
    if (m_count == 0)
        return;
    m_profiles = ProfileSet(m_size);
    tell();
}

void ProfileSelection::toggle(ProfileIndex profile)
{
    if (profile >= m_size)
        return;
    if (m_profiles.contains(profile))
        m_profiles.remove(profile);
    else
        m_profiles.insert(profile);
    tell();
}

void ProfileSelection::pick(const ProfileIndex *first, const ProfileIndex *last, bool besides)
{
    if (!besides)
        m_profiles = ProfileSet(m_size);
    for (; first != last; ++first) {
        if (*first < m_size)
            m_profiles.insert(*first);
    }
    tell();
}

void ProfileSelection::setProfiles(const ProfileSet &profiles)
{
    if (profiles == m_profiles || profiles.words().size() != m_profiles.words().size())
        return;
    m_profiles = profiles;
    tell();
}

void ProfileSelection::tell()
{
    m_count = m_profiles.count();
    Q_EMIT changed();
}

} // namespace CityProfiles
