// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brieftext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace CityProfiles {

namespace {

constexpr qreal bulletRoom = 11;
constexpr qreal bulletSize = 4;
constexpr qreal leading = 1.5; // between lines, besides the font's own
constexpr qreal leastScale = 0.7; // of a word in a narrow column

/// The parts of a text between which a line may break, with the space behind each.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        words.append(text.mid(start, end - start));
        start = end;
    }
    return words;
}

qreal wordWidth(const QString &word, const QFontMetricsF &metrics)
{
    return metrics.horizontalAdvance(word.trimmed());
}

/// How many letters of a word stand before a hyphen where it is too wide; 0 where it fits, or is more than a word: an
/// address with a hyphen in it would be another one.
qsizetype mostLetters(const QString &word, const QFontMetricsF &metrics, qreal width)
{
    constexpr qsizetype least = 3; // on either side
    const auto isLetter = [](QChar letter) { return letter.isLetter() || letter.isSurrogate() || letter.isMark(); };
    const QString bare = word.trimmed();
    const qsizetype letters = std::find_if_not(bare.begin(), bare.end(), isLetter) - bare.begin();
    if (bare.size() - letters > 1 || metrics.horizontalAdvance(bare) <= width)
        return 0;
    qsizetype most = letters - least;
    while (most >= least && metrics.horizontalAdvance(bare.first(most) % u'-') > width)
        --most;
    while (most >= least && (bare.at(most).isMark() || bare.at(most).isLowSurrogate()))
        --most;
    return most < least ? 0 : most;
}

} // namespace

qreal wordScale(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const QString &word : wordsOf(text))
        widest = qMax(widest, wordWidth(word, metrics));
    if (widest <= width)
        return 1;
    return std::floor(font.pixelSize() * qMax(leastScale, width / widest)) / font.pixelSize();
}

QString hyphenatedWords(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    QString hyphenated;
    for (QString word : wordsOf(text)) {
        for (qsizetype most = mostLetters(word, metrics, width); most > 0; most = mostLetters(word, metrics, width)) {
            hyphenated += word.first(most) % u'-'; // where a line may end
            word.remove(0, most);
        }
        hyphenated += word;
    }
    return hyphenated;
}

BriefTextBlock::BriefTextBlock(const QString &text, const BriefTextLook &look, const BriefStyle &style, qreal width)
    : BriefBlock(width, 0)
    , m_look(look)
    , m_mirrored(style.isMirrored())
    , m_colour(look.colour.isValid() ? look.colour : style.tokens.text)
{
    m_layout.setFont(style.font(look.type, look.bold));
    m_layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto); // of each text, which need not be the page's
    option.setAlignment(Qt::AlignAbsolute | (look.atEnd != m_mirrored ? Qt::AlignRight : Qt::AlignLeft));
    m_layout.setTextOption(option);
    const QString words = QString(text).replace(u'\n', QChar::LineSeparator);
    layOut(look.wholeWords ? fitted(words) : words, look.url);
    if (look.mostLines > 0 && m_layout.lineCount() > look.mostLines)
        elide(look.mostLines);
}

qreal BriefTextBlock::indent() const
{
    return m_look.bullet.isValid() ? bulletRoom : 0;
}

QString BriefTextBlock::fitted(const QString &text)
{
    const qreal room = width() - indent() - 1;
    QFont font = m_layout.font();
    font.setPixelSize(qRound(font.pixelSize() * wordScale(text, font, room)));
    m_layout.setFont(font);
    return hyphenatedWords(text, font, room);
}

void BriefTextBlock::layOut(const QString &text, const QString &url)
{
    m_layout.setText(text);
    if (!url.isEmpty()) {
        QTextLayout::FormatRange link;
        link.length = int(text.size());
        link.format.setAnchor(true);
        link.format.setAnchorHref(url);
        m_layout.setFormats({link});
    }
    qreal y = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(qMax(width() - indent(), 1.0));
        line.setPosition(QPointF(0, y));
        y += line.height() + leading;
    }
    m_layout.endLayout();
    setHeight(std::ceil(qMax(y - leading, QFontMetricsF(m_layout.font()).height())));
}

void BriefTextBlock::elide(int mostLines)
{
    const QString text = m_layout.text();
    const int last = m_layout.lineAt(mostLines - 1).textStart();
    const QString rest =
        QFontMetricsF(m_layout.font())
            .elidedText(text.mid(last).replace(QChar::LineSeparator, u' '), Qt::ElideRight, width() - indent() - 1);
    layOut(text.left(last) + rest, m_look.url);
}

void BriefTextBlock::paint(QPainter *painter, const QPointF &topLeft) const
{
    if (m_look.bullet.isValid()) {
        const qreal middle = topLeft.y() + m_layout.lineAt(0).height() / 2;
        const qreal x = m_mirrored ? topLeft.x() + width() - bulletSize : topLeft.x();
        painter->fillRect(QRectF(x, middle - bulletSize / 2 + 0.5, bulletSize, bulletSize), m_look.bullet);
    }
    painter->setPen(m_colour);
    m_layout.draw(painter, topLeft + QPointF(m_mirrored ? 0 : indent(), 0));
}

QStringList BriefTextBlock::chunks(int lines) const
{
    QStringList parts;
    const QString text = m_layout.text();
    for (int first = 0; first < m_layout.lineCount(); first += lines) {
        const int start = m_layout.lineAt(first).textStart();
        const int end =
            first + lines < m_layout.lineCount() ? m_layout.lineAt(first + lines).textStart() : int(text.size());
        parts.append(text.mid(start, end - start).trimmed());
    }
    return parts;
}

BriefBlockPointer briefText(const QString &text, const BriefTextLook &look, const BriefStyle &style, qreal width)
{
    return std::make_shared<BriefTextBlock>(text, look, style, width);
}

} // namespace CityProfiles
