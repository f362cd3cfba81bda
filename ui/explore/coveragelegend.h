// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragemark.h"

#include <QWidget>

namespace CityProfiles {

/// Says what the marks of the coverage mean.
class CoverageLegend : public QWidget {
    Q_OBJECT

public:
    explicit CoverageLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mark : quint8 { Answered, Partial, None, NotStated, Cities, Chart };
    struct Entry {
        Mark mark;
        QString text;
    };
    void applyFont();
    /// Where each entry stands in a width; the last is the whole.
    [[nodiscard]] std::vector<QRect> places(int width) const;
    void paintMark(QPainter &painter, const QRect &box, Mark mark, const Tokens &tokens) const;

    std::vector<Entry> m_entries;
    QFont m_font;
};

} // namespace CityProfiles
