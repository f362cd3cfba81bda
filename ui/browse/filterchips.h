// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace CityProfiles {

class FlatButton;
class ProfileSearch;

/// The conditions of the list in plain words, one behind another; a click takes one away. Hidden without any.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(ProfileSearch *search, QWidget *parent = nullptr);

    /// The filter as options of the command line: "--where roles=designer --edition 2018".
    [[nodiscard]] QString asOptions() const;

Q_SIGNALS:
    void copied();

private:
    void rebuild();
    void addChip(std::size_t condition);
    void remove(std::size_t condition);
    void copy();

    ProfileSearch *m_search;
    QList<QWidget *> m_chips;
};

} // namespace CityProfiles
