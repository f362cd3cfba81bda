// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editionchoice.h"

#include <QWidget>

class QActionGroup;

namespace CityProfiles {

/// Which survey years the list shows: the latest of each city, one year, or all. Buttons in a row, for many editions a
/// menu.
class YearChoice : public QWidget {
    Q_OBJECT

public:
    explicit YearChoice(QWidget *parent = nullptr);

    void setCodebook(const Codebook &codebook);
    /// Without a signal.
    void setChoice(const EditionChoice &choice);
    [[nodiscard]] EditionChoice choice() const { return m_choice; }

Q_SIGNALS:
    void chosen(const CityProfiles::EditionChoice &choice);

private:
    void addChoice(const EditionChoice &choice, const QString &text, const QString &explanation);
    void buildButtons();

    EditionChoice m_choice;
    std::vector<EditionChoice> m_choices;
    QActionGroup *m_actions;
};

} // namespace CityProfiles
