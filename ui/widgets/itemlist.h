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
    /// What is said of each item where the pointer rests on it; plain text, may be empty.
    void setNotes(const QStringList &notes) { m_notes = notes; }
    /// The note of the item at a place; empty between items and where there is none.
    [[nodiscard]] QString noteAt(const QPoint &place) const;
    [[nodiscard]] const QStringList &items() const { return m_items; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int indent() const;
    [[nodiscard]] int itemHeight(const QString &item, int width) const;

    QStringList m_items;
    QStringList m_notes;
};

} // namespace CityProfiles
