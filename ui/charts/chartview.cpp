// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"

#include "chartscene.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QTimer>
#include <QToolTip>

namespace CityProfiles {

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
{
    setObjectName(QStringLiteral("chartView"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    // A press on a chart can crash Qt Charts 6.4, and nothing in it needs one: clicks are told apart here by place.
    setInteractive(false);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setContent(const ChartContent &content)
{
    m_content = content;
    m_measured = {};
    updateGeometry();
    if (m_scene)
        remakeScene();
}

void ChartView::setOwnAnswer(const ChartOwnAnswer &own)
{
    m_own = own;
    if (m_scene)
        m_scene->setOwnAnswer(own);
}

void ChartView::ensureScene()
{
    if (!m_scene)
        remakeScene();
}

void ChartView::remakeScene()
{
    ChartScene *old = m_scene;
    m_scene = new ChartScene(m_content, chartStyle(), qMax(width(), minimumSizeHint().width()), this);
    m_scene->setOwnAnswer(m_own);
    setScene(m_scene);
    if (old)
        old->deleteLater();
}

int ChartView::heightForWidth(int width) const
{
    if (m_measured.width() != width)
        m_measured = chartLayout(m_content, chartStyle(), width).size.toSize();
    return m_measured.height();
}

QSize ChartView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, 0};
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type != QEvent::PaletteChange && type != QEvent::FontChange && type != QEvent::LayoutDirectionChange)
        return;
    m_measured = {};
    if (type != QEvent::PaletteChange)
        updateGeometry();
    if (m_scene)
        remakeScene();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const ChartLine *line = lineAt(event->pos());
    viewport()->setCursor(answers(line) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartLine *line = lineAt(event->pos());
    if (event->button() != Qt::LeftButton || !answers(line))
        return;
    if (line->opens())
        Q_EMIT opened(line->row.option);
    else
        Q_EMIT chosen(line->row, line->level);
}

bool ChartView::answers(const ChartLine *line) const
{
    return line && (line->opens() || (m_choosable && line->counts));
}

void ChartView::paintEvent(QPaintEvent *event)
{
    if (!m_scene)
        QTimer::singleShot(0, this, &ChartView::ensureScene);
    QGraphicsView::paintEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_scene && event->size().width() != event->oldSize().width())
        m_scene->setWidth(event->size().width());
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ChartLine *line = lineAt(help->pos());
    QToolTip::showText(help->globalPos(), line ? plainToolTip(line->toolTip) : QString(), viewport());
    return true;
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

ChartStyle ChartView::chartStyle() const
{
    ChartStyle style;
    style.tokens = Tokens::of(palette());
    style.font = font();
    style.direction = layoutDirection();
    style.interactive = true;
    return style;
}

const ChartLine *ChartView::lineAt(const QPoint &point) const
{
    return m_scene ? m_scene->lineAt(mapToScene(point)) : nullptr;
}

} // namespace CityProfiles
