// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragedelegate.h"

#include "certainty.h"
#include "coveragemark.h"

#include <QLocale>
#include <QPainter>

namespace CityProfiles {

namespace {

using Kind = CoverageModel::RowKind;

void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, const QString &text,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop)
{
    painter.drawText(QStyle::visualRect(option.direction, option.rect, box),
                     int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextWordWrap, text);
}

QFont underlined(QFont font, bool underline)
{
    font.setUnderline(underline);
    return font;
}

} // namespace

CoverageDelegate::CoverageDelegate(const CoverageLayout *layout, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_layout(layout)
{
}

void CoverageDelegate::setHovered(const QModelIndex &index, std::optional<State> state)
{
    m_hovered = index;
    m_hoveredState = state;
}

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    switch (index.data(CoverageModel::KindRole).value<Kind>()) {
    case Kind::Cities:
        paintAllCities(*painter, option, index);
        break;
    case Kind::Region:
        paintRegion(*painter, option, index);
        break;
    case Kind::Question:
        paintQuestion(*painter, option, index);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.hairline);
        break;
    case Kind::Title:
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.hairline);
        break;
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens.muted, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -2.5), 6, 6);
    }
    painter->restore();
}

void CoverageDelegate::paintAllCities(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    const QRect inner = CoverageLayout::inner(option.rect);
    const QVariant surveyed = index.data(CoverageModel::BaseRole);
    const int cities = index.data(CoverageModel::CountRole).toInt();
    painter.setFont(underlined(m_layout->strong(), m_hovered == index));
    painter.setPen(tokens.text);
    drawText(painter, option, inner, index.data().toString());
    int top = inner.top() + QFontMetrics(m_layout->strong()).height() + Spacing::small;
    if (surveyed.isValid() && surveyed.toInt() >= cities && surveyed.toInt() > 0) {
        const QRect bar = CoverageLayout::barBox(option.rect, top, option.direction);
        paintCities(painter, bar, double(cities) / surveyed.toInt(), tokens, option.direction);
        top += CoverageLayout::barHeight + Spacing::small;
    }
    painter.setFont(m_layout->note());
    painter.setPen(tokens.muted);
    drawText(painter, option, QRect(inner.left(), top, inner.width(), option.rect.bottom() - top),
             index.data(CoverageModel::NoteRole).toString());
}

void CoverageDelegate::paintRegion(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    const int count = index.data(CoverageModel::CountRole).toInt();
    const int base = index.data(CoverageModel::BaseRole).toInt();
    const QFontMetrics metrics(m_layout->body());
    const QRect inner = option.rect.adjusted(CoverageLayout::padding, 0, -CoverageLayout::padding, 0);
    // Wide enough for the edition's own number, so that the numbers of all regions stand below each other.
    const int wide = qMax(metrics.horizontalAdvance(QLocale().toString(base)), metrics.averageCharWidth() * 3);
    painter.setFont(underlined(m_layout->body(), m_hovered == index && count > 0));
    painter.setPen(count > 0 ? tokens.text : tokens.muted);
    drawText(painter, option, QRect(inner.left(), inner.top(), wide, inner.height()), index.data().toString(),
             Qt::AlignRight | Qt::AlignVCenter);
    if (count == 0 || base == 0)
        return;
    constexpr int height = 8;
    const QRect room =
        CoverageLayout::barBox(option.rect, 0, Qt::LeftToRight).adjusted(wide + Spacing::medium, 0, 0, 0);
    const QRect bar(room.left(), option.rect.center().y() - height / 2,
                    qMax(2, int(qint64(room.width()) * count / base)), height);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.bar);
}

void CoverageDelegate::paintQuestion(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    const auto coverage = index.data(CoverageModel::CoverageRole).value<QuestionCoverage>();
    if (!coverage.asked) {
        QFont italic = m_layout->body();
        italic.setItalic(true);
        painter.setFont(italic);
        painter.setPen(tokens.muted);
        drawText(painter, option, CoverageLayout::inner(option.rect), index.data().toString());
        return;
    }
    for (const CoveragePart &part : m_layout->parts(option.rect, coverage, option.direction)) {
        const bool hovered = m_hovered == index && m_hoveredState == part.state;
        paintState(painter, part.bar, part.state, tokens, m_layout->note());
        if (hovered) {
            painter.setPen(tokens.text);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(part.bar.adjusted(0, 0, -1, -1));
        }
        painter.setFont(underlined(m_layout->note(), hovered));
        painter.setPen(hovered || known(part.state) ? tokens.text : tokens.muted);
        painter.drawText(part.words, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, part.text);
    }
    if (isCharted(coverage.chart))
        paintChartSign(painter, CoverageLayout::chartBox(option.rect, option.direction), tokens);
}

} // namespace CityProfiles
