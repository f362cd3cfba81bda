// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapanswers.h"
#include "mapplaces.h"

#include <QFutureWatcher>
#include <QWidget>

class QStackedWidget;

namespace CityProfiles {

class ComparisonSet;
class MapBar;
class MapLegend;
class MapView;
class StateMessage;
class UnplacedPane;
struct View;

/// Where the cities are: the map with its bar and legend, and beside it the profiles that have no place on it.
class MapPage : public QWidget {
    Q_OBJECT

public:
    explicit MapPage(QWidget *parent = nullptr);
    ~MapPage() override;

    /// Places the profiles: at once up to `immediateLimit` of them, else on a worker thread. No dataset: says so.
    void setDataset(const DatasetPointer &dataset);
    /// Says that a dataset is being read, until the next setDataset().
    void setLoading();
    /// Which profiles are seen: those that pass the filter. O(N / 64), the map is laid out when it is painted.
    void setProfiles(const ProfileSet &shown);
    /// These get a ring on the map; the empty set: none.
    void setHighlighted(const ProfileSet &set);
    /// Marks the profile that is being read.
    void setCurrentProfile(ProfileIndex profile);

    /// Where profiles of the map are put beside others; the set must outlive the page.
    void setComparisonSet(ComparisonSet *set);

    /// What the map is coloured by, by id, so that it fits whatever dataset is opened.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    /// Takes what the map is coloured by and where it looks into a view, and shows them again.
    void takeView(View &view) const;
    void showView(const View &view);

    static constexpr ProfileIndex immediateLimit = 20000;

Q_SIGNALS:
    void profileRequested(CityProfiles::ProfileIndex profile);
    /// Longitude west to east (x), latitude south to north (y), in degrees.
    void areaSelected(const QRectF &degrees);
    void clearFilterRequested();
    /// Another colouring.
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void stopPlacing();
    void takePlaces(const MapPlacesPointer &places);
    void color(const MapColoring &coloring);
    void showColoring();
    void showProfiles();
    void showState();

    DatasetPointer m_dataset;
    MapPlacesPointer m_places;
    ProfileSet m_shown;
    std::optional<ProfileIndex> m_current;
    QString m_question; ///< what colours the map, by id
    QString m_option;
    bool m_loading = false;
    CancelFlag m_cancel; ///< of the work under way
    QFutureWatcher<MapPlacesPointer> m_watcher;
    QStackedWidget *m_stack;
    QWidget *m_content;
    StateMessage *m_message;
    MapView *m_view;
    MapBar *m_bar;
    MapLegend *m_legend;
    UnplacedPane *m_unplaced;
};

} // namespace CityProfiles
