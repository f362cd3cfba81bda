// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counttablemodel.h"
#include "pane.h"

namespace CityProfiles {

class FlatButton;

/// What can be done with two sides: two groups, a city and a group, two survey years.
class GroupsBar : public Pane {
    Q_OBJECT

public:
    /// What stands side by side.
    enum class Sides : quint8 { Groups, City, Years };

    explicit GroupsBar(QWidget *parent = nullptr);

    void setSides(Sides sides);
    void setOrder(CountTableModel::Order order);
    /// Turned off, with the reason as tool tip, where the groups have city pages in common.
    void setSample(bool shown, bool possible);

Q_SIGNALS:
    void orderChosen(CityProfiles::CountTableModel::Order order);
    void sampleChosen(bool shown);
    void swapRequested();
    void copyRequested();
    void exportRequested();
    void closeRequested();

private:
    [[nodiscard]] FlatButton *addButton(const QString &name, const QString &text, const QString &toolTip);

    FlatButton *m_byDifference;
    FlatButton *m_inSurveyOrder;
    FlatButton *m_sample;
    FlatButton *m_swap;
};

} // namespace CityProfiles
