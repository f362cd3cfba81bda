// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartoverlay.h"

#include <QGraphicsView>

namespace CityProfiles {

class ChartScene;

/// Shows a chart as wide as it is given and as high as the chart needs. The chart itself is made on ensureScene(), at
/// the latest when it is painted; the height is known before. Wheel and mouse never reach the chart's items.
class ChartView : public QGraphicsView {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// Replaces the chart; a scene that was made is made again.
    void setContent(const ChartContent &content);
    [[nodiscard]] const ChartContent &content() const { return m_content; }
    void setOwnAnswer(const ChartOwnAnswer &own);
    [[nodiscard]] const ChartOwnAnswer &ownAnswer() const { return m_own; }
    void ensureScene();
    /// Whether a click on any row that counts profiles says chosen().
    void setChoosable(bool choosable) { m_choosable = choosable; }
    /// The chart where it has been made, else null.
    [[nodiscard]] ChartScene *chartScene() const { return m_scene; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar that opens was clicked.
    void opened(int option);
    /// Another row was clicked, in a block of a level of a grid or of none (-1).
    void chosen(const CityProfiles::ChartRow &row, int level);

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] ChartStyle chartStyle() const;
    /// Whether a click on the line does something.
    [[nodiscard]] bool answers(const ChartLine *line) const;
    [[nodiscard]] const ChartLine *lineAt(const QPoint &point) const;
    void remakeScene();

    ChartContent m_content;
    ChartOwnAnswer m_own;
    ChartScene *m_scene = nullptr;
    bool m_choosable = false;
    mutable QSize m_measured; ///< the last answer of heightForWidth()
};

} // namespace CityProfiles
