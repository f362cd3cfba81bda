// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outlinededit.h"

namespace CityProfiles {

/// The field that filters the list: Escape clears it, the arrow down leaves it for the list.
class FilterField : public OutlinedEdit {
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    /// What is looked for, while nothing is typed.
    void setPrompt(const QString &text);

Q_SIGNALS:
    void leftForList();
    /// Emptied at one stroke, by Escape or the button; not by taking letter after letter away.
    void cleared();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_typing = false; ///< what changes is changed by a key
};

} // namespace CityProfiles
