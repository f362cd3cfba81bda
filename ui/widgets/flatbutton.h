// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace CityProfiles {

/// A calm button: words or a sign on the page, with or without an outline; neutral, never in the accent.
class FlatButton : public QToolButton {
    Q_OBJECT

public:
    enum class Look : quint8 {
        Outline, ///< a button among others
        Bare, ///< part of a text
        More, ///< three dots: what can be done with the thing beside it
    };

    explicit FlatButton(Look look, QWidget *parent = nullptr);

    /// A small triangle behind the words: down for a menu, or pointing at folded content until `open`; or the way back
    /// and forth in place of words.
    enum class Arrow : quint8 { None, Down, Fold, Back, Forward };
    void setArrow(Arrow arrow);
    /// The texts that the button may show; its width fits the longest, so that nothing moves when it changes.
    void reserveTexts(const QStringList &texts);
    void setMuted(bool muted);
    /// Longer words are cut in the middle.
    void setMaximumTextWidth(int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int padding() const;
    void paintGround(QPainter &painter, const QColor &hairline, const QColor &ink) const;
    void paintDots(QPainter &painter) const;
    void paintArrow(QPainter &painter, const QRect &box) const;

    Look m_look;
    Arrow m_arrow = Arrow::None;
    bool m_muted = false;
    int m_maximumTextWidth = QWIDGETSIZE_MAX;
    QStringList m_reserved;
};

} // namespace CityProfiles
