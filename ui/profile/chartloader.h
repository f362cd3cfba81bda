// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QScrollArea;

namespace CityProfiles {

class ProfileSheet;

/// Makes charts, and looks for similar cities, when they come near: at once where they are in sight, in idle moments
/// where they are within one height of the viewport.
class ChartLoader : public QObject {
    Q_OBJECT

public:
    ChartLoader(QScrollArea *area, ProfileSheet *sheet);

    /// Makes the charts in sight now; the others follow.
    void loadVisible();

private:
    void loadNext();
    /// Makes charts that lie within `reach` above or below the viewport, at most `limit`; returns whether more wait.
    bool load(int reach, int limit);

    QScrollArea *m_area;
    ProfileSheet *m_sheet;
    QTimer m_idle;
};

} // namespace CityProfiles
