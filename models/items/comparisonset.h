// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QObject>
#include <QStringList>

namespace CityProfiles {

/// The profiles that a person has put side by side, by id, in the order chosen; shared by all pages.
class ComparisonSet : public QObject {
    Q_OBJECT

public:
    static constexpr int maximum = 12;

    explicit ComparisonSet(QObject *parent = nullptr);

    [[nodiscard]] const QStringList &profileIds() const { return m_profileIds; }
    [[nodiscard]] bool contains(const QString &profileId) const { return m_profileIds.contains(profileId); }
    [[nodiscard]] bool isFull() const { return m_profileIds.size() >= maximum; }
    /// The profiles that the dataset has, in order.
    [[nodiscard]] std::vector<ProfileIndex> profiles(const Dataset &dataset) const;

    /// Adds a profile unless it is there or the set is full; returns whether it is in the set now.
    bool add(const QString &profileId);
    void remove(const QString &profileId);
    void toggle(const QString &profileId);
    /// Puts another profile in the place of one.
    void replace(const QString &oldId, const QString &newId);
    /// Puts profiles before the one at `place` (at the end: the size), in order; those that are in the set move there.
    /// Adds no more than fit; returns whether all are in the set now.
    bool insert(const QStringList &profileIds, int place);
    /// Moves the profile at a place to another.
    void move(int from, int to);
    void setProfileIds(const QStringList &profileIds);
    /// Back to what the set was before the last change; once more: forth again.
    void undo();
    [[nodiscard]] bool canUndo() const { return m_before != m_profileIds; }

Q_SIGNALS:
    void changed();

private:
    void change(const QStringList &profileIds);

    QStringList m_profileIds;
    QStringList m_before; ///< the last change
};

} // namespace CityProfiles
