// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facethistogram.h"

#include <QPainter>

#include <algorithm>

namespace CityProfiles {

void paintFacetHistogram(QPainter &painter, const FacetGeometry &place, const QModelIndex &index,
                         const DraggedBins &dragged, const Tokens &tokens)
{
    const auto bins = index.data(FacetModel::BinsRole).value<QList<int>>();
    if (bins.isEmpty())
        return;
    const auto chosen = index.data(FacetModel::ChosenBinsRole).value<QList<bool>>();
    const int most = std::max(1, *std::max_element(bins.begin(), bins.end()));
    const QRect area = place.histogram();
    const bool isDragged = dragged.histogram.isValid() && dragged.histogram == index;
    painter.fillRect(QRect(area.left(), area.bottom() + 1, area.width(), 1), tokens.muted);
    for (int bin = 0; bin < int(bins.size()); ++bin) {
        const int left = area.left() + bin * area.width() / int(bins.size());
        const int right = area.left() + (bin + 1) * area.width() / int(bins.size()) - 1;
        const int height = bins.at(bin) > 0 ? std::max(2, int(qint64(bins.at(bin)) * area.height() / most)) : 0;
        const bool on = isDragged ? dragged.contains(bin) : chosen.value(bin, true);
        const QRect bar(left, area.bottom() + 1 - height, std::max(1, right - left), height);
        painter.fillRect(place.turned(bar), on ? tokens.bar : tokens.hairline);
    }
}

} // namespace CityProfiles
