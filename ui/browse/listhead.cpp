// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listhead.h"

#include "citylistmodel.h"
#include "flatbutton.h"
#include "textlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace CityProfiles {

ListHead::ListHead(const CityListModel *model, QAction *tableAction, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_count(new TextLabel(TextSize::Body, Ink::Text, this))
    , m_sort(new FlatButton(FlatButton::Look::Bare, this))
    , m_columns(new QActionGroup(this))
    , m_directions(new QActionGroup(this))
{
    m_count->setObjectName(u"count"_s);
    m_count->setBold(true);
    m_sort->setObjectName(u"sort"_s);
    m_sort->setArrow(FlatButton::Arrow::Down);
    m_sort->setMuted(true);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setMenu(new QMenu(m_sort));
    for (const QString &text : {tr("Ascending"), tr("Descending")}) {
        QAction *action = m_directions->addAction(text);
        action->setCheckable(true);
    }
    auto *table = new FlatButton(FlatButton::Look::Bare, this);
    table->setObjectName(u"table"_s);
    table->setDefaultAction(tableAction);
    table->setMuted(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::panel + 3, 0, Spacing::medium, 0);
    layout->setSpacing(Spacing::small);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_sort);
    layout->addWidget(table);
    connect(m_columns, &QActionGroup::triggered, this, &ListHead::choose);
    connect(m_directions, &QActionGroup::triggered, this, &ListHead::choose);
}

void ListHead::rebuildMenu()
{
    m_sort->menu()->clear();
    qDeleteAll(m_columns->actions());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = m_columns->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setData(column);
    }
    m_sort->menu()->addActions(m_columns->actions());
    m_sort->menu()->addSeparator();
    m_sort->menu()->addActions(m_directions->actions());
}

void ListHead::setSort(const SortOrder &order)
{
    const int column = qMax(0, m_model->columnOf(order));
    m_columns->actions().at(column)->setChecked(true);
    m_directions->actions().at(order.descending ? 1 : 0)->setChecked(true);
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    m_sort->setText(tr("Sort: %1").arg(title));
    m_sort->setAccessibleName(order.descending ? tr("Sorted by %1, descending").arg(title)
                                               : tr("Sorted by %1, ascending").arg(title));
    m_sort->setToolTip(m_sort->accessibleName().toHtmlEscaped());
}

void ListHead::showCount(bool searching)
{
    const int total = m_model->profileTotal();
    const auto shown = qlonglong(m_model->rowCount());
    m_count->setText(searching ? tr("Searching…") : tr("%L1 of %Ln profiles", nullptr, total).arg(shown));
    m_count->setToolTip(tr("%Ln city pages in this program", nullptr, total));
}

void ListHead::choose()
{
    const QAction *column = m_columns->checkedAction();
    const bool byColumn = sender() == m_columns;
    const bool descending = byColumn
        ? m_model->headerData(column->data().toInt(), Qt::Horizontal, Qt::InitialSortOrderRole).toInt()
            == Qt::DescendingOrder
        : m_directions->actions().at(1)->isChecked();
    Q_EMIT sortChosen(
        m_model->sortOrder(column->data().toInt(), descending ? Qt::DescendingOrder : Qt::AscendingOrder));
}

} // namespace CityProfiles
