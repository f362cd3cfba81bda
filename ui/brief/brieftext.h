// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefblock.h"
#include "briefstyle.h"

#include <QTextLayout>

namespace CityProfiles {

/// A text and its look.
struct BriefTextLook {
    BriefType type = BriefType::Body;
    QColor colour{}; ///< not valid: that of text
    bool bold = false;
    int mostLines = 0; ///< the last one is elided; 0: as many as it takes
    QColor bullet{}; ///< a small square before the first line; not valid: none
    QString url{}; ///< the text leads there
    bool atEnd = false; ///< aligned to the end of the line instead of its beginning
    /// Of a narrow column: the type shrinks before a line breaks in a word, and then it breaks with a hyphen.
    bool wholeWords = false;
};

/// By how much the type of a text has to shrink, to a whole number of pixels, so that its longest word fits into the
/// width: 1 for not at all, and never so small that it can't be read.
[[nodiscard]] qreal wordScale(const QString &text, const QFont &font, qreal width);
/// A text with a hyphen in every word that is wider than the width, where it goes on in the next line.
[[nodiscard]] QString hyphenatedWords(const QString &text, const QFont &font, qreal width);

/// A paragraph that wraps. Line feeds begin new lines.
class BriefTextBlock : public BriefBlock {
public:
    BriefTextBlock(const QString &text, const BriefTextLook &look, const BriefStyle &style, qreal width);

    void paint(QPainter *painter, const QPointF &topLeft) const override;
    /// Where a chunk of so many lines begins after another one: to cut a text that is higher than a page.
    [[nodiscard]] QStringList chunks(int lines) const;

private:
    /// Makes the type small enough for the words of a text, and hyphenates those that are too wide all the same.
    [[nodiscard]] QString fitted(const QString &text);
    void layOut(const QString &text, const QString &url);
    void elide(int mostLines);
    [[nodiscard]] qreal indent() const;

    BriefTextLook m_look;
    bool m_mirrored;
    QColor m_colour;
    QTextLayout m_layout;
};

/// A text as a block.
[[nodiscard]] BriefBlockPointer briefText(const QString &text, const BriefTextLook &look, const BriefStyle &style,
                                          qreal width);

} // namespace CityProfiles
