// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QAbstractButton>
#include <QPoint>

class QMenu;

namespace CityProfiles {

class FlatButton;
class ProfileField;
class ProfileSuggestions;

/// The head of a compared profile: letter beside its colour, city, survey year (a switch where the city has several)
/// and the menu of what can be done with it. A click opens the profile's page; it can be dragged elsewhere, and
/// another city typed over it.
class ProfileHead : public QAbstractButton {
    Q_OBJECT

public:
    /// Where the head stands: its letter, how many there are, whether it is the reference of the others.
    struct Place {
        int place = 0;
        int count = 1;
        bool reference = false;
        Qt::Orientation orientation = Qt::Horizontal; ///< in which heads stand beside each other
    };
    ProfileHead(const Dataset &dataset, ProfileIndex profile, const Place &place, ProfileSuggestions *suggestions,
                QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

public Q_SLOTS:
    /// Asks for another city in the place of this one.
    void startReplacing(const QString &text = {});

Q_SIGNALS:
    void removeRequested();
    void replaceRequested(CityProfiles::ProfileIndex profile);
    void referenceRequested(bool reference);
    void moveRequested(int to);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildMenu(const QString &label);
    void addYears(const Dataset &dataset, ProfileIndex profile);
    void addMoves();
    void placeField();
    /// Where the name and the survey year stand in a width; the year's is one line with the buttons behind it.
    [[nodiscard]] QRect nameBox(int width) const;
    [[nodiscard]] QRect yearBox(int width) const;
    [[nodiscard]] int buttonsWidth(int width) const;
    void paintWords(QPainter &painter) const;

    Place m_at;
    QString m_id;
    QString m_city;
    QString m_year;
    QPoint m_pressedAt;
    FlatButton *m_years = nullptr; ///< only where the city has several
    FlatButton *m_more;
    FlatButton *m_remove; ///< only where there is room; the menu has it, too
    QMenu *m_menu;
    ProfileField *m_field = nullptr; ///< while another city is typed
    ProfileSuggestions *m_suggestions;
};

} // namespace CityProfiles
