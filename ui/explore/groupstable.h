// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupslayout.h"
#include "sheettable.h"

class QMenu;

namespace CityProfiles {

class GroupsDelegate;
class GroupsHeads;

/// Two sides, row by row. A click or Enter on a group's cell asks for the cities that the statement holds of, a click
/// on a group's head for all of them; on a cell that names cities it opens a menu of them. The context menu has all.
class GroupsTable : public SheetTable {
    Q_OBJECT

public:
    explicit GroupsTable(QWidget *parent = nullptr);

    /// What is shown; must outlive the table, or be followed by another.
    void setTable(CountTableModel *model);
    /// Puts columns and rows in place after the model was reset.
    void rebuild();
    /// Which groups can be said as a filter, so that their cities can be listed.
    void setListable(const std::array<bool, 2> &listable);

Q_SIGNALS:
    /// Asks for the cities of a group (0, 1) of which a statement holds.
    void statementRequested(int group, const CityProfiles::Statement &statement);
    void groupRequested(int group);
    /// Asks what changed in the city of a page since the other survey year.
    void changesRequested(CityProfiles::ProfileIndex profile);
    void copyRequested();
    /// The table has another size or place.
    void placed();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void spanTitles();
    void hover(const QPoint &point);
    /// Whether there is anything to list behind a cell.
    [[nodiscard]] bool leadsOn(const QModelIndex &index) const;
    [[nodiscard]] bool leadsToCities(const QModelIndex &index) const;
    [[nodiscard]] bool canList(int group) const;
    void request(const QModelIndex &index);
    void requestGroup(int group);
    void fillMenu(QMenu *menu, const QModelIndex &index);
    void openMenu(const QModelIndex &index, const QPoint &place);

    CountTableModel *m_model = nullptr;
    GroupsLayout m_layout;
    GroupsDelegate *m_delegate;
    GroupsHeads *m_heads;
    std::array<bool, 2> m_listable{true, true};
    QPersistentModelIndex m_pressed;
};

} // namespace CityProfiles
