// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragerows.h"

#include "coveragelayout.h"
#include "tokens.h"

#include <QPainter>

namespace CityProfiles {

namespace {

using Kind = CoverageModel::RowKind;

} // namespace

CoverageRows::CoverageRows(const CoverageLayout *layout, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_layout(layout)
{
    setObjectName(QStringLiteral("coverageRows"));
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
    setHighlightSections(false);
    setSectionsClickable(false);
}

QSize CoverageRows::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, 0};
}

void CoverageRows::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens tokens = Tokens::of(palette());
    const auto kind = model()->headerData(logicalIndex, orientation(), CoverageModel::KindRole).value<Kind>();
    const bool title = kind == Kind::Title;
    const Qt::Alignment up = kind == Kind::Region ? Qt::AlignVCenter : title ? Qt::AlignBottom : Qt::AlignTop;
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const int space = kind == Kind::Region ? 0 : CoverageLayout::above;
    painter->save();
    painter->fillRect(rect, tokens.surface);
    if (title || kind == Kind::Question)
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.hairline);
    painter->setFont(title ? m_layout->title() : kind == Kind::Cities ? m_layout->strong() : m_layout->body());
    painter->setPen(tokens.text);
    painter->drawText(rect.adjusted(CoverageLayout::padding, space, -CoverageLayout::padding, -space),
                      side | int(up) | Qt::TextWordWrap, model()->headerData(logicalIndex, orientation()).toString());
    painter->restore();
}

} // namespace CityProfiles
