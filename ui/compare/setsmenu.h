// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace CityProfiles {

class ComparisonSet;
class KeptSets;

/// Sets of compared profiles by name: keep the one of now, take one up again, rename and remove.
class SetsMenu : public QMenu {
    Q_OBJECT

public:
    explicit SetsMenu(QWidget *parent = nullptr);

    /// Both must outlive the menu.
    void setSets(KeptSets *kept, ComparisonSet *set);

private:
    void fill();
    void addKept();
    void keep();
    void rename(int place);
    void askToRemove(int place);

    KeptSets *m_kept = nullptr;
    ComparisonSet *m_set = nullptr;
};

} // namespace CityProfiles
