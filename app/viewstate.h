// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewhistory.h"

#include <QObject>

#include <functional>

namespace CityProfiles {

class BrowsePane;
class ComparePage;
class MapPage;
class NavigationBar;
class ProfilePage;
class Session;
class SurveyPage;

/// What the pages of the window show, as a value, and the way from a value to the pages.
class ViewState : public QObject {
    Q_OBJECT

public:
    struct Pages {
        QWidget *window = nullptr;
        QWidget *content = nullptr; ///< the pages without what stands around them
        NavigationBar *navigation = nullptr;
        BrowsePane *browse = nullptr;
        ProfilePage *profile = nullptr;
        ComparePage *compare = nullptr;
        SurveyPage *survey = nullptr;
        MapPage *map = nullptr;
        std::function<void(View::Page)> showPage;
    };
    /// How much of a step is shown.
    enum class Extent : quint8 {
        Page, ///< what its page shows; what a person collects on the way stays
        Whole,
    };

    /// Made before the pages follow the session, so that it is told of a change before they are.
    ViewState(Session *session, Pages pages, QObject *parent = nullptr);

    [[nodiscard]] ViewStep take() const;
    [[nodiscard]] ScrollPlaces places() const;
    /// Shows a step; nothing that changes by it is said as a change.
    void show(const ViewStep &step, Extent extent);
    /// A step that shows a view, as far as the dataset has it.
    [[nodiscard]] static ViewStep stepOf(const FittedView &fitted);
    /// What the view shows in words.
    [[nodiscard]] QString title(const View &view) const;

    [[nodiscard]] Session *session() const { return m_session; }
    [[nodiscard]] const Pages &pages() const { return m_pages; }

Q_SIGNALS:
    /// Something else is asked for; scroll bars are still where they were.
    void changed();

private:
    void tell();
    void showProfile(const View &view);
    void goToFirst();
    void scroll(const ViewStep &step);

    Session *m_session;
    Pages m_pages;
    bool m_showing = false;
    QMetaObject::Connection m_first; ///< until the list has an answer
    QMetaObject::Connection m_late; ///< the same, for scrolling
};

} // namespace CityProfiles
