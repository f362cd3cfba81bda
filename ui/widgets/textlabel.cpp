// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlabel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QEvent>

namespace CityProfiles {

TextLabel::TextLabel(TextSize size, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    applyFont();
    applyInk();
    applyDirection();
}

void TextLabel::setInk(Ink ink)
{
    if (ink == m_ink)
        return;
    m_ink = ink;
    applyInk();
}

void TextLabel::setBold(bool bold)
{
    if (bold == m_bold)
        return;
    m_bold = bold;
    applyFont();
}

void TextLabel::setItalic(bool italic)
{
    if (italic == m_italic)
        return;
    m_italic = italic;
    applyFont();
}

void TextLabel::makeReadable()
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QSize TextLabel::sizeHint() const
{
    // QLabel looks for a pleasant shape of wrapped text by trying widths; here the page's columns say how wide.
    return wordWrap() ? fontMetrics().size(0, text()) + QSize(2, 0) : QLabel::sizeHint();
}

QSize TextLabel::minimumSizeHint() const
{
    // A wrapped label may become as narrow as its page: its longest word doesn't hold the page open.
    return wordWrap() ? QSize(fontMetrics().averageCharWidth() * 6, fontMetrics().height()) : QLabel::minimumSizeHint();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyInk();
    else if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applyDirection();
}

void TextLabel::contextMenuEvent(QContextMenuEvent *event)
{
    // Without a selection the menu of what the label stands in says more.
    if (hasSelectedText())
        QLabel::contextMenuEvent(event);
    else
        event->ignore();
}

void TextLabel::applyDirection()
{
    // A label would align a name in Latin letters to the left, wherever the lines of the page begin.
    if ((alignment() & Qt::AlignHCenter) != 0)
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void TextLabel::applyFont()
{
    QFont wanted = scaledFont(QApplication::font(), m_size, m_bold);
    wanted.setItalic(m_italic);
    setFont(wanted);
}

void TextLabel::applyInk()
{
    const Tokens tokens = Tokens::of(palette());
    const QColor color = m_ink == Ink::Text ? tokens.text : m_ink == Ink::Muted ? tokens.muted : tokens.accent;
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, color);
    setPalette(changed);
}

} // namespace CityProfiles
