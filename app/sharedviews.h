// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharedbar.h"
#include "viewreading.h"
#include "viewtrail.h"

#include <memory>
#include <vector>

namespace CityProfiles {

/// The views that others have sent, beside the person's own: each in a tab with a history of its own. The pages are
/// there once; what a tab shows is kept while another is seen.
class SharedViews : public QObject {
    Q_OBJECT

public:
    SharedViews(ViewState *state, ViewTrail *trail, SharedBar *bar, QObject *parent = nullptr);
    ~SharedViews() override;

    /// Another dataset is open: shows the person's own view and begins its history there; the views of others are held
    /// against the new dataset.
    void begin(const View &own);
    /// Opens views of others, each in a tab, and shows the first of them.
    void add(const QList<ReadView> &views);
    /// The person's own view as it is now, whatever tab is seen.
    [[nodiscard]] View own();
    /// Shows a tab: 0 the person's own.
    void select(int tab);
    /// Makes the view of a tab the person's own; the one they had is one step back.
    void keep(int tab);
    /// Closes a tab; the person's own view is as it was.
    void close(int tab);
    [[nodiscard]] int count() const { return int(m_tabs.size()); }

private:
    /// A view from others.
    struct Tab {
        ReadView read;
        SharedBar::Note note;
        ViewHistory history;
    };

    [[nodiscard]] FittedView fit(Tab &tab) const;
    [[nodiscard]] ViewHistory &historyOf(int tab);

    ViewState *m_state;
    ViewTrail *m_trail;
    SharedBar *m_bar;
    ViewHistory m_own;
    std::vector<std::unique_ptr<Tab>> m_tabs; ///< as in the bar, behind the person's own
};

} // namespace CityProfiles
