// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace CityProfiles {

/// Says what marks mean: each mark with its words, one behind another, in as many lines as the width asks for.
class MarkLegend : public QWidget {
    Q_OBJECT

public:
    explicit MarkLegend(QWidget *parent = nullptr);

    [[nodiscard]] const QStringList &texts() const { return m_texts; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    /// One entry for each text.
    void setTexts(const QStringList &texts);
    [[nodiscard]] const QFont &noteFont() const { return m_font; }
    /// How large the mark of an entry is; empty: words alone. Without a change a square as high as a line.
    [[nodiscard]] virtual QSize markSize(int entry) const;
    virtual void paintMark(QPainter &painter, const QRect &box, int entry) const = 0;

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each entry stands in a width; the last is the whole.
    [[nodiscard]] std::vector<QRect> places(int width) const;
    /// The width of a mark with the space behind it.
    [[nodiscard]] int indentOf(int entry) const;

    QStringList m_texts;
    QFont m_font;
};

} // namespace CityProfiles
