// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionheader.h"

#include "comparelayout.h"
#include "comparemark.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace CityProfiles {

QuestionHeader::QuestionHeader(const CompareLayout *layout, const ComparisonModel *model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_layout(layout)
    , m_comparison(model)
{
    setSectionResizeMode(Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
}

QSize QuestionHeader::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 32, 0};
}

bool QuestionHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = logicalIndexAt(help->pos());
    if (row < 0 || model()->headerData(row, orientation(), ComparisonModel::SectionRole).toBool())
        return false;
    const QString heading = model()->headerData(row, orientation(), Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(),
                       QString(heading % "<br>"_L1 % CompareLayout::verdictLine(*m_comparison, row).toHtmlEscaped()),
                       this);
    return true;
}

void QuestionHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (logicalIndex >= m_layout->rowCount())
        return;
    const Tokens tokens = Tokens::of(palette());
    painter->save();
    painter->fillRect(rect, tokens.background);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.hairline);
    if (model()->headerData(logicalIndex, orientation(), ComparisonModel::SectionRole).toBool()) {
        const QRect box = rect.adjusted(CompareLayout::padding, 2 * CompareLayout::above, -CompareLayout::padding, 0);
        painter->setFont(m_layout->fonts().section);
        painter->setPen(tokens.text);
        painter->drawText(box, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap,
                          model()->headerData(logicalIndex, orientation()).toString());
    } else {
        paintQuestion(*painter, rect, logicalIndex);
    }
    painter->restore();
}

void QuestionHeader::paintQuestion(QPainter &painter, const QRect &rect, int row) const
{
    const Tokens tokens = Tokens::of(palette());
    const CompareFonts &fonts = m_layout->fonts();
    const auto verdict = model()->headerData(row, orientation(), ComparisonModel::VerdictRole).value<Verdict>();
    const QString label = model()->headerData(row, orientation()).toString();
    const int line = QFontMetrics(fonts.body).height();
    const QRect inner = rect.adjusted(CompareLayout::padding, CompareLayout::above, -CompareLayout::padding, 0);
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect, box); };
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap;

    painter.setFont(fonts.strong);
    painter.setPen(verdict == Verdict::Different ? tokens.text : tokens.muted);
    painter.drawText(mirrored(QRect(inner.left(), inner.top(), line, line)), Qt::AlignCenter, verdictMark(verdict));
    const QRect words = inner.adjusted(m_layout->markWidth(), 0, 0, 0);
    painter.setFont(fonts.body);
    painter.setPen(tokens.text);
    painter.drawText(mirrored(words), flags, label);
    const int top = words.top() + CompareLayout::wrappedHeight(fonts.body, label, words.width()) + Spacing::small / 2;
    const int most = CompareLayout::reasonLines * QFontMetrics(fonts.note).lineSpacing();
    const QRect box(words.left(), top, words.width(), qMin(most, rect.bottom() - top));
    painter.setClipRect(mirrored(box));
    painter.setFont(fonts.note);
    painter.setPen(tokens.muted);
    painter.drawText(mirrored(box), flags, CompareLayout::verdictLine(*m_comparison, row));
}

} // namespace CityProfiles
