// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrangedlayout.h"

namespace CityProfiles {

/// The inside of a card: title and menu in one row; below it the answer with the chart beside it, or below it where
/// the card is narrow.
class BodyLayout : public ArrangedLayout {
public:
    explicit BodyLayout(QWidget *card);

    void setParts(QWidget *title, QWidget *menu, QWidget *answer);
    void setChart(QWidget *chart);
    /// The width that the chart has in a card of a width.
    [[nodiscard]] int chartWidth(int cardWidth) const;

    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;

protected:
    [[nodiscard]] int arrange(const QRect &rect, bool place) const override;

private:
    enum Part : quint8 { Title, Menu, Answer, Chart };
    [[nodiscard]] bool isBeside(int width) const;
    [[nodiscard]] static int answerWidth(int width);
    [[nodiscard]] int arrangeBeside(const QRect &rect, const QRect &body, bool place) const;
    [[nodiscard]] int arrangeBelow(const QRect &rect, const QRect &body, bool place) const;
};

} // namespace CityProfiles
