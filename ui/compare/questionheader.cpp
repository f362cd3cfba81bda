// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionheader.h"

#include "comparelayout.h"
#include "comparemark.h"
#include "wrappedtext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

using Kind = ComparisonLine::Kind;

} // namespace

QuestionHeader::QuestionHeader(Qt::Orientation orientation, const CompareLayout *layout, const ComparisonModel *model,
                               QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_layout(layout)
    , m_comparison(model)
{
    setObjectName(u"questions"_s);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
    setHighlightSections(false);
    setSectionsClickable(false);
    viewport()->setMouseTracking(true);
}

QSize QuestionHeader::sizeHint() const
{
    if (orientation() == Qt::Horizontal)
        return {0, m_layout->headHeight()};
    return {widthFor(parentWidget() ? parentWidget()->width() : 0), 0};
}

int QuestionHeader::widthFor(int table) const
{
    const int letter = fontMetrics().averageCharWidth();
    return qBound(letter * 28, table / 4, letter * 36);
}

QVariant QuestionHeader::about(int line, int role) const
{
    return m_comparison->headerData(line, Qt::Vertical, role);
}

void QuestionHeader::mouseMoveEvent(QMouseEvent *event)
{
    QHeaderView::mouseMoveEvent(event);
    const bool folds = about(logicalIndexAt(event->pos()), ComparisonModel::FoldedRole).isValid();
    viewport()->setCursor(folds ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void QuestionHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int line = logicalIndexAt(event->pos());
    const QVariant folded = about(line, ComparisonModel::FoldedRole);
    if (event->button() == Qt::LeftButton && folded.isValid())
        Q_EMIT foldRequested(about(line, ComparisonModel::QuestionRole).toInt(), !folded.toBool());
}

bool QuestionHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int line = logicalIndexAt(help->pos());
    const QString text = about(line, Qt::ToolTipRole).toString();
    if (text.isEmpty())
        return false;
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void QuestionHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (logicalIndex >= m_layout->lineCount())
        return;
    const Tokens tokens = Tokens::of(palette());
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, orientation() == Qt::Vertical ? tokens.background : tokens.surface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.hairline);
    switch (about(logicalIndex, ComparisonModel::KindRole).value<Kind>()) {
    case Kind::Section:
        paintTitle(*painter, rect, logicalIndex);
        break;
    case Kind::Question:
        paintQuestion(*painter, rect, logicalIndex);
        break;
    case Kind::Option:
        paintOption(*painter, rect, logicalIndex);
        break;
    }
    painter->restore();
}

void QuestionHeader::paintTitle(QPainter &painter, const QRect &rect, int line) const
{
    const int side = CompareLayout::padding;
    painter.setFont(m_layout->fonts().section);
    painter.setPen(Tokens::of(palette()).text);
    drawWrapped(painter, layoutDirection(), rect, rect.adjusted(side, 2 * CompareLayout::above, -side, 0),
                about(line, Qt::DisplayRole).toString());
}

QRect QuestionHeader::content(const QRect &rect) const
{
    const int section = orientation() == Qt::Horizontal ? QFontMetrics(m_layout->fonts().note).height() : 0;
    return rect.adjusted(CompareLayout::padding, CompareLayout::above + section, -CompareLayout::padding, 0);
}

void QuestionHeader::paintAbove(QPainter &painter, const QRect &rect, const QString &text) const
{
    if (orientation() == Qt::Vertical)
        return;
    const QFontMetrics metrics(m_layout->fonts().note);
    const QRect inner = content(rect);
    painter.setFont(m_layout->fonts().note);
    painter.setPen(Tokens::of(palette()).muted);
    drawWrapped(painter, layoutDirection(), rect,
                QRect(inner.left(), rect.top() + CompareLayout::gap, inner.width(), metrics.height()),
                metrics.elidedText(text, Qt::ElideRight, inner.width()));
}

void QuestionHeader::paintQuestion(QPainter &painter, const QRect &rect, int line) const
{
    const Tokens tokens = Tokens::of(palette());
    const CompareFonts &fonts = m_layout->fonts();
    const QString label = about(line, Qt::DisplayRole).toString();
    const QRect inner = content(rect);
    const int height = QFontMetrics(fonts.body).height();
    const auto draw = [&](const QRect &box, const QString &text) {
        drawWrapped(painter, layoutDirection(), rect, box, text);
    };
    paintAbove(painter, rect, about(line, ComparisonModel::SectionTextRole).toString());
    const QVariant verdict = about(line, ComparisonModel::VerdictRole);
    const bool different = verdict.isValid() && verdict.value<Verdict>() == Verdict::Different;
    const QRect square(inner.left(), inner.top(), height, height);
    painter.setFont(fonts.strong);
    painter.setPen(different ? tokens.text : tokens.muted);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect, square), Qt::AlignCenter,
                     verdict.isValid() ? verdictMark(verdict.value<Verdict>()) : u"“”"_s);
    QRect words = inner.adjusted(m_layout->headStart(Kind::Question) - CompareLayout::padding, 0, 0, 0);
    painter.setPen(tokens.text);
    draw(words, label);
    words.setTop(words.top() + wrappedHeight(fonts.strong, label, words.width()) + Spacing::small / 2);
    const QVariant folded = about(line, ComparisonModel::FoldedRole);
    if (folded.isValid())
        paintFold(painter, QStyle::visualRect(layoutDirection(), rect, square.translated(0, height)), folded.toBool());
    const int most = CompareLayout::reasonLines * QFontMetrics(fonts.note).lineSpacing();
    words.setHeight(qMin(most, rect.bottom() - words.top()));
    painter.setClipRect(QStyle::visualRect(layoutDirection(), rect, words), Qt::IntersectClip);
    painter.setFont(fonts.note);
    painter.setPen(tokens.muted);
    draw(words, CompareLayout::verdictLine(*m_comparison, line));
}

void QuestionHeader::paintOption(QPainter &painter, const QRect &rect, int line) const
{
    const Tokens tokens = Tokens::of(palette());
    const QVariant verdict = about(line, ComparisonModel::VerdictRole);
    const bool different = verdict.value<Verdict>() == Verdict::Different;
    const bool row = orientation() == Qt::Vertical;
    const QRect inner = row ? rect.adjusted(0, CompareLayout::gap, -CompareLayout::padding, 0)
                            : content(rect).adjusted(-CompareLayout::padding, 0, 0, 0);
    const int height = QFontMetrics(m_layout->fonts().body).height();
    const QRect square(inner.left() + CompareLayout::padding + (row ? m_layout->markWidth() : 0), inner.top(), height,
                       height);
    const int question = about(line, ComparisonModel::QuestionRole).toInt();
    paintAbove(painter, rect, m_comparison->dataset()->question(question).label);
    painter.setFont(m_layout->fonts().body);
    painter.setPen(tokens.muted);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect, square), Qt::AlignCenter,
                     verdictMark(verdict.value<Verdict>()));
    painter.setPen(different ? tokens.text : tokens.muted);
    drawWrapped(painter, layoutDirection(), rect,
                inner.adjusted(m_layout->headStart(row ? Kind::Option : Kind::Question), 0, 0, 0),
                about(line, Qt::DisplayRole).toString());
}

void QuestionHeader::paintFold(QPainter &painter, const QRect &square, bool folded) const
{
    const double side = square.height() / 4.0;
    const QPointF middle = QRectF(square).center();
    const double ahead = layoutDirection() == Qt::RightToLeft ? -side : side;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::of(palette()).muted);
    const QPolygonF closed{middle + QPointF(-ahead / 2, -side), middle + QPointF(ahead, 0),
                           middle + QPointF(-ahead / 2, side)};
    const QPolygonF open{middle + QPointF(-side, -side / 2), middle + QPointF(side, -side / 2),
                         middle + QPointF(0, side)};
    painter.drawPolygon(folded ? closed : open);
    painter.restore();
}

} // namespace CityProfiles
