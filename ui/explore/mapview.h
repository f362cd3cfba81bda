// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapcontent.h"
#include "mapground.h"
#include "mapnames.h"
#include "view.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace CityProfiles {

class ComparisonSet;

/// The map: profiles as symbols on the outlines of countries. Wheel, + and - zoom, dragging and the arrow keys move,
/// Home shows the whole world, N and Shift+N step through the symbols, Enter opens one; dragging with Shift selects an
/// area.
class MapView : public QWidget {
    Q_OBJECT

public:
    explicit MapView(QWidget *parent = nullptr);

    /// The places are those of the dataset; both or none.
    void setData(const DatasetPointer &dataset, const MapPlacesPointer &places);
    void setProfiles(const ProfileSet &shown);
    /// These get a ring.
    void setHighlighted(const ProfileSet &set);
    void setCurrentProfile(std::optional<ProfileIndex> profile);
    /// Where the context menu of a symbol puts its profiles; the set must outlive the map.
    void setComparisonSet(ComparisonSet *set) { m_comparison = set; }
    void setColoring(const MapColoring &coloring);
    [[nodiscard]] const MapColoring &coloring() const { return m_coloring; }
    [[nodiscard]] const MapAnswers &answers() const { return m_answers; }
    [[nodiscard]] const MapViewport &viewport() const { return m_viewport; }
    /// What is seen; laid out anew where something has changed.
    [[nodiscard]] const MapContent &content();
    /// Moves the map where the profile is out of sight; one without a place changes nothing.
    void reveal(ProfileIndex profile);
    /// Goes to a rectangle of the plane.
    void goTo(const QRectF &plane);
    /// Where the map looks, whatever its size; nothing: at the whole world.
    [[nodiscard]] std::optional<MapLook> look() const;
    void setLook(const std::optional<MapLook> &look);

    [[nodiscard]] QSize sizeHint() const override { return {640, 400}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void showWorld();
    /// While on, dragging selects an area instead of moving the map.
    void setSelecting(bool selecting);

Q_SIGNALS:
    void profileRequested(CityProfiles::ProfileIndex profile);
    /// Longitude west to east, latitude south to north.
    void areaSelected(const QRectF &degrees);
    void selectingChanged(bool selecting);
    void viewChanged();
    /// Symbols have given way to cells, or the other way round.
    void denseChanged(bool dense);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Drag : quint8 { None, Press, Move, Area };

    void setViewport(const MapViewport &viewport);
    void changeContent();
    void describe(const QString &said = {});
    void zoom(double factor, const QPointF &fixed);

    void click(const QPointF &at);
    void open(const MapSymbol &symbol);
    void step(int by);
    void hover(const QPointF &at);
    void finishArea();
    [[nodiscard]] QString textOf(const MapSymbol &symbol) const;

    void paintSymbols(QPainter &painter);
    void paintHighlighted(QPainter &painter);
    void paintPointers(QPainter &painter);
    void paintFrame(QPainter &painter);
    [[nodiscard]] QPointF placeOf(ProfileIndex profile) const;
    [[nodiscard]] std::optional<MapPointer> pointerTo(ProfileIndex profile) const;

    DatasetPointer m_dataset;
    MapPlacesPointer m_places;
    ProfileSet m_placed; ///< the profiles that are shown and have a place
    ProfileSet m_highlighted;
    std::optional<ProfileIndex> m_current;
    ComparisonSet *m_comparison = nullptr;
    MapColoring m_coloring;
    MapAnswers m_answers;
    MapViewport m_viewport;
    MapGround m_ground;
    MapStyle m_style;
    MapContent m_content;
    bool m_contentStale = true;
    QTimer m_settle; ///< draws the ground sharply once zooming has paused
    std::optional<ProfileIndex> m_step; ///< the first profile of the symbol that the keyboard is at
    int m_hovered = -1; ///< a symbol
    Drag m_drag = Drag::None;
    QPointF m_dragFrom;
    QPointF m_dragTo;
    bool m_selecting = false;
};

} // namespace CityProfiles
