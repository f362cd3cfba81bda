// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragelayout.h"

#include "coveragewording.h"
#include "tokens.h"
#include "wrappedtext.h"

#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace CityProfiles {

namespace {

using Kind = CoverageModel::RowKind;
constexpr int signWidth = 16;
constexpr int wordGap = 11;
constexpr int partGap = 2;
constexpr int leastPart = 8; ///< a single city of thousands can be seen and clicked

struct StateNumber {
    State state;
    int count;
};

std::vector<StateNumber> numbersOf(const StateCounts &states)
{
    std::vector<StateNumber> numbers{{State::Answered, states.answered},
                                     {State::Partial, states.partial},
                                     {State::None, states.none},
                                     {State::NotStated, states.notStated},
                                     {State::NotAsked, states.notAsked}};
    std::erase_if(numbers, [](const StateNumber &number) { return number.count == 0; });
    return numbers;
}

/// Widths in proportion, none below leastPart; what that takes is taken from the widest.
std::vector<int> barWidths(const std::vector<StateNumber> &numbers, int width)
{
    const int sum = std::accumulate(numbers.begin(), numbers.end(), 0,
                                    [](int total, const StateNumber &number) { return total + number.count; });
    const int room = width - partGap * (int(numbers.size()) - 1);
    std::vector<int> widths;
    widths.reserve(numbers.size());
    for (const StateNumber &number : numbers)
        widths.push_back(qMax(leastPart, int(qint64(room) * number.count / sum)));
    if (!widths.empty())
        *std::max_element(widths.begin(), widths.end()) += room - std::accumulate(widths.begin(), widths.end(), 0);
    return widths;
}

} // namespace

CoverageLayout::CoverageLayout(const QFont &base)
    : m_body(base)
    , m_strong(base)
    , m_note(scaledFont(base, TextSize::Note))
    , m_title(scaledFont(base, TextSize::Section, true))
{
    m_strong.setWeight(QFont::DemiBold);
}

QRect CoverageLayout::inner(const QRect &cell)
{
    return cell.adjusted(padding, above, -padding, -above);
}

QRect CoverageLayout::barBox(const QRect &cell, int top, Qt::LayoutDirection direction)
{
    const QRect box = inner(cell);
    return QStyle::visualRect(direction, cell,
                              QRect(box.left(), top, box.width() - signWidth - Spacing::medium, barHeight));
}

QRect CoverageLayout::chartBox(const QRect &cell, Qt::LayoutDirection direction)
{
    const QRect box = inner(cell);
    return QStyle::visualRect(direction, cell, QRect(box.right() - signWidth, box.top(), signWidth, barHeight));
}

std::vector<CoveragePart> CoverageLayout::parts(const QRect &cell, const QuestionCoverage &coverage,
                                                Qt::LayoutDirection direction) const
{
    std::vector<CoveragePart> parts;
    if (!coverage.asked)
        return parts;
    const std::vector<StateNumber> numbers = numbersOf(coverage.states);
    const QRect bar = barBox(cell, inner(cell).top(), Qt::LeftToRight);
    const std::vector<int> widths = barWidths(numbers, bar.width());
    const QFontMetrics metrics(m_note);
    QPoint at = bar.topLeft();
    QPoint word(bar.left(), bar.top() + barHeight + Spacing::small);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto [state, count] = numbers[i];
        CoveragePart part{state, count, Wording::stateCount(state, count), {}, {}};
        if (state != State::NotAsked)
            part.bar = QStyle::visualRect(direction, cell, QRect(at, QSize(widths[i], barHeight)));
        const QSize size(metrics.horizontalAdvance(part.text) + 1, metrics.height());
        part.words = QStyle::visualRect(direction, cell, QRect(word, size));
        at.rx() += widths[i] + partGap;
        word.rx() += size.width() + wordGap;
        parts.push_back(part);
    }
    return parts;
}

int CoverageLayout::leastColumnWidth(const CoverageModel &model) const
{
    int least = QFontMetrics(m_body).averageCharWidth() * 30;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (index.data(CoverageModel::KindRole).value<Kind>() != Kind::Question)
                continue;
            const auto coverage = index.data(CoverageModel::CoverageRole).value<QuestionCoverage>();
            const auto parts = this->parts(QRect(0, 0, least, 0), coverage, Qt::LeftToRight);
            if (!parts.empty())
                least = qMax(least, parts.back().words.right() + padding);
        }
    }
    return least;
}

int CoverageLayout::rowHeight(const CoverageModel &model, int row, int columnWidth, int headWidth) const
{
    const auto kind = model.headerData(row, Qt::Vertical, CoverageModel::KindRole).value<Kind>();
    const QString head = model.headerData(row, Qt::Vertical).toString();
    const int headHeight = 2 * above + wrappedHeight(m_body, head, headWidth - 2 * padding);
    const QFontMetrics body(m_body);
    switch (kind) {
    case Kind::Title:
        return 2 * above + Spacing::gap + wrappedHeight(m_title, head, headWidth - 2 * padding);
    case Kind::Region:
        return qMax(headHeight - above, body.height() + above);
    case Kind::Question:
        return qMax(headHeight, 2 * above + barHeight + Spacing::small + QFontMetrics(m_note).height());
    case Kind::Cities:
        break;
    }
    int height = headHeight;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(row, column);
        const bool hasBar = index.data(CoverageModel::BaseRole).isValid();
        const QString note = index.data(CoverageModel::NoteRole).toString();
        const int bar = hasBar ? Spacing::small + barHeight : 0;
        const int below = note.isEmpty() ? 0 : Spacing::small + wrappedHeight(m_note, note, columnWidth - 2 * padding);
        height = qMax(height, 2 * above + body.height() + bar + below);
    }
    return height;
}

} // namespace CityProfiles
