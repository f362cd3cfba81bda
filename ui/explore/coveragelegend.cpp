// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragelegend.h"

#include "coveragewording.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int markWidth = 22;
constexpr int markHeight = 14;

} // namespace

CoverageLegend::CoverageLegend(QWidget *parent)
    : MarkLegend(parent)
{
    setObjectName(u"coverageLegend"_s);
    setTexts({Wording::stateName(State::Answered), Wording::stateName(State::Partial), Wording::stateName(State::None),
              Wording::stateName(State::NotStated), tr("Cities here, of all cities surveyed"),
              tr("Can carry a chart")}); // in the order of Mark
}

QSize CoverageLegend::markSize(int) const
{
    return {markWidth, markHeight};
}

void CoverageLegend::paintMark(QPainter &painter, const QRect &box, int entry) const
{
    const Tokens tokens = Tokens::of(palette());
    switch (Mark(entry)) {
    case Mark::Answered:
        paintState(painter, box, State::Answered, tokens, noteFont());
        break;
    case Mark::Partial:
        paintState(painter, box, State::Partial, tokens, noteFont());
        break;
    case Mark::None:
        paintState(painter, box, State::None, tokens, noteFont());
        break;
    case Mark::NotStated:
        paintState(painter, box, State::NotStated, tokens, noteFont());
        break;
    case Mark::Cities:
        paintCities(painter, box, 0.7, tokens, layoutDirection());
        break;
    case Mark::Chart:
        paintChartSign(painter, box, tokens);
        break;
    }
}

} // namespace CityProfiles
