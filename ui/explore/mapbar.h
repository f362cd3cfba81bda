// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapanswers.h"
#include "mapplaces.h"

#include <QWidget>

class QHBoxLayout;

namespace CityProfiles {

class FlatButton;
class MapView;

/// Above the map: what it is coloured by, where to go, how near.
class MapBar : public QWidget {
    Q_OBJECT

public:
    /// The bar drives this map.
    explicit MapBar(MapView *view, QWidget *parent = nullptr);

    /// Offers the regions and countries that have cities on the map.
    void setPlaces(const SurveyTables &tables, const MapPlaces &places);
    /// Shows what the map is coloured by and offers the others.
    void setColoring(const Codebook &codebook, const MapColoring &coloring);

Q_SIGNALS:
    void coloringChosen(const CityProfiles::MapColoring &coloring);

private:
    FlatButton *addMenuButton(QHBoxLayout *row, const QString &name);
    FlatButton *addButton(QHBoxLayout *row, const QString &name, const QString &text, const QString &explanation);
    void connectView();
    void showZoom();

    MapView *m_view;
    FlatButton *m_color;
    FlatButton *m_places;
    FlatButton *m_select;
    FlatButton *m_zoomOut;
    FlatButton *m_zoomIn;
    FlatButton *m_world;
};

} // namespace CityProfiles
