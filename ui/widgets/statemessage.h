// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace CityProfiles {

class FlatButton;
class TextLabel;

/// Says why a page is empty and what to do next, with a button where something can be done here.
class StateMessage : public QWidget {
    Q_OBJECT

public:
    explicit StateMessage(QWidget *parent = nullptr);

    /// An empty action hides the button.
    void setMessage(const QString &title, const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitText();

    TextLabel *m_title;
    TextLabel *m_text;
    FlatButton *m_action;
};

} // namespace CityProfiles
