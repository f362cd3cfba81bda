// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QAbstractButton>

namespace CityProfiles {

class FlatButton;

/// The head of a compared profile: letter beside its colour, city, survey year (a switch where the city has several)
/// and the way out of the comparison. A click opens the profile's page.
class ProfileHead : public QAbstractButton {
    Q_OBJECT

public:
    ProfileHead(const Dataset &dataset, ProfileIndex profile, int place, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    void replaceRequested(CityProfiles::ProfileIndex profile);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addYears(const Dataset &dataset, ProfileIndex profile);
    void paintYear(QPainter &painter, int top) const;
    [[nodiscard]] int textStart() const;

    int m_place;
    QString m_city;
    QString m_year;
    FlatButton *m_years = nullptr; ///< only where the city has several
    FlatButton *m_remove;
};

} // namespace CityProfiles
