// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptsets.h"

#include <algorithm>

namespace CityProfiles {

KeptSets::KeptSets(QObject *parent)
    : QObject(parent)
{
}

QString KeptSets::freeName(const QString &name) const
{
    const auto taken = [this](const QString &wanted) {
        return std::any_of(m_sets.begin(), m_sets.end(), [&](const Set &set) { return set.name == wanted; });
    };
    QString found = name;
    for (int number = 2; taken(found); ++number)
        found = tr("%1 (%2)", "name of a set, number").arg(name, QString::number(number));
    return found;
}

QString KeptSets::keep(const QString &name, const QStringList &profileIds)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty() || profileIds.isEmpty())
        return {};
    m_sets.append({freeName(wanted), profileIds});
    Q_EMIT changed();
    return m_sets.constLast().name;
}

void KeptSets::rename(int place, const QString &name)
{
    const QString wanted = name.simplified();
    if (place < 0 || place >= m_sets.size() || wanted.isEmpty() || wanted == m_sets.at(place).name)
        return;
    m_sets[place].name.clear(); // its own name is free to it
    m_sets[place].name = freeName(wanted);
    Q_EMIT changed();
}

void KeptSets::remove(int place)
{
    if (place < 0 || place >= m_sets.size())
        return;
    m_sets.removeAt(place);
    Q_EMIT changed();
}

QVariantList KeptSets::toVariant() const
{
    QVariantList list;
    for (const Set &set : m_sets)
        list << set.name << set.profileIds;
    return list;
}

void KeptSets::setVariant(const QVariantList &list)
{
    m_sets.clear();
    for (qsizetype i = 0; i + 1 < list.size(); i += 2) {
        const QString name = list.at(i).toString();
        const QStringList ids = list.at(i + 1).toStringList();
        if (!name.isEmpty() && !ids.isEmpty())
            m_sets.append({freeName(name), ids});
    }
    Q_EMIT changed();
}

} // namespace CityProfiles
