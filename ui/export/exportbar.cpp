// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportbar.h"

#include "flatbutton.h"
#include "tokens.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

FlatButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new FlatButton(FlatButton::Look::Outline, parent);
    made->setObjectName(name);
    made->setText(text);
    return made;
}

} // namespace

ExportBar::ExportBar(QWidget *page)
    : QWidget(page)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_open(button(u"openFolder"_s, tr("Open folder"), this))
    , m_stop(button(u"stopExport"_s, tr("Stop"), this))
    , m_close(button(u"closeExport"_s, tr("Close"), this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"exportBar"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    m_progress->setAccessibleName(tr("Charts written"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::gap, Spacing::medium, Spacing::medium, Spacing::medium);
    layout->setSpacing(Spacing::medium);
    layout->addWidget(m_text, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_open),
                          static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_close)})
        layout->addWidget(part);
    hide();
    page->installEventFilter(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(10000); // as long as it takes to read the sentence and to decide
    connect(m_timer, &QTimer::timeout, this, [this] { underMouse() || hasFocus() ? m_timer->start() : hide(); });
    connect(m_open, &QToolButton::clicked, this, &ExportBar::openFolder);
    connect(m_stop, &QToolButton::clicked, this, &ExportBar::stopRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
}

QString ExportBar::text() const
{
    return m_text->text();
}

void ExportBar::showProgress(int written, int all)
{
    const bool isNew = m_stop->isHidden() || isHidden();
    m_timer->stop();
    m_progress->setRange(0, all);
    m_progress->setValue(written);
    m_progress->setVisible(all > 1);
    m_open->hide();
    m_stop->setVisible(true);
    m_close->hide();
    m_text->setText(tr("Exporting %1 of %n charts…", nullptr, all).arg(written));
    if (isNew)
        say(m_text->text());
    else
        place(); // the number may have become longer
}

void ExportBar::showDone(const QString &text, const QString &folder)
{
    m_folder = folder;
    m_progress->hide();
    m_stop->hide();
    m_open->setVisible(!folder.isEmpty());
    m_close->setVisible(true);
    say(text);
    m_timer->start();
}

void ExportBar::showFailure(const QString &text)
{
    showDone(text, {});
    m_timer->stop();
}

void ExportBar::say(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ExportBar::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

bool ExportBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void ExportBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stop->isHidden())
        hide();
    else
        QWidget::keyPressEvent(event);
}

void ExportBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.muted, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void ExportBar::place()
{
    const QWidget *page = parentWidget();
    const int widest = page->width() - 2 * Spacing::gap;
    m_text->setWordWrap(false);
    layout()->activate();
    m_text->setWordWrap(sizeHint().width() > widest);
    layout()->activate();
    const int width = qMin(sizeHint().width(), widest);
    const int height = m_text->wordWrap() ? qMax(heightForWidth(widest), sizeHint().height()) : sizeHint().height();
    setGeometry((page->width() - (m_text->wordWrap() ? widest : width)) / 2, page->height() - height - 2 * Spacing::gap,
                m_text->wordWrap() ? widest : width, height);
}

} // namespace CityProfiles
