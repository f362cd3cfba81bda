// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSplitter;

namespace CityProfiles {

class BrowsePane;
class FacetPane;

/// Where the filters stand: a column beside the list, and in a narrow window a drawer over the page.
class FilterPlace : public QObject {
    Q_OBJECT

public:
    FilterPlace(QSplitter *splitter, FacetPane *filters, BrowsePane *list);

    /// Whether there is a column of filters where the window is wide enough.
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void show(bool shown);

    QSplitter *m_splitter;
    FacetPane *m_filters;
    BrowsePane *m_list;
    bool m_wanted = true;
    bool m_drawer = false; ///< the window is too narrow for a column
    bool m_open = false; ///< the drawer
};

} // namespace CityProfiles
