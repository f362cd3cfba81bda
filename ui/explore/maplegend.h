// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapanswers.h"
#include "marklegend.h"

namespace CityProfiles {

struct MapStyle;

/// Says what the marks of the map mean: colours, sizes, circles with a number, or the shades of crowded cells.
class MapLegend : public MarkLegend {
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    /// What the colours say; the answers are those of the codebook's colouring.
    void setColoring(const Codebook &codebook, const MapColoring &coloring, const MapAnswers &answers);
    /// Whether the map shows cells instead of symbols.
    void setDense(bool dense);

protected:
    [[nodiscard]] QSize markSize(int entry) const override;
    void paintMark(QPainter &painter, const QRect &box, int entry) const override;

private:
    enum class Mark : quint8 { Answer, Smallest, Largest, Hollow, Several, Few, Many, Words };
    struct Entry {
        Mark mark = Mark::Answer;
        int answer = 0;
        QString text;
    };

    void rebuild();
    void addSizes();
    void paintEntry(QPainter &painter, const QRectF &box, const Entry &entry, const MapStyle &style) const;

    Codebook m_codebook;
    MapColoring m_coloring;
    MapAnswers m_answers; ///< without profiles
    bool m_dense = false;
    std::vector<Entry> m_entries;
};

} // namespace CityProfiles
