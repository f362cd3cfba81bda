// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparelegend.h"

#include "answerwording.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

CompareLegend::CompareLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(scaledFont(font(), TextSize::Note));
}

void CompareLegend::setCodebook(const Codebook &codebook)
{
    m_entries = {{CellMark::Named, -1, tr("named")},
                 {CellMark::NotNamed, -1, tr("not named")},
                 {CellMark::Unknown, -1, tr("unknown: the list is incomplete")},
                 {CellMark::Plain, -1, tr("“ ” in the city's own words")}};
    const auto grid = std::find_if(codebook.questions.begin(), codebook.questions.end(),
                                   [](const Question &question) { return question.kind == QuestionKind::Grid; });
    m_levels = grid == codebook.questions.end() ? 0 : int(grid->levels.size());
    for (int level = 0; level < m_levels; ++level)
        m_entries.push_back({CellMark::Level, level, grid->levels[std::size_t(level)].label});
    if (m_levels > 0)
        m_entries.push_back({CellMark::NoLevel, -1, Wording::stateText(State::NotStated)});
    QStringList texts;
    for (const Entry &entry : m_entries)
        texts.append(entry.text);
    setAccessibleName(tr("Legend: %1").arg(texts.join(", "_L1)));
    updateGeometry();
    update();
}

int CompareLegend::markWidth(const Entry &entry) const
{
    return entry.mark == CellMark::Plain ? 0 : fontMetrics().height() + Spacing::small;
}

std::vector<QRect> CompareLegend::places(int width) const
{
    const int line = fontMetrics().height() + Spacing::small;
    std::vector<QRect> list;
    QPoint at(0, 0);
    for (const Entry &entry : m_entries) {
        const int needed = markWidth(entry) + fontMetrics().horizontalAdvance(entry.text) + 1;
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + line};
        list.emplace_back(at, QSize(needed, line));
        at.rx() += needed + 2 * Spacing::medium;
    }
    list.emplace_back(0, 0, width, at.y() + line);
    return list;
}

QSize CompareLegend::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, heightForWidth(width())};
}

int CompareLegend::heightForWidth(int width) const
{
    return places(width).back().height();
}

void CompareLegend::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    const MarkStyle style{tokens, font(), tokens.muted, m_levels};
    const std::vector<QRect> boxes = places(width());
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int side = fontMetrics().height();
    QPainter painter(this);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QRect square(boxes[i].left(), boxes[i].center().y() - side / 2, side, side);
        paintMark(painter, mirrored(square), m_entries[i].mark, m_entries[i].level, style);
        painter.setPen(tokens.muted);
        painter.drawText(mirrored(boxes[i].adjusted(markWidth(m_entries[i]), 0, 0, 0)),
                         Qt::AlignVCenter | Qt::TextSingleLine, m_entries[i].text);
    }
}

} // namespace CityProfiles
