// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebar.h"

#include "flatbutton.h"
#include "tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace CityProfiles {

namespace {

constexpr int foldedLines = 2;
constexpr int bar = 3; // the rule in front of the note

} // namespace

NoteBar::NoteBar(QWidget *parent)
    : QWidget(parent)
    , m_more(new FlatButton(FlatButton::Look::Bare, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(scaledFont(font(), TextSize::Note));
    m_more->setObjectName(QLatin1String("noteMore"));
    m_more->setCheckable(true);
    m_more->setMuted(true);
    m_more->setArrow(FlatButton::Arrow::Fold);
    m_more->setText(tr("Show all"));
    m_more->reserveTexts({tr("Show all"), tr("Show less")});
    m_more->setAccessibleName(tr("Show the whole note"));
    connect(m_more, &QToolButton::clicked, this, &NoteBar::toggle);
    hide();
}

void NoteBar::setText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        setAccessibleName(text);
        updateGeometry();
        placeButton();
        update();
    }
    setVisible(!text.isEmpty());
}

int NoteBar::textWidth(int width) const
{
    return qMax(1, width - bar - Spacing::panel - Spacing::medium - m_more->sizeHint().width());
}

QStringList NoteBar::lines(int width, bool folded) const
{
    QStringList found;
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (folded && found.size() == foldedLines - 1) {
            found.append(fontMetrics().elidedText(m_text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        found.append(m_text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return found;
}

QSize NoteBar::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 80;
    return {width, heightForWidth(width)};
}

QSize NoteBar::minimumSizeHint() const
{
    return {m_more->sizeHint().width() * 2, fontMetrics().height()};
}

int NoteBar::heightForWidth(int width) const
{
    const int count = int(lines(textWidth(width), !m_open).size());
    return qMax(count * fontMetrics().lineSpacing(), m_more->isHidden() ? 0 : m_more->sizeHint().height())
        + Spacing::small;
}

void NoteBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeButton();
}

void NoteBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    const QRect rule(0, 0, bar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), rule), tokens.hairline);
    painter.setPen(tokens.muted);
    const int step = fontMetrics().lineSpacing();
    int top = Spacing::small / 2;
    for (const QString &line : lines(textWidth(width()), !m_open)) {
        const QRect words(bar + Spacing::panel, top, textWidth(width()) + 2, step);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextSingleLine, line);
        top += step;
    }
}

void NoteBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButton();
}

void NoteBar::toggle()
{
    m_open = m_more->isChecked();
    m_more->setText(m_open ? tr("Show less") : tr("Show all"));
    updateGeometry();
    update();
}

void NoteBar::placeButton()
{
    m_more->setVisible(lines(textWidth(width()), false).size() > foldedLines);
    const QSize size = m_more->sizeHint();
    const QRect place(width() - size.width(), 0, size.width(), size.height());
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace CityProfiles
