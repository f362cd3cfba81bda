// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupslegend.h"

#include "groupsmark.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace CityProfiles {

GroupsLegend::GroupsLegend(QWidget *parent)
    : MarkLegend(parent)
{
    setObjectName(u"groupsLegend"_s);
    setSampleShown(false);
}

void GroupsLegend::setSampleShown(bool shown)
{
    QStringList texts{tr("Certain"), tr("Open: an answer is missing")}; // in the order of Mark
    if (shown)
        texts.append(tr("As if a random sample"));
    setTexts(texts);
}

QSize GroupsLegend::markSize(int) const
{
    return {22, 10};
}

void GroupsLegend::paintMark(QPainter &painter, const QRect &box, int entry) const
{
    const Tokens tokens = Tokens::of(palette());
    switch (Mark(entry)) {
    case Mark::Certain:
        painter.fillRect(box, tokens.bar);
        break;
    case Mark::Open:
        paintOpenMark(painter, box, tokens);
        break;
    case Mark::Sample:
        paintSampleMark(painter, box.adjusted(0, 2, 0, -2), tokens);
        break;
    }
}

} // namespace CityProfiles
