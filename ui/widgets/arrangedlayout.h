// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

#include <vector>

namespace CityProfiles {

/// A layout whose height follows its width; a subclass says where the items go.
class ArrangedLayout : public QLayout {
public:
    explicit ArrangedLayout(QWidget *parent = nullptr);
    ~ArrangedLayout() override;

    void addItem(QLayoutItem *item) override;
    void addLayout(QLayout *layout);
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

protected:
    /// The height that the items need in `rect`, margins excluded; with `place`, also puts them there.
    [[nodiscard]] virtual int arrange(const QRect &rect, bool place) const = 0;

    /// The height of an item at a width.
    [[nodiscard]] static int heightOf(const QLayoutItem *item, int width);
    /// Puts an item in its place, mirrored within `whole` where the language runs from right to left.
    void put(QLayoutItem *item, const QRect &whole, const QRect &place) const;
    /// The items that are seen, in order.
    [[nodiscard]] std::vector<QLayoutItem *> shownItems() const;

private:
    /// The margins, mirrored where the language runs from right to left.
    [[nodiscard]] QMargins margins() const;
    [[nodiscard]] QSize aroundMargins(int width) const;

    std::vector<QLayoutItem *> m_items;
    mutable int m_width = -1;
    mutable int m_height = -1;
};

/// Items one below another, no wider than `maximumWidth` and then in the middle.
class VerticalLayout : public ArrangedLayout {
public:
    explicit VerticalLayout(QWidget *parent = nullptr);

    void setMaximumWidth(int width);

protected:
    [[nodiscard]] int arrange(const QRect &rect, bool place) const override;

private:
    int m_maximumWidth = QWIDGETSIZE_MAX;
};

} // namespace CityProfiles
