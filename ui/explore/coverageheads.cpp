// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverageheads.h"

#include "coveragelayout.h"
#include "coveragewording.h"
#include "tokens.h"

#include <QPainter>

namespace CityProfiles {

CoverageHeads::CoverageHeads(const CoverageLayout *layout, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_layout(layout)
{
    setObjectName(QStringLiteral("coverageYears"));
    setSectionResizeMode(Fixed);
    setHighlightSections(false);
    setSectionsClickable(true);
    viewport()->setCursor(Qt::PointingHandCursor);
}

QSize CoverageHeads::sizeHint() const
{
    const int lines = QFontMetrics(m_layout->title()).height() + QFontMetrics(m_layout->note()).height();
    return {0, lines + Spacing::medium + Spacing::small};
}

void CoverageHeads::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens tokens = Tokens::of(palette());
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QRect box =
        rect.adjusted(CoverageLayout::padding, Spacing::small, -CoverageLayout::padding, -Spacing::medium);
    painter->save();
    painter->fillRect(rect, tokens.surface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.hairline);
    painter->setFont(m_layout->title());
    painter->setPen(tokens.text);
    painter->drawText(box, side | Qt::AlignTop | Qt::TextSingleLine,
                      model()->headerData(logicalIndex, orientation()).toString());
    painter->setFont(m_layout->note());
    painter->setPen(tokens.muted);
    const int pages = model()->headerData(logicalIndex, orientation(), CoverageModel::CountRole).toInt();
    painter->drawText(box, side | Qt::AlignBottom | Qt::TextSingleLine, Wording::cityPages(pages));
    painter->restore();
}

} // namespace CityProfiles
