// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flatbutton.h"

class QMenu;

namespace CityProfiles {

class AnswerFinder;

/// The line below the field where what is typed is an answer too: "An answer in 2 questions", with a menu of what can
/// be added to the filter. Hidden where it is none.
class AnswerLine : public FlatButton {
    Q_OBJECT

public:
    explicit AnswerLine(AnswerFinder *finder, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One of the finder's offers, by its place.
    void chosen(int offer);

private:
    void showOffers();
    void fillMenu();

    AnswerFinder *m_finder;
    QMenu *m_menu;
};

} // namespace CityProfiles
