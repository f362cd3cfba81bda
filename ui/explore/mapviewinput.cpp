// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapview.h"

#include "mapmembers.h"
#include "mapprojection.h"
#include "mapwording.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles {

// Mouse and keyboard of the map.

namespace {

constexpr double keyStep = 80; ///< an arrow key moves the map by so many pixels

} // namespace

QString MapView::textOf(const MapSymbol &symbol) const
{
    if (symbol.isCluster())
        return tr("%n profiles", nullptr, symbol.count);
    const ProfileIndex profile = m_content.profiles(symbol).front();
    const MapAnswer answer = m_answers.isEmpty() ? MapAnswer() : m_answers.answers[m_answers.ofProfile[profile]];
    return Wording::mapLines(*m_dataset, profile, m_coloring, answer).join(u'\n');
}

bool MapView::event(QEvent *event)
{
    // Over a symbol the tip of the symbol stands already.
    if (event->type() == QEvent::ToolTip && m_hovered >= 0)
        return true;
    return QWidget::event(event);
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_style = MapStyle::of(palette(), font());
        update();
    }
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    MapViewport viewport = m_viewport;
    viewport.setSize(size());
    setViewport(viewport);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    constexpr double stepsToDouble = 240; // two notches of a wheel
    zoom(std::exp2(event->angleDelta().y() / stepsToDouble), event->position());
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    MapViewport viewport = m_viewport;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        viewport.moveBy({event->key() == Qt::Key_Left ? keyStep : -keyStep, 0});
        return setViewport(viewport);
    case Qt::Key_Up:
    case Qt::Key_Down:
        viewport.moveBy({0, event->key() == Qt::Key_Up ? keyStep : -keyStep});
        return setViewport(viewport);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
        return showWorld();
    case Qt::Key_N:
        return step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const int at = m_step ? content().symbolOf(*m_step) : -1; at >= 0)
            return open(m_content.symbols[std::size_t(at)]);
        break;
    case Qt::Key_Escape:
        if (m_selecting || m_drag == Drag::Area) {
            m_drag = Drag::None;
            return setSelecting(false);
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void MapView::step(int by)
{
    std::vector<int> seen;
    int place = -1;
    for (int i = 0; i < int(content().symbols.size()); ++i) {
        const MapSymbol &symbol = m_content.symbols[std::size_t(i)];
        if (!QRectF(rect()).contains(symbol.at))
            continue;
        if (m_step && m_content.symbolOf(*m_step) == i)
            place = int(seen.size());
        seen.push_back(i);
    }
    if (seen.empty())
        return;
    const int count = int(seen.size());
    place = place < 0 ? (by > 0 ? 0 : count - 1) : (place + by + count) % count;
    const MapSymbol &symbol = m_content.symbols[std::size_t(seen[std::size_t(place)])];
    m_step = m_content.profiles(symbol).front();
    describe(textOf(symbol).replace(u'\n', ", "_L1));
    update();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_dragFrom = m_dragTo = event->position();
    m_drag = m_selecting || (event->modifiers() & Qt::ShiftModifier) ? Drag::Area : Drag::Press;
    m_step.reset();
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::None)
        return hover(at);
    if (m_drag == Drag::Press && (at - m_dragFrom).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Move;
        setCursor(Qt::ClosedHandCursor);
        QToolTip::hideText();
    }
    if (m_drag == Drag::Move) {
        MapViewport viewport = m_viewport;
        viewport.moveBy(at - m_dragTo);
        setViewport(viewport);
    }
    if (m_drag != Drag::Press)
        m_dragTo = at;
    update();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const Drag drag = std::exchange(m_drag, Drag::None);
    setCursor(m_selecting ? Qt::CrossCursor : Qt::ArrowCursor);
    if (drag == Drag::Press) {
        click(event->position());
    } else if (drag == Drag::Area) {
        m_dragTo = event->position();
        finishArea();
    }
    update();
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && content().symbolAt(event->position()) < 0)
        zoom(2, event->position());
}

void MapView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (std::exchange(m_hovered, -1) >= 0)
        update();
}

void MapView::hover(const QPointF &at)
{
    const int found = content().symbolAt(at);
    if (found == std::exchange(m_hovered, found))
        return;
    update();
    if (!m_selecting)
        setCursor(found >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (found < 0)
        return QToolTip::hideText();
    QStringList lines = textOf(m_content.symbols[std::size_t(found)]).split(u'\n');
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    QToolTip::showText(mapToGlobal(at.toPoint()), "<p style='white-space:pre'>"_L1 + lines.join("<br>"_L1) + "</p>"_L1,
                       this);
}

void MapView::click(const QPointF &at)
{
    if (content().dense) {
        zoom(4, at);
        return;
    }
    if (const int found = m_content.symbolAt(at); found >= 0)
        open(m_content.symbols[std::size_t(found)]);
}

void MapView::open(const MapSymbol &symbol)
{
    const auto profiles = m_content.profiles(symbol);
    if (!symbol.isCluster())
        Q_EMIT profileRequested(profiles.front());
    else if (m_viewport.isClosest() || inseparable(*m_places, profiles))
        profileMenu(*m_dataset, profiles, this, [this](ProfileIndex profile) {
            Q_EMIT profileRequested(profile);
        })->popup(mapToGlobal(symbol.at.toPoint()));
    else
        goTo(spanOf(*m_places, profiles));
}

void MapView::setSelecting(bool selecting)
{
    update();
    if (selecting == m_selecting)
        return;
    m_selecting = selecting;
    setCursor(selecting ? Qt::CrossCursor : Qt::ArrowCursor);
    Q_EMIT selectingChanged(selecting);
}

void MapView::finishArea()
{
    const QRectF area = QRectF(m_dragFrom, m_dragTo).normalized();
    if (area.width() < QApplication::startDragDistance() || area.height() < QApplication::startDragDistance())
        return;
    setSelecting(false);
    if (const auto degrees = degreesOf(m_viewport.toPlane(area)))
        Q_EMIT areaSelected(*degrees);
}

} // namespace CityProfiles
