// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profileset.h"
#include "tokens.h"

#include <QHash>
#include <QMargins>
#include <QStyledItemDelegate>

namespace CityProfiles {

class ProfileSelection;

/// Paints the rows of the city list: two lines beside the page, or the cells of the full table. The city being read is
/// marked by the accent, cities in the comparison by their letter.
class CityRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CityRowDelegate(QObject *parent = nullptr);

    void setCompact(bool compact) { m_compact = compact; }
    void setReadRow(int row) { m_readRow = row; }
    /// The place of profiles in the comparison.
    void setPlaces(const QHash<ProfileIndex, int> &places) { m_places = places; }
    /// What a person has picked; it outlives the delegate.
    void setSelection(const ProfileSelection *selection) { m_selection = selection; }
    /// Rows of these profiles get a bar at their start: what is pointed at elsewhere.
    void setHighlighted(const ProfileSet &profiles) { m_highlighted = profiles; }

    /// Around the text of a cell of the table, from left to right.
    [[nodiscard]] static QMargins cellMargins(int column);
    [[nodiscard]] static int rowHeight(const QFont &font, bool compact);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const Tokens &tokens) const;
    [[nodiscard]] bool isPicked(const QModelIndex &index) const;
    void paintHighlight(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                        const Tokens &tokens) const;
    void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Tokens &tokens) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Tokens &tokens) const;
    /// Paints the letter of a compared city at the end of the box and returns what is left of it.
    [[nodiscard]] QRect withoutBadge(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                     QRect box, int textWidth) const;

    bool m_compact = true;
    int m_readRow = -1;
    QHash<ProfileIndex, int> m_places;
    ProfileSet m_highlighted;
    const ProfileSelection *m_selection = nullptr;
};

} // namespace CityProfiles
