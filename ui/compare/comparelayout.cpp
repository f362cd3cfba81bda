// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparelayout.h"

#include "tokens.h"
#include "wrappedtext.h"

#include <QCoreApplication>
#include <QFontMetrics>

namespace CityProfiles {

namespace {

constexpr int barHeight = 6;
constexpr int squareGap = 2;
// The widths of columns of questions and options, in average letters.
constexpr int optionLetters = 16;
constexpr int leastLetters = 22;
constexpr int mostLetters = 58;

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(CompareLayout)
};

CompareLayout::Kind kindOf(const ComparisonModel &model, int line)
{
    return model.headerData(line, Qt::Vertical, ComparisonModel::KindRole).value<ComparisonLine::Kind>();
}

ComparisonCell cellOf(const ComparisonModel &model, int line, int profile)
{
    return model.index(line, profile).data(ComparisonModel::CellRole).value<ComparisonCell>();
}

/// The squares of a grid's rows in as many lines as the width asks for.
std::vector<QRect> stripOf(int count, int left, int top, int width)
{
    const int side = qBound(8, width / qMax(1, count) - squareGap, 12);
    const int perLine = qMax(1, (width + squareGap) / (side + squareGap));
    std::vector<QRect> squares;
    squares.reserve(std::size_t(qMax(0, count)));
    for (int i = 0; i < count; ++i)
        squares.emplace_back(left + i % perLine * (side + squareGap), top + i / perLine * (side + squareGap), side,
                             side);
    return squares;
}

} // namespace

CompareFonts::CompareFonts(const QFont &base)
    : body(base)
    , strong(base)
    , italic(base)
    , note(scaledFont(base, TextSize::Note))
    , section(scaledFont(base, TextSize::Section, true))
{
    strong.setWeight(QFont::DemiBold);
    italic.setItalic(true);
}

int CompareLayout::markWidth() const
{
    return QFontMetrics(m_fonts.body).height() + Spacing::small / 2;
}

int CompareLayout::headStart(Kind kind) const
{
    return kind == Kind::Option ? padding + 2 * markWidth() : padding + markWidth();
}

QString CompareLayout::verdictLine(const ComparisonModel &model, int line)
{
    const QString word = model.headerData(line, Qt::Vertical, ComparisonModel::VerdictTextRole).toString();
    const QString reason = model.headerData(line, Qt::Vertical, ComparisonModel::ReasonRole).toString();
    return reason.isEmpty() ? word : Text::tr("%1. %2", "verdict. reason").arg(word, reason);
}

int CompareLayout::headHeight(const ComparisonModel &model, int line, int width) const
{
    const Kind kind = kindOf(model, line);
    const QString label = model.headerData(line, Qt::Vertical).toString();
    if (kind == Kind::Section)
        return wrappedHeight(m_fonts.section, label, width - 2 * padding) + 3 * above;
    const int words = width - headStart(kind) - padding;
    if (kind == Kind::Option)
        return wrappedHeight(m_fonts.body, label, words) + 2 * gap;
    const int most = reasonLines * QFontMetrics(m_fonts.note).lineSpacing();
    return 2 * above + wrappedHeight(m_fonts.strong, label, words) + Spacing::small / 2
        + qMin(most, wrappedHeight(m_fonts.note, verdictLine(model, line), words));
}

void CompareLayout::addWords(CompareCellLayout &layout, int width, const QString &text, const QFont &font,
                             bool muted) const
{
    if (text.isEmpty())
        return;
    const QRect box(padding, layout.height, width, wrappedHeight(font, text, width));
    layout.words.push_back({box, text, &font, muted});
    layout.height += box.height() + gap;
}

void CompareLayout::layOption(const ComparisonCell &cell, int width, CompareCellLayout &layout) const
{
    const int line = QFontMetrics(m_fonts.body).height();
    layout.height = gap;
    if (cell.mark == CellMark::NotOffered)
        return addWords(layout, width, cell.text, m_fonts.note, true);
    layout.mark = QRect(padding, gap, line, line);
    if (!cell.text.isEmpty()) {
        const int words = width - markWidth();
        const QRect box(padding + markWidth(), gap, words, wrappedHeight(m_fonts.body, cell.text, words));
        layout.words.push_back({box, cell.text, &m_fonts.body, false});
    }
    layout.height = gap + qMax(line, layout.words.empty() ? 0 : layout.words.front().box.height()) + gap;
}

void CompareLayout::layQuestion(const ComparisonCell &cell, int width, CompareCellLayout &layout) const
{
    layout.height = above;
    if (!cell.strip.empty()) {
        layout.strip = stripOf(int(cell.strip.size()), padding, above + gap, width);
        layout.height = layout.strip.back().bottom() + 1 + gap + Spacing::small / 2;
    }
    const bool quiet = cell.mark == CellMark::Quiet;
    const QFont &font = cell.mark == CellMark::Strong ? m_fonts.strong
        : known(cell.state)                           ? m_fonts.body
                                                      : m_fonts.italic;
    addWords(layout, width, cell.text, font, quiet || !known(cell.state));
    if (!cell.detail.isEmpty()) {
        const QRect value = layout.words.back().box;
        const int behind = QFontMetrics(font).horizontalAdvance(cell.text) + Spacing::medium;
        const int needed = QFontMetrics(m_fonts.body).horizontalAdvance(cell.detail);
        if (behind + needed <= width)
            layout.words.push_back({value.adjusted(behind, 0, 0, 0), cell.detail, &m_fonts.body, true});
        else
            addWords(layout, width, cell.detail, m_fonts.body, true);
    }
    if (cell.bar) {
        layout.bar = QRect(padding, layout.height + 1, width, barHeight);
        layout.height += barHeight + 1 + gap;
    }
    if (cell.extreme != Extreme::None)
        addWords(layout, width, cell.extreme == Extreme::Highest ? Text::tr("highest") : Text::tr("lowest"),
                 m_fonts.note, false);
    addWords(layout, width, cell.note, m_fonts.note, true);
    layout.height += above - gap;
}

CompareCellLayout CompareLayout::cell(const ComparisonCell &cell, Kind kind, int width) const
{
    CompareCellLayout layout;
    if (kind == Kind::Section)
        return layout;
    const int line = QFontMetrics(m_fonts.body).height();
    const int inner = width - 2 * padding - (m_related ? line : 0);
    if (m_related)
        layout.relation = QRect(width - padding / 2 - line, kind == Kind::Option ? gap : above, line, line);
    if (kind == Kind::Option)
        layOption(cell, inner, layout);
    else
        layQuestion(cell, inner, layout);
    return layout;
}

void CompareLayout::prepare(const ComparisonModel &model, const QFont &font)
{
    m_fonts = CompareFonts(font);
    m_related = model.reference().has_value();
    m_lines.clear();
    m_profiles.clear();
    m_headHeight = 0;
}

void CompareLayout::compute(const ComparisonModel &model, const QFont &font, int profileWidth, int headWidth)
{
    prepare(model, font);
    for (int line = 0; line < model.rowCount(); ++line) {
        const Kind kind = kindOf(model, line);
        int height = headHeight(model, line, headWidth);
        for (int profile = 0; kind != Kind::Section && profile < model.columnCount(); ++profile)
            height = qMax(height, cell(cellOf(model, line, profile), kind, profileWidth).height);
        m_lines.push_back(height);
    }
}

int CompareLayout::transposedWidth(const ComparisonModel &model, int line) const
{
    const Kind kind = kindOf(model, line);
    const int letter = QFontMetrics(m_fonts.body).averageCharWidth();
    if (kind == Kind::Section)
        return 0;
    const bool option = kind == Kind::Option;
    int width = letter * (option ? optionLetters : leastLetters);
    for (int profile = 0; profile < model.columnCount(); ++profile) {
        const ComparisonCell cell = cellOf(model, line, profile);
        const QString words = cell.detail.isEmpty() ? cell.text : QString(cell.text + u"  " + cell.detail);
        const int needed = QFontMetrics(m_fonts.strong).horizontalAdvance(words) + 3 * padding;
        width = qMax(width, option && !words.isEmpty() ? needed + markWidth() : needed);
    }
    return qMin(width, letter * mostLetters);
}

void CompareLayout::computeTransposed(const ComparisonModel &model, const QFont &font)
{
    prepare(model, font);
    for (int line = 0; line < model.rowCount(); ++line) {
        m_lines.push_back(transposedWidth(model, line));
        if (m_lines.back() > 0)
            m_headHeight = qMax(m_headHeight, headHeight(model, line, m_lines.back()));
    }
    m_headHeight += QFontMetrics(m_fonts.note).height();
    for (int profile = 0; profile < model.columnCount(); ++profile) {
        int height = 0; // the heads are higher
        for (int line = 0; line < model.rowCount(); ++line) {
            const Kind kind = kindOf(model, line);
            if (kind != Kind::Section)
                height = qMax(height, cell(cellOf(model, line, profile), kind, m_lines[std::size_t(line)]).height);
        }
        m_profiles.push_back(height);
    }
}

} // namespace CityProfiles
