// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QWidget>

class QListView;

namespace CityProfiles {

class FlatButton;
class PossibleModel;
class ProfileSearch;

/// Below the list: the cities that may match, since an answer is missing. Folded to one line until it is opened.
class PossibleList : public QWidget {
    Q_OBJECT

public:
    explicit PossibleList(ProfileSearch *search, QWidget *parent = nullptr);

    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void profileChosen(CityProfiles::ProfileIndex profile);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showResult();

    ProfileSearch *m_search;
    PossibleModel *m_model;
    FlatButton *m_head;
    QListView *m_view;
};

} // namespace CityProfiles
