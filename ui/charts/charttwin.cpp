// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttwin.h"

#include "charttablemodel.h"

#include <QHeaderView>
#include <QSet>
#include <QWheelEvent>

namespace CityProfiles {

ChartTwin::ChartTwin(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("chartTwin"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void ChartTwin::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ChartTwin::follow);
    connect(model, &QAbstractItemModel::dataChanged, this, &ChartTwin::follow);
    follow();
}

void ChartTwin::follow()
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        QSet<QString> texts;
        for (int row = 0; row < model()->rowCount(); ++row)
            texts.insert(model()->index(row, column).data().toString());
        const bool isOrigin = column == int(ChartTableModel::Column::Origin);
        setColumnHidden(column, texts.size() < 2 && (isOrigin || texts.contains(QString())));
        horizontalHeader()->setSectionResizeMode(column,
                                                 column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    updateGeometry();
}

QSize ChartTwin::sizeHint() const
{
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth() + 2};
}

QSize ChartTwin::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ChartTwin::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace CityProfiles
