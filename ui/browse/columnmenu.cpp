// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmenu.h"

#include "citylistmodel.h"
#include "citylistview.h"
#include "menutext.h"

#include <QKeyEvent>

#include <algorithm>

namespace CityProfiles {

namespace {

/// A menu that stays open when an entry is ticked.
class TickMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!tick(actionAt(event->pos())))
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool chosen = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
        if (!chosen || !tick(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool tick(QAction *action)
    {
        if (!action || !action->isCheckable())
            return false;
        action->trigger();
        return true;
    }
};

/// An ampersand would be a key of the menu.
QString shown(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ColumnMenu::ColumnMenu(CityListView *view, QWidget *parent)
    : QMenu(tr("Columns"), parent)
    , m_view(view)
{
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

void ColumnMenu::fill()
{
    emptyMenu(this);
    const CityListModel *model = m_view->listModel();
    if (!model->dataset())
        return;
    const Codebook &codebook = model->dataset()->codebook();
    auto *general = new TickMenu(tr("City and survey"), this);
    addMenu(general);
    QMenu *menu = general;
    int section = -1;
    for (const ListColumn &column : everyColumn(codebook)) {
        if (column.kind == ListColumn::Kind::Name)
            continue; // what a row is about; always there
        if (column.question >= 0 && codebook.questions[std::size_t(column.question)].section != section) {
            section = codebook.questions[std::size_t(column.question)].section;
            menu =
                new TickMenu(shown(section >= 0 ? codebook.sections[std::size_t(section)].title : tr("Other")), this);
            addMenu(menu);
        }
        addColumn(menu, column, model->columns());
    }
    addSeparator();
    addAction(tr("Usual columns"), m_view, [view = m_view] { view->setColumns({}); });
}

void ColumnMenu::addColumn(QMenu *menu, const ListColumn &column, const ListColumns &columns)
{
    QAction *action = menu->addAction(shown(m_view->listModel()->title(column)));
    action->setCheckable(true);
    action->setChecked(std::find(columns.begin(), columns.end(), column) != columns.end());
    connect(action, &QAction::toggled, m_view, [view = m_view, column](bool on) { view->setColumnShown(column, on); });
}

} // namespace CityProfiles
