// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace CityProfiles {

/// A calm field to type in: a hairline with round corners, as the outlined buttons have.
class OutlinedEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit OutlinedEdit(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace CityProfiles
