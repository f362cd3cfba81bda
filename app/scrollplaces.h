// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QPointer>

class QAbstractScrollArea;
class QWidget;

namespace CityProfiles {

/// How far everything in a window is scrolled.
class ScrollPlaces {
public:
    /// Nothing: restoring it changes nothing.
    ScrollPlaces() = default;
    /// Of what is seen within a widget.
    explicit ScrollPlaces(const QWidget *root);

    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    /// Scrolls what is seen to where it was.
    void restore() const;

private:
    struct Place {
        QPointer<QAbstractScrollArea> area;
        QPoint at;
    };
    QList<Place> m_places;
};

} // namespace CityProfiles
