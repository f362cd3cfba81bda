// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace CityProfiles {

class TextLabel;

/// The city being read where the list doesn't have it: "Stockholm 2018 · outside your filter", with a way back.
class OutsideBar : public QWidget {
    Q_OBJECT

public:
    explicit OutsideBar(QWidget *parent = nullptr);

    void setProfile(const QString &label);

Q_SIGNALS:
    void showRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_name;
};

} // namespace CityProfiles
