// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTreeView>

namespace CityProfiles {

class FacetDelegate;
class FacetGeometry;
class FacetModel;

/// The facets of the list: a click or Space ticks a value, a heading opens and closes, dragging over a histogram
/// chooses a range, the menu of a heading says how its values are joined.
class FacetView : public QTreeView {
    Q_OBJECT

public:
    explicit FacetView(FacetModel *model, QWidget *parent = nullptr);

    /// The groups that are open, by id; what a new dataset has of them stays open.
    [[nodiscard]] QStringList openGroups() const;
    void setOpenGroups(const QStringList &groups);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openRemembered(const QModelIndex &parent = {});
    void remember(const QModelIndex &index, bool open);
    void use(const QModelIndex &index);
    void drag(int x);
    [[nodiscard]] QModelIndex groupOf(QModelIndex index) const;
    [[nodiscard]] FacetGeometry geometryOf(const QModelIndex &index) const;

    FacetModel *m_model;
    FacetDelegate *m_delegate;
    QHash<QString, bool> m_open; ///< by id, what a person opened or closed
    QPersistentModelIndex m_dragged;
    int m_dragStart = 0;
    int m_dragEnd = 0;
};

} // namespace CityProfiles
