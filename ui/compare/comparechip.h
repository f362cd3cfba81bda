// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace CityProfiles {

class FlatButton;

/// A profile chosen for comparison: its letter, its colour, "Stockholm 2018" and the way out. A click opens its page.
class CompareChip : public QAbstractButton {
    Q_OBJECT

public:
    CompareChip(const QString &label, int place, QWidget *parent = nullptr);

    /// The letter alone, where many chips have little room.
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;
    /// The last part of the chip that Tab reaches.
    [[nodiscard]] QWidget *lastControl() const;

Q_SIGNALS:
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_place;
    bool m_compact = false;
    FlatButton *m_remove;
};

} // namespace CityProfiles
