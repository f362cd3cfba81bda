// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summaryview.h"

#include "summarydelegate.h"
#include "summarymodel.h"
#include "tokens.h"

#include <QPaintEvent>
#include <QPainter>

namespace CityProfiles {

SummaryView::SummaryView(SummaryModel *model, QWidget *parent)
    : QListView(parent)
{
    setModel(model);
    setItemDelegate(new SummaryDelegate(this));
    setAccessibleDescription(tr("Enter leads to the row in the table"));
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    const auto request = [this](const QModelIndex &index) {
        Q_EMIT rowRequested(index.data(SummaryModel::QuestionRole).toInt(),
                            index.data(SummaryModel::OptionRole).toInt());
    };
    connect(this, &QListView::clicked, this, request);
    connect(this, &QListView::activated, this, request);
}

int SummaryView::contentHeight(int width) const
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += SummaryDelegate::heightFor(font(), model()->index(row, 0), width);
    return height;
}

void SummaryView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), Tokens::of(palette()).surface);
    QListView::paintEvent(event);
}

void SummaryView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // sentences wrap anew
}

} // namespace CityProfiles
