// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapanswers.h"

#include <QWidget>

namespace CityProfiles {

struct MapStyle;

/// Says what the marks of the map mean: colours, sizes, circles with a number, or the shades of crowded cells.
class MapLegend : public QWidget {
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    /// What the colours say; the answers are those of the codebook's colouring.
    void setColoring(const Codebook &codebook, const MapColoring &coloring, const MapAnswers &answers);
    /// Whether the map shows cells instead of symbols.
    void setDense(bool dense);
    [[nodiscard]] QStringList texts() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mark : quint8 { Answer, Smallest, Largest, Hollow, Several, Few, Many };
    struct Entry {
        Mark mark = Mark::Answer;
        int answer = 0;
        QString text;
    };

    void rebuild();
    void addSizes();
    /// Where each entry stands in a width; the last is the whole.
    [[nodiscard]] std::vector<QRect> places(int width) const;
    [[nodiscard]] int markWidth() const;
    void paintMark(QPainter &painter, const QRectF &box, const Entry &entry, const MapStyle &style) const;

    Codebook m_codebook;
    MapColoring m_coloring;
    MapAnswers m_answers; ///< without profiles
    bool m_dense = false;
    std::vector<Entry> m_entries;
};

} // namespace CityProfiles
