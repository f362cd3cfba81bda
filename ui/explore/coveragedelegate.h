// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragelayout.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <optional>

namespace CityProfiles {

struct Tokens;

/// Paints the cells of the coverage: bars with their numbers in words.
class CoverageDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The layout must outlive the delegate.
    explicit CoverageDelegate(const CoverageLayout *layout, QObject *parent = nullptr);

    /// The part below the pointer stands out.
    void setHovered(const QModelIndex &index, std::optional<State> state);
    [[nodiscard]] QModelIndex hoveredIndex() const { return m_hovered; }
    [[nodiscard]] std::optional<State> hoveredState() const { return m_hoveredState; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintAllCities(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRegion(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintQuestion(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const CoverageLayout *m_layout;
    QPersistentModelIndex m_hovered;
    std::optional<State> m_hoveredState;
};

} // namespace CityProfiles
