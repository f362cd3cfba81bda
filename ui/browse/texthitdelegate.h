// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profileset.h"
#include "tokens.h"

#include <QStyledItemDelegate>

namespace CityProfiles {

/// Paints the rows of what was found in texts: where a city's answers begin its name, then the question and below it
/// the words around what was found. The city being read is marked by the accent.
class TextHitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRead(std::optional<ProfileIndex> profile) { m_read = profile; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const Tokens &tokens) const;

    std::optional<ProfileIndex> m_read;
};

} // namespace CityProfiles
