// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QScrollArea;

namespace CityProfiles {

class ChartPanel;

/// Makes charts when they come near: at once where they are in sight, in idle moments where they are within one height
/// of the viewport.
class ChartLoader : public QObject {
    Q_OBJECT

public:
    /// The panels of the page as they are at the time; all of them in the area's widget.
    using Panels = std::function<std::vector<ChartPanel *>()>;

    ChartLoader(QScrollArea *area, Panels panels);

    /// Makes the charts in sight now; the others follow.
    void loadVisible();

Q_SIGNALS:
    /// The charts in a part of the page, in coordinates of the viewport, are made; what else comes near may follow.
    void loaded(const QRect &sight);

private:
    void loadNext();
    /// Makes charts that lie within `reach` above or below the viewport, at most `limit`; returns whether more wait.
    bool load(int reach, int limit);

    QScrollArea *m_area;
    Panels m_panels;
    QTimer m_idle;
};

} // namespace CityProfiles
