// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace CityProfiles {

class FacetModel;
class FacetView;
class FlatButton;
class ProfileSearch;

/// The column of filters: every facet of the dataset with live counts. As a drawer it has a way to close it.
class FacetPane : public QWidget {
    Q_OBJECT

public:
    explicit FacetPane(ProfileSearch *search, QWidget *parent = nullptr);

    /// Over the page, with an edge and a button to close.
    void setDrawer(bool drawer);
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showQuery();

    ProfileSearch *m_search;
    FacetModel *m_model;
    FacetView *m_view;
    FlatButton *m_clear;
    FlatButton *m_close;
    bool m_drawer = false;
};

} // namespace CityProfiles
