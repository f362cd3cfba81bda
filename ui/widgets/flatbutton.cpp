// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatbutton.h"

#include "tokens.h"

#include <QPainter>
#include <QStyle>

namespace CityProfiles {

FlatButton::FlatButton(Look look, QWidget *parent)
    : QToolButton(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FlatButton::setArrow(Arrow arrow)
{
    m_arrow = arrow;
    updateGeometry();
}

void FlatButton::reserveTexts(const QStringList &texts)
{
    m_reserved = texts;
    updateGeometry();
}

void FlatButton::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

void FlatButton::setMaximumTextWidth(int width)
{
    m_maximumTextWidth = width;
    updateGeometry();
}

int FlatButton::padding() const
{
    return m_look == Look::Outline ? fontMetrics().height() * 3 / 4 : Spacing::small;
}

QSize FlatButton::sizeHint() const
{
    const int line = fontMetrics().height();
    if (m_look == Look::More)
        return {line * 3 / 2, line * 5 / 4};
    int width = fontMetrics().horizontalAdvance(text());
    for (const QString &reserved : m_reserved)
        width = qMax(width, fontMetrics().horizontalAdvance(reserved));
    width = qMin(width, m_maximumTextWidth);
    if (m_arrow != Arrow::None)
        width += line;
    return {width + 2 * padding() + 2, m_look == Look::Outline ? line * 7 / 4 : line * 3 / 2};
}

void FlatButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = !m_muted || underMouse() || hasFocus();
    const QColor ink = isEnabled() && strong ? tokens.text : tokens.muted;
    paintGround(painter, tokens.hairline, ink);
    painter.setPen(ink);
    if (m_look == Look::More) {
        paintDots(painter);
        return;
    }
    QRect words = rect().adjusted(padding(), 0, -padding(), 0);
    if (m_arrow != Arrow::None) {
        const int box = fontMetrics().height() / 2;
        QRect arrow(words.right() - box + 1, words.center().y() - box / 2, box, box);
        if (m_arrow == Arrow::Back || m_arrow == Arrow::Forward)
            arrow.moveCenter(rect().center());
        paintArrow(painter, QStyle::visualRect(layoutDirection(), rect(), arrow));
        words.setRight(arrow.left() - box);
    }
    const Qt::Alignment place = m_arrow == Arrow::None ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter;
    painter.setFont(font());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(QStyle::visualAlignment(layoutDirection(), place)) | Qt::TextSingleLine,
                     m_maximumTextWidth == QWIDGETSIZE_MAX
                         ? text()
                         : fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width() + 2));
}

void FlatButton::paintGround(QPainter &painter, const QColor &hairline, const QColor &ink) const
{
    const bool outlined = m_look == Look::Outline;
    const bool chosen = isChecked() && m_arrow != Arrow::Fold;
    QColor ground = chosen ? palette().color(QPalette::Highlight) : palette().color(QPalette::Base);
    if (isEnabled() && (underMouse() || isDown()))
        ground = outlined && !chosen ? palette().color(QPalette::Window) : palette().color(QPalette::Highlight);
    const bool lit = isEnabled() && (underMouse() || isDown());
    painter.setPen(hasFocus() ? QPen(ink, 1.5) : outlined ? QPen(hairline, 1) : QPen(Qt::NoPen));
    painter.setBrush(outlined || lit || chosen ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void FlatButton::paintDots(QPainter &painter) const
{
    const double step = fontMetrics().height() * 0.28;
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    for (int dot = -1; dot <= 1; ++dot)
        painter.drawEllipse(QRectF(rect()).center() + QPointF(dot * step, 0), step * 0.27, step * 0.27);
}

void FlatButton::paintArrow(QPainter &painter, const QRect &box) const
{
    const QPointF middle = QRectF(box).center();
    const double half = box.width() * 0.42;
    const bool down = m_arrow == Arrow::Down || (m_arrow == Arrow::Fold && isChecked());
    const bool toTheLeft = (m_arrow == Arrow::Back) != (layoutDirection() == Qt::RightToLeft);
    painter.save();
    painter.translate(middle);
    if (!down)
        painter.rotate(toTheLeft ? 90 : -90);
    QPen pen(painter.pen().color(), 1.4);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
    painter.restore();
}

} // namespace CityProfiles
