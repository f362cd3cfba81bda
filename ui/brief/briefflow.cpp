// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefflow.h"

#include "briefparts.h"
#include "brieftable.h"

namespace CityProfiles {

namespace {

/// Makes the blocks of one brief in the order in which they are read.
class Flow {
public:
    Flow(const Brief &brief, const BriefStyle &style, const QSizeF &area)
        : m_brief(brief)
        , m_shapes(brief, style, area.width(), area.height())
        , m_highest(area.height() * 0.9)
        , m_start((area.width() - BriefSpace::gutter) * 0.34)
    {
    }

    std::vector<BriefItem> make()
    {
        add(m_shapes.cover());
        if (const BriefBlockPointer facts = m_shapes.facts())
            add(facts, BriefSpace::section - 4);
        addSummary();
        if (m_brief.columns.empty()) {
            for (const BriefSection &section : m_brief.sections)
                addSection(section);
        } else {
            const std::vector<BriefItem> table = tableItems(m_brief, m_shapes);
            m_items.insert(m_items.end(), table.begin(), table.end());
        }
        const std::vector<BriefItem> closing = m_shapes.closing();
        m_items.insert(m_items.end(), closing.begin(), closing.end());
        return m_items;
    }

private:
    void add(const BriefBlockPointer &block, qreal above = 0, bool keepsNext = false)
    {
        m_items.push_back({block, above, keepsNext, {}});
    }

    void addSummary()
    {
        if (m_brief.summary.isEmpty())
            return;
        add(m_shapes.sectionTitle(BriefText::tr("Summary")), BriefSpace::section, true);
        const BriefStyle &style = m_shapes.style();
        for (const QString &sentence : m_brief.summary)
            add(m_shapes.text(sentence, {BriefType::Body, {}, false, 0, style.tokens.muted}, m_shapes.width()), 6);
    }

    void addSection(const BriefSection &section)
    {
        add(m_shapes.sectionTitle(section.title), BriefSpace::section, true);
        qreal above = 10;
        for (BriefAnswer answer : section.answers) {
            if (answer.label == section.title)
                answer.label.clear();
            std::erase_if(answer.charts,
                          [this](const BriefChart &chart) { return !m_shapes.fits(chart, chartWidth()); });
            addAnswer(answer, above);
            above = BriefSpace::answer;
        }
    }

    [[nodiscard]] qreal width() const { return m_shapes.width(); }
    [[nodiscard]] qreal chartWidth() const { return width() - m_start - BriefSpace::gutter; }

    void addAnswer(const BriefAnswer &answer, qreal above)
    {
        if (answer.charts.size() > 1)
            return addPair(answer, above);
        auto row = std::make_shared<BriefColumns>(width(), m_shapes.style());
        if (!answer.charts.empty()) {
            row->add(0, m_shapes.answer(answer, m_start));
            row->add(m_start + BriefSpace::gutter, m_shapes.chart(answer.charts.front(), chartWidth()));
        } else {
            BriefAnswer said = answer;
            said.label.clear();
            row->add(0, m_shapes.text(answer.label, {BriefType::Note, m_shapes.style().tokens.muted, true}, m_start));
            row->add(m_start + BriefSpace::gutter, m_shapes.answer(said, chartWidth()));
        }
        if (row->height() <= m_highest)
            return add(row, above);
        addPieces(answer, above);
    }

    /// Our count beside what was published.
    void addPair(const BriefAnswer &answer, qreal above)
    {
        const qreal half = (width() - BriefSpace::gutter) / 2;
        BriefAnswer said = answer;
        const bool speaks = !answer.label.isEmpty() || !answer.items.isEmpty();
        if (speaks)
            add(m_shapes.answer(said, width()), above, true);
        for (std::size_t first = 0; first < answer.charts.size(); first += 2) {
            auto row = std::make_shared<BriefColumns>(width(), m_shapes.style());
            row->add(0, m_shapes.chart(answer.charts[first], half));
            if (first + 1 < answer.charts.size())
                row->add(half + BriefSpace::gutter, m_shapes.chart(answer.charts[first + 1], half));
            add(row, first == 0 && speaks ? 8 : above);
        }
    }

    /// An answer that is higher than a page, text by text.
    void addPieces(const BriefAnswer &answer, qreal above)
    {
        const BriefStyle &style = m_shapes.style();
        add(m_shapes.text(answer.label, {BriefType::Note, style.tokens.muted, true}, width()), above, true);
        const QColor bullet = answer.isList ? style.tokens.accent : QColor();
        for (const QString &item : answer.items) {
            for (const BriefBlockPointer &piece :
                 m_shapes.pieces(item, {BriefType::Body, {}, false, 0, bullet}, width()))
                add(piece, BriefSpace::line);
        }
        for (const BriefChart &chart : answer.charts)
            add(m_shapes.chart(chart, width()), BriefSpace::line);
        if (!answer.note.isEmpty())
            add(m_shapes.text(answer.note, {BriefType::Note, style.tokens.muted}, width()), BriefSpace::line);
    }

    const Brief &m_brief;
    BriefShapes m_shapes;
    qreal m_highest;
    qreal m_start; ///< width of the column that lines begin in
    std::vector<BriefItem> m_items;
};

} // namespace

std::vector<BriefItem> flowOf(const Brief &brief, const BriefStyle &style, const QSizeF &area)
{
    return Flow(brief, style, area).make();
}

} // namespace CityProfiles
