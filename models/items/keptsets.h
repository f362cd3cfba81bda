// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantList>

namespace CityProfiles {

/// Sets of profiles that a person named and kept, by name in the order of keeping. Names are unlike each other.
class KeptSets : public QObject {
    Q_OBJECT

public:
    struct Set {
        QString name;
        QStringList profileIds;

        bool operator==(const Set &) const = default;
    };

    explicit KeptSets(QObject *parent = nullptr);

    [[nodiscard]] const QList<Set> &sets() const { return m_sets; }
    /// Keeps a set under a name; where there is one of that name, under "name (2)". Returns the name that it has now;
    /// empty where the name was blank or the set empty: then nothing is kept.
    QString keep(const QString &name, const QStringList &profileIds);
    void rename(int place, const QString &name);
    void remove(int place);

    /// For the settings: a list of name, ids, name, ids.
    [[nodiscard]] QVariantList toVariant() const;
    /// What can't be read is left out.
    void setVariant(const QVariantList &list);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString freeName(const QString &name) const;

    QList<Set> m_sets;
};

} // namespace CityProfiles
