// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace CityProfiles {

using Extras = QMap<QString, QString>; ///< columns that this program doesn't know, kept for the way back

/// A set of editions by index, at most 64. Empty as read from a file means: all.
class EditionSet {
public:
    EditionSet() = default;
    explicit EditionSet(quint64 bits)
        : m_bits(bits)
    {
    }
    void insert(int edition) { m_bits |= quint64(1) << edition; }
    [[nodiscard]] bool contains(int edition) const { return m_bits == 0 || (m_bits >> edition & 1) != 0; }
    [[nodiscard]] bool isAll() const { return m_bits == 0; }
    [[nodiscard]] quint64 bits() const { return m_bits; }
    bool operator==(const EditionSet &) const = default;

private:
    quint64 m_bits = 0;
};

/// One wave of the survey.
struct Edition {
    QString id; ///< "2018"
    int position = 0;
    QString title;
    std::optional<int> respondents; ///< cities that responded, where printed
    QString note;
    Extras extras;
};

} // namespace CityProfiles
