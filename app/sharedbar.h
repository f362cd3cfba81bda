// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace CityProfiles {

class SharedTabs;
class TextLabel;

/// Above the pages while views from others are open: a tab for the person's own view and one for each of them, and
/// below them what the one that is seen is and what can be done with it. Hidden without such views.
class SharedBar : public QWidget {
    Q_OBJECT

public:
    /// What stands below the tabs of a view from others.
    struct Note {
        QString text; ///< what it is
        QString more; ///< what of it is not here, and the like; may be empty
    };

    explicit SharedBar(QWidget *parent = nullptr);

    void addTab(const QString &title);
    void setTitle(int tab, const QString &title);
    void removeTab(int tab);
    /// Shows a tab as the current one, without a signal; the first is the person's own and has no note.
    void setCurrent(int tab, const Note &note);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void tabChosen(int tab);
    void keepRequested(int tab);
    void closeRequested(int tab);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildNote();

    SharedTabs *m_tabs;
    QWidget *m_note;
    TextLabel *m_text;
    TextLabel *m_more;
};

} // namespace CityProfiles
