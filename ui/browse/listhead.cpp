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
    , m_columns(new FlatButton(FlatButton::Look::Bare, this))
    , m_menu(new QMenu(m_sort))
    , m_furtherMenu(new QMenu(tr("Then by"), m_menu))
    , m_best(new QAction(tr("Best match"), this))
    , m_keys(new QActionGroup(this))
    , m_furtherKeys(new QActionGroup(this))
    , m_directions(new QActionGroup(this))
{
    m_count->setObjectName(u"count"_s);
    m_count->setBold(true);
    buildSortButton();
    m_columns->setObjectName(u"columns"_s);
    m_columns->setText(tr("Columns"));
    m_columns->setArrow(FlatButton::Arrow::Down);
    m_columns->setMuted(true);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setVisible(false);
    connect(tableAction, &QAction::toggled, m_columns, &QWidget::setVisible);
    auto *table = new FlatButton(FlatButton::Look::Bare, this);
    table->setObjectName(u"table"_s);
    table->setDefaultAction(tableAction);
    table->setMuted(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // which would not be mirrored
    layout->setSpacing(Spacing::small);
    layout->addSpacing(Spacing::panel + 3);
    layout->addWidget(m_count, 1);
    for (QWidget *button : {m_sort, m_columns, table})
        layout->addWidget(button);
    layout->addSpacing(Spacing::medium);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &ListHead::showSort);
}

void ListHead::buildSortButton()
{
    m_sort->setObjectName(u"sort"_s);
    m_sort->setArrow(FlatButton::Arrow::Down);
    m_sort->setMuted(true);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setMenu(m_menu);
    m_best->setCheckable(true);
    m_keys->addAction(m_best);
    m_furtherKeys->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (const QString &text : {tr("Ascending"), tr("Descending")})
        m_directions->addAction(text)->setCheckable(true);
    connect(m_keys, &QActionGroup::triggered, this, [this](const QAction *key) {
        Q_EMIT sortChosen(key == m_best ? SortOrders() : SortOrders{firstOrder(key)});
    });
    connect(m_furtherKeys, &QActionGroup::triggered, this,
            [this](const QAction *key) { Q_EMIT sortChosen(sortedFurther(m_model->orders(), firstOrder(key))); });
    connect(m_directions, &QActionGroup::triggered, this,
            [this](const QAction *direction) { turn(direction == m_directions->actions().at(1)); });
}

void ListHead::setColumnMenu(QMenu *menu)
{
    m_columns->setMenu(menu);
}

void ListHead::rebuildMenu()
{
    m_menu->clear();
    m_furtherMenu->clear();
    m_keys->removeAction(m_best);
    qDeleteAll(m_keys->actions());
    qDeleteAll(m_furtherKeys->actions());
    m_keys->addAction(m_best);
    m_menu->addAction(m_best);
    m_offered.clear();
    const Codebook none;
    const Codebook &codebook = m_model->dataset() ? m_model->dataset()->codebook() : none;
    for (const ListColumn &column : everyColumn(codebook)) {
        if (column.question >= 0 && !isNumber(codebook, column))
            continue;
        m_menu->addAction(addKey(m_keys, column));
        m_furtherMenu->addAction(addKey(m_furtherKeys, column));
        m_offered.push_back(column);
    }
    m_menu->addSeparator();
    m_menu->addActions(m_directions->actions());
    m_menu->addSeparator();
    m_menu->addMenu(m_furtherMenu);
    showSort();
}

QAction *ListHead::addKey(QActionGroup *group, const ListColumn &column)
{
    QAction *action = group->addAction(m_model->title(column).replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setData(int(m_offered.size()));
    return action;
}

void ListHead::showSort()
{
    const bool best = m_model->bestMatchesFirst();
    const SortOrders &orders = m_model->orders();
    const SortOrder first = orders.empty() ? SortOrder() : orders.front();
    m_best->setVisible(m_model->isSearched());
    for (QAction *key : m_keys->actions())
        key->setChecked(key == m_best ? best : !best && columnOf(firstOrder(key)) == columnOf(first));
    for (QAction *key : m_furtherKeys->actions())
        key->setChecked(placeOf(orders, columnOf(firstOrder(key))) > 0);
    m_furtherMenu->setEnabled(!orders.empty());
    m_directions->setEnabled(!best);
    m_directions->actions().at(first.descending ? 1 : 0)->setChecked(true);
    const QString title = best ? tr("Best match") : m_model->title(columnOf(first));
    m_sort->setText(orders.size() < 2 ? tr("Sort: %1").arg(title)
                                      : tr("Sort: %1 +%2", "number of further keys").arg(title).arg(orders.size() - 1));
    m_sort->setAccessibleName(sortSentence());
    m_sort->setToolTip(m_sort->accessibleName().toHtmlEscaped());
}

QString ListHead::sortSentence() const
{
    if (m_model->bestMatchesFirst())
        return tr("The best matches first");
    QStringList parts;
    for (const SortOrder &order : m_model->orders().empty() ? SortOrders{{}} : m_model->orders()) {
        const QString text = order.descending ? tr("%1, descending") : tr("%1, ascending");
        parts.append(text.arg(m_model->title(columnOf(order))));
    }
    return tr("Sorted by %1").arg(parts.join(tr(", then by ")));
}

SortOrder ListHead::firstOrder(const QAction *key) const
{
    const ListColumn &column = m_offered[std::size_t(key->data().toInt())];
    return orderBy(column, m_model->dataset() && sortsDescendingFirst(m_model->dataset()->codebook(), column));
}

void ListHead::turn(bool descending)
{
    SortOrders orders = m_model->orders();
    if (orders.empty())
        orders.push_back({});
    orders.front().descending = descending;
    Q_EMIT sortChosen(orders);
}

void ListHead::showCount(bool searching)
{
    m_searching = searching;
    const int total = m_model->profileTotal();
    const QString shown = tr("%L1 of %Ln profiles", nullptr, total).arg(qlonglong(m_model->rowCount()));
    const QString text = m_selected > 1 ? tr("%Ln selected", nullptr, m_selected) : shown;
    m_count->setText(searching ? tr("Searching…") : text);
    m_count->setToolTip(m_selected > 1 ? shown : tr("%Ln city pages in this program", nullptr, total));
}

void ListHead::setSelected(int count)
{
    m_selected = count;
    showCount(m_searching);
}

} // namespace CityProfiles
