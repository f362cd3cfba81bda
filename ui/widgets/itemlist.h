// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace CityProfiles {

/// What a city named, one item below another with a mark in the accent; items wrap.
class ItemList : public QWidget {
    Q_OBJECT

public:
    explicit ItemList(QWidget *parent = nullptr);

    void setItems(const QStringList &items);
    [[nodiscard]] const QStringList &items() const { return m_items; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int indent() const;
    [[nodiscard]] int itemHeight(const QString &item, int width) const;

    QStringList m_items;
};

} // namespace CityProfiles
